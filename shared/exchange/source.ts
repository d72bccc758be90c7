/**
 * What every importer hands to the recogniser: the file as a list of lines in reading order, with whatever the format
 * knows of each line. The recogniser (recognise.ts) decides what is a chapter, an article, a point.
 */
import type { BlockRole, MarkName } from '../bill/blocks.ts';
import type { ProvisionKind } from '../bill/kinds.ts';

/** A footnote is a run of its own: the sign U+FFFC, with its words in `footnote`. */
export interface SourceRun {
  text: string;
  marks?: MarkName[];
  /** Key of an anchor elsewhere in the file that this text points to (bookmark, fragment), where the format knows. */
  target?: string;
  footnote?: string;
}

/** What a line is, where Madda itself wrote it into the file and nobody changed that since. */
export interface KnownLine {
  kind: ProvisionKind;
  role: BlockRole;
  /** In the quoted text of another law. */
  quoted: boolean;
  /** Its bare number, where a tradition of somebody's own says how numbers look (ownLines.ts). */
  number?: string;
  /** How many characters of its text are that number, where the format does not keep it apart. */
  typed?: number;
}

export interface SourceLine {
  runs: SourceRun[];
  /** Heading level 1..9 by style or outline level, where the format knows. */
  heading?: number;
  /** Style name in the source ("Title", "Article", "Heading 2"), lower case. */
  style?: string;
  /** A number the format keeps apart from the text, as displayed ("1)", "Статья 5.", "(a)"), with its list depth from 0. */
  /**
   * `counted`: in a file that Madda wrote, the format counted it as it does all of its kind: whatever it is now, nobody
   * gave it to this line.
   */
  number?: { text: string; level: number; counted?: boolean };
  /** Indent in points, where the format knows. */
  indent?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Names by which references elsewhere point to this line. */
  anchors?: string[];
  /** A provision id that Madda itself wrote into the file, kept where it is valid and unused. */
  id?: string;
  known?: KnownLine;
  /** A table stands here instead of text: rows of cells of lines. */
  table?: { rows: { header: boolean; colspan: number; rowspan: number; lines: SourceLine[] }[][] };
  /** A drafter's note or footnote that the format marks as such. */
  note?: boolean;
}
