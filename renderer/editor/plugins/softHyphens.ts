/** Soft hyphens are shown by a faint sign below the line, which takes no room: the page is as it will be printed. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { softHyphensIn } from '../../../shared/text/softHyphens.ts';

const key = new PluginKey<DecorationSet>('softHyphens');

function signsIn(doc: Node, from: number, to: number): Decoration[] {
  const signs: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText) return;
    for (const at of softHyphensIn(node.text!)) {
      const place = pos + at;
      if (place >= from && place < to)
        signs.push(Decoration.inline(place, place + 1, { class: 'soft-hyphen' }, { inclusiveEnd: false }));
    }
  });
  return signs;
}

/** Only what a step wrote is looked at. */
function after(tr: Transaction, before: DecorationSet): DecorationSet {
  let set = before.map(tr.mapping, tr.doc);
  tr.mapping.maps.forEach((map, i) => {
    const later = tr.mapping.slice(i + 1);
    map.forEach((_oldFrom, _oldTo, start, end) => {
      const [from, to] = [later.map(start, -1), later.map(end, 1)];
      const signs = from < to ? signsIn(tr.doc, from, to) : [];
      if (signs.length === 0) return;
      const known = set.find(from, to).filter((sign) => sign.from >= from && sign.to <= to);
      set = set.remove(known).add(tr.doc, signs);
    });
  });
  return set;
}

export function softHyphensShown(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, signsIn(doc, 0, doc.content.size)),
      apply: (tr, set) => (tr.docChanged ? after(tr, set) : set),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
