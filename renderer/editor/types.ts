/** The door between the editor and the app around it: what the app passes in, and what it can ask the editor to do. */
import type { Node } from 'prosemirror-model';
import type { Comment } from '../../shared/api/comments.ts';
import type { WordEdit } from '../../shared/bill/commands/edits.ts';
import type { OutlineGap } from '../../shared/bill/commands/moveTo.ts';
import type { LevelCommand, WhyNot } from '../../shared/bill/commands/whyNot.ts';
import type { BillAttrs, NodeJson } from '../../shared/bill/document.ts';
import type { Language, ProvisionKind } from '../../shared/bill/kinds.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import type { Register } from '../../shared/bill/references.ts';
import type { Anchor } from '../../shared/requirements/anchors.ts';
import type { RequirementState } from '../../shared/requirements/types.ts';
import type { Decided, OpenReview } from '../../shared/suggestions/open.ts';
import type { ReviewState, Suggestion } from '../../shared/suggestions/types.ts';
import type { SpellingHost } from './spelling/types.ts';

/** Words in the bill that something rests on. Offsets are those of provisions.ts: characters of the provision's own text. */
export interface WordMark {
  id: string;
  kind: 'evidence' | 'conflict' | 'warning' | 'comment' | 'lint' | 'term' | 'use';
  provision: string;
  from: number;
  to: number;
  /** Evidence is tinted only where it is lit, in the article under the pointer, or where all of it is asked for. */
  lit?: boolean;
}

/** What the margin shows beside a provision (usually an article). */
export interface MarginMark {
  provision: string;
  state: RequirementState | 'suspect';
  count: number;
  title: string;
}

export interface SelectionInfo {
  /** Innermost provision of the cursor, and the article or other unit around it. */
  provision: string;
  unit: string;
  kind: ProvisionKind;
  /** The selected words where the selection lies in one provision and is not empty. */
  words: { from: number; to: number; quote: string } | null;
  /** The character of the provision's own text at which the selection begins; not given where it has none. */
  at?: number;
}

export interface BillEditorProps {
  /** The bill to start from; a new object identity replaces the document (and clears the undo history). */
  doc: NodeJson;
  readOnly: boolean;
  words: readonly WordMark[];
  margins: readonly MarginMark[];
  /** The comments to follow with their words; none where it is not given. */
  comments?: readonly Comment[];
  /**
   * After every change of the document, with the register (numbers, labels) that was computed for it, and all that was done
   * to the structure since the document was opened.
   */
  onChange(bill: Node, reg: Register, operations: readonly StructuralOperation[]): void;
  onSelection(info: SelectionInfo): void;
  /**
   * A marked word or a margin mark was clicked, or the mark at the cursor was asked for by its key; `rect` is where to put a
   * popover (client coordinates).
   */
  onMark(id: string, rect: DOMRect, how: 'click' | 'key'): void;
  onMargin(provision: string, rect: DOMRect): void;
  /** What is suggested was clicked. */
  onSuggestion?(id: string): void;
  /** The history of a provision was asked for at its number. */
  onHistory?(provision: string): void;
  /** The pointer rests on marked words (ids of the marks), or has gone from them. */
  onHover?: ((at: { ids: readonly string[]; rect: DOMRect } | null) => void) | undefined;
  /** A key of a structural command could do nothing where the cursor is. */
  onRefused?(why: WhyNot): void;
  /** A key that writes was pressed though the text can only be read. */
  onTypedInVain?(): void;
  /** Language of placeholders and titles; the bill's own where it is not given. */
  uiLang?: Language;
  /** The suggestions that are open beside `doc`, read again whenever `doc` is another one. */
  review?: ReviewState | null;
  /** Who writes here; nobody where it is not given. */
  author?: () => string;
  /** What is suggested changed; null where nothing is open. */
  onReview?(review: OpenReview | null): void;
  /** The dictionaries and what is to be done with a misspelt word; no spelling where it is not given. */
  spelling?: SpellingHost;
  /** Whether the signs at the end of list items follow their items; not, where it is not given. */
  listSigns?: () => boolean;
  /** Makes ids of new provisions; random UUIDs where it is not given (tests give their own). */
  newId?: () => string;
}

export const EDITOR_COMMANDS = [
  'undo',
  'redo',
  'strong',
  'em',
  'split',
  'demote',
  'promote',
  'moveUp',
  'moveDown',
  'insertArticle',
  'insertChapter',
  'insertSection',
  'insertPart',
  'insertParagraph',
  'insertPoint',
  'insertAnnex',
  'insertPreamble',
  'insertSignature',
  'insertInstruction',
  'insertQuoted',
  'insertNote',
  'insertFootnote',
  'insertSoftHyphen',
  'insertTable',
  'deleteProvision',
  'lockNumber',
  'unlockNumber',
  'toChapter',
  'toArticle',
  'toParagraph',
  'toPoint',
  'toSubpoint',
  'toWording',
] as const;
/** Commands of a table; they can be done only in one. */
export const TABLE_COMMAND_NAMES = [
  'addRowBefore',
  'addRowAfter',
  'addColumnBefore',
  'addColumnAfter',
  'deleteRow',
  'deleteColumn',
  'toggleHeaderRow',
  'mergeCells',
  'splitCell',
  'deleteTable',
] as const;
export type TableCommand = (typeof TABLE_COMMAND_NAMES)[number];
export type EditorCommand = (typeof EDITOR_COMMANDS)[number] | TableCommand;

export interface EditorHandle {
  /** Scrolls to a provision (or words of it), selects there and takes the focus. */
  goTo(provision: string, from?: number, to?: number): void;
  /** The same without taking the focus: whoever works in the panel goes on there. */
  show(provision: string, from?: number, to?: number): void;
  /** Puts the cursor where a unit that was another before (null: none) changed last, and takes the focus. */
  goToChange(unit: string, was: NodeJson | null): void;
  /** Changes what the bill as a whole is (its kind, model…), as a step that can be undone; false where nothing changes. */
  setAttrs(change: Partial<BillAttrs>): boolean;
  /** Runs a command; false where it is not possible here. */
  run(command: EditorCommand): boolean;
  can(command: EditorCommand): boolean;
  /** Why a structural command cannot be done at the cursor; null where it can. */
  whyNot(command: LevelCommand): WhyNot | null;
  /** Inserts ready wording as a provision of its own after the given one (or at the cursor), and selects it. */
  insertClause(text: string, after: string | null): void;
  /** Inserts a reference to a provision at the cursor. */
  insertReference(target: string): void;
  /** Locks a provision to a number given by hand ("5-1"), or sets it free with null; false where that cannot be. */
  setNumber(provision: string, number: string | null): boolean;
  /** Moves a provision with all it contains into a gap of the outline; false where it may not stand there. */
  moveTo(provision: string, gap: OutlineGap): boolean;
  canMoveTo(provision: string, gap: OutlineGap): boolean;
  /** Puts words in the place of others as one step; false where the words are not there any more. */
  applyEdits(edits: readonly WordEdit[]): boolean;
  /** Opens the search above the page, with the selected words; `replacing` with the field for the replacement. */
  find(replacing: boolean): void;
  /** Shows why the number at the cursor is what it is, and lets one change it; false where there is none. */
  editNumber(): boolean;
  /** How many references have lost their target, and going to the next one after the cursor. */
  brokenReferences(): number;
  goToBrokenReference(): void;
  /** Another state of the bill, as one change that can be undone; false where the editor cannot be written in. */
  replaceBill(bill: Node): boolean;
  /** Turns suggesting on or off: while it is on, the accepted text stays as it is. */
  suggest(on: boolean): void;
  /** Takes suggestions over, or turns them down, as one change that can be undone; null where none of them is open. */
  accept(ids: Iterable<string>): Decided | null;
  reject(ids: Iterable<string>): Decided | null;
  /** Another state of the suggestions (a file that came back, a rival proposal that was settled), as one change. */
  putReview(review: OpenReview): void;
  review(): OpenReview | null;
  /** Puts the cursor at a suggestion, or where it would stand. */
  goToSuggestion(suggestion: Suggestion): void;
  /** Selects the next misspelt word after the cursor and asks what to do with it; false where there is none. */
  nextMisspelt(): Promise<boolean>;
  /** Where the words of the comments stand in this bill; null where the editor is at another one. */
  commentPlaces(bill: Node): ReadonlyMap<string, Anchor> | null;
  /** A person put a comment on other words. */
  commentMoved(comment: Comment): void;
  bill(): Node;
  register(): Register;
  focus(): void;
}
