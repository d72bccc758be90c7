/** The jobs that are done away from the process that serves windows: reading and writing files of other programs. */
import type { NodeJson } from '../../../shared/bill/document.ts';
import type { Language, TraditionId } from '../../../shared/bill/kinds.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import type { Tradition } from '../../../shared/bill/tradition/shape.ts';
import type { ComparisonTable } from '../../../shared/compare/comparisonTable.ts';
import type { ConformityTable } from '../../../shared/exchange/conformity.ts';
import type { ReturnedConformity } from '../../../shared/exchange/docx/conformityBack.ts';
import type { ReturnedResult } from '../../../shared/exchange/docx/returned.ts';
import type {
  Annotation,
  ExportFormat,
  ImportResult,
  PdfStandard,
  PreviewedPages,
} from '../../../shared/exchange/types.ts';
import type { Attribution } from '../../../shared/suggestions/types.ts';
import type { LanguageTable } from '../../../shared/translation/languageTable.ts';

export interface ReadTask {
  kind: 'read';
  fileName: string;
  bytes: Uint8Array;
  lang?: Language;
  tradition?: TraditionId;
  /** The rules of the bill that the file belongs to. */
  ownTradition?: Tradition;
  /** The same bytes get the same ids: of a text that is read only to be compared with. */
  sameIds?: boolean;
}

export interface WriteTask {
  kind: 'write';
  format: ExportFormat;
  doc: NodeJson;
  /** The bill to show changes against, null for a clean text. */
  against: NodeJson | null;
  /** Both are texts of one project: what was done to the structure on the way is known, and ids name the same provisions. */
  known?: StructuralOperation[];
  /** Who suggested what, where `against` is the accepted text of `doc`: a Word file names them as the authors of the changes. */
  attributions?: Attribution[];
  title: string;
  uiLang: Language;
  /** ISO date that goes into the file; same input, same bytes. */
  date: string;
  annotations: Annotation[];
  /** Printed behind the bill in formats that have pages (Word, PDF). */
  annex?: ConformityTable;
  /** Where it is there, this table is written in place of the bill; or with `note` the explanatory note made from it. */
  conformity?: ConformityTable;
  /** `since`: what the text in `against` is called. */
  note?: { since: string };
  /** Or the comparison table of `against` and `doc`, with these comments as reasons. */
  comparisonTable?: {
    comments: { provision: string; text: string }[];
    /** Reasons that a person wrote, by row; each takes the place of those from comments. */
    reasons?: Record<string, string>;
    before: string;
    after: string;
  };
  /** Or this table, written like the comparison table. */
  table?: ComparisonTable;
  /** Or the bill in several languages. */
  languages?: LanguageTable;
  /** The version whose text a Word file carries, '' for none. */
  version?: string;
  /** Nobody is named, nothing is dated. */
  anonymous?: boolean;
  /** PDF: numbers of lines, remarks as comments of the PDF, the standard it keeps. */
  lineNumbers?: boolean;
  pdfComments?: boolean;
  standard?: PdfStandard;
  /** ISO 3166 code of the State whose bill this is, for Akoma Ntoso. */
  country?: string;
  /** Drafter's notes go into annotated copies only. */
  notes: boolean;
  /** The resources folder (PDF: fonts and page setting). */
  resources: string;
}

export type WriteResult =
  | { ok: true; bytes: Uint8Array; proven: boolean }
  | { ok: false; code: 'redlineUnproven' | 'badBill' | 'failed'; detail: string };

/** A Word file that comes back from reviewers. */
export interface ReturnTask {
  kind: 'returned';
  bytes: Uint8Array;
  lang: Language;
  tradition: TraditionId;
  ownTradition?: Tradition;
}

/** A conformity table that comes back. */
export interface AnswersTask {
  kind: 'answers';
  bytes: Uint8Array;
}

/** The pages of a bill as `write` would make them, around a provision ('' the beginning) or a page. */
export interface PreviewTask {
  kind: 'preview';
  write: WriteTask;
  provision: string;
  page: number | null;
}

export type PreviewResult = ({ ok: true } & PreviewedPages) | { ok: false; code: 'badBill'; detail: string };

export type Task = ReadTask | WriteTask | ReturnTask | AnswersTask | PreviewTask;
export type TaskResult<T extends Task> = T extends ReadTask
  ? ImportResult
  : T extends ReturnTask
    ? ReturnedResult
    : T extends AnswersTask
      ? ReturnedConformity
      : T extends PreviewTask
        ? PreviewResult
        : WriteResult;
