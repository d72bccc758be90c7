/** A translation stays with its provision through every edit of the structure; what finds no place is listed. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { alignTranslation, progressOf, splitOrigins } from '../../../shared/translation/align.ts';
import {
  inlineJson,
  inlineOf,
  type SourceLine,
  sourceLines,
  wordsOf,
} from '../../../shared/translation/lines.ts';
import type { TranslatedLine } from '../../../shared/translation/types.ts';
import {
  article,
  bill,
  chapter,
  footnote,
  note,
  paragraph,
  point,
  preamble,
  reference,
  table,
  wording,
} from '../../builders/bill.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';

function lineFor(source: SourceLine, words: string, more: Partial<TranslatedLine> = {}): TranslatedLine {
  return {
    id: `${source.key}!`,
    lang: 'en',
    provision: source.provision,
    slot: source.slot,
    content: words === '' ? [] : [{ type: 'text', text: words }],
    basis: inlineJson(source.node.content),
    sure: true,
    author: 'A. Translator',
    at: '2026-11-01T00:00:00.000Z',
    ...more,
  };
}

/** Every line translated into its own words in capitals. */
const translatedAll = (source: Node): TranslatedLine[] =>
  sourceLines(source).map((line) => lineFor(line, `EN ${line.words.toUpperCase()}`));

const said = (source: Node, stored: readonly TranslatedLine[]): string[] =>
  alignTranslation(source, stored).lines.map(
    ({ source: line, state, content }) => `${line.key} ${state}${content ? `: ${wordsOf(content)}` : ''}`,
  );

describe('the lines of a bill', () => {
  it('are title, headings, wordings and cells, each named by its provision; notes and empty lines are none', () => {
    const law = bill(
      {},
      preamble('pre', 'Исходя из'),
      chapter(
        'c',
        'Общие',
        article('a', 'Цель', paragraph('p', ['См. ', reference('a'), footnote('сноска')])),
      ),
      article(
        'b',
        '',
        paragraph(
          'q',
          'Таблица:',
          table('t', [
            ['1', ''],
            ['Да', 'Нет'],
          ]),
          note('n', 'себе'),
        ),
      ),
    );
    expect(sourceLines(law).map(({ key, role, words }) => [key, role, words])).toEqual([
      ['title/t0', 'title', 'ЗАКОН'],
      ['pre/w0', 'wording', 'Исходя из'],
      ['c/h', 'heading', 'Общие'],
      ['a/h', 'heading', 'Цель'],
      ['p/w0', 'lead', 'См. ⟦a⟧⟦fn сноска⟧'],
      ['q/w0', 'lead', 'Таблица:'],
      ['t/r0c0w0', 'cell', '1'],
      ['t/r1c0w0', 'cell', 'Да'],
      ['t/r1c1w0', 'cell', 'Нет'],
    ]);
  });

  it('say the same where only spaces, marks or the number of what is cited changed', () => {
    const a = wording(['в  статье ', reference('x', 'full', 'loc')]);
    const b = wording(['в\u00a0статье ', reference('x', 'number', 'nom')]);
    expect(wordsOf(a.content)).toBe(wordsOf(b.content));
  });
});

describe('a translation', () => {
  const law = bill(
    {},
    article('a', 'Цель', paragraph('p', 'Первая часть закона.'), paragraph('q', 'Вторая часть закона.')),
  );
  const stored = translatedAll(law);

  it('belongs to the lines it was made for', () => {
    expect(said(law, stored)).toEqual([
      'title/t0 current: EN ЗАКОН',
      'a/h current: EN ЦЕЛЬ',
      'p/w0 current: EN ПЕРВАЯ ЧАСТЬ ЗАКОНА.',
      'q/w0 current: EN ВТОРАЯ ЧАСТЬ ЗАКОНА.',
    ]);
    expect(alignTranslation(law, stored).leftovers).toEqual([]);
  });

  it('moves with its provision', () => {
    const moved = bill(
      {},
      chapter(
        'c',
        'Глава',
        article('a', 'Цель', paragraph('q', 'Вторая часть закона.'), paragraph('p', 'Первая часть закона.')),
      ),
    );
    expect(said(moved, stored)).toEqual([
      'title/t0 current: EN ЗАКОН',
      'c/h untranslated',
      'a/h current: EN ЦЕЛЬ',
      'q/w0 current: EN ВТОРАЯ ЧАСТЬ ЗАКОНА.',
      'p/w0 current: EN ПЕРВАЯ ЧАСТЬ ЗАКОНА.',
    ]);
  });

  it('is older where the source says something else now', () => {
    const edited = bill(
      {},
      article(
        'a',
        'Цель',
        paragraph('p', 'Первая часть этого закона.'),
        paragraph('q', 'Вторая часть закона.'),
      ),
    );
    expect(said(edited, stored)[2]).toBe('p/w0 older: EN ПЕРВАЯ ЧАСТЬ ЗАКОНА.');
  });

  it('goes with words that were split off as a provision of their own, where they are the same', () => {
    const before = bill(
      {},
      preamble('pre', 'x'),
      article('a', 'Цель', paragraph('p', 'Раз.', wording('Два.'))),
    );
    const lines = translatedAll(before);
    const after = bill(
      {},
      preamble('pre', 'x'),
      article('a', 'Цель', paragraph('p', 'Раз.'), paragraph('new', 'Два.')),
    );
    expect(said(after, lines).slice(-2)).toEqual(['p/w0 current: EN РАЗ.', 'new/w0 current: EN ДВА.']);
  });

  it('keeps the translation of a line that was split in the middle, and says where the other half came from', () => {
    const whole = 'Первое предложение этой нормы. Второе предложение этой же нормы.';
    const before = bill({}, article('a', 'Цель', paragraph('p', whole)));
    const after = bill(
      {},
      article(
        'a',
        'Цель',
        paragraph('p', 'Первое предложение этой нормы.'),
        paragraph('new', 'Второе предложение этой же нормы.'),
      ),
    );
    const { lines, leftovers } = alignTranslation(after, translatedAll(before));
    expect(lines.slice(-2).map((line) => line.state)).toEqual(['older', 'untranslated']);
    expect(leftovers).toEqual([]);
    expect([...splitOrigins(lines)]).toEqual([['new/w0', 'p/w0']]);
  });

  it('is listed where its provision was joined with another, beside the line that has its words', () => {
    const before = bill(
      {},
      article(
        'a',
        'Цель',
        paragraph('p', 'Первое предложение этой нормы.'),
        paragraph('q', 'Второе предложение этой же нормы.'),
      ),
    );
    const after = bill(
      {},
      article(
        'a',
        'Цель',
        paragraph('p', 'Первое предложение этой нормы. Второе предложение этой же нормы.'),
      ),
    );
    const { lines, leftovers } = alignTranslation(after, translatedAll(before));
    expect(lines.at(-1)!.state).toBe('older');
    expect(leftovers.map(({ why, near, line }) => [why, near, line.provision])).toEqual([
      ['gone', 'p/w0', 'q'],
    ]);
  });

  it('comes back with a provision that was deleted and is there again', () => {
    const without = bill({}, article('a', 'Цель', paragraph('p', 'Первая часть закона.')));
    expect(alignTranslation(without, stored).leftovers).toHaveLength(1);
    expect(alignTranslation(law, stored).leftovers).toEqual([]);
  });

  it('stays with its line where another line comes before it in the same provision', () => {
    const before = bill({}, preamble('pre', 'Учитывая одно,'));
    const after = before
      .copy(before.content)
      .type.create(before.attrs, [
        before.firstChild!,
        before
          .child(1)
          .type.create({ id: 'pre' }, [wording('Подтверждая новое,'), wording('Учитывая одно,')]),
      ]);
    expect(said(after, translatedAll(before)).slice(1)).toEqual([
      'pre/w0 untranslated',
      'pre/w1 current: EN УЧИТЫВАЯ ОДНО,',
    ]);
  });

  it('of which there are two counts once: the later; the other is listed as its rival', () => {
    const line = sourceLines(law)[2]!;
    const rivals = [
      lineFor(line, 'One'),
      lineFor(line, 'Two', { id: 'other', at: '2026-11-02T00:00:00.000Z' }),
    ];
    const { lines, leftovers } = alignTranslation(law, rivals);
    expect(lines[2]!.line?.id).toBe('other');
    expect(leftovers.map(({ why, near }) => [why, near])).toEqual([['rival', 'p/w0']]);
  });

  it('that was emptied again is none', () => {
    expect(said(law, [lineFor(sourceLines(law)[2]!, '')])[2]).toBe('p/w0 untranslated');
  });

  it('that nobody confirmed is a guess', () => {
    const guess = lineFor(sourceLines(law)[2]!, 'Perhaps', { sure: false });
    expect(progressOf(alignTranslation(law, [guess]).lines)).toEqual({
      untranslated: 3,
      guess: 1,
      older: 0,
      current: 0,
      all: 4,
    });
  });

  it('is never lost: after any edits each one is a line or listed, once, and current only where the words are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 12 }), (seed, edits) => {
        const before = randomBill(seed, { articles: 5, footnotes: true });
        const lines = translatedAll(before);
        const { lines: placed, leftovers } = alignTranslation(
          randomlyEdited(before, seed, edits, seed % 4 > 0, true),
          lines,
        );
        const found = [
          ...placed.flatMap(({ line }) => (line ? [line.id] : [])),
          ...leftovers.map((one) => one.line.id),
        ];
        expect(found.sort()).toEqual(lines.map((line) => line.id).sort());
        for (const { state, line, source: now } of placed)
          if (line) expect(state).toBe(wordsOf(inlineOf(line.basis)!) === now.words ? 'current' : 'older');
      }),
      { numRuns: 60 },
    );
  });
});

describe('points and subpoints', () => {
  it('are lines like any other', () => {
    const law = bill(
      {},
      article('a', 'Ц', paragraph('p', 'вправе:', point('x', 'войти;'), point('y', 'выйти.'))),
    );
    expect(sourceLines(law).map((line) => [line.key, line.unit])).toEqual([
      ['title/t0', 'title'],
      ['a/h', 'a'],
      ['p/w0', 'a'],
      ['x/w0', 'a'],
      ['y/w0', 'a'],
    ]);
  });
});
