/** What the app is told about the selection. */
import type { EditorState } from 'prosemirror-state';
import { selectedProvision } from '../../shared/bill/commands/place.ts';
import { isDivisionKind, type ProvisionKind } from '../../shared/bill/kinds.ts';
import { offsetOf, ownText } from '../../shared/bill/spans.ts';
import { registerIn } from './plugins/register.ts';
import type { SelectionInfo } from './types.ts';

/** The provision and unit at the selection, and the selected words where they lie in one provision. Null at no provision. */
export function selectionInfo(state: EditorState): SelectionInfo | null {
  const place = selectedProvision(state);
  if (!place) return null;
  const { from, to, empty } = state.selection;
  const inside = !empty && from > place.before && to < place.after;
  const own =
    from > place.before && from < place.after ? ownText(place.node, place.before, registerIn(state)) : null;
  const start = own && offsetOf(own, from);
  const end = own && inside ? offsetOf(own, to) : null;
  const words =
    own && start !== null && end !== null && start < end
      ? { from: start, to: end, quote: own.text.slice(start, end) }
      : null;
  return {
    provision: String(place.node.attrs.id),
    unit: unitAt(state, place.depth),
    kind: place.node.type.name as ProvisionKind,
    words,
    ...(start === null ? {} : { at: start }),
  };
}

/** The article, decree point, annex or division head that stands around a depth: as `provisions.ts` says it. */
function unitAt(state: EditorState, depth: number): string {
  const { $from } = state.selection;
  let unit = '';
  let own = '';
  for (let d = 1; d <= depth; d++) {
    const node = d > $from.depth ? $from.nodeAfter : $from.node(d);
    const id = node?.attrs.id as string | undefined;
    if (!node || id === undefined) continue;
    const kind = node.type.name;
    const within = unit === '' || kind === 'article' ? id : unit;
    own = isDivisionKind(kind) || kind === 'annex' ? id : within;
    unit = isDivisionKind(kind) ? '' : own;
  }
  return own;
}
