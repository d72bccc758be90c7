/** The help book as it lies in resources/help: whole in three languages, and true to the app. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../renderer/app/draft/commands.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { CHAPTERS, isChapter } from '../../../shared/help/chapters.ts';
import { type HelpBlock, type HelpInline, parseHelp, titleOf } from '../../../shared/help/markdown.ts';
import { catalogues } from '../../../shared/messages/index.ts';

const HELP = path.resolve(import.meta.dirname, '../../../resources/help');
const blocksOf = (lang: string, chapter: string): HelpBlock[] =>
  parseHelp(readFileSync(path.join(HELP, lang, `${chapter}.md`), 'utf8'));

const inlines = (blocks: readonly HelpBlock[]): HelpInline[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.content : block.kind === 'list' ? block.items.flat() : [],
  );

let commands: readonly Command[] = [];
let chapterOf: typeof import('../../../renderer/help/helpStore.ts').chapterOf;
beforeAll(async () => {
  // The door to the machine looks at the address of its window once; nothing is called through it here.
  vi.stubGlobal('window', {
    location: { hash: '', pathname: '/' },
    sessionStorage: { getItem: () => null },
    addEventListener: () => undefined,
  });
  await import('../../../renderer/bridge.ts');
  vi.unstubAllGlobals();
  commands = (await import('../../../renderer/app/draft/commands.ts')).COMMANDS;
  chapterOf = (await import('../../../renderer/help/helpStore.ts')).chapterOf;
});

describe('The help book', () => {
  it('has every chapter in three languages, each once, and no others', () => {
    for (const lang of LANGUAGES)
      expect(readdirSync(path.join(HELP, lang)).sort()).toEqual(CHAPTERS.map((id) => `${id}.md`).sort());
  });

  it.each(LANGUAGES)('begins each chapter with its title, and says enough (%s)', (lang) => {
    const titles = CHAPTERS.map((id) => titleOf(blocksOf(lang, id)));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(CHAPTERS.length);
    const thin = CHAPTERS.filter((id) => inlines(blocksOf(lang, id)).length < 5);
    expect(thin).toEqual([]);
  });

  it.each(LANGUAGES)('tells in every language the same things in the same order (%s)', (lang) => {
    const shape = (blocks: readonly HelpBlock[]): string[] => [
      ...blocks.map((block) => (block.kind === 'picture' ? `picture ${block.name}` : block.kind)),
      ...inlines(blocks).flatMap((part) => (part.kind === 'command' ? [part.id] : [])),
      ...inlines(blocks).flatMap((part) => (part.kind === 'link' ? [part.chapter] : [])),
    ];
    for (const id of CHAPTERS) expect(shape(blocksOf(lang, id)), id).toEqual(shape(blocksOf('en', id)));
  });

  it.each(LANGUAGES)(
    'links to chapters and shows pictures that are there, small and described (%s)',
    (lang) => {
      for (const id of CHAPTERS) {
        const blocks = blocksOf(lang, id);
        const links = inlines(blocks).flatMap((part) => (part.kind === 'link' ? [part.chapter] : []));
        expect(links.filter((chapter) => !isChapter(chapter))).toEqual([]);
        for (const block of blocks) {
          if (block.kind !== 'picture') continue;
          const file = path.join(HELP, 'pictures', `${block.name}.${lang}.png`);
          expect(existsSync(file), file).toBe(true);
          expect(statSync(file).size, file).toBeLessThan(200_000);
          expect(block.alt).not.toBe('');
        }
      }
    },
  );

  it('names commands that the app has, and leaves no sign of its own notation', () => {
    const known = new Set(commands.map((command) => command.id));
    for (const lang of LANGUAGES)
      for (const id of CHAPTERS) {
        const parts = inlines(blocksOf(lang, id));
        const named = parts.flatMap((part) => (part.kind === 'command' ? [part.id] : []));
        expect(
          named.filter((command) => !known.has(command)),
          `${lang}/${id}`,
        ).toEqual([]);
        const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
        expect(texts.filter((text) => /\[\[|\*\*|`|\]\(|\{\{/.test(text))).toEqual([]);
      }
  });

  it('keeps the pictures of the other languages no longer than they are used', () => {
    const used = new Set(
      LANGUAGES.flatMap((lang) =>
        CHAPTERS.flatMap((id) =>
          blocksOf(lang, id).flatMap((block) =>
            block.kind === 'picture' ? [`${block.name}.${lang}.png`] : [],
          ),
        ),
      ),
    );
    expect(readdirSync(path.join(HELP, 'pictures')).filter((file) => !used.has(file))).toEqual([]);
  });
});

describe('F1', () => {
  it('opens the book at the chapter about the screen, the dialog or the list where one is', () => {
    const at = { screen: 'draft', dialog: null, tab: null } as const;
    expect(chapterOf(at)).toBe('structure');
    expect(chapterOf({ ...at, tab: 'comments' })).toBe('comments');
    expect(chapterOf({ ...at, tab: 'versions', dialog: 'export' })).toBe('word');
    expect(chapterOf({ ...at, screen: 'start' })).toBe('start');
    expect(chapterOf({ ...at, screen: 'compare', tab: 'comments' })).toBe('versions');
    expect(chapterOf({ ...at, screen: 'translation' })).toBe('languages');
  });
});

describe('The table of commands', () => {
  it('gives no two commands one key, but for the two sides of a switch', () => {
    const keys = new Map<string, string[]>();
    for (const { id, shortcut } of commands)
      if (shortcut) keys.set(shortcut, [...(keys.get(shortcut) ?? []), id]);
    const shared = [...keys.values()].filter((ids) => ids.length > 1);
    expect(shared).toEqual([['suggest', 'editDirectly']]);
  });

  it('has a heading in the table of keys for every group', () => {
    const groups = new Set(commands.map(({ group }) => `group.${group}`));
    for (const lang of LANGUAGES)
      expect([...groups].filter((key) => !(key in catalogues[lang].help!))).toEqual([]);
  });
});
