/** Words put in the place of others, as one step. */

import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { applyEdits, type WordEdit } from '../../../shared/bill/commands/edits.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { article, bill, paragraph, reference } from '../../builders/bill.ts';

const strong = (text: string): Node => billSchema.text(text, [billSchema.marks.strong!.create()]);
const DRAFT = bill(
  { lang: 'en' },
  article(
    'a',
    'The Mechanism',
    paragraph('p', ['The ', strong('Mechanism'), ' acts under ', reference('q'), '.']),
    paragraph('q', 'Mechanism'),
  ),
);

function applied(edits: WordEdit[]): { done: boolean; doc: Node; undone: Node } {
  let state = EditorState.create({ doc: DRAFT, plugins: [history()] });
  const done = applyEdits(edits)(state, (tr) => {
    state = state.apply(tr);
  });
  const { doc } = state;
  undo(state, (tr) => {
    state = state.apply(tr);
  });
  return { done, doc, undone: state.doc };
}

const edit = (provision: string, from: number, to: number, old: string, text: string): WordEdit => ({
  provision,
  from,
  to,
  old,
  text,
});

describe('edits', () => {
  it('change words in headings and lines at once, keep their looks, and go back with one undo', () => {
    const { done, doc, undone } = applied([
      edit('a', 4, 13, 'Mechanism', 'Centre'),
      edit('p', 4, 13, 'Mechanism', 'Centre'),
      edit('q', 0, 9, 'Mechanism', 'Centre'),
    ]);
    expect(done).toBe(true);
    expect(
      doc.eq(
        bill(
          { lang: 'en' },
          article(
            'a',
            'The Centre',
            paragraph('p', ['The ', strong('Centre'), ' acts under ', reference('q'), '.']),
            paragraph('q', 'Centre'),
          ),
        ),
      ),
    ).toBe(true);
    expect(undone.eq(DRAFT)).toBe(true);
  });

  it('put words in where nothing stood, and take words out', () => {
    const { doc } = applied([edit('q', 9, 9, '', ' (“M”)'), edit('a', 0, 4, 'The ', '')]);
    expect(doc.textContent).toContain('Mechanism (“M”)');
    expect(doc.child(doc.childCount - 1).firstChild?.textContent).toBe('Mechanism');
  });

  it('are refused as a whole where one finds other words, overlaps, or would write over a reference', () => {
    const good = edit('q', 0, 9, 'Mechanism', 'Centre');
    expect(applied([good, edit('a', 0, 3, 'Her', 'x')]).done).toBe(false);
    expect(applied([good, edit('q', 4, 9, 'anism', 'x')]).done).toBe(false);
    expect(applied([good, edit('nowhere', 0, 1, 'a', 'b')]).done).toBe(false);
    const shown = 'Article 1(2)';
    const text = `The Mechanism acts under ${shown}.`;
    const over = edit('p', text.indexOf(shown), text.length - 1, shown, 'the law');
    expect(applied([over]).done).toBe(false);
    expect(applied([{ ...over, reference: true }]).doc.textContent).toContain('acts under the law.');
    expect(applied([]).done).toBe(false);
  });
});
