/** A project as the hosts hand it over: in the list of the start screen, when it is opened, and its saved versions. */
import type { NodeJson } from '../bill/document.ts';
import type { BillForm, BillType, Language, NpmModel, TraditionId } from '../bill/kinds.ts';
import type { UnitChanges } from '../bill/units.ts';
import type { Coverage, Decision } from '../requirements/types.ts';
import type { Attribution, Disposition, ReviewJson, Rival } from '../suggestions/types.ts';
import type { Comment } from './comments.ts';
import type { ProjectSettings } from './settings.ts';

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

export interface VersionInfo {
  id: string;
  name: string;
  note: string;
  author: string;
  /** ISO time. */
  at: string;
  words: number;
  /** Of a decree, and of an amending law without articles: its points. */
  articles: number;
  coverage: Coverage | null;
  /** Saved by the app before a restore, not by a person. */
  automatic: boolean;
  /** The version that the draft stood on when this one was saved, '' for the first. */
  parent: string;
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
  /** Some of what is stored of the settings cannot be read; it is left out of `settings`. */
  settingsDamaged?: boolean;
  /** A journal of another file lay beside it and was put out of the way, under this name; nothing of it was taken. */
  journalSetAside?: string;
  decisions: Decision[];
  comments: Comment[];
  versions: VersionInfo[];
  /** The version that the draft was last saved as or restored from, '' for none. */
  standsOn: string;
  /** The accepted text and who suggested what; null where no suggestions are open: then the draft is the accepted text. */
  review: ReviewJson | null;
  /** What is stored of the suggestions cannot be read; the draft can, and `review` is null. */
  reviewDamaged: boolean;
  /** What became of suggestions, comments and rival proposals, in the order of the decisions. */
  dispositions: Disposition[];
}

/** An opened project whose draft nobody has looked into yet: its JSON as it is stored, in UTF-8. */
export interface UnreadProject extends Omit<OpenedProject, 'doc'> {
  draft: Uint8Array;
}

/** How the accepted text and what lies beside it change with a save; see shared/suggestions. */
export interface ReviewChanges {
  /** The first of a review: the accepted text begins as the draft before this save. What was kept of another review goes. */
  opens?: boolean;
  /** What changed in the accepted text; null for nothing. */
  accepted: UnitChanges | null;
  /** All of them, in place of those that are stored. */
  attributions: Attribution[];
  rivals: Rival[];
}
