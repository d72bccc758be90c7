/** Whoever reads a bill for what it says reads the same, wherever its words may be broken. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { Fragment, type Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../renderer/app/draft/words.ts';
import { amendmentsOf } from '../../../shared/amendments/index.ts';
import { applyEdits } from '../../../shared/bill/commands/edits.ts';
import { type FindQuery, findMatches, replaceMatches } from '../../../shared/bill/commands/find.ts';
import { acceptOffer, referenceOffer } from '../../../shared/bill/commands/offer.ts';
import { deleteSoftHyphen, insertSoftHyphen } from '../../../shared/bill/commands/softHyphen.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { offsetOf, ownText, provisionPositions, rangeOf } from '../../../shared/bill/spans.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import { spellingWords } from '../../../shared/spelling/words.ts';
import { sourceLines } from '../../../shared/translation/lines.ts';
import { draft, drawn } from '../../builders/draft.ts';
import { query } from '../../builders/findQuery.ts';
import { randomBill } from '../../builders/randomBill.ts';
import { readResource, resources } from '../content/bills.ts';

/** A soft hyphen (U+00AD) as one sees it in these tests. */
const shown = (text: string): string => text.replaceAll('\u00ad', '¬');
const set = (text: string): string => text.replaceAll('¬', '\u00ad');

/** The bill with a soft hyphen after the third letter of every longer word. */
function broken(node: Node): Node {
  if (node.isText)
    return billSchema.text(node.text!.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'), node.marks);
  if (node.isLeaf) return node;
  return node.copy(Fragment.fromArray(node.children.map(broken)));
}

const templates = readdirSync(new URL('templates/', resources)).filter((name) => name.endsWith('.md'));

describe('what is read of a bill whose words may be broken', () => {
  it.each(templates)(
    '%s says what it said: provisions, findings and terms, amendments, words to translate',
    (name) => {
      const plain = readResource(`templates/${name}`).bill;
      const bill = broken(plain);
      expect(bill.textContent).toContain('\u00ad');
      expect(listProvisions(bill)).toEqual(listProvisions(plain));
      expect(lintBill(bill)).toEqual(lintBill(plain));
      expect(amendmentsOf(bill)).toEqual(amendmentsOf(plain));
      expect(billTitle(bill)).toBe(billTitle(plain));
      const words = (of: Node): string[] => sourceLines(of).map((line) => line.words);
      expect(words(bill)).toEqual(words(plain));
    },
  );

  it('has every character of a provision at its place, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const bill = broken(randomBill(seed, { footnotes: true }));
        const reg = register(bill);
        const texts = new Map(listProvisions(bill, reg).map((p) => [p.id, p.text || p.heading]));
        for (const [id, pos] of provisionPositions(bill)) {
          const own = ownText(bill.nodeAt(pos)!, pos, reg);
          if (own.text.includes('\ufffc') === false) expect(own.text).toBe(texts.get(id));
          for (let at = 0; at < own.text.length; at += 7) {
            const range = rangeOf(own, at, at + 1);
            if (!range || bill.nodeAt(range.from)?.isText !== true) continue;
            expect(bill.textBetween(range.from, range.to)).toBe(own.text[at]);
            expect(offsetOf(own, range.from)).toBe(at);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('counts a broken word once', () => {
    const { doc } = draft(set('article A\n p Бесчеловечное наказа¬ние запре¬щено'));
    expect(listProvisions(doc).map((p) => countWords(p.text))).toContain(3);
  });

  it('spells the word without it, and writes the whole anew', () => {
    const [word] = spellingWords(set('нака¬зонье'), 'ru');
    expect(word).toMatchObject({ word: 'наказонье', from: 0, to: 10 });
  });
});

describe('find and replace', () => {
  const BILL = set('article На¬дзор\n p Органы над¬зора, надзор¬ный орган');
  const found = (asked: FindQuery): string[] => {
    const { doc } = draft(BILL, { lang: 'ru' });
    return findMatches(doc, asked).matches.map(({ from, to }) => shown(doc.textBetween(from, to)));
  };
  it.each<[string, FindQuery, string[]]>([
    ['words with one in them', query('надзор'), ['На¬дзор', 'над¬зор', 'надзор']],
    ['whole words', query('надзор', { whole: true }), ['На¬дзор']],
    ['expressions', query(String.raw`надзор\p{L}+`, { regex: true }), ['над¬зора', 'надзор¬ный']],
    ['words that were copied with one', query(set('надзор¬а')), ['над¬зора']],
    ['no letter more than was looked for', query('над'), ['На¬д', 'над', 'над']],
  ])('find %s', (_says, asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });

  it('a replacement takes the place of the whole word', () => {
    const state = draft(BILL, { lang: 'ru' });
    const { matches } = findMatches(state.doc, query('надзор'));
    const { doc } = state.apply(replaceMatches(state.tr, matches, 'контроль', false));
    expect(doc.textContent).toContain(set('контрольОрганы контрольа, контроль¬ный орган'));
  });

  it('so does a mended or renamed word', () => {
    const state = draft(BILL, { lang: 'ru' });
    const p = listProvisions(state.doc).find(({ kind }) => kind === 'paragraph')!;
    const from = p.text.indexOf('надзора');
    let text = '';
    applyEdits([{ provision: p.id, from, to: from + 7, old: 'надзора', text: 'контроля' }])(state, (tr) => {
      text = tr.doc.textContent;
    });
    expect(shown(text)).toContain('Органы контроля, надзор¬ный');
  });
});

describe('a typed citation with one in it', () => {
  it('is offered as a reference, and the number alone becomes one', () => {
    const state = draft(set('article A\narticle B\n p в порядке ста¬тьи 2|'), { lang: 'ru' });
    const offer = referenceOffer(state, register(state.doc))!;
    expect(state.doc.textBetween(offer.from, offer.to)).toBe('2');
    let after = state;
    acceptOffer(register(state.doc))(state, (tr) => {
      after = state.apply(tr);
    });
    expect(shown(after.doc.textContent)).toContain('в порядке ста¬тьи ');
  });

  it('goes whole where the word belongs to the reference', () => {
    const state = draft(set('article A\narticle B\n p Kanunyň 2-nji mad¬da|'), { lang: 'tk' });
    const offer = referenceOffer(state, register(state.doc))!;
    expect(shown(state.doc.textBetween(offer.from, offer.to))).toBe('2-nji mad¬da');
  });
});

describe('the command', () => {
  const run = (text: string, command = insertSoftHyphen): string => {
    const before = draft(set(text));
    let state = before;
    const done = command(before, (tr) => {
      state = before.apply(tr);
    });
    expect(command(before)).toBe(done);
    return done ? shown(drawn(state)) : 'refused';
  };
  it.each([
    ['inside a word', 'p нака|зание', 'p нака¬|зание'],
    ['behind what is typed so far', 'p нака|', 'p нака¬|'],
    ['not at the beginning of a word', 'p |наказание', 'refused'],
    ['not behind a space', 'p без |наказания', 'refused'],
    ['not beside another one', 'p нака¬|зание', 'refused'],
    ['not beside another one, on its other side', 'p нака|¬зание', 'refused'],
    ['not over selected words', 'p |наказание|', 'refused'],
  ])('sets one %s', (_says, before, after) => {
    expect(run(`article A\n ${before}`)).toBe(after === 'refused' ? after : `article A\n ${after}`);
  });

  it.each([
    ['Backspace', 'nodeBefore', 'p нака¬|зание', 'p нака|зание'],
    ['Delete', 'nodeAfter', 'p нака|¬зание', 'p нака|зание'],
    ['Backspace elsewhere', 'nodeBefore', 'p нака|¬зание', 'refused'],
    ['Delete elsewhere', 'nodeAfter', 'p нака¬|зание', 'refused'],
  ] as const)('%s takes out just it', (_key, side, before, after) => {
    const expected = after === 'refused' ? after : `article A\n ${after}`;
    expect(run(`article A\n ${before}`, deleteSoftHyphen(side))).toBe(expected);
  });
});
