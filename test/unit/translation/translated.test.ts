/** The bill in another language: the same structure, its own numbers and citations, a mark where nobody translated. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { textBlocks, textOfRuns } from '../../../shared/bill/blocks.ts';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { register } from '../../../shared/bill/references.ts';
import { takeTranslation } from '../../../shared/translation/intake.ts';
import { languageTable } from '../../../shared/translation/languageTable.ts';
import { inlineJson, sourceLines } from '../../../shared/translation/lines.ts';
import { translatedNumber } from '../../../shared/translation/number.ts';
import { changedSince } from '../../../shared/translation/since.ts';
import { translated, usualTradition } from '../../../shared/translation/translated.ts';
import type { LanguageVersion, TranslatedLine } from '../../../shared/translation/types.ts';
import {
  article,
  bill,
  locked,
  note,
  paragraph,
  point,
  reference,
  subpoint,
  table,
  wording,
} from '../../builders/bill.ts';
import { randomBill } from '../../builders/randomBill.ts';
import { termFindings } from '../../builders/termsOfBills.ts';

const ENGLISH: LanguageVersion = { lang: 'en', tradition: 'post-soviet' };

type Words = Record<string, Parameters<typeof wording>[0]>;

/** Lines translated as the map says, by key. */
function lines(source: Node, words: Words, lang: TranslatedLine['lang'] = 'en'): TranslatedLine[] {
  return sourceLines(source).flatMap((line): TranslatedLine[] => {
    const content = words[line.key];
    if (content === undefined) return [];
    const made = wording(content);
    return [
      {
        id: `${lang} ${line.key}`,
        lang,
        provision: line.provision,
        slot: line.slot,
        content: inlineJson(made.content),
        basis: inlineJson(line.node.content),
        sure: true,
        author: 'A. Translator',
        at: '2026-11-01T00:00:00.000Z',
      },
    ];
  });
}

const printed = (one: Node): string[] =>
  textBlocks(one).map(({ number, runs, role, rows }) =>
    role === 'table'
      ? (rows ?? [])
          .map((row) => row.map((cell) => cell.blocks.map((b) => textOfRuns(b.runs)).join()).join(' | '))
          .join(' / ')
      : `${number} ${textOfRuns(runs)}`.trim(),
  );

const LAW = bill(
  {},
  article(
    'a',
    'Посещения',
    paragraph('p', ['Согласно ', reference('q', 'full', 'dat'), ' механизм вправе:'], point('x', 'входить;')),
    paragraph('q', 'Отчёт представляется 1 марта 2027 года.', note('n', 'себе: проверить')),
  ),
);
const WORDS: Words = {
  'title/t0': 'LAW',
  'a/h': 'Visits',
  'p/w0': ['Under ', reference('q'), ' the mechanism may:'],
  'x/w0': 'enter;',
};

describe('a bill in another language', () => {
  const english = translated(LAW, ENGLISH, lines(LAW, WORDS));

  it('has the structure and ids of the source, its own numbers and citations, and marks what is not translated', () => {
    expect(billAttrs(english)).toMatchObject({ lang: 'en', tradition: 'post-soviet' });
    expect(printed(english)).toEqual([
      'LAW',
      'Article 1. Visits',
      '1. Under Article 1(2) the mechanism may:',
      '1) enter;',
      '2. [not translated] Отчёт представляется 1 марта 2027 года.',
      'себе: проверить',
    ]);
    expect(readBill(english.toJSON()).ok).toBe(true);
  });

  it('is numbered and cited in another tradition where that was chosen', () => {
    const anglo = translated(LAW, { lang: 'en', tradition: 'anglo' }, lines(LAW, WORDS));
    expect(printed(anglo).slice(1, 4)).toEqual([
      '1 Visits',
      '(1) Under section 1(2) the mechanism may:',
      '(a) enter;',
    ]);
    expect([usualTradition(LAW, 'en'), usualTradition(LAW, 'tk')]).toEqual(['post-soviet', 'post-soviet']);
  });

  it('writes locked letters in its own alphabet, and leaves other locked numbers', () => {
    expect(['б', 'б-1', 'в¹', '5-1', 'Q'].map((n) => translatedNumber(n, 'subpoint', 'ru', 'en'))).toEqual([
      'b',
      'b-1',
      'c¹',
      '5-1',
      'Q',
    ]);
    expect(translatedNumber('А', 'article', 'ru', 'en')).toBe('А');
    const law = bill(
      {},
      article('a', 'Ц', paragraph('p', 'x', point('y', 'z', locked(subpoint('s', 'w'), 'б')))),
    );
    expect(printed(translated(law, ENGLISH, [])).at(-1)).toBe('b) [not translated] w');
  });

  it('is a bill with the same provisions, whatever the source', () => {
    const ids = (one: Node): string[] => {
      const found: string[] = [];
      one.descendants((node) => {
        if (node.attrs.id) found.push(String(node.attrs.id));
      });
      return found;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const source = randomBill(seed, { articles: 4, footnotes: true, lang: 'ru' });
        const all = Object.fromEntries(sourceLines(source).map((line) => [line.key, `EN ${line.key}`]));
        const made = translated(source, ENGLISH, lines(source, all));
        expect(readBill(made.toJSON()).ok).toBe(true);
        expect(ids(made)).toEqual(ids(source));
        expect(sourceLines(made).map((line) => line.words)).toEqual(Object.values(all));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what changed since', () => {
  it('is a redline of the words of the source, with citations as they read today', () => {
    const [stored] = lines(LAW, { 'p/w0': 'x' });
    const now = bill(
      {},
      article(
        'a',
        'Посещения',
        paragraph('p', ['Согласно ', reference('q', 'full', 'dat'), ' механизм обязан:']),
        paragraph('q', 'x'),
      ),
    );
    const line = sourceLines(now).find((one) => one.key === 'p/w0')!;
    const said = changedSince(stored!, line, register(now)).map(({ op, text }) => `${op} ${text}`);
    expect(said).toEqual([
      'same Согласно ',
      'same части второй статьи 1',
      'same  механизм ',
      'del вправе',
      'ins обязан',
      'same :',
    ]);
  });
});

describe('defined terms', () => {
  it('must be the same word of the translation wherever the source uses them', () => {
    const source = bill(
      {},
      article('d', 'Термины', paragraph('t', '«Место содержания» означает любое место, где лишают свободы.')),
      article(
        'a',
        'Посещения',
        paragraph('p', 'Посещается каждое место содержания.'),
        paragraph('q', 'Место содержания открыто.'),
      ),
    );
    const english = translated(
      source,
      ENGLISH,
      lines(source, {
        't/w0': '“Place of detention” means any place where people are deprived of liberty.',
        'p/w0': 'Every place of detention is visited.',
        'q/w0': 'The prison is open.',
      }),
    );
    expect([...termFindings(source, english)]).toEqual([
      ['q', [{ kind: 'term', source: 'Место содержания', translation: 'Place of detention' }]],
    ]);
  });
});

describe('taking in a translation that exists', () => {
  const other = bill(
    { lang: 'en' },
    article(
      'o1',
      'Visits',
      paragraph('o2', ['Under ', reference('o4'), ' the mechanism may:'], point('o3', 'enter;')),
      paragraph('o4', 'The report is due on 2 March 2027.'),
    ),
    article('o5', 'Final', paragraph('o6', 'It enters into force.')),
  );

  it('puts provisions side by side by number and order, references lead to ours, and what disagrees is a guess', () => {
    const { lines: taken, homeless } = takeTranslation(LAW, other);
    expect(taken.map(({ source, sure }) => [source.key, sure])).toEqual([
      ['title/t0', true],
      ['a/h', true],
      ['p/w0', true],
      ['x/w0', true],
      ['q/w0', false],
    ]);
    expect(taken[2]!.content[1]).toMatchObject({ type: 'reference', attrs: { target: 'q' } });
    expect(homeless).toEqual([
      { label: 'Article 2.', text: 'Final' },
      { label: '', text: 'It enters into force.' },
    ]);
  });

  it('finds every line of a bill in itself, surely', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const source = randomBill(seed, { articles: 4 });
        const { lines: taken, homeless } = takeTranslation(source, source);
        expect(homeless).toEqual([]);
        expect(taken.map((one) => one.source.key).sort()).toEqual(
          sourceLines(source)
            .map((one) => one.key)
            .sort(),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('the table of several languages', () => {
  const law = bill({}, article('a', 'Посещения', paragraph('p', 'Раз.'), table('t', [['Да', 'Нет']])));
  const made = languageTable({
    source: law,
    versions: [
      {
        ...ENGLISH,
        lines: lines(law, { 'title/t0': 'LAW', 'a/h': 'Visits', 't/r0c0w0': 'Yes', 't/r0c1w0': 'No' }),
      },
    ],
    columns: ['en', 'ru'],
    lang: 'en',
  });

  it('has a row for each provision and a column for each language, and says what is not translated', () => {
    expect(made.columns.map((one) => one.head)).toEqual(['English', 'Russian (source)']);
    expect(made.about).toBe('English: 1 provision is not translated or not up to date');
    expect(
      made.rows.map((row) =>
        row.cells.map(
          (cell) =>
            cell.lines.map((line) => line.map((piece) => piece.text).join('')).join(' / ') +
            (cell.note ? ` [${cell.note}]` : ''),
        ),
      ),
    ).toEqual([
      ['LAW', 'ЗАКОН'],
      ['Article 1. Visits', 'Статья 1. Посещения'],
      [' [Not translated]', 'Раз.'],
      ['Yes | No', 'Да | Нет'],
    ]);
  });

  it('refuses a language that the bill does not have', () => {
    expect(() => languageTable({ source: law, versions: [], columns: ['tk'], lang: 'en' })).toThrow(
      RangeError,
    );
  });
});
