/** How suggestions look in the text: what came is underlined, what went is struck through at its place, parts are edged. */
import type { EditorState } from 'prosemirror-state';
import { Decoration, type DecorationSet } from 'prosemirror-view';
import type { Messages } from '../../../shared/messages/index.ts';
import type { Place, Suggestion, SuggestionPart } from '../../../shared/suggestions/types.ts';
import { colourOf } from './author.ts';
import { finder, linesAt } from './places.ts';

/** Words struck through at one place; longer ones are cut on the paper and whole in the panel. */
const SHOWN = 600;

interface Spec {
  suggestion: string;
  provision: string;
}

type Find = ReturnType<typeof finder>;

/** Decorations of these suggestions, only the parts that `wanted` asks for. */
export function decorationsOf(
  state: EditorState,
  suggestions: readonly Suggestion[],
  wanted: (provision: string) => boolean,
  say: Messages,
): Decoration[] {
  const find = finder(state);
  const made: Decoration[] = [];
  for (const suggestion of suggestions)
    for (const part of suggestion.parts) {
      const provision = (part.working ?? part.accepted)!.provision;
      if (wanted(provision)) made.push(...drawn(suggestion, part, find, say));
    }
  return made;
}

const MARKED = '.suggested-in, .suggested-out, .suggested-format, .suggested-gone, .suggested';

/** The suggestion that was clicked: of several at a place the one with the fewest words around it; null for none. */
export function clickedSuggestion(
  drawn: DecorationSet,
  pos: number,
  target: EventTarget | null,
): string | null {
  if (!(target instanceof Element) || !target.closest(MARKED)) return null;
  const [nearest] = drawn.find(pos, pos).sort((a, b) => a.to - a.from - (b.to - b.from));
  return nearest ? (nearest.spec as Spec).suggestion : null;
}

function drawn(suggestion: Suggestion, part: SuggestionPart, find: Find, say: Messages): Decoration[] {
  const provision = (part.working ?? part.accepted)!.provision;
  const spec: Spec = { suggestion: suggestion.id, provision };
  const look = `by-${colourOf(suggestion.author)}`;
  if (part.kind === 'removed') return removed(part, spec, look, find);
  const { working } = part;
  if (!working) return lineGone(part, spec, look, find);
  if (working.line === null) return onProvision(part, working, spec, look, find, say);
  return onLine(part, working, spec, look, find);
}

function onProvision(
  part: SuggestionPart,
  working: Place,
  spec: Spec,
  look: string,
  find: Find,
  say: Messages,
): Decoration[] {
  const place = find(working.provision);
  if (!place) return [];
  const { pos, node } = place;
  const note = part.kind === 'added' ? '' : noteOf(part, say);
  const attrs: Record<string, string> = {
    class: `suggested suggested-${part.kind} ${look}`,
    ...(note === '' ? {} : { 'data-suggested': note }),
  };
  return [Decoration.node(pos, pos + node.nodeSize, attrs, spec)];
}

/** "moved", "number was 5-1": what a person reads at the edge of the part. */
function noteOf(part: SuggestionPart, { t }: Messages): string {
  const kind = t(`suggestions:kind.${part.kind}`);
  if (part.kind === 'number') {
    const automatic = t('editor:why.automatic');
    return `${kind}: ${part.before || automatic} → ${part.after || automatic}`;
  }
  return kind;
}

function onLine(part: SuggestionPart, working: Place, spec: Spec, look: string, find: Find): Decoration[] {
  const place = find(working.provision);
  const line = place ? linesAt(place.node, place.pos)[working.line ?? 0] : undefined;
  if (!line) return [];
  const size = line.node.content.size;
  const [from, to] = [line.start + Math.min(working.from, size), line.start + Math.min(working.to, size)];
  const made: Decoration[] = [];
  if (part.kind !== 'formatting' && part.kind !== 'moved' && part.before !== '' && part.name !== 'row')
    made.push(
      Decoration.widget(
        from,
        () => struck(part.before, part.kind === 'footnote' ? `of-note ${look}` : look),
        {
          ...spec,
          side: -1,
          ignoreSelection: true,
          key: `${spec.suggestion}/${look}/${part.before}`,
        },
      ),
    );
  if (to > from)
    made.push(
      Decoration.inline(
        from,
        to,
        { class: part.kind === 'formatting' ? `suggested-format ${look}` : `suggested-in ${look}` },
        { ...spec, inclusiveEnd: false },
      ),
    );
  if (part.name === 'row' && place) made.push(...row(line.start, place, spec, look));
  return made;
}

/** A row of a table that came: the row that holds the line is edged. */
function row(
  start: number,
  table: { node: import('prosemirror-model').Node; pos: number },
  spec: Spec,
  look: string,
) {
  const made: Decoration[] = [];
  table.node.forEach((one, offset) => {
    const at = table.pos + 1 + offset;
    if (start > at && start < at + one.nodeSize)
      made.push(Decoration.node(at, at + one.nodeSize, { class: `suggested suggested-table ${look}` }, spec));
  });
  return made;
}

/** A line or row that is in the accepted text only: struck through where its provision begins. */
function lineGone(part: SuggestionPart, spec: Spec, look: string, find: Find): Decoration[] {
  const place = part.accepted ? find(part.accepted.provision) : null;
  if (!place || part.before === '') return [];
  const lines = linesAt(place.node, place.pos);
  const before = lines[(part.accepted?.line ?? 0) - 1] ?? lines[0];
  const at = before ? before.start + before.node.content.size : place.pos + 1;
  return [
    Decoration.widget(at, () => struck(part.before, look), {
      ...spec,
      side: 1,
      ignoreSelection: true,
      key: `${spec.suggestion}/${look}/${part.before}`,
    }),
  ];
}

/** A provision that went: its own words, struck through, where it stood. What stood in it speaks for itself. */
function removed(part: SuggestionPart, spec: Spec, look: string, find: Find): Decoration[] {
  const { stood, before: whole, own = whole } = part;
  if (!stood || (own === '' && whole !== '')) return [];
  const before = stood.after === '' ? null : find(stood.after);
  const parent = stood.parent === '' ? null : find(stood.parent);
  const at = before
    ? before.pos + before.node.nodeSize
    : parent
      ? parent.pos + 1 + (parent.node.firstChild?.isTextblock ? parent.node.firstChild.nodeSize : 0)
      : 0;
  return [
    Decoration.widget(at, () => struckBlock(own, look), {
      ...spec,
      side: -1,
      ignoreSelection: true,
      key: `${spec.suggestion}/${look}/${own.length}/${own.slice(0, 40)}`,
    }),
  ];
}

function struck(text: string, look: string): HTMLElement {
  const del = document.createElement('del');
  del.className = `suggested-out ${look}`;
  del.contentEditable = 'false';
  del.textContent = shortened(text);
  return del;
}

function struckBlock(text: string, look: string): HTMLElement {
  const block = document.createElement('div');
  block.className = `suggested-gone ${look}`;
  block.contentEditable = 'false';
  for (const line of shortened(text).split('\n')) {
    const p = document.createElement('p');
    const del = document.createElement('del');
    del.textContent = line;
    p.append(del);
    block.append(p);
  }
  return block;
}

function shortened(text: string): string {
  const plain = text.replaceAll('\uFFFC', '');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN).trimEnd()}…` : plain;
}
