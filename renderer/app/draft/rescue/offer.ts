/** Words that were not saved lie in this browser and their project is open again: they are offered, one copy after the other. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { OpenedProject } from '../../../../shared/api/project.ts';
import { openReview, proposal } from '../../../../shared/suggestions/index.ts';
import { bridge } from '../../../bridge.ts';
import { goToSuggestion } from '../../../suggestions/goToSuggestion.ts';
import { currentMessages, notify, notifyError, useApp } from '../../appStore.ts';
import { allOn, takeOff } from '../../browserStore.ts';
import { call } from '../../call.ts';
import { useDraft } from '../draftStore.ts';
import { draftEditor, live } from '../live.ts';
import { type RescueCopy, sortFound } from './copy.ts';
import { type FoundPlace, foundIn } from './foundWords.ts';
import { proposed, type Standing, standingOf } from './standing.ts';

export interface Offer {
  copy: RescueCopy;
  standing: Exclude<Standing, 'there'>;
  places: FoundPlace[];
  words: number;
  /** The project as it was opened: the draft beside which the copy was looked at. */
  opened: OpenedProject;
  /** Opens the project again from the file. */
  reopen: () => Promise<void>;
}

export const useOffer = create<{ offer: Offer | null; busy: boolean }>(() => ({ offer: null, busy: false }));

/** Left for later: they are offered again when the project is opened again. */
const later = new Set<string>();

/** Looks for copies of the project that was just opened, and offers the oldest whose words the draft has not got. */
export async function lookForCopies(opened: OpenedProject, reopen: () => Promise<void>): Promise<void> {
  const own = live.current?.keeper.id;
  const { copies, damaged } = sortFound(await allOn('unsaved'), opened.path);
  for (const id of damaged) void takeOff('unsaved', id);
  if (own === undefined || live.current?.keeper.id !== own) return;
  for (const copy of copies) {
    if (copy.id === own || later.has(copy.id)) continue;
    const standing = standingOf(copy, opened);
    if (standing === 'there') void takeOff('unsaved', copy.id);
    else return useOffer.setState({ offer: { copy, standing, ...foundIn(copy), opened, reopen } });
  }
}

export function forgetOffers(): void {
  useOffer.setState({ offer: null, busy: false });
}

/** Closes the question; the copy stays where it is. */
export function decideLater(): void {
  const { offer } = useOffer.getState();
  if (offer) later.add(offer.copy.id);
  forgetOffers();
}

/** A project that is closed and opened again asks again. */
export function askAgain(): void {
  later.clear();
}

async function dealtWith({ copy }: Offer): Promise<void> {
  await takeOff('unsaved', copy.id);
  forgetOffers();
}

export async function letCopyGo(): Promise<void> {
  const { offer, busy } = useOffer.getState();
  if (!offer || busy) return;
  await dealtWith(offer);
  await lookForCopies(offer.opened, offer.reopen);
}

/** Takes the words in, as the save that they were or as suggestions beside what stands there now. */
export async function takeCopyIn(): Promise<void> {
  const { offer, busy } = useOffer.getState();
  if (!offer || busy) return;
  useOffer.setState({ busy: true });
  if (offer.standing === 'fits') await sendAgain(offer);
  else if (offer.standing === 'apart') await propose(offer);
  useOffer.setState({ busy: false });
}

async function sendAgain(offer: Offer): Promise<void> {
  const { project } = useDraft.getState();
  const { copy, opened, reopen } = offer;
  const saved = await call(() => bridge.saveDraft({ ...copy.save, project, base: opened.revision }));
  if (saved.ok) {
    await dealtWith(offer);
    await reopen();
    goToWords(offer);
    notify('good', currentMessages().t('app:rescue.taken'));
  } else if (saved.error.code === 'staleRevision') {
    // Somebody wrote since it was looked at: it is looked at again.
    forgetOffers();
    await reopen();
  } else notifyError(saved.error);
}

/** To the first of the places where words came back; the keys that follow go on there. */
function goToWords({ copy, places }: Offer): void {
  const { save, before } = copy;
  const stands = new Set(save.changes.put.map(({ id }) => id));
  const still = places.filter(({ id }) => stands.has(id));
  const place = still.find(({ pieces }) => pieces.length > 0) ?? still[0];
  // The editor of the project as it was opened again is drawn at once.
  flushSync(() => useOffer.setState({ busy: false }));
  if (place)
    draftEditor.current?.goToChange(place.id, before.put.find(({ id }) => id === place.id)?.json ?? null);
}

async function propose(offer: Offer): Promise<void> {
  const { t } = currentMessages();
  const { copy, opened } = offer;
  const editor = draftEditor.current;
  const texts = proposed(copy, opened.doc);
  if (!editor || !texts) return;
  const source = t('app:rescue.source');
  const found = proposal(editor.review() ?? openReview(null, editor.bill()), {
    ...texts,
    author: useApp.getState().preferences.author.trim() || source,
    at: copy.at,
    source,
    newId: () => crypto.randomUUID(),
  });
  editor.putReview(found.open);
  useDraft.setState({ tab: 'comments', reviewPart: 'suggestions' });
  // What the disk has not got yet stays in the browser.
  if (!(await live.current?.autosave.flush())) return decideLater();
  await dealtWith(offer);
  const [suggestion] = found.suggestions;
  const [rival] = found.rivals;
  if (suggestion) goToSuggestion(suggestion);
  else if (rival) editor.goTo(rival.provision);
  notify('good', t('app:rescue.proposed'));
}
