/** Footnotes are one sign of the text: offsets hold, words are read over them, and their numbers follow from their place. */
import { EditorState, type NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { createWordCounter } from '../../../renderer/app/draft/words.ts';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { findMatches, replaceMatches } from '../../../shared/bill/commands/find.ts';
import { insertFootnote, setFootnote } from '../../../shared/bill/commands/footnote.ts';
import { BILL_FORMAT, readBill } from '../../../shared/bill/document.ts';
import { listFootnotes, withoutFootnoteSigns } from '../../../shared/bill/footnotes.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { ownText, provisionPositions, rangeOf } from '../../../shared/bill/spans.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { blocksOfSide, disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { sentences, words } from '../../../shared/text/tokens.ts';
import { hasWords } from '../../../shared/text/words.ts';
import { article, bill, footnote, paragraph, table } from '../../builders/bill.ts';

const noted = (note: string) =>
  bill(
    { lang: 'en' },
    article(
      'a1',
      ['Powers', footnote('See the Protocol.')],
      paragraph('p1', ['The body shall', footnote(note), ' visit any place.']),
    ),
    article('a2', 'Other', paragraph('p2', ['Text', footnote('Third.')]), table('t1', [['one']])),
  );

describe('a footnote', () => {
  it('is a run of its own with its words, and one character of the text', () => {
    const block = textBlocks(noted('Article 4.')).find((b) => b.id === 'p1')!;
    expect(block.runs).toEqual([
      { text: 'The body shall' },
      { text: '\ufffc', footnote: 'Article 4.' },
      { text: ' visit any place.' },
    ]);
    const provision = listProvisions(noted('x')).find((p) => p.id === 'p1')!;
    expect(provision.text).toBe('The body shall\ufffc visit any place.');
    expect(withoutFootnoteSigns(provision.text)).toBe('The body shall visit any place.');
  });

  it('does not show in headings and titles as lists print them', () => {
    const provision = listProvisions(noted('x')).find((p) => p.id === 'a1')!;
    expect(provision.heading).toBe('Powers');
    expect(billTitle(noted('x'))).toBe('ЗАКОН');
  });

  it('keeps the bridge between characters and positions', () => {
    const doc = noted('Article 4.');
    const pos = provisionPositions(doc).get('p1')!;
    const own = ownText(doc.nodeAt(pos)!, pos, register(doc));
    const range = rangeOf(own, own.text.indexOf('visit'), own.text.indexOf('visit') + 5)!;
    expect(doc.textBetween(range.from, range.to)).toBe('visit');
  });

  it('is numbered through the whole bill in order', () => {
    const doc = noted('Article 4.');
    const numbers = listFootnotes(doc).map(({ node }, i) => [i + 1, node.attrs.text]);
    expect(numbers).toEqual([
      [1, 'See the Protocol.'],
      [2, 'Article 4.'],
      [3, 'Third.'],
    ]);
  });

  it('holds one line of text and nothing else', () => {
    const with_ = (text: unknown) => {
      const json = noted('x').toJSON();
      json.content[1].content[1].content[0].content[1].attrs.text = text;
      return readBill(json).ok;
    };
    expect(with_('one line')).toBe(true);
    expect(with_('two\nlines')).toBe(false);
    expect(with_(5)).toBe(false);
  });

  it('came with format 2; a bill of format 1 is read as it is', () => {
    expect(BILL_FORMAT).toBeGreaterThanOrEqual(2);
    expect(readBill(bill({}, article('a', 'A', paragraph('p', 'T'))).toJSON(), 1).ok).toBe(true);
  });
});

describe('readings', () => {
  it('take a footnote for nothing between words', () => {
    const text = 'They shall\ufffc visit it.\ufffc Then they\ufffcreport.';
    expect(words(text).map((w) => w.word)).toEqual([
      'they',
      'shall',
      'visit',
      'it',
      'then',
      'they',
      'report',
    ]);
    expect(sentences(text, 'en').map((s) => text.slice(s.from, s.to))).toEqual([
      'They shall\ufffc visit it.\ufffc',
      'Then they\ufffcreport.',
    ]);
    expect(hasWords('they shall\ufffc visit it', 'shall visit')).toBe(true);
  });

  it('count no word of it', () => {
    const count = (doc: ReturnType<typeof noted>): number => createWordCounter()(listProvisions(doc));
    expect(count(noted('many more words here'))).toBe(count(noted('')));
  });

  it('find words over it and keep it when they are replaced', () => {
    const doc = noted('Article 4.');
    const query = {
      text: 'shall visit',
      regex: false,
      whole: true,
      matchCase: false,
      within: 'all',
    } as const;
    const { matches } = findMatches(doc, query);
    expect(matches.map((m) => doc.textBetween(m.from, m.to))).toEqual(['shall\ufffc visit']);
    const tr = replaceMatches(EditorState.create({ doc }).tr, matches, 'may see', false);
    expect(textBlocks(tr.doc).find((b) => b.id === 'p1')!.runs).toEqual([
      { text: 'The body may see' },
      { text: '\ufffc', footnote: 'Article 4.' },
      { text: ' any place.' },
    ]);
  });

  it('find what stands before and behind it at the right places', () => {
    const doc = noted('Article 4.');
    for (const text of ['shall', 'visit', 'body', 'place']) {
      const [match] = findMatches(doc, {
        text,
        regex: false,
        whole: true,
        matchCase: false,
        within: 'all',
      }).matches;
      expect(doc.textBetween(match!.from, match!.to)).toBe(text);
    }
  });
});

describe('commands', () => {
  const stateAt = (doc: ReturnType<typeof noted>, pos: number) =>
    EditorState.create({ doc, selection: TextSelection.create(doc, pos) });

  it('insert one behind the selection and select it', () => {
    const doc = bill({}, article('a', 'A', paragraph('p', 'Text')));
    let state = stateAt(doc, provisionPositions(doc).get('p')! + 4);
    expect(
      insertFootnote(state, (tr) => {
        state = state.apply(tr);
      }),
    ).toBe(true);
    expect((state.selection as NodeSelection).node.type.name).toBe('footnote');
    expect(
      textBlocks(state.doc)
        .find((b) => b.id === 'p')!
        .runs.map((r) => r.text),
    ).toEqual(['Te', '\ufffc', 'xt']);
  });

  it('change its words, and remove it where none are left', () => {
    const doc = noted('Old.');
    const { pos } = listFootnotes(doc)[1]!;
    let state = stateAt(doc, 3);
    const act = (words: string) =>
      setFootnote(pos, words)(state, (tr) => {
        state = state.apply(tr);
      });
    expect(act('  New\n words. ')).toBe(true);
    expect(state.doc.nodeAt(pos)!.attrs.text).toBe('New words.');
    act('');
    expect(state.doc.nodeAt(pos)!.isText).toBe(true);
    expect(act('again')).toBe(false);
  });
});

describe('comparison', () => {
  it('shows other words of a footnote as an edit of the line, and proves both sides', () => {
    const [a, b] = [noted('Old words.'), noted('New words.')];
    const result = compareBills(a, b);
    expect(result.changes.map((c) => [c.kind, c.formatting ?? false])).toEqual([['edited', false]]);
    expect(disprove(result, textBlocks(a), textBlocks(b))).toBeNull();
    const pieces = result.blocks.find((x) => x.to?.id === 'p1')!.pieces;
    expect(pieces.filter((p) => p.op !== 'same').map((p) => [p.op, p.footnote])).toEqual([
      ['del', 'Old words.'],
      ['ins', 'New words.'],
    ]);
  });

  it('gives an added footnote as one inserted piece', () => {
    const a = bill({}, article('a', 'A', paragraph('p', 'One two.')));
    const b = bill({}, article('a', 'A', paragraph('p', ['One', footnote('N'), ' two.'])));
    const result = compareBills(a, b);
    expect(blocksOfSide(result, 'b').at(-1)!.runs).toHaveLength(3);
    expect(disprove(result, textBlocks(a), textBlocks(b))).toBeNull();
  });
});
