/**
 * What may stand where. The schema of a document says what can exist at all; a tradition says, for each form of act, what
 * of that may stand where. Quoted text of another law follows the rules of that law, which nobody here knows.
 */
import type { Node } from 'prosemirror-model';
import { isNumberedKind, NUMBERED_KINDS, type NumberedKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import { HOLDERS, type Holder } from './shape.ts';
import { type DrawnBy, traditionOf } from './shipped.ts';

const isHolder = (name: string): name is Holder => (HOLDERS as readonly string[]).includes(name);

/** Whether a level may stand directly in what holds it. What is no level, or stands in no level, may. */
export function mayStand(holder: string, kind: string, attrs: DrawnBy): boolean {
  if (!isNumberedKind(kind) || !isHolder(holder)) return true;
  return traditionOf(attrs).forms[attrs.form].places[holder]?.includes(kind) ?? false;
}

/** Whether the main text has articles: a karar has none, only its annexes may. */
export function hasArticles(attrs: DrawnBy): boolean {
  return (['bill', 'part', 'section', 'chapter'] as const).some((holder) =>
    mayStand(holder, 'article', attrs),
  );
}

/** Levels of the main text, and annexes; what only an annex may hold is not among them. */
export function usedLevels(attrs: DrawnBy): NumberedKind[] {
  const places = traditionOf(attrs).forms[attrs.form].places;
  const reached = new Set<string>();
  const visit = (holder: Holder): void => {
    for (const kind of places[holder] ?? [])
      if (!reached.has(kind)) {
        reached.add(kind);
        if (kind !== 'annex') visit(kind);
      }
  };
  visit('bill');
  return NUMBERED_KINDS.filter((kind) => reached.has(kind));
}

/** What a document can hold at all: what a tradition may choose from. */
export const POSSIBLE: Readonly<Record<Holder, readonly NumberedKind[]>> = Object.fromEntries(
  HOLDERS.map((holder) => [
    holder,
    NUMBERED_KINDS.filter((kind) => canHold(billSchema.nodes[holder]!.spec.content ?? '', kind)),
  ]),
) as unknown as Record<Holder, readonly NumberedKind[]>;

function canHold(content: string, kind: string): boolean {
  return content.split(/\W+/).includes(kind);
}

export interface Misplaced {
  id: string;
  kind: NumberedKind;
  holder: string;
}

/** Provisions of a bill that may not stand where they stand. */
export function misplaced(bill: Node, attrs: DrawnBy): Misplaced[] {
  const found: Misplaced[] = [];
  const visit = (parent: Node): void => {
    parent.forEach((child) => {
      if (child.isTextblock || child.type.name === 'quoted' || child.type.name === 'table') return;
      const kind = child.type.name;
      if (isNumberedKind(kind) && !mayStand(parent.type.name, kind, attrs))
        found.push({ id: String(child.attrs.id), kind, holder: parent.type.name });
      visit(child);
    });
  };
  visit(bill);
  return found;
}
