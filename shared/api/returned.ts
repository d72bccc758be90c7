/** What comes back from reviewers in files. */
import type { NodeJson } from '../bill/document.ts';
import type { ReturnedAnswer } from '../exchange/docx/conformityBack.ts';
import type { ImportedComment, ImportReport } from '../exchange/types.ts';

/** A file that came back from reviewers, ready to be put beside the draft as suggestions. */
export interface ReturnedText {
  /** Name of the version that was sent out, '' where the file does not tell or the project does not have it. */
  version: string;
  /** What each person made of the text, one after the other; both texts share ids with the draft. */
  steps: { author: string; at: string; base: NodeJson; theirs: NodeJson }[];
  comments: ImportedComment[];
  report: ImportReport;
  /** What the conformity table behind the bill says; absent where none was sent with it. */
  answers?: ReturnedAnswers;
}

/** What a conformity table that came back says, row by row. */
export interface ReturnedAnswers {
  answers: ReturnedAnswer[];
  /** Who saved the file last, '' where it does not tell. */
  savedBy: string;
}
