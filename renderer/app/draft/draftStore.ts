/** The open project as the window shows it. ProseMirror's own state stays with the editor. */
import { create } from 'zustand';
import type { Comment } from '../../../shared/api/comments.ts';
import type { OpenedProject, VersionInfo } from '../../../shared/api/project.ts';
import type { ProjectSettings } from '../../../shared/api/settings.ts';
import type { BillAttrs, NodeJson } from '../../../shared/bill/document.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import type { CheckResult, Decision } from '../../../shared/requirements/types.ts';
import type { OpenReview } from '../../../shared/suggestions/open.ts';
import type { Disposition, ReviewState } from '../../../shared/suggestions/types.ts';
import type { SelectionInfo } from '../../editor/types.ts';
import type { SaveState } from '../autosave.ts';
import type { OutlineRow } from './outline.ts';

export type PanelTab = 'requirements' | 'drafting' | 'comments' | 'versions';

export interface DraftState {
  /** '' where no project is open. */
  project: string;
  path: string;
  name: string;
  readOnly: boolean;
  readOnlyBecause: OpenedProject['readOnlyBecause'];
  /** The JSON the editor starts from; a new object replaces its document. */
  doc: NodeJson | null;
  attrs: BillAttrs;
  settings: ProjectSettings;
  title: string;
  provisions: readonly Provision[];
  outline: readonly OutlineRow[];
  /** null until a bill that was just opened is counted. */
  words: number | null;
  selection: SelectionInfo | null;
  check: CheckResult | null;
  checkFailed: string;
  decisions: readonly Decision[];
  comments: readonly Comment[];
  versions: readonly VersionInfo[];
  /** The version that the draft was last saved as or restored from. */
  standsOn: string;
  save: SaveState;
  tab: PanelTab;
  /** A version that is being read instead of the draft. */
  reading: { info: VersionInfo; doc: NodeJson } | null;
  zoom: number;
  /** The suggestions that the editor begins with, beside `doc`. */
  startReview: ReviewState | null;
  /** The open suggestions as they are now; null where there are none. */
  review: OpenReview | null;
  /** What is typed is suggested. */
  suggesting: boolean;
  /** Which list of the review tab is shown, and the suggestion that was looked at last. */
  reviewPart: 'comments' | 'suggestions';
  suggestionAt: string;
  /** How the paper shows suggestions. */
  reviewView: ReviewView;
  /** What became of suggestions, comments and rival proposals. */
  dispositions: readonly Disposition[];
}

/** `marked`: what came and went is shown; `clean`: the text with everything accepted; `original`: with everything rejected. */
export const REVIEW_VIEWS = ['marked', 'clean', 'original'] as const;
export type ReviewView = (typeof REVIEW_VIEWS)[number];

export const EMPTY_ATTRS: BillAttrs = {
  lang: 'en',
  tradition: 'post-soviet',
  form: 'law',
  billTypes: ['N'],
  npmModel: 'none',
};

const CLOSED: DraftState = {
  project: '',
  path: '',
  name: '',
  readOnly: false,
  readOnlyBecause: null,
  doc: null,
  attrs: EMPTY_ATTRS,
  settings: { packs: [] },
  title: '',
  provisions: [],
  outline: [],
  words: null,
  selection: null,
  check: null,
  checkFailed: '',
  decisions: [],
  comments: [],
  versions: [],
  standsOn: '',
  save: { kind: 'saved', at: '' },
  tab: 'requirements',
  reading: null,
  zoom: 100,
  startReview: null,
  review: null,
  suggesting: false,
  reviewPart: 'comments',
  suggestionAt: '',
  reviewView: 'marked',
  dispositions: [],
};

export const useDraft = create<DraftState>(() => CLOSED);

/** Versions in the order in which they were made; where two have the same time, as the host tells them newest first. */
export function oldestFirst(versions: readonly VersionInfo[]): VersionInfo[] {
  return [...versions].reverse().sort((a, b) => a.at.localeCompare(b.at));
}

export function showProject(
  opened: OpenedProject,
  attrs: BillAttrs,
  savedAt: string,
  review: ReviewState | null,
): void {
  const before = useDraft.getState();
  // The same project taken up again (its pen came free, its host came back) leaves a person at the list they were reading.
  const { tab, reviewPart } = before.path === opened.path ? before : CLOSED;
  useDraft.setState({
    ...CLOSED,
    zoom: before.zoom,
    tab,
    reviewPart,
    project: opened.project,
    path: opened.path,
    name: opened.name,
    readOnly: opened.readOnly,
    readOnlyBecause: opened.readOnlyBecause,
    doc: opened.doc,
    attrs,
    settings: opened.settings,
    decisions: opened.decisions,
    comments: opened.comments,
    versions: oldestFirst(opened.versions),
    standsOn: opened.standsOn,
    startReview: review,
    dispositions: opened.dispositions,
    save: { kind: 'saved', at: savedAt },
  });
}

/** Which list the review tab opens on: the one that was read last, but where that one is empty and the other is not. */
export function reviewPartToOpen(state: {
  comments: readonly Pick<Comment, 'resolved'>[];
  review: { suggestions: readonly unknown[]; rivals: readonly unknown[] } | null;
  reviewPart: DraftState['reviewPart'];
  suggesting: boolean;
}): DraftState['reviewPart'] {
  const { review, reviewPart, suggesting } = state;
  const comments = state.comments.some((comment) => !comment.resolved);
  const suggestions = review !== null && review.suggestions.length + review.rivals.length > 0;
  if (reviewPart === 'comments') return !comments && suggestions ? 'suggestions' : 'comments';
  // Whoever suggests waits for the first one to stand there.
  return !suggestions && comments && !suggesting ? 'comments' : 'suggestions';
}

export function showTab(tab: PanelTab): void {
  useDraft.setState((s) =>
    tab === 'comments' && s.tab !== tab ? { tab, reviewPart: reviewPartToOpen(s) } : { tab },
  );
}

export function showNothing(): void {
  useDraft.setState(CLOSED);
}
