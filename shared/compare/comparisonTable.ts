/**
 * The comparison table that post-Soviet rules of procedure ask for (сравнительная таблица, deňeşdirme tablisasy): for each
 * changed article the current text, the proposed text and the reason. Made of the redline, so its marks are the redline's.
 * What was only renumbered is left out: it says nothing new.
 */
import type { Node } from 'prosemirror-model';
import { type MarkName, type TextBlock, textOfRuns } from '../bill/blocks.ts';
import { isProvisionKind, type Language } from '../bill/kinds.ts';
import { type Messages, messages } from '../messages/index.ts';
import type { Comparison, Piece, RedlineBlock } from './types.ts';
import { readUnits } from './units.ts';

export interface TablePiece {
  text: string;
  /** Goes from the current text, or comes into the proposed one. */
  changed: boolean;
  marks: MarkName[];
}

export interface ComparisonRow {
  /** The provision that the row is about: its id in the proposed text, or in the current one where it is gone. */
  id: string;
  /** Its id on each side; null where it does not exist there. */
  from: string | null;
  to: string | null;
  /** The changed element: "Article 5", "Article 5 → Article 6" where it has another number now. */
  element: string;
  /** Lines; null where the element does not exist on this side. */
  current: TablePiece[][] | null;
  proposed: TablePiece[][] | null;
  /** It stands at another place now. */
  moved: boolean;
  reasons: string[];
}

export interface ComparisonTable {
  /** Of the heads, and of the texts in the cells. */
  lang: Language;
  billLang: Language;
  title: string;
  bill: string;
  about: string;
  heads: { element: string; current: string; proposed: string; reason: string };
  words: { absent: string; excluded: string; moved: string; nothing: string };
  rows: ComparisonRow[];
}

export interface ComparisonTableInput {
  a: Node;
  b: Node;
  comparison: Comparison;
  /** Comments on provisions of either side; they give the reasons. */
  comments: readonly { provision: string; text: string }[];
  /** Reasons written for a row, by the row's id: each takes the place of those from comments; '' leaves the cell empty. */
  reasons?: Readonly<Record<string, string>>;
  lang: Language;
  /** Title of the bill, and what the two texts are called. */
  bill: string;
  before: string;
  after: string;
}

export function comparisonTable(input: ComparisonTableInput): ComparisonTable {
  const { a, b, comparison, comments, reasons, lang, bill, before, after } = input;
  const say = messages(lang);
  const t = say.t;
  return {
    lang,
    billLang: readUnits(b).register.attrs.lang,
    title: t('compare:table.title'),
    bill,
    about: before === '' && after === '' ? '' : t('compare:table.about', { before, after }),
    heads: {
      element: t('compare:table.element'),
      current: t('compare:table.current'),
      proposed: t('compare:table.proposed'),
      reason: t('compare:table.reason'),
    },
    words: {
      absent: t('compare:table.absent'),
      excluded: t('compare:table.excluded'),
      moved: t('compare:table.moved'),
      nothing: t('compare:table.nothing'),
    },
    rows: comparisonRows(a, b, comparison, comments, say, reasons),
  };
}

interface Element {
  from: string | null;
  to: string | null;
  current: TablePiece[][];
  proposed: TablePiece[][];
  labels: { from: string; to: string };
  moved: boolean;
}

/** A row for every article, decree point, heading of a division … in which a word, a mark or the place changed. */
export function comparisonRows(
  a: Node,
  b: Node,
  comparison: Comparison,
  comments: ComparisonTableInput['comments'],
  say: Messages,
  written: Readonly<Record<string, string>> = {},
): ComparisonRow[] {
  const [ownersA, ownersB] = [elementOf(a), elementOf(b)];
  const partner = partners(comparison.blocks, ownersA, ownersB);
  const arrived = new Map<string, RedlineBlock>();
  for (const block of comparison.blocks) if (block.moved === 'to') arrived.set(lineKey(block.from!), block);
  const elements = new Map<string, Element>();
  const at = (from: string | null, to: string | null): Element => {
    const key = to === null ? `a ${from}` : `b ${to}`;
    const known = elements.get(key);
    if (known) return known;
    const made: Element = { from, to, current: [], proposed: [], labels: { from: '', to: '' }, moved: false };
    elements.set(key, made);
    return made;
  };
  const partnerBack = new Map([...partner].map(([from, to]) => [to, from]));
  // Rows in the order of the redline, but an element that moved stands where it is now.
  for (const block of comparison.blocks) {
    if (block.moved === 'from') continue;
    const place = block.to
      ? (ownersB.get(block.to.id) ?? block.to.id)
      : (partner.get(ownersA.get(block.from!.id) ?? block.from!.id) ?? null);
    const from = block.to
      ? (partnerBack.get(place!) ?? null)
      : (ownersA.get(block.from!.id) ?? block.from!.id);
    at(from, place);
  }
  for (const block of comparison.blocks) {
    if (block.from && block.moved !== 'to') {
      const own = ownersA.get(block.from.id) ?? block.from.id;
      const element = at(own, partner.get(own) ?? null);
      const there = block.moved === 'from' ? arrived.get(lineKey(block.from)) : undefined;
      const stays = there && (ownersB.get(there.to!.id) ?? there.to!.id) === element.to;
      if (stays) element.moved = true;
      const shown = stays ? there : block;
      element.current.push(...linesOf(shown, 'ins', block.from, !!there && !stays));
      element.labels.from ||= block.from.id === own ? block.from.label : '';
    }
    if (block.to && block.moved !== 'from') {
      const own = ownersB.get(block.to.id) ?? block.to.id;
      const element = at(partnerBack.get(own) ?? null, own);
      const origin = block.moved === 'to' ? (ownersA.get(block.from!.id) ?? block.from!.id) : element.from;
      element.proposed.push(...linesOf(block, 'del', block.to, origin !== element.from));
      element.labels.to ||= block.to.id === own ? block.to.label : '';
    }
  }
  const reasonsOf = reasons(comments, ownersA, ownersB, new Map(Object.entries(written)));
  return [...elements.values()].filter(isChanged).map((element) => ({
    id: idOf(element),
    from: element.from,
    to: element.to,
    element: elementName(element, say),
    current: element.from === null ? null : element.current,
    proposed: element.to === null ? null : element.proposed,
    moved: element.moved,
    reasons: reasonsOf(element),
  }));
}

function elementName({ labels: { from, to }, current, proposed }: Element, say: Messages): string {
  if (from !== '' && to !== '' && from !== to) return `${from} → ${to}`;
  const first = (proposed[0] ?? current[0] ?? []).map((piece) => piece.text).join('');
  return to || from || first.slice(0, 80) || say.t('compare:table.text');
}

const idOf = ({ from, to }: Element): string => to ?? from ?? '';

const isChanged = (element: Element): boolean =>
  element.from === null ||
  element.to === null ||
  element.moved ||
  [...element.current, ...element.proposed].some((line) => line.some((piece) => piece.changed));

function reasons(
  comments: ComparisonTableInput['comments'],
  ownersA: ReadonlyMap<string, string>,
  ownersB: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
): (element: Element) => string[] {
  return (element) => {
    const { from, to } = element;
    const own = written.get(idOf(element))?.trim();
    if (own !== undefined) return own === '' ? [] : [own];
    const texts = comments
      .filter(({ provision }) => {
        const now = ownersB.get(provision);
        return now === undefined ? from !== null && ownersA.get(provision) === from : now === to;
      })
      .map(({ text }) => text.trim());
    return [...new Set(texts)].filter((text) => text !== '');
  };
}

/** The unit of each provision; a division or annex is its own, for its heading. */
function elementOf(bill: Node): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, node } of readUnits(bill).units) {
    owners.set(id, id);
    node.descendants((child) => {
      if (isProvisionKind(child.type.name)) owners.set(String(child.attrs.id), id);
      return !child.isTextblock;
    });
  }
  return owners;
}

/** Which unit of A is which of B: those whose own first line stands on both sides, one to one. */
function partners(
  blocks: readonly RedlineBlock[],
  ownersA: ReadonlyMap<string, string>,
  ownersB: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, moved } of blocks) {
    if (!from || !to || moved === 'from' || found.has(from.id) || taken.has(to.id)) continue;
    const own = (line: TextBlock, owners: ReadonlyMap<string, string>): boolean =>
      (owners.get(line.id) ?? line.id) === line.id;
    if (!own(from, ownersA) || !own(to, ownersB)) continue;
    found.set(from.id, to.id);
    taken.add(to.id);
  }
  return found;
}

/** Enough to find the two appearances of a moved line. */
const lineKey = (line: TextBlock): string =>
  JSON.stringify([line.id, line.role, textOfRuns(line.runs), line.rows?.length ?? 0]);

/** One side of a line (the rows of a table a line each), with its number; all of it changed where it went elsewhere. */
function linesOf(
  block: RedlineBlock,
  dropped: 'ins' | 'del',
  line: TextBlock,
  whole: boolean,
): TablePiece[][] {
  const whollyChanged = whole || (block.op !== 'same' && !block.moved);
  if (block.rows)
    return block.rows
      .filter((row) => row.op !== dropped)
      .map((row) =>
        row.cells.flatMap((cell, i) => [
          ...(i > 0 ? [plain(' | ')] : []),
          ...cell.blocks.flatMap((inner) =>
            piecesOf(inner.pieces, dropped, whollyChanged || row.op !== 'same' || inner.op !== 'same'),
          ),
        ]),
      );
  const number = line.number === '' ? [] : [{ ...plain(`${line.number} `), changed: whollyChanged }];
  return [[...number, ...piecesOf(block.pieces, dropped, whollyChanged)]];
}

const plain = (text: string): TablePiece => ({ text, changed: false, marks: [] });

/** A footnote stands in brackets where it is cited: a column of a table has no foot. */
const tableText = (piece: Piece): string =>
  piece.footnote === undefined ? piece.text : ` [${piece.footnote}]`;

function piecesOf(pieces: readonly Piece[], dropped: 'ins' | 'del', whole: boolean): TablePiece[] {
  return pieces
    .filter((piece) => piece.op !== dropped)
    .map((piece) => ({
      text: tableText(piece),
      changed: whole || piece.op !== 'same',
      marks: piece.marks ?? [],
    }));
}
