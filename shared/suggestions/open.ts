/** Suggestions as an editor holds them: two texts, who suggested what, and how all of it follows each change. */
import type { Node } from 'prosemirror-model';
import { type BillResult, type NodeJson, readBill } from '../bill/document.ts';
import { type UnitChanges, unitChanges } from '../bill/units.ts';
import type { Atom } from './atoms.ts';
import { allBut, withThese } from './choose.ts';
import { listSuggestions } from './describe.ts';
import { allAtoms, type Reading, readAgain, readFully } from './reading.ts';
import { type Author, DIRECT } from './settle.ts';
import { shared } from './shared.ts';
import type { Attribution, Claim, ReviewJson, ReviewState, Rival, Suggestion } from './types.ts';

/** Who suggests now. `newId` must give ids that the project does not use. */
export interface Suggester {
  author: string;
  /** ISO time. */
  at: string;
  newId: () => string;
}

/** An immutable state of a review; every change gives another one. */
export class OpenReview {
  readonly accepted: Node;
  readonly working: Node;
  readonly rivals: readonly Rival[];
  readonly reading: Reading;
  private listed: readonly Suggestion[] | null = null;
  private claimed: readonly Attribution[] | null = null;

  constructor(reading: Reading, rivals: readonly Rival[]) {
    this.reading = reading;
    this.accepted = reading.accepted;
    this.working = reading.working;
    this.rivals = rivals;
  }

  /** In reading order. */
  get suggestions(): readonly Suggestion[] {
    this.listed ??= listSuggestions(this.reading);
    return this.listed;
  }

  get attributions(): readonly Attribution[] {
    this.claimed ??= attributionsOf(this.reading);
    return this.claimed;
  }

  get state(): ReviewState {
    return { accepted: this.accepted, attributions: this.attributions, rivals: this.rivals };
  }

  /** As it is stored and sent. */
  get json(): ReviewJson {
    return {
      accepted: this.accepted.toJSON() as NodeJson,
      attributions: [...this.attributions],
      rivals: [...this.rivals],
    };
  }

  /** No suggestion and no rival proposal is open: the review can end. */
  get isEmpty(): boolean {
    return this.reading.differences.size === 0 && this.rivals.length === 0;
  }
}

/** A review as it is stored, or a new one where `review` is null: then the working text is the accepted one. */
export function openReview(review: ReviewState | null, working: Node): OpenReview {
  if (!review) return new OpenReview(readFully(working, working, []), []);
  const accepted = shared(review.accepted, working);
  return new OpenReview(readFully(accepted, working, review.attributions), review.rivals);
}

/** Reads what a project keeps beside the draft. The reason is for logs. */
export function readReviewJson(
  review: ReviewJson,
): { ok: true; review: ReviewState } | { ok: false; reason: string } {
  const read: BillResult = readBill(review.accepted);
  if (!read.ok) return read;
  return { ok: true, review: { ...review, accepted: read.bill } };
}

/** The suggestions of a review, in reading order. */
export function suggestionsOf(review: ReviewState, working: Node): readonly Suggestion[] {
  return openReview(review, working).suggestions;
}

/** The review after an edit in suggesting mode: the accepted text stays, what is new in the working text is a suggestion. */
export function nextSuggestions(open: OpenReview, working: Node, by: Suggester): OpenReview {
  return next(open, open.accepted, working, { mode: 'suggest', ...by });
}

/** The review after both texts changed; what is new between them is a suggestion of `by`. */
export function nextOver(open: OpenReview, accepted: Node, working: Node, by: Suggester): OpenReview {
  return next(open, accepted, working, { mode: 'suggest', ...by });
}

/** The review over texts of an earlier or later state (undo, redo); nobody is named for what has no author by then. */
export function reviewOver(open: OpenReview, accepted: Node, working: Node): OpenReview {
  return next(open, accepted, working, { mode: 'keep' });
}

function next(open: OpenReview, accepted: Node, working: Node, by: Author): OpenReview {
  const reading = readAgain(open.reading, accepted, working, by);
  return reading === open.reading ? open : new OpenReview(reading, open.rivals);
}

export interface Decided {
  open: OpenReview;
  /** Suggestions that are gone, those that were asked for and those they could not be parted from. */
  decided: Suggestion[];
  /** Of these, what was not asked for: it was pulled in, or proposed a line that is in both texts now as another's. */
  also: Suggestion[];
}

function decided(
  before: OpenReview,
  after: OpenReview,
  gone: ReadonlySet<string>,
  asked: Iterable<string>,
): Decided {
  const wanted = new Set(asked);
  // Of two equal lines it cannot be known whose is whose: what is no difference any more was decided with the other.
  const open = new Set(after.suggestions.map(({ id }) => id));
  const all = before.suggestions.filter(({ id }) => gone.has(id) || !open.has(id));
  return { open: after, decided: all, also: all.filter(({ id }) => !wanted.has(id)) };
}

/** Takes suggestions over: the accepted text moves towards the working text, which stays as it is. Unknown ids are passed over. */
export function acceptSuggestions(open: OpenReview, ids: Iterable<string>): Decided {
  const asked = [...ids];
  const { taken, bill } = withThese(open.reading, asked);
  return decided(open, next(open, bill, open.working, { mode: 'keep', gone: taken }), taken, asked);
}

/** Turns suggestions down: the working text moves towards the accepted text, which stays as it is. Unknown ids are passed over. */
export function rejectSuggestions(open: OpenReview, ids: Iterable<string>): Decided {
  const asked = [...ids];
  const { taken, bill } = allBut(open.reading, asked);
  const gone = new Set(open.suggestions.map(({ id }) => id).filter((id) => !taken.has(id)));
  const working = gone.size === 0 ? open.working : shared(bill, open.working);
  return decided(open, next(open, open.accepted, working, { mode: 'keep', gone }), gone, asked);
}

/**
 * The review after a direct edit (suggesting is off): what was typed is in both texts; what was typed inside somebody's
 * suggestion, or cannot stand without it, becomes part of that suggestion.
 */
export function carryEdit(open: OpenReview, working: Node, author = ''): OpenReview {
  if (open.reading.differences.size === 0) return next(open, working, working, { mode: 'keep' });
  const edited = next(open, open.accepted, working, { mode: 'direct', author });
  return carried(edited, 3);
}

/** What was typed is taken over; what cannot be taken over alone goes to the suggestion without which it cannot stand. */
function carried(edited: OpenReview, tries: number): OpenReview {
  const typed = typedIn(edited.reading);
  if (typed.length === 0) return edited;
  const parts = new Map<string, string>();
  const alone: string[] = [];
  for (const id of tries > 0 ? typed : []) {
    const older = [...withThese(edited.reading, [id]).taken].find((other) => !other.startsWith(DIRECT));
    if (older === undefined) alone.push(id);
    else parts.set(id, older);
  }
  // Equal lines may have changed places with those of a suggestion: what is left over is the suggestion then.
  if (alone.length === 0)
    for (const id of typed) parts.set(id, parts.get(id) ?? neighbourOf(edited.reading, id));
  const given = parts.size > 0 ? new OpenReview(renamed(edited.reading, parts), edited.rivals) : edited;
  if (alone.length === 0) return given;
  const { bill, taken } = withThese(given.reading, alone);
  return carried(next(given, bill, given.working, { mode: 'keep', gone: taken }), tries - 1);
}

const typedIn = (reading: Reading): string[] =>
  [...new Set(allAtoms(reading).map((atom) => atom.owner))].filter((id) => id.startsWith(DIRECT));

/** A suggestion in the same provision, or any; itself where there is none. */
function neighbourOf(reading: Reading, id: string): string {
  const older = (atoms: readonly Atom[]): string | undefined =>
    atoms.map((atom) => atom.owner).find((owner) => !owner.startsWith(DIRECT));
  const near = [...reading.differences.values()].find(({ atoms }) => atoms.some((atom) => atom.owner === id));
  return older(near?.atoms ?? []) ?? older(allAtoms(reading)) ?? id;
}

function renamed(reading: Reading, names: ReadonlyMap<string, string>): Reading {
  const differences = new Map(
    [...reading.differences].map(([id, difference]) => [
      id,
      {
        ...difference,
        atoms: difference.atoms.map((atom) => ({ ...atom, owner: names.get(atom.owner) ?? atom.owner })),
      },
    ]),
  );
  const people = new Map([...reading.people].filter(([id]) => !names.has(id)));
  return { ...reading, differences, people };
}

function attributionsOf(reading: Reading): Attribution[] {
  const claims = new Map<string, Claim[]>();
  for (const { owner, provision, what, accepted, working } of allAtoms(reading)) {
    const claim: Claim = { provision, what };
    if (accepted) claim.accepted = accepted;
    if (working) claim.working = working;
    const list = claims.get(owner);
    if (list) list.push(claim);
    else claims.set(owner, [claim]);
  }
  return [...claims].map(([id, list]) => {
    const { author, at, with: others } = reading.people.get(id) ?? { author: '', at: '', with: [] };
    return {
      id,
      author,
      ...(others.length > 0 ? { with: [...others] } : {}),
      at,
      claims: list.sort(inOrder),
    };
  });
}

/** An order that only the claims decide: the same review is stored the same, however it came about. */
function inOrder(x: Claim, y: Claim): number {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const place = (a: Claim['working'], b: Claim['working']): number =>
    (a?.line ?? -1) - (b?.line ?? -1) || (a?.from ?? -1) - (b?.from ?? -1);
  return (
    text(x.provision, y.provision) ||
    text(x.what, y.what) ||
    place(x.accepted, y.accepted) ||
    place(x.working, y.working)
  );
}

/** What a save carries of the review (`saveDraft`): what changed in the accepted text, and all that lies beside it. */
export interface ReviewSave {
  opens?: boolean;
  accepted: UnitChanges | null;
  attributions: Attribution[];
  rivals: Rival[];
}

/**
 * @param saved the review as it was last saved, null where none was open.
 * @param now the review to save; where nothing is open any more the answer is null, which ends it.
 * @param draft the draft as it was last saved: the accepted text of a review that opens.
 */
export function reviewToSave(saved: OpenReview | null, now: OpenReview, draft: Node): ReviewSave | null {
  if (now.isEmpty) return null;
  const before = saved && !saved.isEmpty ? saved.accepted : draft;
  const accepted = before === now.accepted ? null : unitChanges(before, now.accepted);
  const nothing = accepted && accepted.put.length === 0 && accepted.removed.length === 0 && !accepted.attrs;
  return {
    ...(saved && !saved.isEmpty ? {} : { opens: true }),
    accepted: nothing ? null : accepted,
    attributions: [...now.attributions],
    rivals: [...now.rivals],
  };
}
