/** The traditions that come with the app, and the one that holds for a bill. */
import type { BillForm, TraditionId } from '../kinds.ts';
import anglo from './anglo.json' with { type: 'json' };
import postSoviet from './post-soviet.json' with { type: 'json' };
import { type Tradition, traditionSchema } from './shape.ts';

const SHIPPED: Readonly<Record<TraditionId, Tradition>> = {
  'post-soviet': traditionSchema.parse(postSoviet),
  anglo: traditionSchema.parse(anglo),
};

export function tradition(id: TraditionId): Tradition {
  return SHIPPED[id];
}

/** What says by which rules a bill is drawn: a tradition of its own, or else a shipped one; and its form. */
export interface DrawnBy {
  tradition: TraditionId;
  form: BillForm;
  ownTradition?: Tradition | null | undefined;
}

export function traditionOf(attrs: Pick<DrawnBy, 'tradition' | 'ownTradition'>): Tradition {
  return attrs.ownTradition ?? SHIPPED[attrs.tradition];
}

/** Whether two bills are drawn by the same rules. */
export function sameRules(a: DrawnBy, b: DrawnBy): boolean {
  if (a.tradition !== b.tradition || a.form !== b.form) return false;
  const [own, other] = [a.ownTradition ?? null, b.ownTradition ?? null];
  return own === other || JSON.stringify(own) === JSON.stringify(other);
}
