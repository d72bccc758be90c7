/** Numbers and references are drawn from the register, and drawn again when (and only when) it changes. */
import { Plugin } from 'prosemirror-state';
import type { NodeViewConstructor } from 'prosemirror-view';
import { otherwiseNumbered } from '../../../shared/bill/registerChanges.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import { whenIdle } from '../restOfKeys.ts';
import { HeadingView } from '../views/heading.ts';
import { NUMBERED_VIEWS, ProvisionView } from '../views/provision.ts';
import { ReferenceView } from '../views/reference.ts';
import { isUndrawn, UndrawnView } from '../views/undrawn.ts';
import { registerIn } from './register.ts';

/**
 * So many provisions from each end of what is numbered otherwise are drawn at once: a screen or two around the place
 * where something was put in, taken out or moved. The rest, thousands in a long bill, follows in the rests of the keys.
 */
const AT_ONCE = 120;
/** Where no rest comes within this time, so many are drawn all the same. */
const AT_LATEST = 400;
const WITHOUT_REST = 200;

/** Does a little of the work whenever the browser has nothing else to do. */
function inRests(draw: (id: string) => void) {
  const waiting = new Set<string>();
  let callOff: (() => void) | null = null;
  const work = (rest: IdleDeadline): void => {
    callOff = null;
    let drawn = 0;
    for (const id of waiting) {
      waiting.delete(id);
      draw(id);
      if (rest.didTimeout ? ++drawn >= WITHOUT_REST : rest.timeRemaining() < 1) break;
    }
    if (waiting.size > 0) ask();
  };
  const ask = (): void => {
    callOff ??= whenIdle(work, AT_LATEST);
  };
  return {
    add(ids: readonly string[]): void {
      for (const id of ids) waiting.add(id);
      if (waiting.size > 0) ask();
    },
    stop: () => callOff?.(),
  };
}

export function numbersDrawn(say: () => Messages): Plugin {
  const provisions = new Map<string, ProvisionView>();
  const references = new Set<ReferenceView>();
  const provision: NodeViewConstructor = (node, view, place, decorations) =>
    isUndrawn(decorations)
      ? new UndrawnView(node, place)
      : new ProvisionView(node, view, provisions, (v) => registerIn(v.state));
  const reference: NodeViewConstructor = (node, view) =>
    new ReferenceView(node, view, references, (v) => registerIn(v.state), say);
  const heading: NodeViewConstructor = (_node, view, place) => new HeadingView(view, place);
  const draw = (id: string): void => provisions.get(id)?.draw();
  return new Plugin({
    props: {
      nodeViews: {
        ...Object.fromEntries(NUMBERED_VIEWS.map((name) => [name, provision])),
        heading,
        reference,
      },
    },
    view: () => {
      const later = inRests(draw);
      return {
        update(view, before) {
          const reg = registerIn(view.state);
          const old = registerIn(before);
          if (reg === old) return;
          const ids = [...(otherwiseNumbered(old, reg) ?? provisions.keys())];
          const end = Math.max(AT_ONCE, ids.length - AT_ONCE);
          for (const id of [...ids.slice(0, AT_ONCE), ...ids.slice(end)]) draw(id);
          later.add(ids.slice(AT_ONCE, end));
          for (const drawn of references) drawn.draw();
        },
        destroy: later.stop,
      };
    },
  });
}
