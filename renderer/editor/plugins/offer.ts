/** Offers to make a citation that was just typed ("статьи 5") a reference that follows its target: Tab accepts. */
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { acceptOffer, type ReferenceOffer, referenceOffer } from '../../../shared/bill/commands/offer.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import { registerIn } from './register.ts';

const key = new PluginKey<ReferenceOffer | null>('offer');

function chip(say: Messages): HTMLElement {
  const element = document.createElement('span');
  element.className = 'offer';
  element.setAttribute('aria-live', 'polite');
  const tab = document.createElement('kbd');
  tab.textContent = 'Tab';
  element.append(tab, ` ${say.t('editor:offer.reference')}`);
  return element;
}

export function referencesOffered(say: () => Messages): Plugin<ReferenceOffer | null> {
  return new Plugin<ReferenceOffer | null>({
    key,
    state: {
      init: () => null,
      // Only just after typing: moving the cursor through old text offers nothing.
      apply(tr, offer, _before, after) {
        if (tr.docChanged && !tr.getMeta('history$')) return referenceOffer(after, registerIn(after));
        return tr.selectionSet ? null : offer;
      },
    },
    props: {
      decorations(state) {
        const offer = key.getState(state);
        if (!offer) return null;
        return DecorationSet.create(state.doc, [
          Decoration.widget(offer.to, () => chip(say()), { side: 1, key: 'offer', ignoreSelection: true }),
        ]);
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return false;
        if (!key.getState(view.state)) return false;
        return acceptOffer(registerIn(view.state))(view.state, view.dispatch);
      },
    },
  });
}
