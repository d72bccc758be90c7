/** The open project as the window shows it. ProseMirror's own state stays with the editor. */
import { create } from 'zustand';
import type { Comment, OpenedProject, ProjectSettings, VersionInfo } from '../../../shared/api/contract.ts';
import type { BillAttrs, NodeJson } from '../../../shared/bill/document.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import type { CheckResult, Decision } from '../../../shared/requirements/types.ts';
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
  words: number;
  articles: number;
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
}

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
  words: 0,
  articles: 0,
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
};

export const useDraft = create<DraftState>(() => CLOSED);

/** Versions in the order in which they were made; where two have the same time, as the host tells them newest first. */
export function oldestFirst(versions: readonly VersionInfo[]): VersionInfo[] {
  return [...versions].reverse().sort((a, b) => a.at.localeCompare(b.at));
}

export function showProject(opened: OpenedProject, attrs: BillAttrs, savedAt: string): void {
  useDraft.setState({
    ...CLOSED,
    zoom: useDraft.getState().zoom,
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
    save: { kind: 'saved', at: savedAt },
  });
}

export function showNothing(): void {
  useDraft.setState(CLOSED);
}
