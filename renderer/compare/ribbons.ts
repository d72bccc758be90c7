/** The ribbons between the two columns: which stretch on the left became which on the right. */

interface Span {
  top: number;
  bottom: number;
}

export interface Ribbon {
  key: string;
  tone: string;
  path: string;
}

/** Changes further from the window than this are not joined: nobody sees them, and measuring them costs layout. */
const NEAR = 400;

function widen(span: Span | undefined, rect: DOMRect): Span {
  return span
    ? { top: Math.min(span.top, rect.top), bottom: Math.max(span.bottom, rect.bottom) }
    : { top: rect.top, bottom: rect.bottom };
}

const isNear = (rect: DOMRect, frame: DOMRect): boolean =>
  rect.bottom > frame.top - NEAR && rect.top < frame.bottom + NEAR;

/** A section out of sight is not laid out; its own box says well enough where the change is. */
function boxOf(line: Element, frame: DOMRect): DOMRect {
  const section = line.closest('.rl-section');
  const rect = (section ?? line).getBoundingClientRect();
  return section && !isNear(rect, frame) ? rect : line.getBoundingClientRect();
}

interface Ends {
  left?: Span;
  right?: Span;
  tone: string;
}

/** The changes that have an end near the window, with both ends where they have both. */
function endsOf(sheet: Element, frame: DOMRect): Map<string, Ends> {
  const found = new Map<string, Ends>();
  for (const section of sheet.querySelectorAll('.rl-section')) {
    if (!isNear(section.getBoundingClientRect(), frame)) continue;
    for (const line of section.querySelectorAll('[data-change]')) {
      const change = line.getAttribute('data-change') ?? '';
      if (!found.has(change)) found.set(change, { tone: '' });
    }
  }
  for (const [change, ends] of found)
    for (const line of sheet.querySelectorAll(`[data-change="${change}"]`)) {
      const cell = line.closest('.rl-cell');
      if (!cell) continue;
      const side = cell.nextElementSibling ? 'left' : 'right';
      ends[side] = widen(ends[side], boxOf(line, frame));
      if (line.classList.contains('moved')) ends.tone = 'move';
      ends.tone ||= line.closest<HTMLElement>('.rl-section')?.dataset.tone ?? '';
    }
  return found;
}

/** A band between two stretches, as the curve of a river: it leaves and arrives level. */
export function band(left: Span, right: Span, x1: number, x2: number): string {
  const mid = Math.round((x1 + x2) / 2);
  const [a, b, c, d] = [left.top, right.top, right.bottom, left.bottom].map(Math.round);
  return `M${x1} ${a}C${mid} ${a} ${mid} ${b} ${x2} ${b}L${x2} ${c}C${mid} ${c} ${mid} ${d} ${x1} ${d}Z`;
}

/** The ribbons to draw now, in coordinates of the sheet. */
export function ribbonsIn(sheet: Element, scroller: Element): Ribbon[] {
  const row = sheet.querySelector('.rl-row');
  const [first, second] = row ? [...row.children] : [];
  if (!first || !second) return [];
  const origin = sheet.getBoundingClientRect();
  const x1 = Math.round(first.getBoundingClientRect().right - origin.left);
  // The lines of the right column begin a little before it: their mark hangs out.
  const x2 = Math.round(second.getBoundingClientRect().left - origin.left - 13);
  const within = ({ top, bottom }: Span): Span => ({ top: top - origin.top, bottom: bottom - origin.top });
  return [...endsOf(sheet, scroller.getBoundingClientRect())].flatMap(([key, { left, right, tone }]) =>
    left && right ? [{ key, tone, path: band(within(left), within(right), x1, x2) }] : [],
  );
}
