/** A selection over parts that cannot be joined: what was selected goes, what is left stays where it stands. */
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { deleteSelection, typedOver } from '../../../shared/bill/commands/deleteSelected.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { split } from '../../../shared/bill/commands/split.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { draft, drawn } from '../../builders/draft.ts';
import { startOf } from '../../builders/randomCommands.ts';

const KARAR = { lang: 'tk', form: 'decree', tradition: 'post-soviet' } as const;

function after(text: string, command: typeof split): string {
  let state = draft(text, KARAR);
  expect(
    command(state, (tr) => {
      state = state.apply(tr);
    }),
  ).toBe(true);
  return drawn(state);
}

const INTO_TABLE = `
  p On|e
  p Second
  chapter Bodies
   p Head
   table x|y z
  signature President
  annex Forms
   p One`;

test('from a point of a decree into a table of a later chapter, what is between goes and the table keeps its shape', () => {
  expect(after(INTO_TABLE, deleteSelection)).toBe(
    ['p On|', 'chapter', ' table y z', 'signature President', 'annex Forms', ' p One'].join('\n'),
  );
});

test('Enter over the same selection begins the next point there', () => {
  expect(after(INTO_TABLE, split)).toBe(
    ['p On', 'p |', 'chapter', ' table y z', 'signature President', 'annex Forms', ' p One'].join('\n'),
  );
});

test('what can be joined is joined as ever', () => {
  expect(after('\n p Fi|rst\n p Seco|nd', deleteSelection)).toBe('p Fi|nd');
});

test.each(['karar-tk', 'amending-ru'] as const)(
  'in %s no selection makes Delete, Enter or a letter fail',
  (act) => {
    let made = 0;
    const start = startOf(act, [uniqueIds(() => `new${++made}`)]);
    const spots: number[] = [];
    start.doc.descendants((node, pos) => {
      if (node.isTextblock) spots.push(pos + 1 + Math.min(1, node.content.size));
    });
    for (const from of spots)
      for (const to of spots) {
        if (from >= to) continue;
        const selection = TextSelection.create(start.doc, from, to);
        const state = EditorState.create({ doc: start.doc, selection, plugins: start.plugins });
        expect(readBill(state.apply(typedOver(state, 'x')).doc.toJSON())).toMatchObject({ ok: true });
        for (const command of [deleteSelection, split])
          command(state, (tr) => {
            expect(readBill(state.apply(tr).doc.toJSON()), `${from} ${to}`).toMatchObject({ ok: true });
          });
      }
  },
);
