/** Files are read by the rules that somebody wrote: those that the file brings along, else those of the bill it belongs to. */

import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { register } from '../../../shared/bill/references.ts';
import type { Tradition } from '../../../shared/bill/tradition/shape.ts';
import { tradition } from '../../../shared/bill/tradition/shipped.ts';
import { readDocx } from '../../../shared/exchange/docx/read.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { writeMarkdown } from '../../../shared/exchange/markdown/write.ts';
import { ownNumber } from '../../../shared/exchange/ownNumbers.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { writeText } from '../../../shared/exchange/text/write.ts';
import type { ImportResult } from '../../../shared/exchange/types.ts';
import { draft } from '../../builders/draft.ts';
import { OWN } from '../../builders/traditions.ts';
import { billOf, newIds, outline, seenOnly, write } from './docx/help.ts';

const ACT = { lang: 'en', tradition: 'post-soviet', form: 'law', ownTradition: OWN } as const;
const { doc } = draft(
  `
  preamble Whereas
  chapter General
   article Purpose
    p The purpose is to prevent.
    p The grounds are:
     pt a complaint,
     pt a decision, and
     pt a request.
   article Terms
    p Only these.
  annex Forms
   p One form`,
  ACT,
);

/** Lines without ids, which a text file does not carry. */
const lines = (json: NodeJson): string[] => outline(billOf(json)).map((line) => line.replace(/ \w+: /, ' '));

function read(result: ImportResult): NodeJson {
  if (!result.ok) throw new Error(result.code);
  return result.doc;
}

const locked = (json: NodeJson): string[] => {
  const found: string[] = [];
  billOf(json).descendants((node) => {
    if (typeof node.attrs.number === 'string') found.push(`${node.type.name} ${node.attrs.number}`);
  });
  return found;
};

const numberOf = (bill: Node, id: unknown): string => register(bill).numbers.get(String(id))?.number ?? '';

const expected = lines(doc.toJSON() as NodeJson);

describe('A bill with rules of its own comes back by them', () => {
  it('from a Word file that was changed elsewhere', async () => {
    const json = read(readDocx(seenOnly(await write(doc)), { newId: newIds() }));
    expect(lines(json)).toEqual(expected);
    expect(locked(json)).toEqual([]);
    expect(json.attrs?.ownTradition).toEqual(OWN);
  });

  it('from Markdown', () => {
    const text = writeMarkdown(doc);
    expect(text).toContain('### Clause A Purpose');
    const json = read(readMarkdown(text, { newId: newIds() }));
    expect(lines(json)).toEqual(expected);
    expect(locked(json)).toEqual([]);
  });

  it('from plain text, where the bill that it belongs to says by which', () => {
    const json = read(readText(writeText(doc), { newId: newIds(), ownTradition: OWN }));
    expect(lines(json)).toEqual(expected);
    expect(locked(json)).toEqual([]);
  });

  it('but not where another tradition is asked for', () => {
    const json = read(readText(writeText(doc), { newId: newIds(), ownTradition: OWN, tradition: 'anglo' }));
    expect(json.attrs).toMatchObject({ tradition: 'anglo', ownTradition: null });
  });
});

describe('Citations in the words of the own tradition', () => {
  const cited = (
    lines: readonly string[],
    more: Partial<{ own: Tradition; lang: 'en' | 'ru' }> = {},
  ): string => {
    const { own = OWN, lang = 'en' } = more;
    const text = ['ACT', ...lines].join('\n');
    const bill = billOf(read(readText(text, { newId: newIds(), ownTradition: own, lang })));
    let out = '';
    bill.descendants((node) => {
      if (node.type.name === 'reference') out += `[${node.attrs.shown}→${numberOf(bill, node.attrs.target)}]`;
      else out += node.text ?? (node.isTextblock ? '\n' : '');
    });
    return out;
  };
  const LAW = ['Chapter I. General', 'Clause A Purpose', '§ 1. One.', '§ 2. Two.', 'Clause B Terms'];

  it('become references that follow their target', () => {
    const text = cited([
      ...LAW,
      '§ 1. See clause A, rule 2 of clause A, rule 2, cl. B and chapter I.',
      '§ 2. Two.',
    ]);
    expect(text).toContain(
      'See clause [A→A], rule [2→2] of clause [A→A], rule [2→2], cl. [B→B] and chapter [I→I].',
    );
  });

  it('stay words where they cite another act, lead nowhere, or are no number', () => {
    const line =
      '§ 1. Clause A of the Protocol, clause Z, rule 7 of clause A, the clause is and clause a court made.';
    const text = cited([...LAW, line, '§ 2. Two.']);
    expect(text).toContain(
      'Clause A of the Protocol, clause Z, rule 7 of clause [A→A], the clause is and clause a court made.',
    );
  });

  it('are known by the shipped words where the tradition has kept them, in the plural too', () => {
    const { drawn, ...words } = OWN.levels.paragraph.words.ru;
    const own: Tradition = {
      ...OWN,
      levels: {
        ...tradition('post-soviet').levels,
        paragraph: {
          ...OWN.levels.paragraph,
          words: {
            ...OWN.levels.paragraph.words,
            ru: { ...words, drawn: '§ {n}.', names: { nom: 'правило', gen: 'правила' }, cited: '{name} {n}' },
          },
        },
      },
    };
    const text = cited(
      [
        'Статья 1. Предмет',
        '§ 1. Один.',
        '§ 2. Два.',
        'Статья 2. Далее',
        '§ 1. Согласно статьям 1 и 2, правила 2 статьи 1 и части 1 статьи 1.',
        '§ 2. Два.',
      ],
      { own, lang: 'ru' },
    );
    expect(text).toContain(
      'Согласно статьям [1→1] и [2→2], правила [2→2] статьи [1→1] и части 1 статьи [1→1].',
    );
  });
});

it('numbers that somebody gave to a clause are kept, and those that count on are computed', () => {
  const text = [
    'ACT',
    'Chapter I. General',
    'Clause A Purpose',
    '§ 1. One.',
    '§ 1-1. Put in between.',
    '§ 2. Clause B of this Act applies.',
    'Clause A-1 Inserted',
    '§ 1. One.',
    'Clause B Terms',
    '§ 1. One.',
  ].join('\n');
  const json = read(readText(text, { newId: newIds(), ownTradition: OWN, lang: 'en' }));
  expect(lines(json).slice(1)).toEqual([
    'heading chapter 0 [Chapter I.] General',
    'heading article 0 [Clause A] Purpose',
    'lead paragraph 0 [§ 1.] One.',
    'lead paragraph 0 [§ 1-1.] Put in between.',
    'lead paragraph 0 [§ 2.] Clause B of this Act applies. → new9',
    'heading article 0 [Clause A-1] Inserted',
    'lead paragraph 0 [§ 1.] One.',
    'heading article 0 [Clause B] Terms',
    'lead paragraph 0 [§ 1.] One.',
  ]);
  expect(locked(json)).toEqual(['paragraph 1-1', 'article A-1']);
});

it('text that begins like a number of the own rules stays text in Markdown', () => {
  const odd = draft(
    '\n  chapter General\n   article Clause B Purpose\n    p § 2. is what they wrote\n    p Two',
    ACT,
  ).doc;
  const json = read(readMarkdown(writeMarkdown(odd), { newId: newIds() }));
  expect(outline(billOf(json))).toEqual(outline(odd));
});

describe('A line', () => {
  it.each([
    ['Clause B Purpose', { kind: 'article', number: 'B', rest: 9 }],
    ['clause b. Purpose', { kind: 'article', number: 'B', rest: 10 }],
    ['Clause B of this Act applies', null],
    ['§ 2. Words', { kind: 'paragraph', number: '2', rest: 5 }],
    ['1) plain numbers are left to the recogniser', null],
    ['Clauses are read', null],
  ])('%j begins with %o', (text, found) => {
    expect(ownNumber(text, OWN, 'en')).toEqual(found);
  });
});
