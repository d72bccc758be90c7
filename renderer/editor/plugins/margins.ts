/** Signs in the left margin beside provisions: the state of what rests on them, each with a shape of its own, and how many. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { provisionPositions } from '../../../shared/bill/spans.ts';
import { STATE_MARKS } from '../../../shared/requirements/marks.ts';
import type { MarginMark } from '../types.ts';

interface Margins {
  marks: readonly MarginMark[];
  set: DecorationSet;
}

const key = new PluginKey<Margins>('margins');

type OnMargin = (provision: string, rect: DOMRect) => void;

function button(mark: MarginMark, onMargin: OnMargin): HTMLElement {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = `margin-mark ${mark.state}`;
  sign.contentEditable = 'false';
  sign.tabIndex = -1;
  sign.title = mark.title;
  sign.setAttribute('aria-label', mark.title);
  sign.textContent = mark.count > 0 ? `${STATE_MARKS[mark.state]} ${mark.count}` : STATE_MARKS[mark.state];
  sign.addEventListener('mousedown', (event) => event.preventDefault());
  sign.addEventListener('click', () => onMargin(mark.provision, sign.getBoundingClientRect()));
  return sign;
}

function place(marks: readonly MarginMark[], bill: Node, onMargin: OnMargin): DecorationSet {
  if (marks.length === 0) return DecorationSet.empty;
  const positions = provisionPositions(bill);
  const made: Decoration[] = [];
  for (const mark of marks) {
    const pos = positions.get(mark.provision);
    const node = pos === undefined ? null : bill.nodeAt(pos);
    if (pos === undefined || !node || node.type.name === 'table') continue;
    made.push(
      Decoration.node(pos, pos + node.nodeSize, { class: 'signed' }),
      Decoration.widget(pos + 1, () => button(mark, onMargin), {
        side: -1,
        // The same sign keeps its element: nothing is drawn again when only others changed.
        key: `${mark.provision}/${mark.state}/${mark.count}/${mark.title}`,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    );
  }
  return DecorationSet.create(bill, made);
}

export function marginMarks(onMargin: OnMargin): Plugin<Margins> {
  return new Plugin<Margins>({
    key,
    state: {
      init: () => ({ marks: [], set: DecorationSet.empty }),
      apply(tr, value, _before, after) {
        const marks = tr.getMeta(key) as readonly MarginMark[] | undefined;
        if (marks) return { marks, set: place(marks, after.doc, onMargin) };
        if (!tr.docChanged) return value;
        let lost = false;
        const onRemove = (): void => {
          lost = true;
        };
        const set = value.set.map(tr.mapping, tr.doc, { onRemove });
        // Moved provisions lose their sign on the way: few signs, so all are placed again.
        return { marks: value.marks, set: lost ? place(value.marks, after.doc, onMargin) : set };
      },
    },
    props: { decorations: (state) => key.getState(state)?.set ?? null },
  });
}

export function setMargins(tr: Transaction, marks: readonly MarginMark[]): Transaction {
  return tr.setMeta(key, marks).setMeta('addToHistory', false);
}
