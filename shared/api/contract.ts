/**
 * The one contract between what a person sees and what touches the machine. Every method takes one object and answers
 * with a value or an error code; the schemas that guard the arguments are in `schemas.ts`. Three transports carry it:
 * Electron IPC, loopback HTTP, and in process (terminal, tests).
 */
import type { NodeJson } from '../bill/document.ts';
import type { BillForm, BillType, Language, NpmModel, TraditionId } from '../bill/kinds.ts';
import type { UnitChanges } from '../bill/units.ts';
import type { MergeConflict } from '../compare/merge.ts';
import type { ExportFormat, ImportReport } from '../exchange/types.ts';
import type { Pack } from '../requirements/pack.ts';
import type { Coverage, Decision } from '../requirements/types.ts';
import type { ApiResult } from './errors.ts';
import type { ProjectSettings } from './settings.ts';

export interface Capabilities {
  /** Native file dialogs and paths; where false, projects live in one folder and files go by upload and download. */
  dialogs: boolean;
  /** The folder of projects, as a person reads it. */
  folder: string;
  appVersion: string;
  platform: string;
}

/** A project as the start screen lists it. `path` is the handle that `openProject` takes; opaque to the renderer. */
export interface ProjectEntry {
  path: string;
  name: string;
  title: string;
  lang: Language | null;
  /** ISO time of the last change. */
  modified: string;
}

export interface TemplateInfo {
  id: string;
  form: BillForm;
  billTypes: BillType[];
  npmModel: NpmModel;
  /** Title and one-line description in each language it exists in. */
  titles: Partial<Record<Language, string>>;
  descriptions: Partial<Record<Language, string>>;
  tradition: Partial<Record<Language, TraditionId>>;
}

export type { ProjectSettings } from './settings.ts';

export interface VersionInfo {
  id: string;
  name: string;
  note: string;
  author: string;
  /** ISO time. */
  at: string;
  words: number;
  articles: number;
  coverage: Coverage | null;
  /** Saved by the app before a restore, not by a person. */
  automatic: boolean;
  /** The version that the draft stood on when this one was saved, '' for the first. */
  parent: string;
}

export interface CommentReply {
  author: string;
  at: string;
  text: string;
}

export interface Comment {
  id: string;
  provision: string;
  quote: string;
  from: number;
  to: number;
  author: string;
  at: string;
  text: string;
  resolved: boolean;
  replies: CommentReply[];
}

/** Handle of an open project, valid until `closeProject`. */
export type ProjectId = string;

export interface OpenedProject {
  project: ProjectId;
  path: string;
  name: string;
  /** It can be read and exported, not changed: another window holds it, or its file or folder cannot be written. */
  readOnly: boolean;
  readOnlyBecause: 'inUse' | 'readOnly' | null;
  revision: number;
  doc: NodeJson;
  settings: ProjectSettings;
  decisions: Decision[];
  comments: Comment[];
  versions: VersionInfo[];
  /** The version that the draft was last saved as or restored from, '' for none. */
  standsOn: string;
}

export interface Preferences {
  uiLang: Language;
  theme: 'system' | 'light' | 'dark' | 'contrast';
  author: string;
}

/**
 * What is written: the bill itself, the comparison table (current text / proposed text / reason; needs `against`), or the
 * conformity table (each requirement: No / Partial / Yes / Comments, with citations and quotes).
 */
export const PAPERS = ['bill', 'comparison', 'conformity'] as const;
export type Paper = (typeof PAPERS)[number];

export interface ExportOptions {
  /** 'bill' where absent. */
  paper?: Paper;
  /** Comments and requirement states beside the words. */
  annotations: boolean;
  /** Version id or 'draft' to show the changes against; '' for a clean text. */
  against: string;
}

/** What came of taking in a colleague's copy. */
export interface MergedProject {
  /** How many came that were not there. */
  versions: number;
  comments: number;
  decisions: number;
  /** What both drafts changed, differently; the draft has the common text there. `resolveMerge` applies choices. */
  conflicts: MergeConflict[];
  /** The draft after the merge. */
  revision: number;
  doc: NodeJson;
}

export interface ExportedFile {
  fileName: string;
  /** The bytes, where the host cannot write beside the user's files; else null and `path` says where it went. */
  bytes: Uint8Array | null;
  path: string;
  /** Accepting all gives B and rejecting all gives A was checked on the written file (redlines only). */
  proven: boolean;
}

export interface DraftingApi {
  capabilities(args: Record<string, never>): Promise<ApiResult<Capabilities>>;
  getPreferences(args: Record<string, never>): Promise<ApiResult<Preferences>>;
  setPreferences(args: Partial<Preferences>): Promise<ApiResult<Preferences>>;

  listTemplates(args: Record<string, never>): Promise<ApiResult<TemplateInfo[]>>;
  listPacks(args: Record<string, never>): Promise<ApiResult<Pack[]>>;

  listProjects(args: Record<string, never>): Promise<ApiResult<ProjectEntry[]>>;
  /** `path` '' lets the host choose a place by `name` in the projects folder; an existing file is never overwritten. */
  createProject(args: {
    name: string;
    path: string;
    template: string;
    lang: Language;
  }): Promise<ApiResult<OpenedProject>>;
  createSample(args: { lang: Language }): Promise<ApiResult<OpenedProject>>;
  openProject(args: { path: string }): Promise<ApiResult<OpenedProject>>;
  importProject(args: {
    fileName: string;
    bytes: Uint8Array;
    name: string;
    path: string;
    lang?: Language;
    tradition?: TraditionId;
  }): Promise<ApiResult<{ opened: OpenedProject; report: ImportReport }>>;
  /** Takes a project file that was uploaded into the projects folder; its name is made free, never overwritten. */
  uploadProject(args: { fileName: string; bytes: Uint8Array }): Promise<ApiResult<ProjectEntry>>;
  downloadProject(args: { project: ProjectId }): Promise<ApiResult<ExportedFile>>;
  saveCopy(args: { project: ProjectId; path: string; name: string }): Promise<ApiResult<{ path: string }>>;
  /** Says that a window still has the project open; a window that is silent for a minute no longer keeps others out. */
  touchProject(args: { project: ProjectId }): Promise<ApiResult<{ revision: number; readOnly: boolean }>>;
  closeProject(args: { project: ProjectId }): Promise<ApiResult<null>>;

  /** Native dialogs (desktop only; else `unavailableHere`). null where the person cancelled. */
  chooseFile(args: {
    purpose: 'openProject' | 'importBill';
  }): Promise<ApiResult<{ path: string; fileName: string; bytes: Uint8Array | null } | null>>;
  chooseTarget(args: {
    purpose: 'project' | 'copy' | 'export';
    name: string;
    extension: string;
  }): Promise<ApiResult<{ path: string } | null>>;

  /** Saves what changed since revision `base`; acknowledged only when it is on the disk. `staleRevision` where another window was first. */
  saveDraft(args: {
    project: ProjectId;
    base: number;
    changes: UnitChanges;
  }): Promise<ApiResult<{ revision: number; at: string }>>;
  /** Replaces the whole draft (import into an open project, recovery). */
  replaceDraft(args: {
    project: ProjectId;
    base: number;
    doc: NodeJson;
  }): Promise<ApiResult<{ revision: number; at: string }>>;

  saveVersion(args: {
    project: ProjectId;
    name: string;
    note: string;
    coverage: Coverage | null;
  }): Promise<ApiResult<VersionInfo>>;
  listVersions(args: { project: ProjectId }): Promise<ApiResult<VersionInfo[]>>;
  readVersion(args: {
    project: ProjectId;
    version: string;
  }): Promise<ApiResult<{ info: VersionInfo; doc: NodeJson }>>;
  /** Makes a version the draft again; the draft's state is kept as an automatic version first. */
  restoreVersion(args: {
    project: ProjectId;
    version: string;
  }): Promise<ApiResult<{ kept: VersionInfo; revision: number; doc: NodeJson }>>;

  /**
   * Takes in a colleague's copy of this project: versions, comments and decisions come over without duplicates, the two
   * drafts are merged over the last version they have in common. Both drafts are kept as versions first.
   */
  mergeProject(args: { project: ProjectId; bytes: Uint8Array }): Promise<ApiResult<MergedProject>>;

  setDecision(args: {
    project: ProjectId;
    decision: Omit<Decision, 'author' | 'at'>;
  }): Promise<ApiResult<Decision>>;
  removeDecision(args: { project: ProjectId; requirement: string }): Promise<ApiResult<null>>;
  updateSettings(args: {
    project: ProjectId;
    settings: ProjectSettings;
  }): Promise<ApiResult<ProjectSettings>>;

  addComment(args: {
    project: ProjectId;
    provision: string;
    quote: string;
    from: number;
    to: number;
    text: string;
  }): Promise<ApiResult<Comment>>;
  replyToComment(args: { project: ProjectId; comment: string; text: string }): Promise<ApiResult<Comment>>;
  /** Resolves or reopens, and moves a comment with its words. */
  updateComment(args: {
    project: ProjectId;
    comment: string;
    resolved?: boolean;
    anchor?: { provision: string; quote: string; from: number; to: number };
  }): Promise<ApiResult<Comment>>;
  deleteComment(args: { project: ProjectId; comment: string }): Promise<ApiResult<null>>;

  /** Reads a bill file without making a project of it (to compare with). */
  readBillFile(args: {
    fileName: string;
    bytes: Uint8Array;
    lang?: Language;
  }): Promise<ApiResult<{ doc: NodeJson; report: ImportReport }>>;
  /** `source`: 'draft' or a version id. `path` '' returns the bytes (browser); else written there atomically. */
  exportBill(args: {
    project: ProjectId;
    source: string;
    format: ExportFormat;
    options: ExportOptions;
    path: string;
    uiLang: Language;
  }): Promise<ApiResult<ExportedFile>>;
}

export type MethodName = keyof DraftingApi;
