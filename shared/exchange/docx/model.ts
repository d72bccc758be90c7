/** A Word file as paragraphs and tables in which both sides of its tracked changes still stand. */
import type { MarkName } from '../../bill/blocks.ts';
import type { PieceOp } from '../../compare/types.ts';
import type { ParagraphProps } from './sheet.ts';

export type Segment =
  /** `was`: the marks before a tracked change of them. */
  | {
      kind: 'text';
      text: string;
      marks: MarkName[];
      was?: MarkName[];
      op: PieceOp;
      target?: string;
      number: boolean;
    }
  | { kind: 'commentStart' | 'commentEnd' | 'commentAt'; id: string }
  | { kind: 'footnote'; id: string; op: PieceOp; endnote: boolean; marks: MarkName[] };

export interface WordParagraph {
  kind: 'paragraph';
  /** Its own; what it inherits is its style's. */
  props: ParagraphProps;
  style: string | undefined;
  segments: Segment[];
  bookmarks: string[];
  /** What happened to the paragraph's mark. */
  mark: PieceOp;
  /** Its mark is deleted in the file, whoever did it and whichever side is taken. */
  joined: boolean;
  /** Part of a table of contents. */
  contents: boolean;
}

export interface WordCell {
  colspan: number;
  /** Continues the cell above it. */
  merged: boolean;
  restarts: boolean;
  blocks: WordBlock[];
}

export interface WordTable {
  kind: 'table';
  rows: { op: PieceOp; header: boolean; cells: WordCell[] }[];
}

export type WordBlock = WordParagraph | WordTable;

/** What the report tells of. */
export interface Tally {
  insertions: number;
  deletions: number;
  moves: number;
  /** Changes of bold, italics and the like. */
  formats: number;
  pictures: { relation: string; name: string; paragraph: WordParagraph }[];
  textBoxes: number;
  hidden: number;
  symbols: number;
  /** Content of another format, put in by reference: not read. */
  foreign: number;
}
