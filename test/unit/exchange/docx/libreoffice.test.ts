/** LibreOffice as a peer: it opens what we write and keeps it, and we read what it writes. Skipped, by name, where it is absent. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BillAttrs } from '../../../../shared/bill/document.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { readConformity } from '../../../../shared/exchange/docx/conformityBack.ts';
import { normalLine } from '../../../../shared/exchange/docx/print.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { readReturned } from '../../../../shared/exchange/docx/returned.ts';
import {
  article,
  bill,
  chapter,
  footnote,
  locked as lockedAt,
  paragraph,
  point,
  reference,
} from '../../../builders/bill.ts';
import { docxText } from '../../../builders/docxText.ts';
import { tableIn } from '../conformity/filled.ts';
import { billOf, newIds, outline, printed, write } from './help.ts';
import { REVISED } from './revised.ts';
import { em, SAMPLES, strong } from './samples.ts';

const SOFFICE = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madda-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens files in LibreOffice and saves them in another format; one start for all of them. */
function convert(
  files: Record<string, Uint8Array | string>,
  to: string,
  filter = '',
): Map<string, Uint8Array> {
  const out = mkdtempSync(join(folder, 'out-'));
  const inputs = mkdtempSync(join(folder, 'in-'));
  mkdirSync(join(folder, 'profile'), { recursive: true });
  const paths = Object.entries(files).map(([name, data]) => {
    writeFileSync(join(inputs, name), data);
    return join(inputs, name);
  });
  execFileSync(
    SOFFICE!,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(filter === '' ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      ...paths,
    ],
    { stdio: 'ignore' },
  );
  const extension = to.split(':')[0]!;
  return new Map(
    Object.keys(files).map((name) => [
      name,
      new Uint8Array(readFileSync(join(out, name.replace(/[^.]*$/, extension)))),
    ]),
  );
}

const locked12 = (node: Node): Node => lockedAt(node, '12');

/** The numbers that were given by hand, by id. */
function lockedIn(law: Node): Record<string, string> {
  const out: Record<string, string> = {};
  law.descendants((node) => {
    if (typeof node.attrs.number === 'string') out[String(node.attrs.id)] = node.attrs.number;
    return !node.isTextblock;
  });
  return out;
}

/** Bills of two chapters or a few articles, each with the same one after something of it went. */
function shortened(attrs: Pick<BillAttrs, 'lang' | 'tradition'>): Record<string, [Node, Node]> {
  const points = [point('q1', 'One;'), point('q2', 'Two.')];
  const first = (...more: Node[]) => article('a1', 'First', paragraph('p1', 'It may:', ...more));
  const second = (...more: Node[]) => article('a2', 'Second', paragraph('p2', 'It is free.'), ...more);
  const third = article('a3', 'Third', paragraph('p3', 'It reports.'), paragraph('r3', 'It is heard.'));
  const also = paragraph('r2', 'It is paid.');
  const chapters = (...arts: Node[]) =>
    bill(attrs, chapter('c', 'Old', ...arts), chapter('d', 'New', third, first(...points)));
  return {
    'a last paragraph': [
      bill(attrs, first(...points), second(also), third),
      bill(attrs, first(...points), second(), third),
    ],
    'a last point': [
      bill(attrs, first(...points), second(also)),
      bill(attrs, first(points[0]!), second(also)),
    ],
    'all points': [bill(attrs, first(...points), second(also)), bill(attrs, first(), second(also))],
    'a last article': [chapters(second(), article('a0', 'Also', also)), chapters(second())],
    'an article of points': [bill(attrs, first(...points), second(also)), bill(attrs, second(also))],
  };
}

const side = (bytes: Uint8Array, which: 'accepted' | 'original'): string[] =>
  (docxText(bytes, which) ?? []).map(normalLine);

const LAWS: Record<string, string> = {
  'ru.html': `<html lang="ru"><head><meta charset="utf-8"></head><body>
<p align="center"><b>ЗАКОН ТУРКМЕНИСТАНА</b></p><p align="center"><b>О национальном превентивном механизме</b></p>
<h1>Глава I. Общие положения</h1>
<h2>Статья 1. Предмет Закона</h2><p>Настоящий Закон устанавливает основы деятельности механизма.</p>
<h2>Статья 2. Независимость</h2><ol><li>Государство гарантирует независимость механизма.</li><li>Вмешательство запрещается.</li></ol>
<h1>Глава II. Посещения</h1>
<h2>Статья 3. Порядок посещений</h2><p>1. Члены механизма вправе:</p><p>1) посещать любые места;</p><p>2) беседовать наедине.</p><p>2. Уведомление, указанное в статье 2, не требуется.</p>
<h2>Статья 3-1. Доступ</h2><p>Сведения предоставляются без ограничений.</p>
<table border="1"><tr><th>Орган</th><th>Срок</th></tr><tr><td>Министерство</td><td>день</td></tr></table>
</body></html>`,
  'en.html': `<html lang="en"><head><meta charset="utf-8"></head><body>
<p align="center"><b>LAW ON THE NATIONAL PREVENTIVE MECHANISM</b></p>
<h1>Chapter I. General provisions</h1>
<h2>Article 1. Purpose</h2><p>This Law establishes the national preventive mechanism.</p>
<h2>Article 2. Independence</h2><ol><li>The State guarantees the independence of the mechanism.</li><li>Interference is prohibited.</li></ol>
<h1>Chapter II. Visits</h1>
<h2>Article 3. Conduct of visits</h2><p>1. Members may:</p><p>(a) visit any place of detention;</p><p>(b) interview persons in private.</p><p>2. The notice mentioned in Article 2 is not required.</p>
</body></html>`,
};

const articles = (bytes: Uint8Array): string[] => {
  const result = readDocx(bytes, { newId: newIds() });
  if (!result.ok) throw new Error(result.code);
  return listProvisions(billOf(result.doc))
    .filter((p) => ['chapter', 'article', 'paragraph', 'point', 'table'].includes(p.kind))
    .map((p) => `${p.kind} ${p.number} ${p.heading || p.text}`.replace(/\s+/g, ' '));
};

describe.skipIf(SOFFICE === undefined)('LibreOffice', () => {
  test('keeps both sides of a redline and its comments when it opens and saves one', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [key, after] of Object.entries(REVISED))
      files[`${key}.docx`] = await write(after, {
        comparison: compareBills(SAMPLES[key]!, after),
        annotations:
          key === 'RUSSIAN'
            ? [
                {
                  id: '1',
                  provision: 'a3p1',
                  from: 0,
                  to: 15,
                  author: 'Айна',
                  initials: 'А',
                  at: '2026-11-20T09:30:00Z',
                  text: 'Почему «могут»?',
                  resolved: true,
                  replies: [{ author: 'Мерет', initials: 'М', at: '2026-11-21T09:30:00Z', text: 'Исправим' }],
                },
              ]
            : [],
      });
    const saved = convert(files, 'docx');
    for (const [key, after] of Object.entries(REVISED)) {
      const bytes = saved.get(`${key}.docx`)!;
      expect(side(bytes, 'accepted')).toEqual(printed(after));
      expect(side(bytes, 'original')).toEqual(printed(SAMPLES[key]!));
    }
    const back = readDocx(saved.get('RUSSIAN.docx')!, { newId: newIds() });
    expect(back.ok && back.comments.map((c) => [c.provision, c.author, c.quote, c.text, c.resolved])).toEqual(
      [
        ['a3p1', 'Айна', 'Члены механизма', 'Почему «могут»?', true],
        ...(back.ok
          ? back.comments.slice(1).map(() => ['a3p1', 'Мерет', 'Члены механизма', 'Исправим', true])
          : []),
      ],
    );
    expect(back.ok && back.report.notes.map((n) => n.key)).toContain('docx.note.changesTaken');
  });

  test('keeps footnotes, tracked ones too, and tracked formatting on both sides', async () => {
    const law = (note: string, word: Node, ...more: Node[]) =>
      bill(
        {},
        article(
          'a',
          ['Посещения', footnote('См. Протокол.')],
          paragraph('p', ['Члены посещают', footnote(note), ' ', word, ' места.']),
          ...more,
        ),
      );
    const before = law('Статья 4.', em('любые'));
    const after = law('Статья 20.', strong('любые'), paragraph('q', ['Новое', footnote('Добавлено.'), '.']));
    const bytes = await write(after, { comparison: compareBills(before, after) });
    const saved = convert({ 'notes.docx': bytes }, 'docx').get('notes.docx')!;
    expect(side(saved, 'accepted')).toEqual(printed(after));
    expect(side(saved, 'original')).toEqual(printed(before));
    const back = readDocx(saved, { newId: newIds() });
    expect(back.ok && outline(billOf(back.doc))).toEqual(outline(after));
    expect(back.ok && back.report.notes[0]).toMatchObject({ values: { formats: 1 } });
  });

  test('hands every bill back as it was given: structure, ids, references, numbers, none of them locked', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [key, bill] of Object.entries(SAMPLES)) files[`${key}.docx`] = await write(bill);
    const saved = convert(files, 'docx');
    for (const [key, bill] of Object.entries(SAMPLES)) {
      const back = readDocx(saved.get(`${key}.docx`)!, { newId: newIds() });
      expect(back.ok && outline(billOf(back.doc))).toEqual(outline(bill));
      expect(back.ok && lockedIn(billOf(back.doc))).toEqual(lockedIn(bill));
    }
  });

  test.each(['en', 'ru', 'tk'] as const)(
    'makes no heading a paragraph where something was deleted before it (%s)',
    async (lang) => {
      const files: Record<string, Uint8Array> = {};
      const after = new Map<string, Node>();
      for (const tradition of ['post-soviet', 'anglo'] as const)
        for (const [what, [before, now]] of Object.entries(shortened({ lang, tradition }))) {
          const name = `${tradition}-${what}.docx`;
          after.set(name, now);
          files[name] = await write(now, {
            comparison: compareBills(before, now),
            options: { contents: false, notes: true },
          });
        }
      for (const [name, saved] of convert(files, 'docx')) {
        const back = readReturned(saved, { newId: newIds() });
        expect([name, back.ok && outline(billOf(back.sent))]).toEqual([name, outline(after.get(name)!)]);
      }
    },
  );

  test('shows every number and reference of a bill, those it counts itself too', async () => {
    const chapters = Array.from({ length: 3 }, (_, c) =>
      chapter(
        `c${c}`,
        'Глава',
        ...Array.from({ length: 4 }, (_, i) =>
          article(
            `a${c}${i}`,
            'Предмет',
            paragraph(
              `p${c}${i}`,
              'Члены вправе:',
              point(`x${c}${i}`, 'одно;'),
              point(`y${c}${i}`, 'другое.'),
            ),
            paragraph(`q${c}${i}`, ['Как сказано в ', reference('a00', 'full', 'loc'), '.']),
          ),
        ),
      ),
    );
    const locked = locked12(article('z', 'Особая', paragraph('zp', 'Слова.')));
    const laws: Record<string, Node> = {
      ...SAMPLES,
      RU: bill({ lang: 'ru' }, ...chapters, locked, article('zz', 'Иная', paragraph('zzp', 'Слова.'))),
      TK: bill({ lang: 'tk' }, ...chapters),
      EN: bill({ lang: 'en', tradition: 'anglo' }, ...chapters),
    };
    const files: Record<string, Uint8Array> = {};
    for (const [key, law] of Object.entries(laws))
      files[`${key}.docx`] = await write(law, { options: { contents: false, notes: true } });
    const texts = convert(files, 'txt:Text (encoded):UTF8');
    for (const [key, law] of Object.entries(laws)) {
      const flat = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, '');
      expect([key, flat(new TextDecoder().decode(texts.get(`${key}.docx`)!))]).toEqual([
        key,
        flat(printed(law).join('')),
      ]);
    }
  });

  test('writes laws that are read with their articles, lists and tables, in Russian and in English', () => {
    const saved = convert(LAWS, 'docx', 'HTML (StarWriter)');
    expect(articles(saved.get('ru.html')!)).toEqual([
      'chapter I Общие положения',
      'article 1 Предмет Закона',
      'paragraph Настоящий Закон устанавливает основы деятельности механизма.',
      'article 2 Независимость',
      'paragraph 1 Государство гарантирует независимость механизма.',
      'paragraph 2 Вмешательство запрещается.',
      'chapter II Посещения',
      'article 3 Порядок посещений',
      'paragraph 1 Члены механизма вправе:',
      'point 1 посещать любые места;',
      'point 2 беседовать наедине.',
      'paragraph 2 Уведомление, указанное в статье 2, не требуется.',
      'article 3-1 Доступ',
      'paragraph Сведения предоставляются без ограничений.',
      'table Орган Срок Министерство день',
    ]);
    expect(articles(saved.get('en.html')!)).toEqual([
      'chapter I General provisions',
      'article 1 Purpose',
      'paragraph This Law establishes the national preventive mechanism.',
      'article 2 Independence',
      'paragraph 1 The State guarantees the independence of the mechanism.',
      'paragraph 2 Interference is prohibited.',
      'chapter II Visits',
      'article 3 Conduct of visits',
      'paragraph 1 Members may:',
      'point a visit any place of detention;',
      'point b interview persons in private.',
      'paragraph 2 The notice mentioned in Article 2 is not required.',
    ]);
  });

  test('lays the bill out on A4 pages with every article in order', async () => {
    const pdf = convert({ 'bill.docx': await write(SAMPLES.RUSSIAN!) }, 'pdf').get('bill.docx')!;
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    const text = new TextDecoder().decode(
      convert(
        { 'bill.docx': await write(SAMPLES.RUSSIAN!, { options: { contents: false, notes: true } }) },
        'txt:Text (encoded):UTF8',
      ).get('bill.docx')!,
    );
    const found = [...text.matchAll(/^\s*Статья (\S+)\. /gm)].map((m) => m[1]);
    expect(found).toEqual(['1', '2', '3', '3-1', '4']);
  });

  test('keeps the conformity table behind a bill so that both are known again', async () => {
    const law = SAMPLES.RUSSIAN!;
    const bytes = await write(law, { annex: tableIn('ru') });
    const saved = convert({ 'bill.docx': bytes }, 'docx').get('bill.docx')!;
    const answers = (file: Uint8Array) => {
      const read = readConformity(file);
      return read.ok ? read.answers : read.code;
    };
    expect(answers(saved)).toEqual(answers(bytes));
    const read = readDocx(saved, { newId: newIds() });
    expect(read.ok && printed(billOf(read.doc))).toEqual(printed(law));
  });
});
