/** What importers give back and exporters take. Parsers and writers are pure: bytes in, bytes out. */
import type { SaidOnWords } from '../api/comments.ts';
import type { NodeJson } from '../bill/document.ts';
import type { Language, TraditionId } from '../bill/kinds.ts';
import type { Tradition } from '../bill/tradition/shape.ts';

export const IMPORT_FORMATS = ['docx', 'xml', 'html', 'txt', 'md'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const EXPORT_FORMATS = ['docx', 'pdf', 'xml', 'html', 'txt', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** 'ua' PDF/UA-1, for screen readers; 'a' PDF/A-2a, for archives; 'none' a tagged PDF without a standard's name on it. */
export const PDF_STANDARDS = ['none', 'ua', 'a'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

/** A place the importer was not sure about, or kept as plain text: shown to the user, never dropped. */
export interface ImportNote {
  /** Message key in the `exchange` catalogue, e.g. "note.tableKeptAsText". */
  key: string;
  /** Values for the message. */
  values?: Record<string, string | number>;
  /** The beginning of the text in question. */
  excerpt: string;
  /** Id of the provision it became part of, where it has one. */
  provision?: string;
}

export interface ImportReport {
  lang: Language;
  tradition: TraditionId;
  counts: Record<string, number>;
  notes: ImportNote[];
}

/** A comment that came with the file, on the words it was made on. */
export type ImportedComment = SaidOnWords;

/** A picture that stood in the file: a bill holds none, so it is put beside the project. */
export interface ImportedPicture {
  fileName: string;
  bytes: Uint8Array;
}

export type ImportResult =
  | {
      ok: true;
      doc: NodeJson;
      report: ImportReport;
      comments: ImportedComment[];
      pictures?: ImportedPicture[];
    }
  | { ok: false; code: ImportErrorCode; detail: string };

export const IMPORT_ERRORS = [
  'notThisFormat',
  'tooLarge',
  'tooDeep',
  'encrypted',
  'oldWordFormat',
  'damaged',
  'empty',
  'forbiddenContent',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERRORS)[number];

export interface ImportOptions {
  lang?: Language;
  tradition?: TraditionId;
  /** The rules of the bill that the file belongs to, where it has some of its own; a file that brings rules along keeps those. */
  ownTradition?: Tradition;
  newId: () => string;
}

/** A remark printed beside the words it belongs to: a reviewer's comment, or the state of a requirement by "Madda". */
export interface Annotation {
  id: string;
  provision: string;
  /** Character offsets in the provision's own text (see provisions.ts); equal where it is on the provision as a whole. */
  from: number;
  to: number;
  author: string;
  initials: string;
  /** ISO 8601, '' for none. */
  at: string;
  text: string;
  resolved: boolean;
  replies: { author: string; initials: string; at: string; text: string }[];
}

/** Pages of the PDF to look at. */
export interface PreviewedPages {
  /** The page that was asked for and its neighbours, as SVG; `page` counts from 1 among the pages that were set. */
  pages: { page: number; svg: string }[];
  page: number;
  total: number;
  /** Not so: only `part` of a long bill was set, so nobody knows which pages these will be. */
  whole: boolean;
  part: string;
}
