/** What a bill defines, in its Akoma Ntoso: marked where it is defined, and the same bill when it is read back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { readAkn } from '../../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../../shared/exchange/akn/write.ts';
import { draft } from '../../../builders/draft.ts';

const corpus = process.env.MADDA_CORPUS ?? join(import.meta.dirname, '../../../../../shared/corpus');
const xsd = join(corpus, 'akn/akomantoso30.xsd');
const canValidate = existsSync(xsd) && spawnSync('xmllint', ['--version']).status === 0;
const OPTIONS = { title: 'T', date: '2026-11-22', country: 'tm' };

const { doc } = draft(
  `
  article Понятия
   p В настоящем Законе используются следующие понятия:
    pt механизм – орган, который посещает места лишения свободы (далее – места);
    pt место – здание.
  article Посещения
   p Механизм посещает места.`,
  { lang: 'ru', tradition: 'post-soviet', form: 'law' },
);
const xml = writeAkn(doc, OPTIONS);

describe('The terms in Akoma Ntoso', () => {
  it('are marked where they are defined, and each is a concept that is named once', () => {
    const marked = [...xml.matchAll(/<def refersTo="#([^"]+)">([^<]+)<\/def>/g)].map((m) => [m[1], m[2]]);
    const concepts = [...xml.matchAll(/<TLCTerm eId="([^"]+)" href="([^"]+)" showAs="([^"]+)"/g)];
    expect(marked.map(([, words]) => words)).toEqual(['механизм', 'места', 'место']);
    expect(new Set(marked.map(([eId]) => eId))).toEqual(new Set(concepts.map((m) => m[1])));
    expect(concepts[0]!.slice(1)).toEqual([
      'term_1',
      expect.stringMatching(/^\/akn\/ontology\/term\/ru\/%/),
      'механизм',
    ]);
  });

  it('change nothing of the bill that is read back', () => {
    const read = readAkn(xml, { newId: () => 'new' });
    expect(read.ok ? read.doc : read).toEqual(doc.toJSON());
  });

  it.skipIf(!canValidate)('are valid (did not run where the schema or xmllint is absent)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-akn-'));
    try {
      const file = join(folder, 'terms.xml');
      writeFileSync(file, xml);
      expect(() =>
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', xsd, file], { stdio: 'pipe' }),
      ).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('A provision keeps its wId from version to version, and its eId follows its number', () => {
  const articles = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/<article eId="([^"]+)" wId="([^"]+)"/g)].map(([, eId, wId]) => [wId, eId]),
    );
  const [title, first, second] = doc.children;
  const swapped = doc.copy(Fragment.from([title!, second!, first!]));
  const [before, after] = [articles(xml), articles(writeAkn(swapped, OPTIONS))];
  const [one, two] = [String(first!.attrs.id), String(second!.attrs.id)];
  expect(before).toEqual({ [one]: 'art_1', [two]: 'art_2' });
  expect(after).toEqual({ [one]: 'art_2', [two]: 'art_1' });
});
