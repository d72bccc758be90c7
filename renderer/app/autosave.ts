/**
 * Saves the draft as it is typed. What changed since the last acknowledged revision is sent after a short rest, and at
 * least every second while typing goes on; one save is on its way at a time. Pure logic: time and the host are passed in.
 */
import type { Node } from 'prosemirror-model';
import type { ApiError, ApiResult, ErrorCode } from '../../shared/api/errors.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import { changesBack, type UnitChanges, unitChanges } from '../../shared/bill/units.ts';
import { type OpenReview, type ReviewSave, reviewToSave } from '../../shared/suggestions/open.ts';

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'pending' }
  | { kind: 'saving' }
  /** `retrying`: it will be tried again by itself; else a person must act first. */
  | { kind: 'failed'; error: ApiError; retrying: boolean };

export interface Timers {
  now(): number;
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
}

export interface AutosaveOptions {
  bill: Node;
  revision: number;
  savedAt: string;
  /** The suggestions that were open when the draft was last saved. */
  review?: OpenReview | null;
  /** `review`: what changed of the suggestions, null where none are open any more, undefined where nothing did. */
  save(
    base: number,
    changes: UnitChanges,
    operations: StructuralOperation[],
    review: ReviewSave | null | undefined,
  ): Promise<ApiResult<{ revision: number; at: string }>>;
  onState(state: SaveState): void;
  timers: Timers;
  /** Rest after the last change before it is sent. */
  rest?: number;
  /** Longest wait while typing goes on. */
  atMost?: number;
  retryAfter?: number;
}

/** What the disk has not got: the save that would be sent now. */
export interface Outstanding {
  base: number;
  changes: UnitChanges;
  /** The way back: the same units as they were last saved, and under `removed` those that are new. */
  before: UnitChanges;
  operations: StructuralOperation[];
  review: ReviewSave | null | undefined;
}

export interface Autosave {
  /** @param operations all that was done to the structure since the document was opened; the new ones go with the save. */
  changed(bill: Node, operations?: readonly StructuralOperation[]): void;
  /** The suggestions beside the draft changed; they are saved in one step with it. */
  reviewed(review: OpenReview | null): void;
  /** Sends what is not yet saved; true where everything is on the disk. */
  flush(): Promise<boolean>;
  /** Tries again after a failure that waited for a person. */
  retry(): Promise<boolean>;
  /** The draft was replaced on the disk by the host (restore): nothing of the old one is pending. */
  rebase(bill: Node, revision: number, at: string, review?: OpenReview | null): void;
  /** What is typed and not yet on the disk. */
  pending(): UnitChanges;
  /** The same with all that belongs to it, null where everything is saved; the very same object until something changes. */
  outstanding(): Outstanding | null;
  dirty(): boolean;
  state(): SaveState;
  revision(): number;
  /** Drops the timers; a save on its way still ends. */
  stop(): void;
}

/** Failures that are of what was sent: another text may well be saved. */
const OF_THE_TEXT: ReadonlySet<ErrorCode> = new Set(['badBill', 'tooLarge']);

/** Failures after which sending the same again cannot help. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'staleRevision',
  'readOnly',
  'projectClosed',
  'badBill',
  'badRequest',
  'tooLarge',
  'unauthorised',
  'forbiddenOrigin',
  'inUse',
]);

export function isEmptyChange(changes: UnitChanges): boolean {
  return changes.put.length === 0 && changes.removed.length === 0 && changes.attrs === undefined;
}

/** A review in which nothing is open is none. */
function open(review: OpenReview | null | undefined): OpenReview | null {
  return review && !review.isEmpty ? review : null;
}

export function createAutosave(options: AutosaveOptions): Autosave {
  const { rest = 600, atMost = 1000, retryAfter = 3000, timers } = options;
  let saved = options.bill;
  let current = options.bill;
  let savedReview = open(options.review);
  let review = savedReview;
  let recorded: readonly StructuralOperation[] = [];
  const told = new WeakSet<StructuralOperation>();
  let revision = options.revision;
  let savedAt = options.savedAt;
  let state: SaveState = { kind: 'saved', at: savedAt };
  let timer: number | null = null;
  let waitingSince: number | null = null;
  /** When the next save begins, on the clock of the timers. */
  let due = 0;
  let inFlight: Promise<boolean> | null = null;
  let generation = 0;
  let stopped = false;

  const enter = (next: SaveState): void => {
    state = next;
    options.onState(next);
  };
  const disarm = (): void => {
    if (timer !== null) timers.clear(timer);
    timer = null;
  };
  const arm = (ms: number, then: () => void): void => {
    disarm();
    if (stopped) return;
    timer = timers.set(() => {
      timer = null;
      then();
    }, ms);
  };
  const blocked = (): boolean => state.kind === 'failed' && !state.retrying;
  /** The text that could not be saved is another one now (a step was taken back): that is a new attempt. */
  const mended = (): void => {
    if (state.kind === 'failed' && OF_THE_TEXT.has(state.error.code)) enter({ kind: 'pending' });
  };

  const unsaved = (): boolean => current !== saved || review !== savedReview;
  const sendWhenDue = (): void => {
    const left = due - timers.now();
    if (left > 0) arm(left, sendWhenDue);
    else void send();
  };
  const armRest = (): void => {
    const now = timers.now();
    waitingSince ??= now;
    due = Math.min(now + rest, waitingSince + atMost);
    // Not set anew for each key: it looks whether keys came meanwhile.
    if (timer === null) arm(Math.max(0, due - now), sendWhenDue);
  };
  const soon = (): void => {
    if (blocked()) return;
    waitingSince ??= timers.now();
    if (state.kind === 'saved') enter({ kind: 'pending' });
    if (inFlight || state.kind === 'failed') return;
    armRest();
  };
  const changed = (bill: Node, operations: readonly StructuralOperation[] = []): void => {
    if (bill === current) return;
    current = bill;
    recorded = operations;
    mended();
    soon();
  };
  const reviewed = (next: OpenReview | null): void => {
    if (open(next) === review) return;
    review = open(next);
    soon();
  };

  const besideDraft = (): ReviewSave | null | undefined =>
    review === savedReview ? undefined : review && reviewToSave(savedReview, review, saved);
  const untold = (): StructuralOperation[] => recorded.filter((operation) => !told.has(operation));

  let known: { of: unknown[]; is: Outstanding | null } = { of: [], is: null };
  const outstanding = (): Outstanding | null => {
    const of = [saved, current, savedReview, review];
    if (of.every((one, i) => one === known.of[i])) return known.is;
    const changes = unitChanges(saved, current);
    const beside = besideDraft();
    const nothing = isEmptyChange(changes) && beside === undefined;
    const before = changesBack(saved, changes);
    const is = nothing ? null : { base: revision, changes, before, operations: untold(), review: beside };
    known = { of, is };
    return is;
  };

  const deliver = async (): Promise<boolean> => {
    const sent = current;
    const sentReview = review;
    const born = generation;
    const changes = unitChanges(saved, sent);
    const beside = besideDraft();
    waitingSince = null;
    if (isEmptyChange(changes) && beside === undefined) {
      saved = sent;
      enter({ kind: 'saved', at: savedAt });
      return true;
    }
    enter({ kind: 'saving' });
    const operations = untold();
    const result = await options.save(revision, changes, operations, beside);
    if (born !== generation) return true;
    if (!result.ok) {
      const retrying = !FINAL.has(result.error.code);
      enter({ kind: 'failed', error: result.error, retrying });
      if (retrying) arm(retryAfter, () => void send());
      else if (current !== sent) {
        mended();
        if (!blocked()) armRest();
      }
      return false;
    }
    for (const operation of operations) told.add(operation);
    saved = sent;
    savedReview = sentReview;
    revision = result.value.revision;
    savedAt = result.value.at;
    if (!unsaved()) enter({ kind: 'saved', at: savedAt });
    else {
      enter({ kind: 'pending' });
      armRest();
    }
    return true;
  };

  const send = (): Promise<boolean> => {
    disarm();
    if (inFlight) return inFlight;
    inFlight = deliver().finally(() => {
      inFlight = null;
    });
    return inFlight;
  };

  const flush = async (): Promise<boolean> => {
    if (inFlight && !(await inFlight)) return false;
    while (unsaved()) {
      if (blocked()) return false;
      if (!(await send())) return false;
    }
    return true;
  };

  return {
    changed,
    reviewed,
    flush,
    retry: () => {
      enter({ kind: 'pending' });
      return flush();
    },
    rebase: (bill, nextRevision, at, nextReview = null) => {
      generation++;
      disarm();
      waitingSince = null;
      saved = bill;
      current = bill;
      savedReview = open(nextReview);
      review = savedReview;
      revision = nextRevision;
      savedAt = at;
      enter({ kind: 'saved', at });
    },
    pending: () => unitChanges(saved, current),
    outstanding,
    dirty: unsaved,
    state: () => state,
    revision: () => revision,
    stop: () => {
      stopped = true;
      disarm();
    },
  };
}
