/** What a bill is written out as: which paper, with what beside the words, and what came of it. */
import type { NodeJson } from '../bill/document.ts';
import type { Language } from '../bill/kinds.ts';
import type { PdfStandard } from '../exchange/types.ts';
import type { VersionInfo } from './project.ts';

/**
 * What is written: the bill itself, the comparison table (current text / proposed text / reason; needs `against`), or the
 * conformity table (each requirement: No / Partial / Yes / Comments, with citations and quotes), or the explanatory note
 * with what Madda knows filled in (with `against`: what changed since), or the disposition table (what reviewers said and
 * proposed, and what became of it), or the bill in several languages side by side (`columns`).
 */
export const PAPERS = ['bill', 'comparison', 'conformity', 'note', 'disposition', 'languages'] as const;
export type Paper = (typeof PAPERS)[number];

/** A text from elsewhere that is compared with one of the project. `id` says what it says: the same text has the same id. */
export interface OutsideText {
  id: string;
  name: string;
  doc: NodeJson;
}

export interface ExportOptions {
  /** 'bill' where absent. */
  paper?: Paper;
  /** Comments and requirement states beside the words. */
  annotations: boolean;
  /** Version id, 'draft' or 'accepted' (the draft without open suggestions) to show the changes against; '' for a clean text. */
  against: string;
  /** The text that its id stands for in `source` or `against`: for the bill and the comparison table. */
  outside?: OutsideText;
  /** Nobody is named and nothing is dated (Word, PDF, HTML). */
  anonymous?: boolean;
  /** PDF: every fifth line numbered; remarks as comments of the PDF; the standard it keeps. */
  lineNumbers?: boolean;
  pdfComments?: boolean;
  standard?: PdfStandard;
  /** Akoma Ntoso: ISO 3166 code of the State, two small letters; absent: by the language (exchange/akn/names.ts). */
  country?: string;
  /** The bill in this language (papers `bill`); `markOlder`: lines whose source changed since begin with a mark. */
  language?: Language;
  markOlder?: boolean;
  /** Paper `languages`: which, in which order; all of them where absent. */
  columns?: Language[];
}

/** A reason that a person wrote into the comparison table; `element` is the id of the row. */
export interface TableReason {
  element: string;
  text: string;
}

export interface ExportedFile {
  fileName: string;
  /** The bytes, where the host cannot write beside the user's files; else null and `path` says where it went. */
  bytes: Uint8Array | null;
  path: string;
  /** Accepting all gives B and rejecting all gives A was checked on the written file (redlines only). */
  proven: boolean;
  /** The version that was kept of what a Word file of the draft carries, where there was none. */
  kept?: VersionInfo;
}
