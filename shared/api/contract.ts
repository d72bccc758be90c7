/**
 * The one contract between what a person sees and what touches the machine. Every method takes one object and answers
 * with a value or an error code; the schemas that guard the arguments are in `schemas.ts`. Three transports carry it:
 * Electron IPC, loopback HTTP, and in process (terminal, tests).
 */
import type { NodeJson } from '../bill/document.ts';
import type { Language, TraditionId } from '../bill/kinds.ts';
import type { StructuralOperation } from '../bill/operations.ts';
import type { UnitChanges } from '../bill/units.ts';
import type { Blame, HistoryEntry } from '../compare/history/types.ts';
import type { ExportFormat, ImportedComment, ImportReport, PreviewedPages } from '../exchange/types.ts';
import type { Pack } from '../requirements/pack.ts';
import type { Coverage, Decision } from '../requirements/types.ts';
import type { Disposition, ReviewJson } from '../suggestions/types.ts';
import type { LanguageVersion, TranslatedLine, WrittenLine } from '../translation/types.ts';
import type { Comment, CommentPlace } from './comments.ts';
import type { ApiResult } from './errors.ts';
import type { ConflictChoice, KeptConflict, KeptMerge, MergedProject } from './merges.ts';
import type { ExportedFile, ExportOptions, TableReason } from './papers.ts';
import type { Preferences } from './preferences.ts';
import type {
  OpenedProject,
  ProjectEntry,
  ProjectId,
  ReviewChanges,
  TemplateInfo,
  UnreadProject,
  VersionInfo,
} from './project.ts';
import type { ReturnedAnswers, ReturnedText } from './returned.ts';
import type { ProjectSettings } from './settings.ts';

export interface Capabilities {
  /** Native file dialogs and paths; where false, projects live in one folder and files go by upload and download. */
  dialogs: boolean;
  /** The folder of projects, as a person reads it. */
  folder: string;
  appVersion: string;
  platform: string;
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
  /**
   * The same for a window, which reads and checks the draft itself: a long bill is not read twice. Where the window cannot
   * read it, it asks `openProject`, which mends what it can and says what is wrong.
   */
  openUnread(args: { path: string }): Promise<ApiResult<UnreadProject>>;
  importProject(args: {
    fileName: string;
    bytes: Uint8Array;
    name: string;
    path: string;
    lang?: Language;
    tradition?: TraditionId;
    work?: string;
  }): Promise<ApiResult<{ opened: OpenedProject; report: ImportReport }>>;
  /**
   * Stops the call that was named so by its `work` (any new id): it is answered with `cancelled`, and nothing was written.
   * Where it has ended, or there is none of that name, nothing happens.
   */
  stopWork(args: { work: string }): Promise<ApiResult<null>>;
  /** Takes a project file that was uploaded into the projects folder; its name is made free, never overwritten. */
  uploadProject(args: { fileName: string; bytes: Uint8Array }): Promise<ApiResult<ProjectEntry>>;
  downloadProject(args: { project: ProjectId }): Promise<ApiResult<ExportedFile>>;
  saveCopy(args: { project: ProjectId; path: string; name: string }): Promise<ApiResult<{ path: string }>>;
  /**
   * Says that a window still has the project open; a window that is silent for a minute no longer keeps others out. One
   * that is leaving keeps nobody out from now on; what it had still sent is saved all the same where it comes first.
   * `freeIn` tells one that only reads in how many milliseconds it may open the project to write, if the one that writes
   * stays silent; null where it writes itself, or where another program keeps it from writing.
   */
  touchProject(args: {
    project: ProjectId;
    leaving?: boolean;
  }): Promise<ApiResult<{ revision: number; readOnly: boolean; freeIn: number | null }>>;
  closeProject(args: { project: ProjectId }): Promise<ApiResult<null>>;

  /** Native dialogs (desktop only; else `unavailableHere`). null where the person cancelled. */
  chooseFile(args: {
    purpose: 'openProject' | 'importBill' | 'mergeCopy' | 'compareWith' | 'returned';
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
    /** Saved in the same step as the draft. null ends the review: the draft is the accepted text. Absent: as it was. */
    review?: ReviewChanges | null;
    /** What was done to the structure meanwhile, oldest first; kept with the draft until it becomes a version's. */
    operations?: StructuralOperation[];
    /** Comments whose words moved meanwhile; those that are deleted or not of this project are passed over. */
    comments?: CommentPlace[];
  }): Promise<ApiResult<{ revision: number; at: string }>>;
  /**
   * Replaces the whole draft (import into an open project, recovery). Open suggestions are those of `review`; where it is
   * absent or null none are open any more. What stood there, suggestions and all, is kept as versions first.
   */
  replaceDraft(args: {
    project: ProjectId;
    base: number;
    doc: NodeJson;
    review?: ReviewJson | null;
  }): Promise<ApiResult<{ revision: number; at: string }>>;
  /** Writes down what became of suggestions, comments and rivals; a second decision on the same one takes the place of the first. */
  addDispositions(args: {
    project: ProjectId;
    dispositions: Omit<Disposition, 'decidedBy' | 'decidedAt'>[];
  }): Promise<ApiResult<Disposition[]>>;
  /** All of them, in the order of the decisions. */
  listDispositions(args: { project: ProjectId }): Promise<ApiResult<Disposition[]>>;

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
   * What the editor recorded on the way from one text to another (version ids or 'draft'), told in that direction; nothing
   * where neither was made from the other. For `compareBills`.
   */
  readOperations(args: {
    project: ProjectId;
    a: string;
    b: string;
  }): Promise<ApiResult<StructuralOperation[]>>;
  /** Who last wrote the own words of these provisions, as they stand in a version or the 'draft'; unknown ones are left out. */
  readBlame(args: { project: ProjectId; version: string; provisions: string[] }): Promise<ApiResult<Blame[]>>;
  /** The versions in which a provision (with all in it) changed, newest first, up to a version or the 'draft'. */
  readHistory(args: {
    project: ProjectId;
    version: string;
    provision: string;
  }): Promise<ApiResult<HistoryEntry[]>>;

  /**
   * Takes in a colleague's copy of this project: versions, comments and decisions come over without duplicates, the two
   * drafts are merged over the last version they have in common. Both drafts are kept as versions first.
   */
  mergeProject(args: {
    project: ProjectId;
    bytes: Uint8Array;
    fileName?: string;
    work?: string;
  }): Promise<ApiResult<MergedProject>>;
  /** What was merged into the draft, with what is still open, newest first. */
  listMerges(args: { project: ProjectId }): Promise<ApiResult<KeptMerge[]>>;
  /** Says what a person chose in a conflict (the words are saved with the draft), or opens it again with null. */
  settleConflict(args: {
    project: ProjectId;
    merge: string;
    conflict: string;
    choice: ConflictChoice | null;
  }): Promise<ApiResult<KeptConflict>>;
  /** Makes our draft from before the merge the draft again; what it is now is kept as a version first. */
  undoMerge(args: {
    project: ProjectId;
    merge: string;
  }): Promise<ApiResult<{ kept: VersionInfo; revision: number; doc: NodeJson }>>;

  /** Reasons written into the comparison table of two texts (version ids or 'draft'). */
  listReasons(args: { project: ProjectId; a: string; b: string }): Promise<ApiResult<TableReason[]>>;
  /** null takes what was written back: then the comments give the reasons again. */
  setReason(args: {
    project: ProjectId;
    a: string;
    b: string;
    element: string;
    text: string | null;
  }): Promise<ApiResult<null>>;

  setDecision(args: {
    project: ProjectId;
    decision: Omit<Decision, 'author' | 'at'>;
    /** Whose word it is, where a reviewer's answer is taken over from a file; the user's where absent. */
    by?: string;
  }): Promise<ApiResult<Decision>>;
  removeDecision(args: { project: ProjectId; requirement: string }): Promise<ApiResult<null>>;
  updateSettings(args: {
    project: ProjectId;
    settings: ProjectSettings;
  }): Promise<ApiResult<ProjectSettings>>;

  /** The languages of the bill beside its own, and every translated line; `version`: 'draft', or those that a version was kept with. */
  readTranslations(args: {
    project: ProjectId;
    version: string;
  }): Promise<ApiResult<{ languages: LanguageVersion[]; lines: TranslatedLine[] }>>;
  /** Adds a language or changes how it numbers; null removes it (its lines stay in the file). Answers all languages. */
  setLanguage(args: {
    project: ProjectId;
    lang: Language;
    tradition: TraditionId | null;
  }): Promise<ApiResult<LanguageVersion[]>>;
  /** Writes lines of one language, and drops some; all or nothing. Answers them as they are stored. */
  saveTranslations(args: {
    project: ProjectId;
    lang: Language;
    put: WrittenLine[];
    dropped: string[];
  }): Promise<ApiResult<TranslatedLine[]>>;

  addComment(args: {
    project: ProjectId;
    provision: string;
    quote: string;
    from: number;
    to: number;
    text: string;
    /** On a requirement: then `provision` and `quote` are ''. */
    requirement?: string;
    assignee?: string;
  }): Promise<ApiResult<Comment>>;
  replyToComment(args: { project: ProjectId; comment: string; text: string }): Promise<ApiResult<Comment>>;
  /** Resolves or reopens, gives it to a person ('' to nobody), and moves a comment with its words or onto others. */
  updateComment(args: {
    project: ProjectId;
    comment: string;
    resolved?: boolean;
    assignee?: string;
    anchor?: { provision: string; quote: string; from: number; to: number };
  }): Promise<ApiResult<Comment>>;
  deleteComment(args: { project: ProjectId; comment: string }): Promise<ApiResult<null>>;

  /** The draft of another project file (to compare with); nothing is written to it. */
  readProjectFile(args: {
    fileName: string;
    bytes: Uint8Array;
  }): Promise<ApiResult<{ id: string; title: string; doc: NodeJson }>>;
  /** Reads a bill file without making a project of it (to compare with). The same bytes give the same ids. */
  readBillFile(args: {
    fileName: string;
    bytes: Uint8Array;
    lang?: Language;
    work?: string;
  }): Promise<ApiResult<{ id: string; doc: NodeJson; report: ImportReport }>>;
  /** Reads a file that came back: who changed what of the text that was sent out. Nothing is written. */
  readReturned(args: {
    project: ProjectId;
    fileName: string;
    bytes: Uint8Array;
    work?: string;
  }): Promise<ApiResult<ReturnedText>>;
  /** Reads a conformity table that came back as a Word file. Nothing is written. */
  readAnswers(args: {
    project: ProjectId;
    fileName: string;
    bytes: Uint8Array;
  }): Promise<ApiResult<ReturnedAnswers>>;
  /** Adds comments of other people, each once; answers all comments of the project. */
  takeComments(args: { project: ProjectId; comments: ImportedComment[] }): Promise<ApiResult<Comment[]>>;
  /** `source`: 'draft', 'accepted' (the draft without open suggestions) or a version id. `path` '' returns the bytes (browser); else written there atomically. */
  exportBill(args: {
    project: ProjectId;
    source: string;
    format: ExportFormat;
    options: ExportOptions;
    path: string;
    uiLang: Language;
    work?: string;
  }): Promise<ApiResult<ExportedFile>>;
  /**
   * Pages of the bill's PDF to look at, around a provision ('' the beginning) or a page of those that are set. Of a long
   * bill only what stands around the provision is set. A call that waits while a newer one for the same project comes
   * is answered with `cancelled`.
   */
  previewPages(args: {
    project: ProjectId;
    source: string;
    options: ExportOptions;
    provision: string;
    page: number | null;
    uiLang: Language;
  }): Promise<ApiResult<PreviewedPages>>;
}

export type MethodName = keyof DraftingApi;
