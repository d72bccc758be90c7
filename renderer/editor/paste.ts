/**
 * What comes in by paste and drop. Parts of a bill keep their structure (ids that are taken are replaced); everything else
 * is reduced to lines of text with the marks we know, without soft hyphens: pages and PDFs have them strewed by programs
 * (decision 028).
 */
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, Plugin, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { type ClauseLine, textLines } from '../../shared/bill/commands/clause.ts';
import { cellsIn, fillCells } from '../../shared/bill/commands/fillCells.ts';
import { insertLines, insertProvisions } from '../../shared/bill/commands/lines.ts';
import { insertOwn } from '../../shared/bill/commands/ownParts.ts';
import { insertReadyTable } from '../../shared/bill/commands/table.ts';
import { joinPdfLines } from '../../shared/text/pdfLines.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { htmlParts, type Part } from './pasteHtml.ts';
import { withEndSpaces } from './pasteSpaces.ts';
import { tableFromText } from './pasteTables.ts';

/** A law of 3,000 articles is 5 million characters of text; larger clipboards are taken as plain text. */
const MAX_HTML = 20_000_000;
const MAX_LOCKED = 20;

/** Bill parts as they came, without what no bill of ours would hold: endless locked numbers and shown texts. */
function bounded(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const { number, shown } = node.attrs as { number?: string | null; shown?: string };
    const attrs: Record<string, unknown> = { ...node.attrs };
    if (typeof number === 'string' && number.length > MAX_LOCKED) attrs.number = null;
    if (typeof shown === 'string') attrs.shown = shown.slice(0, 200);
    nodes.push(node.isText ? node : node.type.create(attrs, bounded(node.content), node.marks));
  });
  return Fragment.fromArray(nodes);
}

function isOurs(html: string): boolean {
  return html.includes('data-pm-slice');
}

function partsIn(data: DataTransfer, plain: boolean): Part[] {
  const given = data.getData('text/plain');
  const copied = withoutSoftHyphens(given);
  // One at the end of a line says that its word goes on.
  const text = withoutSoftHyphens(joinPdfLines(given));
  if (plain) return textLines(text);
  const html = data.getData('text/html');
  const parts = html !== '' && html.length <= MAX_HTML ? htmlParts(html) : [];
  if (parts.length > 0) return parts;
  const table = tableFromText(copied);
  return table ? [table] : textLines(text);
}

/** Words that go into a line bring the spaces beside them. */
function partsFor({ selection }: EditorState, data: DataTransfer, plain: boolean): Part[] {
  const parts = partsIn(data, plain);
  const [only = null, ...more] = parts;
  if (more.length > 0 || (only !== null && !(only instanceof Fragment))) return parts;
  const line = withEndSpaces(only, data.getData('text/plain'), selection);
  return line ? [line] : [];
}

/** Neighbouring lines go in together, a table after them, in one transaction: one step back takes all out again. */
function insertParts(state: EditorState, parts: readonly Part[]): Transaction | null {
  // Without plugins: what they would add (ids) comes once, after the whole.
  let now = EditorState.create({ doc: state.doc, selection: state.selection });
  const whole = state.tr;
  const take = (tr: Transaction): void => {
    for (const step of tr.steps) whole.step(step);
    now = now.apply(tr);
  };
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]!;
    const end =
      part instanceof Fragment ? parts.findIndex((p, i) => i > at && !(p instanceof Fragment)) : at + 1;
    const group = parts.slice(at, end < 0 ? undefined : end);
    const lines = group.filter((p): p is ClauseLine => p instanceof Fragment);
    // After a table the cursor is in its last cell, and the lines belong below it.
    const intoText = at === 0 ? insertLines : insertProvisions;
    const done = part instanceof Fragment ? intoText(lines)(now, take) : insertReadyTable(part)(now, take);
    if (!done) return null;
    at += group.length;
  }
  return whole.setSelection(Selection.fromJSON(whole.doc, now.selection.toJSON())).scrollIntoView();
}

/** In a table a pasted table fills cells, and elsewhere it becomes one. */
function takeIn(view: EditorView, data: DataTransfer | null, plain: boolean): boolean {
  if (!data || (isOurs(data.getData('text/html')) && !plain)) return false;
  const { state } = view;
  const parts = partsFor(state, data, plain);
  const [only] = parts;
  if (isInTable(state)) {
    if (parts.length === 1 && only && !(only instanceof Fragment))
      return fillCells(only)(state, view.dispatch);
    const lines = parts.flatMap((part) => (part instanceof Fragment ? [part] : textsOf(part)));
    if (lines.length > 0) insertLines(lines)(state, view.dispatch);
    return true;
  }
  const tr = parts.length > 0 ? insertParts(state, parts) : null;
  if (tr) view.dispatch(tr.setMeta('paste', true));
  return true;
}

function textsOf(table: Node): ClauseLine[] {
  const lines: ClauseLine[] = [];
  table.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) lines.push(node.content);
    return !node.isTextblock;
  });
  return lines;
}

export function conservativePaste(): Plugin {
  // Ctrl+Shift+V: the words alone.
  let plain = false;
  return new Plugin({
    props: {
      handleKeyDown(_view, event) {
        plain = event.code === 'KeyV' && event.shiftKey && (event.ctrlKey || event.metaKey);
        return false;
      },
      transformPasted: (slice) => new Slice(bounded(slice.content), slice.openStart, slice.openEnd),
      handlePaste(view, event, slice) {
        const words = plain;
        plain = false;
        const data = event.clipboardData;
        const own = !words && data && isOurs(data.getData('text/html'));
        const cells = own ? cellsIn(slice) : null;
        // Cells fill cells; a table that was copied as a whole stands beside the other one where it may.
        const fill = () => cells !== null && fillCells(cells)(view.state, view.dispatch);
        if (slice.openStart > 0 && fill()) return true;
        if (own && insertOwn(slice, data.getData('text/plain'))(view.state, view.dispatch)) return true;
        if (fill()) return true;
        return takeIn(view, event.clipboardData, words);
      },
      handleDrop(view, event, _slice, moved) {
        if (moved) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at || isOurs(event.dataTransfer?.getData('text/html') ?? '')) return false;
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        return takeIn(view, event.dataTransfer, false);
      },
    },
  });
}
