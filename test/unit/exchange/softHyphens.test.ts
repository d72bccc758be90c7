/** Soft hyphens go out to every format that prints, come back from those that keep a bill, and never come in strewed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../electron/core/exchange/pdf/write.ts';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { readAkn } from '../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../shared/exchange/akn/write.ts';
import { readDocx } from '../../../shared/exchange/docx/read.ts';
import { readHtml } from '../../../shared/exchange/html/read.ts';
import { writeHtml } from '../../../shared/exchange/html/write.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { writeMarkdown } from '../../../shared/exchange/markdown/write.ts';
import { recogniseBill } from '../../../shared/exchange/recognise.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { writeText } from '../../../shared/exchange/text/write.ts';
import type { Annotation, ImportResult } from '../../../shared/exchange/types.ts';
import { withoutSoftHyphens } from '../../../shared/text/softHyphens.ts';
import { article, bill, footnote, paragraph, table } from '../../builders/bill.ts';
import { docxText } from '../../builders/docxText.ts';
import { billOf, newIds, seenOnly, write } from './docx/help.ts';

const set = (text: string): string => text.replaceAll('¬', '\u00ad');
const shown = (text: string): string => text.replaceAll('\u00ad', '¬');

const law = (text: string): Node =>
  bill(
    { lang: 'ru' },
    article(
      'a1',
      set('По¬сещения'),
      paragraph('p1', [set(text), footnote(set('См. Фа¬культативный протокол.')), '.']),
    ),
    article(
      'a2',
      'Доклад',
      table('tb', [
        [set('Пери¬од'), 'Срок'],
        ['год', 'март'],
      ]),
    ),
  );
const LAW = law('Механизм посе¬щает любые места лише¬ния свободы');

const back = (read: ImportResult): Node => {
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`);
  return billOf(read.doc);
};
const options = () => ({ newId: newIds() });
const xmlOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

describe('Word', () => {
  it('has them as Word writes them, and gives them back, also where only what is seen is left', async () => {
    const bytes = await write(LAW);
    expect(xmlOf(bytes)).toContain('посе</w:t><w:softHyphen/><w:t xml:space="preserve">щает');
    expect(xmlOf(bytes)).not.toContain('\u00ad');
    for (const file of [bytes, seenOnly(bytes)]) {
      const came = back(readDocx(file, options()));
      expect(shown(came.textContent)).toContain('Механизм посе¬щает любые места лише¬ния свободы');
      expect(shown(came.textContent)).toContain('Пери¬од');
      expect(JSON.stringify(came.toJSON())).toContain(set('Фа¬культативный'));
    }
  });

  it('brings a remark back on the same words, with or without the bill inside', async () => {
    const p1 = listProvisions(LAW).find(({ id }) => id === 'p1')!;
    const from = p1.text.indexOf('места');
    const remark: Annotation = {
      id: 'r',
      provision: 'p1',
      from,
      to: from + 'места лишения'.length,
      author: 'А',
      initials: 'А',
      at: '2026-11-23T04:00:00.000Z',
      text: 'Каких?',
      resolved: false,
      replies: [],
    };
    const bytes = await write(LAW, { annotations: [remark] });
    for (const file of [bytes, seenOnly(bytes)]) {
      const read = readDocx(file, options());
      expect(read.ok && read.comments.map(({ quote }) => quote)).toEqual(['места лишения']);
    }
  });

  it('tracks one that was set as an insertion of nothing else', async () => {
    const before = law('Механизм посещает любые места лишения свободы');
    const bytes = await write(LAW, { comparison: compareBills(before, LAW) });
    expect(docxText(bytes, 'original')!.join(' ')).toContain('Механизм посещает любые');
    expect(shown(docxText(bytes, 'accepted')!.join(' '))).toContain('Механизм посе¬щает любые');
    expect(xmlOf(bytes)).toMatch(
      /<w:ins [^>]*><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:softHyphen\/><\/w:r><\/w:ins>/,
    );
    expect(xmlOf(bytes)).not.toContain('<w:del ');
  });

  it('does not bring in what another program strewed about as characters', async () => {
    const files = unzipSync(seenOnly(await write(law('Механизм посещает места'))));
    const xml = strFromU8(files['word/document.xml']!).replace('посещает', 'посе\u00adщает');
    const strewed = zipSync({ ...files, 'word/document.xml': strToU8(xml) });
    expect(shown(back(readDocx(strewed, options())).textContent)).toContain('Механизм посещает места');
  });
});

describe('formats that keep a bill', () => {
  it.each<[string, (bill: Node) => ImportResult, (bill: Node) => string]>([
    ['Akoma Ntoso', (b) => readAkn(aknOf(b), options()), (b) => aknOf(b)],
    ['HTML', (b) => readHtml(htmlOf(b), options()), (b) => htmlOf(b)],
    ['Markdown', (b) => readMarkdown(writeMarkdown(b), options()), (b) => writeMarkdown(b)],
  ])('%s gives them back as they were', (name, through, write) => {
    const came = back(through(LAW));
    expect(came.toJSON()).toEqual(LAW.toJSON());
    // An invisible character in a text that people edit would be lost or doubled: there it can be seen.
    expect(write(LAW)).toContain(name === 'Markdown' ? 'посе&#173;щает' : 'посе\u00adщает');
  });

  const htmlOf = (b: Node): string => writeHtml(b, { title: 'Law', lang: 'ru' });
  const aknOf = (b: Node): string => writeAkn(b, { date: '2026-11-23', title: 'Law', country: 'tm' });
});

describe('plain text', () => {
  it('has none', () => {
    expect(writeText(LAW)).not.toContain('\u00ad');
    expect(writeText(LAW)).toContain('Механизм посещает любые места лишения свободы');
  });
});

describe('what other programs strewed', () => {
  const LINES = set('Закон\n\nСтатья 1. Посе¬щения\n\nМеха¬низм посе¬щает места.');
  it.each<[string, () => ImportResult]>([
    ['a text', () => readText(LINES, options()) as ImportResult],
    ['a Markdown file', () => readMarkdown(LINES, options())],
    [
      'a web page',
      () =>
        readHtml(
          `<html><body>${LINES.split('\n\n')
            .map((l) => `<p>${l.replace('\u00ad', '&shy;')}</p>`)
            .join('')}</body></html>`,
          options(),
        ),
    ],
  ])('does not come in with %s', (_name, read) => {
    const came = back(read());
    expect(came.textContent).toContain('Механизм посещает места.');
    expect(came.textContent).not.toContain('\u00ad');
  });
});

describe('the words that head a line', () => {
  const read = (...lines: string[]) =>
    recogniseBill(
      lines.map((line) => ({ runs: [{ text: set(line) }] })),
      options(),
    );
  const FRONT = ['За¬кон Туркменистана', 'О посещениях'];

  it('are seen wherever they may be broken, and what stands behind them keeps its own', () => {
    const read1 = read(
      ...FRONT,
      'Гла¬ва I. Об¬щие положения',
      'Ста¬тья 1. По¬сещения',
      'Меха¬низм посещает места.',
      'Ста¬тья 2. Доклад',
      'Доклад пуб¬ликуется.',
      'При¬ложение 1',
      'Перечень мест.',
    );
    if (!read1.ok) throw new Error(read1.code);
    const came = billOf(read1.doc);
    expect(listProvisions(came).map(({ kind, number, heading }) => [kind, number, heading])).toEqual(
      listProvisions(billOf(plainRead().doc)).map(({ kind, number, heading }) => [kind, number, heading]),
    );
    expect(shown(came.textContent)).toContain('Об¬щие положения');
    expect(shown(came.textContent)).toContain('По¬сещенияМеха¬низм посещает места.');
    expect(listProvisions(came).filter(({ kind }) => kind === 'article')).toHaveLength(2);
    // A remark on a character of the line still finds it.
    const place = read1.places.find(({ line, part }) => line === 3 && part === 'heading');
    expect(set('Ста¬тья 1. По¬сещения').slice(place!.from, place!.to)).toBe(set('По¬сещения'));
  });

  const plainRead = () => {
    const plain = read(
      'Закон Туркменистана',
      'О посещениях',
      'Глава I. Общие положения',
      'Статья 1. Посещения',
      'Механизм посещает места.',
      'Статья 2. Доклад',
      'Доклад публикуется.',
      'Приложение 1',
      'Перечень мест.',
    );
    if (!plain.ok) throw new Error(plain.code);
    return plain;
  };
});

describe('the words of a citation', () => {
  const cited = (lang: 'en' | 'ru' | 'tk', ...lines: string[]) => {
    const came = recogniseBill(
      lines.map((line) => ({ runs: [{ text: set(line) }] })),
      options(),
    );
    if (!came.ok) throw new Error(came.code);
    expect(came.report.lang).toBe(lang);
    return textBlocks(billOf(came.doc)).map(({ runs }) =>
      shown(runs.map(({ text, ref }) => (ref === undefined ? text : `[${text}]`)).join('')),
    );
  };

  it('lead to what they cite wherever they may be broken, and keep their own', () => {
    expect(
      cited(
        'ru',
        'Закон Туркменистана',
        'О посещениях',
        'Статья 1. Посещения',
        'Согласно час¬ти 2 ста¬тьи 2 и ста¬тье 1¬2, а не ста¬тье 2 Про¬токола.',
        'Статья 2. Доклад',
        '1. Доклад.',
        '2. Он публи¬куется.',
        'Статья 12. Прочее',
        'Прочее.',
      ),
    ).toContain('Согласно час¬ти [2] ста¬тьи [2] и ста¬тье [12], а не ста¬тье 2 Про¬токола.');
    expect(
      cited(
        'en',
        'A LAW',
        'Article 1. Scope',
        'See Ar¬ticles 1¬ and¬ 2.',
        'Article 2. Next',
        'The end of it.',
      ),
    ).toContain('See Ar¬ticles [1]¬ and¬ [2].');
  });
});

describe('a redline', () => {
  const before = law('Механизм посещает любые места лише¬ния свободы');
  const after = law('Механизм посе¬щает любые места лишения свободы');

  it('as a web page draws one that came or went by itself, and adds no letter to the text', () => {
    const html = writeHtml(after, { title: 'Law', lang: 'ru', comparison: compareBills(before, after) });
    expect(shown(html)).toContain('посе<ins class="soft-hyphen">¬</ins>щает');
    expect(shown(html)).toContain('лише<del class="soft-hyphen">¬</del>ния');
    expect(html).toContain('ins.soft-hyphen::after, del.soft-hyphen::after { content: "-"; }');
  });
});

const canRead = spawnSync('pdftotext', ['-v']).error === undefined;

describe.runIf(canRead)('a PDF', () => {
  it('of a redline shows one that came or went by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-hyphens-'));
    try {
      const file = join(folder, 'redline.pdf');
      const before = law('Механизм посещает любые места лише¬ния свободы');
      const bill = law('Механизм посе¬щает любые места лишения свободы');
      const bytes = await writePdf(
        {
          title: 'T',
          uiLang: 'ru',
          date: '2026-01-02T03:04:05Z',
          annotations: [],
          notes: false,
          bill,
          comparison: compareBills(before, bill),
        },
        fileURLToPath(new URL('../../../resources', import.meta.url)),
      );
      writeFileSync(file, bytes);
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      expect(text).toMatch(/посе-щает/);
      expect(text).toMatch(/лише-ния/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('breaks a word there and shows a hyphen, and nothing where the word is whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-hyphens-'));
    try {
      // A word that no dictionary breaks and that fits on no line whole.
      const long = `${'Ж'.repeat(30)}¬`.repeat(4);
      const file = join(folder, 'bill.pdf');
      const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
      const bytes = await writePdf(
        {
          title: 'T',
          uiLang: 'ru',
          date: '2026-01-02T03:04:05Z',
          annotations: [],
          notes: false,
          bill: law(`${long} посе¬щает`),
        },
        resources,
      );
      writeFileSync(file, bytes);
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      expect(text).toMatch(/Ж{30}[-\u2010\u00ad]+\s*\n\s*Ж{30}/);
      expect(withoutSoftHyphens(text)).toContain('посещает');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
