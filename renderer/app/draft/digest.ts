/** Reads the open draft for all that stands beside the paper: outline, requirements, drafting rules, number of words. */

import type { Node } from 'prosemirror-model';
import { packsInUse } from '../../../shared/api/settings.ts';
import { type BillAttrs, billAttrs } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { brokenPlaces } from '../../../shared/lint/broken.ts';
import { atRest, settle } from '../../editor/restOfKeys.ts';
import { afterFrame } from '../afterFrame.ts';
import { useApp } from '../appStore.ts';
import { inSteps, nextTask } from '../inSteps.ts';
import { withPlaces } from './commentPlaces.ts';
import { useDraft } from './draftStore.ts';
import { live, placesNow } from './live.ts';
import { keepOutline, type OutlineRow, outlineAtOnce, outlineOf } from './outline.ts';

/** The digest that is under way; a newer one makes an older one stop. */
let digesting = 0;
/** The newest digest, under way or done. */
let newestDigest: Promise<void> = Promise.resolve();

/** The bill that the outline on the screen was read from. */
let outlined: Node | null = null;

/** The outline of the bill as it is in this moment: `drawn`, the one on the screen, may not be read yet, or not anew. */
export function liveOutline(drawn: readonly OutlineRow[]): readonly OutlineRow[] {
  return live.current && live.current.bill !== outlined
    ? outlineAtOnce(live.current.bill, live.current.reg)
    : drawn;
}

/** Shows the newest of what comes, when the keys rest; nothing of a project that was left meanwhile. */
export function newestAtRest<T>(show: (value: T) => void): (value: T) => void {
  const { path } = useDraft.getState();
  const newest: { value?: T } = {};
  const shown = atRest(() => {
    if (newest.value !== undefined && live.current && useDraft.getState().path === path) show(newest.value);
  });
  return (value) => {
    newest.value = value;
    shown();
  };
}

/** Tells the checker which packs and which languages to work with; called again when one of them changes. */
export function setUpChecker(): void {
  const { attrs, settings } = useDraft.getState();
  const { packs, preferences } = useApp.getState();
  live.current?.checker.setup(packsInUse(packs, settings), {
    lang: attrs.lang,
    uiLang: preferences.uiLang,
    billTypes: attrs.billTypes,
  });
}

export function setUpLint(): void {
  const { lang, tradition, form, ownTradition } = useDraft.getState().attrs;
  live.current?.lint.setup({ lang, tradition, form, ...(ownTradition ? { ownTradition } : {}) });
}

/** Outline and requirements follow when the keys rest. */
export const digestSoon = atRest(digestNow);

export function digestNow(): void {
  live.current?.keeper.rested();
  newestDigest = digest();
}

/** Resolves when the draft as it stands in this moment (or a newer one) is read and checked to its last letter. */
export async function draftRead(): Promise<void> {
  settle();
  for (let awaited: Promise<void> | null = null; awaited !== newestDigest; await awaited)
    awaited = newestDigest;
  await live.current?.checker.answered();
  settle();
}

/** When the paper is on the screen: whoever opens a long bill sees it before it is read for outline and requirements. */
export function afterPaint(run: () => void): void {
  const { readProvisions } = live.current ?? {};
  const now = (): void => {
    if (live.current && live.current.readProvisions === readProvisions) run();
  };
  // The first frame draws the window, the next one is after it.
  afterFrame(now, 2);
}

/** Reads the draft anew, in steps that each leave time for a key. */
async function digest(): Promise<void> {
  const turn = ++digesting;
  if (!live.current) return;
  const { bill, reg, checker, readProvisions, countWords } = live.current;
  const provisions = await inSteps(readProvisions.steps(bill, reg));
  if (turn !== digesting) return;
  await nextTask();
  const before = useDraft.getState();
  const outline = keepOutline(before.outline, outlineOf(provisions, reg));
  if (turn !== digesting || live.current?.checker !== checker) return;
  outlined = bill;
  const attrs = billAttrs(bill);
  const places = live.current.bill === bill ? placesNow() : null;
  useDraft.setState({
    provisions,
    outline,
    ...(places ? { comments: withPlaces(before.comments, places, provisions) } : {}),
    title: billTitle(bill),
    attrs: sameAttrs(before.attrs, attrs) ? before.attrs : attrs,
  });
  if (!sameAttrs(before.attrs, attrs)) {
    setUpChecker();
    setUpLint();
  }
  await nextTask();
  if (turn !== digesting) return;
  checker.update(provisions);
  await nextTask();
  if (turn === digesting) live.current?.lint.update(provisions, brokenPlaces(bill, reg));
  const words = await inSteps(countWords.steps(provisions));
  if (turn === digesting) useDraft.setState({ words });
}

function sameAttrs(a: BillAttrs, b: BillAttrs): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
