/** Ready wording and pasted lines become provisions of the right rank, without the numbers that were typed. */
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { caseAt } from '../../../shared/bill/commands/case.ts';
import { readClause, textLines } from '../../../shared/bill/commands/clause.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { insertClause, insertLines, insertReference } from '../../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { lastWords } from '../../../shared/bill/commands/references.ts';
import {
  deleteProvision,
  lockNumber,
  setNumber,
  unlockNumber,
} from '../../../shared/bill/commands/remove.ts';
import { type BillAttrs, billAttrs, readBill } from '../../../shared/bill/document.ts';
import { computeNumbers } from '../../../shared/bill/numbering.ts';
import * as b from '../../builders/bill.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

const LAW = billAttrs(b.bill({}));

const read = (text: string) =>
  drawn(
    EditorState.create({ doc: b.bill({}, ...readClause(textLines(text), LAW)), selection: undefined }),
  ).replace('|', '');

const plugins = () => {
  let made = 0;
  return [uniqueIds(() => `new${++made}`), lastWords()];
};

function run(state: EditorState, command: BillCommand): EditorState {
  let next = state;
  expect(
    command(state, (tr) => {
      next = state.apply(tr);
    }),
  ).toBe(true);
  expect(readBill(next.doc.toJSON())).toMatchObject({ ok: true });
  return next;
}

describe('reading a clause', () => {
  test.each([
    ['Механизм независим.', 'paragraph'],
    ['1. Один\n2. Два', 'paragraph paragraph'],
    ['1) один;\n2) два.', 'point point'],
    ['(a) one;\n(b) two;\n(i) deep', 'point point'],
    ['Статья. Независимость\nТекст', 'article'],
    ['5-nji madda. Garaşsyzlyk\n1. Bir', 'article'],
    ['Article 5 of the Protocol applies.', 'paragraph'],
    ['вступление\nСтатья 3. Название', 'article article'],
    ['а) сначала\n1. потом', 'paragraph paragraph'],
    ['Глава II. Независимость\nСтатья 4. Гарантии\nТекст', 'chapter'],
    ['II bap. Garaşsyzlyk\n5-nji madda. Kepillikler', 'chapter'],
    ['Chapter 2\nIndependence\nSection 4. Guarantees', 'chapter'],
    ['Статья 3. Название\nГлава 2. Полномочия\nСтатья 4. Дальше', 'article chapter'],
    ['Статья 5 – это правило.', 'article'],
    ['Статья – это правило.', 'paragraph'],
    ['Madda – это программа.', 'paragraph'],
    ['Глава государства назначает членов.', 'paragraph'],
    ['Часть вторая статьи 5 применяется.', 'paragraph'],
    ['1)без пробела;\n2)тоже.', 'point point'],
    ['1.Механизм независим.\n2.«Закон» действует.', 'paragraph paragraph'],
    ['12.5 процента', 'paragraph'],
    ['• раз;\n• два.', 'point point'],
  ])('%j is %s', (text, kinds) => {
    expect(
      readClause(textLines(text), LAW)
        .map((n) => n.type.name)
        .join(' '),
    ).toBe(kinds);
  });

  test('ranks follow the numbers of both traditions', () => {
    expect(read('Статья 7. Основания\n1. Являются:\n1) раз;\nа) мелко;\n2) два.\n2. Конец')).toBe(
      flush(`
        article Основания
         p Являются:
          pt раз;
           sub мелко;
          pt два.
         p Конец`),
    );
    expect(read('Section. Grounds\n(1) They are:\n(a) one;\n(i) small;\n(ii) smaller;\n(b) two.')).toBe(
      flush(`
        article Grounds
         p They are:
          pt one;
           sub small;
           sub smaller;
          pt two.`),
    );
  });
});

describe('reading what was typed or copied elsewhere', () => {
  test('a chapter takes the articles below it, and its heading from the line below its number', () => {
    expect(
      read(
        'ГЛАВА II\nНЕЗАВИСИМОСТЬ\nСтатья 4\nГарантии\n1. Один.\nСтатья 5. Руководитель\nТекст.\nГлава III. Права',
      ),
    ).toBe(
      flush(`
        chapter НЕЗАВИСИМОСТЬ
         article Гарантии
          p Один.
         article Руководитель
          p Текст.
        chapter Права`),
    );
  });

  test('a section of Turkmen law takes its chapters', () => {
    expect(read('I bölüm. Umumy\n1-nji bap. Maksat\n1-nji madda. Kanunyň maksady\nBir.')).toBe(
      flush(`
        section Umumy
         chapter Maksat
          article Kanunyň maksady
           p Bir.`),
    );
  });

  test('text below the number of an article without a heading stays text', () => {
    expect(read('Статья 5\nМеханизм независим.\nСтатья 6\n1. Один.')).toBe(
      flush(`
        article
         p Механизм независим.
        article
         p Один.`),
    );
  });

  test('bullets are the list of the line that introduces them', () => {
    expect(
      read('1. Вправе:\n1) посещать:\n• днём;\n• ночью;\n2) спрашивать.\n2. Обязан:\n• молчать;\n◦ всегда.'),
    ).toBe(
      flush(`
        p Вправе:
         pt посещать:
          sub днём;
          sub ночью;
         pt спрашивать.
        p Обязан:
         pt молчать;
          sub всегда.`),
    );
  });
});

describe('inserting a clause', () => {
  const text = `
    article A
     p One
      pt a
     p Two
    article B
     p Three`;

  test.each([
    ['a paragraph after a paragraph', 'Новое', 'n2', 'p One\n  pt a\n p Новое\n p Two'],
    ['a paragraph at the end of an article', '1. Новое', 'n1', 'p Two\n p Новое\narticle B'],
    ['a point after a point', '1) новое', 'n3', 'pt a\n  pt новое\n p Two'],
    ['a point at the end of a paragraph', '1) новое', 'n4', 'p Two\n  pt новое\narticle B'],
    ['a point in an article as a paragraph', '1) новое', 'n5', 'p Three\n p новое'],
    [
      'an article after the article',
      'Статья. Новая\nТекст',
      'n2',
      'p Two\narticle Новая\n p Текст\narticle B',
    ],
  ])('puts %s', (_says, clause, after, expected) => {
    const state = run(draft(text, {}, plugins()), insertClause(clause, after));
    expect(drawn(state).replaceAll('|', '')).toContain(expected);
    const words = state.doc.textBetween(state.selection.from, state.selection.to, ' ');
    expect(words).toMatch(/^(Новое|новое|Новая Текст)$/);
  });

  test('is refused for no text and for an unknown place', () => {
    const state = draft(text);
    expect(insertClause(' \n ', 'n1')(state)).toBe(false);
    expect(insertClause('Текст', 'nowhere')(state)).toBe(false);
  });
});

/** Every number as it is drawn, in order. */
const numbersOf = ({ doc }: EditorState): string[] =>
  [...computeNumbers(doc).values()].map(({ drawn }) => drawn).filter((number) => number !== '');

describe('a number that was inserted between enacted ones', () => {
  const pasted = (before: string, lines: string, attrs: Partial<BillAttrs> = {}) =>
    run(draft(before, attrs, plugins()), insertLines(textLines(lines)));

  test.each<[string, string, string, Partial<BillAttrs>]>([
    ['Статья 5-1. Новая\nТекст', 'Статья 1. Статья 5-1. Статья 2.', 'post-soviet', { lang: 'ru' }],
    ['Статья 5¹. Новая\nТекст', 'Статья 1. Статья 5¹. Статья 2.', 'post-soviet', { lang: 'ru' }],
    ['Статья 5‑1. Новая\nТекст', 'Статья 1. Статья 5-1. Статья 2.', 'post-soviet', { lang: 'ru' }],
    ['Article 5-1. New\nText', 'Article 1. Article 5-1. Article 2.', 'post-soviet', { lang: 'en' }],
    ['5-1-nji madda. Täze\nTekst', '1-nji madda. 5-1-nji madda. 2-nji madda.', 'post-soviet', { lang: 'tk' }],
    ['Section 12A. New\nText', '1 12A 2', 'anglo', { lang: 'en' }],
    ['Статья 5. Новая\nТекст', 'Статья 1. Статья 2. Статья 3.', 'post-soviet', { lang: 'ru' }],
    ['Статья 12A. Новая\nТекст', 'Статья 1. Статья 2. Статья 3.', 'post-soviet', { lang: 'ru' }],
  ])('%j comes as %s in the %s tradition', (lines, numbers, tradition, attrs) => {
    const state = pasted('article A|\n p a\narticle B\n p b', lines, {
      ...attrs,
      tradition: tradition as BillAttrs['tradition'],
    });
    expect(numbersOf(state).join(' ')).toBe(numbers);
  });

  test('keeps its place among chapters, paragraphs and points, and in the law that follows', () => {
    const state = pasted(
      'chapter One|\n article A\n  p a',
      'Глава I-1. Новая\nСтатья 5. Первая\n1. Один.\n1-1. Полтора:\n1) раз;\n1-1) два.\n2. Два.',
      { lang: 'ru' },
    );
    expect(numbersOf(state).join(' ')).toBe('Глава I. Статья 1. Глава I-1. Статья 2. 1. 1-1. 1) 1-1) 2.');
  });

  test('is the number of the provision that was empty, and makes one where the text before it goes on', () => {
    const empty = pasted('article A\n p a\narticle |\n p b', 'Статья 1-1. Новая', { lang: 'ru' });
    expect(numbersOf(empty).join(' ')).toBe('Статья 1. Статья 1-1.');
    expect(drawn(empty)).toContain('article Новая|');
    const behind = pasted('article A\n p a|\n p b', '1-1. Новое.\n1-2. Ещё.', { lang: 'ru' });
    expect(drawn(behind)).toBe('article A\n p a\n p Новое.\n p Ещё.|\n p b');
    expect(numbersOf(behind).join(' ')).toBe('Статья 1. 1. 1-1. 1-2. 2.');
  });
});

describe('pasting lines', () => {
  test('one line goes into the text', () => {
    const state = run(draft('article A\n p On|e', {}, plugins()), insertLines(textLines('x 1. y')));
    expect(drawn(state)).toBe('article A\n p Onx 1. y|e');
  });

  test.each([
    ['article A\n p |', '3. Новое', 'article A\n p Новое|'],
    ['article A\n p B\n  pt |', 'б) новое', 'article A\n p B\n  pt новое|'],
    ['article |\n p B', 'Статья 7. Новое', 'article Новое|\n p B'],
  ])('one line into the empty provision of %j leaves its typed number behind', (before, line, after) => {
    expect(drawn(run(draft(before, {}, plugins()), insertLines(textLines(line))))).toBe(after);
  });

  test.each([
    ['article A\n p a\n p |\narticle B', 'Статья 7. Новое', 'article A\n p a\narticle Новое|\narticle B'],
    ['article A\n p |', 'Статья 7. Новое', 'article A\narticle Новое|'],
    ['chapter One\n article A\n  p |', 'Глава 2. Новое', 'chapter One\n article A\nchapter Новое|'],
    // A sentence, and a number that nothing is the heading of.
    ['article A\n p |', 'Статья 5 – это правило.', 'article A\n p Статья 5 – это правило.|'],
    ['article A\n p |', 'Статья 7', 'article A\n p Статья 7|'],
    ['article A\n p до |', 'Статья 7. Новое', 'article A\n p до Статья 7. Новое|'],
  ])('a heading alone in the empty line of %j begins a provision: %j', (before, line, after) => {
    expect(drawn(run(draft(before, {}, plugins()), insertLines(textLines(line))))).toBe(after);
  });

  test('a chapter goes after the one that the cursor is in', () => {
    const before = draft(
      'chapter One\n article A\n  p x|\n article B\nchapter Two\n article C',
      {},
      plugins(),
    );
    const state = run(before, insertLines(textLines('Глава 5. Новая\nСтатья 9. Н\n1. раз')));
    expect(drawn(state).replace('|', '')).toBe(
      'chapter One\n article A\n  p x\n article B\nchapter Новая\n article Н\n  p раз\nchapter Two\n article C',
    );
  });

  test('several lines become provisions, typed numbers go', () => {
    const before = draft('article A\n p |\n p Last', {}, plugins());
    const state = run(before, insertLines(textLines('1. Один:\n1) раз;\n2) два.\n2. Два')));
    expect(drawn(state)).toBe('article A\n p Один:\n  pt раз;\n  pt два.\n p Два|\n p Last');
  });

  test('a whole law is pasted in a handful of steps', () => {
    const law = Array.from({ length: 2000 }, (_, i) => `Статья ${i + 1}. О предмете\n1. Один\n2. Два`).join(
      '\n',
    );
    const before = draft('article A\n p One|', {}, plugins());
    let steps = 0;
    insertLines(textLines(law))(before, (tr) => {
      steps = tr.steps.length;
      expect(tr.doc.childCount).toBe(2002);
    });
    expect(steps).toBeLessThan(5);
  });

  test('in a table cell and in a note they stay lines', () => {
    const state = run(draft('article A\n note x|', {}, plugins()), insertLines(textLines('1. a\n2. b')));
    expect(drawn(state)).toBe('article A\n note x1. a\n  + 2. b|');
  });
});

describe('ids', () => {
  test('of a split stay with the first part, of a pasted copy with the original', () => {
    let state = draft('article A\n p One\n p Tw|o', {}, plugins());
    const copy = state.doc.child(1).child(1);
    state = state.apply(state.tr.insert(state.doc.content.size, copy));
    const ids = (): string[] => {
      const out: string[] = [];
      state.doc.descendants((node) => {
        if (node.type.name === 'paragraph') out.push(String(node.attrs.id));
      });
      return out;
    };
    expect(ids()).toEqual(['n2', 'n3', 'new1']);
    state = state.apply(state.tr.insert(1 + state.doc.child(0).nodeSize - 1, state.doc.child(2)));
    expect(ids()).toEqual(['new2', 'n2', 'n3', 'new1']);
  });
});

describe('references', () => {
  const doc = b.bill(
    {},
    b.article('a1', 'Цель', b.paragraph('p1', ['по ', b.reference('a2', 'full', 'dat'), '.'])),
    b.article('a2', 'Орган', b.paragraph('p2', 'Текст')),
  );

  test('keep their last words when the target goes, and live again when it comes back', () => {
    const start = EditorState.create({ doc, plugins: plugins(), selection: TextSelection.atEnd(doc) });
    const cursor = start.doc.content.size - start.doc.lastChild!.nodeSize + 2;
    const inHeading = start.apply(start.tr.setSelection(TextSelection.create(start.doc, cursor)));
    const after = run(inHeading, deleteProvision);
    expect(after.doc.textContent).toBe('ЗАКОНЦельпо статье 2.');
  });

  test('go in at the cursor in the case that the word before asks for', () => {
    const state = run(draft('article A\n p в |', {}, plugins()), insertReference('n1', 'статье 1', 'loc'));
    expect(state.doc.child(1).child(1).firstChild!.child(1).attrs).toEqual({
      target: 'n1',
      style: 'full',
      case: 'loc',
      shown: 'статье 1',
    });
    expect(['в', 'в соответствии со ', 'требования', 'согласно', ''].map((w) => caseAt(w, '', 'ru'))).toEqual(
      ['loc', 'ins', 'gen', 'dat', 'nom'],
    );
    expect(caseAt('under', '', 'en')).toBe('nom');
  });
});

describe('locked numbers', () => {
  test('keep what is drawn, or what is given by hand, until they are set free', () => {
    let state = draft('article A\narticle B|\narticle C', {}, plugins());
    const numbers = () => [...computeNumbers(state.doc).values()].map((n) => n.drawn);
    state = run(state, lockNumber);
    state = run(state, setNumber('n3', '2-1'));
    state = run(state, setNumber('n1', '7'));
    expect(numbers()).toEqual(['Статья 7.', 'Статья 2.', 'Статья 2-1.']);
    state = run(state, unlockNumber);
    expect(numbers()).toEqual(['Статья 7.', 'Статья 8.', 'Статья 2-1.']);
    expect(setNumber('n1', 'x'.repeat(21))(state)).toBe(false);
    expect(lockNumber(run(state, lockNumber))).toBe(false);
  });
});
