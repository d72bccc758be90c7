/** Numbers and references are drawn from the register, and drawn again when (and only when) it changes. */
import { Plugin } from 'prosemirror-state';
import type { NodeViewConstructor } from 'prosemirror-view';
import type { Messages } from '../../../shared/messages/index.ts';
import { NUMBERED_VIEWS, ProvisionView } from '../views/provision.ts';
import { ReferenceView } from '../views/reference.ts';
import { registerIn } from './register.ts';

export function numbersDrawn(say: () => Messages): Plugin {
  const provisions = new Set<ProvisionView>();
  const references = new Set<ReferenceView>();
  const provision: NodeViewConstructor = (node, view) =>
    new ProvisionView(node, view, provisions, (v) => registerIn(v.state));
  const reference: NodeViewConstructor = (node, view) =>
    new ReferenceView(node, view, references, (v) => registerIn(v.state), say);
  return new Plugin({
    props: {
      nodeViews: { ...Object.fromEntries(NUMBERED_VIEWS.map((name) => [name, provision])), reference },
    },
    view: () => ({
      update(view, before) {
        if (registerIn(view.state) === registerIn(before)) return;
        for (const drawn of provisions) drawn.draw();
        for (const drawn of references) drawn.draw();
      },
    }),
  });
}
