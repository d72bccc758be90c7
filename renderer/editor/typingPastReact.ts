/**
 * React listens at its root, and at the body for what hangs there, to every event on its way down: six times for each letter that
 * is typed it walks up from the text through the whole window to find that nobody around it asks for letters. Those of the
 * text pass it by; every other key, and every key elsewhere, it hears as ever.
 */
import { typedSign } from './letters.ts';

const OF_TYPING = new Set(['keydown', 'keypress', 'keyup']);

type Listen = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => void;

/** Whether an event is of a letter that is typed in the bill. */
export function isTypedInBill(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.isComposing) return false;
  const { target } = event;
  return typedSign(event) !== null && target instanceof Element && target.classList.contains('bill-text');
}

/** @param container where React begins to listen after this: before `createRoot`, or before anything hangs there. */
export function keepTypingFromReact(container: HTMLElement): void {
  const wrapped = new WeakMap<EventListener, EventListener>();
  const past = (listener: EventListener): EventListener => {
    const known = wrapped.get(listener);
    if (known) return known;
    const made: EventListener = (event) => {
      if (!isTypedInBill(event)) listener.call(container, event);
    };
    wrapped.set(listener, made);
    return made;
  };
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    const own: Listen = container[name].bind(container);
    Object.defineProperty(container, name, {
      configurable: true,
      value: (...[type, listener, options]: Parameters<Listen>) =>
        own(type, OF_TYPING.has(type) && typeof listener === 'function' ? past(listener) : listener, options),
    });
  }
}
