/**
 * Dragging a row of the outline with the mouse: a line shows the gap it would go to, and only where it may. Escape, or
 * letting go elsewhere, leaves everything as it was. (By keyboard: Alt and the arrows.)
 */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { OutlineGap } from '../../../shared/bill/commands/moveTo.ts';
import { useDraft } from './draftStore.ts';
import type { OutlineRow } from './outline.ts';
import { refuse } from './refusal.ts';
import { draftEditor } from './session.ts';

/** A hand that trembles does not drag. */
const BEGINS = 6;
/** So near the edge the outline scrolls on, by so much with each move. */
const EDGE = 28;
const SCROLL = 14;

export interface OutlineDrag {
  /** The row that is dragged. */
  row: number;
  /** Before which row it would go (the count of rows: at the end), and where to draw the line; null where it may not stand. */
  gap: { index: number; top: number } | null;
}

interface Held {
  row: number;
  x: number;
  y: number;
  begun: boolean;
  /** Over a place where it may not stand, which is not the one it has. */
  refused: boolean;
}

const gapAt = (rows: readonly OutlineRow[], index: number): OutlineGap => ({
  before: rows[index - 1]?.id ?? null,
  after: rows[index]?.id ?? null,
});

/** Whether the gap is one that the row, with all under it, stands at already. */
function isOwnGap(rows: readonly OutlineRow[], row: number, gap: number): boolean {
  const depth = rows[row]?.depth ?? 0;
  const next = rows.findIndex((other, i) => i > row && other.depth <= depth);
  return gap >= row && gap <= (next < 0 ? rows.length : next);
}

/** The gap nearest to the pointer: above or below the row under it. */
function gapUnder(
  scroller: HTMLElement,
  clientY: number,
  count: number,
): { index: number; top: number } | null {
  const frame = scroller.getBoundingClientRect();
  const drawn = [...scroller.querySelectorAll<HTMLElement>('[data-index]')];
  const boxes = drawn.map((element) => ({
    index: Number(element.dataset.index),
    box: element.getBoundingClientRect(),
  }));
  const row = boxes.find(({ box }) => clientY >= box.top && clientY < box.bottom);
  const last = boxes.find(({ index }) => index === count - 1);
  const under = row ?? (last && clientY >= last.box.bottom ? last : null);
  if (!under) return null;
  const below = clientY >= under.box.top + under.box.height / 2;
  const edge = below ? under.box.bottom : under.box.top;
  return { index: under.index + (below ? 1 : 0), top: edge - frame.top + scroller.scrollTop };
}

export function useOutlineDrag(scroller: RefObject<HTMLDivElement | null>, rows: readonly OutlineRow[]) {
  const [drag, setDrag] = useState<OutlineDrag | null>(null);
  const held = useRef<Held | null>(null);
  /** A click follows the release of the pointer, and goes nowhere then. */
  const dragged = useRef(false);
  /** The same as `drag`, for an event that comes before it is drawn. */
  const latest = useRef<OutlineDrag | null>(null);
  const show = (next: OutlineDrag | null): void => {
    latest.current = next;
    setDrag(next);
  };
  const stop = (): void => {
    held.current = null;
    show(null);
  };
  useEffect(() => {
    if (!drag) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      held.current = null;
      latest.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [drag]);

  const onPointerDown = (event: PointerEvent): void => {
    dragged.current = false;
    const { readOnly, reading } = useDraft.getState();
    const element =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (!element || event.button !== 0 || event.pointerType === 'touch' || readOnly || reading !== null)
      return;
    held.current = {
      row: Number(element.dataset.index),
      x: event.clientX,
      y: event.clientY,
      begun: false,
      refused: false,
    };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { current } = held;
    const frame = scroller.current;
    const row = current && rows[current.row];
    if (!current || !frame || !row) return;
    if (!current.begun) {
      if (Math.hypot(event.clientX - current.x, event.clientY - current.y) < BEGINS) return;
      current.begun = true;
      dragged.current = true;
      frame.setPointerCapture(event.pointerId);
    }
    const box = frame.getBoundingClientRect();
    if (event.clientY < box.top + EDGE) frame.scrollBy(0, -SCROLL);
    if (event.clientY > box.bottom - EDGE) frame.scrollBy(0, SCROLL);
    const gap = gapUnder(frame, event.clientY, rows.length);
    const may = gap !== null && draftEditor.current?.canMoveTo(row.id, gapAt(rows, gap.index)) === true;
    current.refused = gap !== null && !may && !isOwnGap(rows, current.row, gap.index);
    show({ row: current.row, gap: may ? gap : null });
  };
  const onPointerUp = (): void => {
    const end = latest.current;
    const row = end && rows[end.row];
    const refused = held.current?.refused === true;
    stop();
    if (row && end.gap) draftEditor.current?.moveTo(row.id, gapAt(rows, end.gap.index));
    else if (row && refused) refuse({ code: 'gap', kind: row.kind });
  };
  return {
    drag,
    wasDragged: (): boolean => dragged.current,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: stop,
      onLostPointerCapture: stop,
    },
  };
}
