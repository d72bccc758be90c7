/** The lint reads a bill by the rules that its own tradition gives, not by those it was made from. */
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/bill/commands/edits.ts';
import type { BillAttrs } from '../../../shared/bill/document.ts';
import type { Tradition } from '../../../shared/bill/tradition/shape.ts';
import { tradition } from '../../../shared/bill/tradition/shipped.ts';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import type { LintRule } from '../../../shared/lint/types.ts';
import { draft } from '../../builders/draft.ts';
import { OWN } from '../../builders/traditions.ts';

const CLAUSES = { lang: 'en', tradition: 'post-soviet', form: 'law', ownTradition: OWN } as const;

/** Paragraphs of a Russian act with items that end with a comma, the last with a semicolon, joined by «а также». */
const COMMAS: Tradition = {
  ...tradition('post-soviet'),
  id: 'own-commas',
  lists: { ...tradition('post-soviet').lists, ru: { item: ',', last: ';', conjunctions: ['а также'] } },
};
const IN_RUSSIAN = { lang: 'ru', tradition: 'post-soviet', form: 'law', ownTradition: COMMAS } as const;

const list = (...items: string[]): string =>
  `\n  chapter General\n   article Grounds\n    p The grounds are:${items.map((item) => `\n     pt ${item}`).join('')}`;

function found(text: string, attrs: Partial<BillAttrs>, rule: LintRule): string[] {
  return lintBill(draft(text, attrs).doc)
    .findings.filter((one) => one.rule === rule)
    .map(({ variant, quote, values, fixes }) =>
      [variant, quote, values.sign ?? values.words ?? '', fixes[0]?.values.text ?? ''].join(' | '),
    );
}

describe('The signs at the end of list items', () => {
  it('are those of the own tradition', () => {
    expect(found(list('a complaint,', 'a decision, and', 'a request.'), CLAUSES, 'listPunctuation')).toEqual(
      [],
    );
    expect(found(list('a complaint;', 'a decision;', 'a request.'), CLAUSES, 'listPunctuation')).toEqual([
      'inner | complaint; | , | ,',
      'inner | decision; | , | ,',
    ]);
  });

  it('of the last item too, which is said with the sign', () => {
    const text = list('жалоба,', 'решение, а также', 'запрос');
    expect(found(text, IN_RUSSIAN, 'listPunctuation')).toEqual(['lastSign | запрос | ; | ;']);
    expect(found(text.replace('запрос', 'запрос;'), IN_RUSSIAN, 'listPunctuation')).toEqual([]);
  });

  it('are mended to those signs', () => {
    let state: EditorState = EditorState.create({
      doc: draft(list('a complaint;', 'a decision;', 'a request'), CLAUSES).doc,
    });
    const whole = lintBill(state.doc).findings[0]!.fixes.find(({ name }) => name === 'wholeList')!;
    applyEdits(whole.edits)(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.textBetween(0, state.doc.content.size, '|')).toContain(
      'a complaint,|a decision,|a request.',
    );
    expect(found(list('a complaint,', 'a decision,', 'a request.'), CLAUSES, 'listPunctuation')).toEqual([]);
  });

  it('of the tradition it was made from mean nothing', () => {
    const base = { ...CLAUSES, ownTradition: null };
    expect(found(list('a complaint;', 'a decision;', 'a request.'), base, 'listPunctuation')).toEqual([]);
  });
});

describe('The word before the last item', () => {
  it('is asked for where the own tradition has one, and offered as it has it', () => {
    expect(found(list('a complaint,', 'a decision,', 'a request.'), CLAUSES, 'listConjunction')).toEqual([
      'message | decision, |  | and',
    ]);
    expect(found(list('жалоба,', 'решение,', 'запрос;'), IN_RUSSIAN, 'listConjunction')).toEqual([
      'message | решение, |  | а также',
    ]);
    expect(found(list('a complaint,', 'a decision, and', 'a request.'), CLAUSES, 'listConjunction')).toEqual(
      [],
    );
  });
});

describe('References that were typed', () => {
  const text = (words: string): string =>
    `\n  chapter General\n   article Purpose\n    p ${words}\n   article Terms\n    p Only these`;

  it('are known by the name and the numbers of the own level', () => {
    expect(found(text('See clause b of this Act.'), CLAUSES, 'brokenReference')).toEqual([]);
    expect(found(text('See clause D of this Act.'), CLAUSES, 'brokenReference')).toEqual([
      'noSuchOwn | clause D of this Act | clause D of this Act | ',
    ]);
    // A law of clauses has no articles: this is a word of another law.
    expect(found(text('See article 99 of this Act.'), CLAUSES, 'brokenReference')).toEqual([]);
  });

  it('in Russian by every case of the name', () => {
    const words = COMMAS.levels.article.words;
    const own: Tradition = {
      ...COMMAS,
      levels: {
        ...COMMAS.levels,
        article: {
          ...COMMAS.levels.article,
          style: 'roman',
          words: { ...words, ru: { ...words.ru, names: { nom: 'норма', gen: 'нормы', loc: 'норме' } } },
        },
      },
    };
    const attrs = { ...IN_RUSSIAN, ownTradition: own };
    expect(found(text('Согласно норме II настоящего Закона.'), attrs, 'brokenReference')).toEqual([]);
    expect(found(text('В силу нормы VII настоящего Закона.'), attrs, 'brokenReference')).toHaveLength(1);
  });
});

it('a clause without a heading is called by its own label', () => {
  const bill = draft(
    '\n  chapter General\n   article One\n    p a\n   article Two\n    p b\n   article\n    p c',
    CLAUSES,
  ).doc;
  const missing = lintBill(bill).findings.find((one) => one.rule === 'headingMissing');
  expect(missing).toMatchObject({
    variant: 'own',
    values: { label: expect.stringContaining('C') as string },
  });
});
