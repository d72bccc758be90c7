/**
 * Between a key and the frame that shows it there is time for the paper only. Lists, panels and lines around it are told of
 * what changed when the keys rest, all in one task, so that they are drawn again once and not for every letter.
 */

/** After this time without a key it is a rest: longer than from letter to letter of somebody who types fast. */
const REST = 160;
/** Who types on without a rest sees the panels follow all the same. */
const AT_MOST = 3000;
/** A moment in which the browser has nothing to draw is waited for no longer than this. */
const IDLE_AT_MOST = 100;
/** By then a letter is on the screen, and what answers to it (its key let go, the caret) has been told. */
const SHOWN = 20;

const waiting = new Set<() => void>();
let askedAt = 0;
let armed = false;
let lastKey = Number.NEGATIVE_INFINITY;
let listening = false;

/** Does now what waits for a rest: for whoever asks those who wait. */
export function settle(): void {
  if (waiting.size === 0) return;
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
}

/** What undoes and edits needs the text only; any other key with Ctrl or Alt, and F keys, may ask what waits. */
function asksOthers(event: KeyboardEvent): boolean {
  if (/^F\d/.test(event.key)) return true;
  const edits = !event.altKey && (event.key.length > 1 || event.code === 'KeyZ' || event.code === 'KeyY');
  return (event.ctrlKey || event.metaKey || event.altKey) && !edits;
}

function listen(): void {
  if (listening) return;
  listening = true;
  const onKey = (event: KeyboardEvent): void => {
    if (asksOthers(event)) settle();
    lastKey = performance.now();
  };
  window.addEventListener('keydown', onKey, { capture: true, passive: true });
  for (const name of ['pointerdown', 'blur', 'pagehide'])
    window.addEventListener(name, settle, { capture: true, passive: true });
}

/** When those who wait may go on, on the clock of the page. */
const due = (): number => Math.min(lastKey + REST, askedAt + AT_MOST);

function arm(): void {
  armed = true;
  // The timer is not set anew for each key: it looks whether keys came meanwhile.
  window.setTimeout(look, Math.max(0, due() - performance.now()));
}

function look(): void {
  armed = false;
  if (waiting.size === 0) return;
  if (performance.now() < due()) arm();
  else whenIdle(settle, IDLE_AT_MOST);
}

/**
 * Runs once when the browser has nothing to draw, and not in the moments after a key: the browser calls itself idle as soon as
 * the frame of a letter is done, while the key let go and the caret are still to be dealt with.
 * @param atMost milliseconds after which it no longer waits for the keys; the browser may take a little longer.
 * @returns calls it off.
 */
export function whenIdle(run: (rest: IdleDeadline) => void, atMost: number): () => void {
  listen();
  const until = performance.now() + atMost;
  let timer = 0;
  let asked = 0;
  const ask = (): void => {
    asked = window.requestIdleCallback(begin, { timeout: Math.max(1, until - performance.now()) });
  };
  const begin = (rest: IdleDeadline): void => {
    const now = performance.now();
    const shown = Math.min(lastKey + SHOWN, until);
    if (now < shown) timer = window.setTimeout(ask, shown - now);
    else run(rest);
  };
  ask();
  return () => {
    window.clearTimeout(timer);
    window.cancelIdleCallback(asked);
  };
}

/** @returns asks for `run` at the next rest of the keys; asking again before it has run changes nothing. */
export function atRest(run: () => void): () => void {
  return () => {
    listen();
    if (waiting.has(run)) return;
    if (waiting.size === 0) askedAt = performance.now();
    waiting.add(run);
    if (!armed) arm();
  };
}
