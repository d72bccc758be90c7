/**
 * React listens at its root, and at the body for what hangs there, to every event on its way down: six times for each letter that
 * is typed it walks up from the text through the whole window to find that nobody around it asks for letters. Those of the
 * text pass it by; every other key, and every key elsewhere, it hears as ever. So with the caret, which moves with each letter.
 */
import { typedSign } from './letters.ts';

const isBill = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('bill-text');

type Listen = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => void;

/** Whether an event is of a letter that is typed in the bill. */
export function isTypedInBill(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.isComposing) return false;
  return typedSign(event) !== null && isBill(event.target);
}

/** Whether an event is of the caret that moved in the bill. */
const isCaretInBill = (): boolean => isBill(document.activeElement);

/** What React need not hear, by the event. */
const PAST: ReadonlyMap<string, (event: Event) => boolean> = new Map([
  ['keydown', isTypedInBill],
  ['keypress', isTypedInBill],
  ['keyup', isTypedInBill],
  ['selectionchange', isCaretInBill],
]);

/** From here on whoever listens there does not hear what is typed in the bill. @returns ends that for those who come later. */
function keepTypingFrom(listened: EventTarget): () => void {
  const wrapped = new WeakMap<EventListener, EventListener>();
  const past = (listener: EventListener): EventListener => {
    const known = wrapped.get(listener);
    if (known) return known;
    const made: EventListener = (event) => {
      if (!PAST.get(event.type)?.(event)) listener.call(listened, event);
    };
    wrapped.set(listener, made);
    return made;
  };
  const names = ['addEventListener', 'removeEventListener'] as const;
  for (const name of names) {
    const own: Listen = listened[name].bind(listened);
    Object.defineProperty(listened, name, {
      configurable: true,
      value: (...[type, listener, options]: Parameters<Listen>) =>
        own(type, PAST.has(type) && typeof listener === 'function' ? past(listener) : listener, options),
    });
  }
  return () => {
    for (const name of names) Reflect.deleteProperty(listened, name);
  };
}

/**
 * @param container where React listens, and so may whatever hangs in it or beside it later.
 * @param begin lets React begin to listen (`createRoot`): to the document it does so once, and others listen there too.
 */
export function keepTypingFromReact<T>(container: HTMLElement, begin: () => T): T {
  const { body } = container.ownerDocument;
  keepTypingFrom(container);
  keepTypingFrom(body);
  const end = keepTypingFrom(container.ownerDocument);
  try {
    return begin();
  } finally {
    end();
  }
}
