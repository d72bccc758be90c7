/** A search as the find bar begins it: these words anywhere, in any case. */
import type { FindQuery } from '../../shared/bill/commands/find.ts';

export const query = (text: string, more: Partial<FindQuery> = {}): FindQuery => ({
  text,
  regex: false,
  whole: false,
  matchCase: false,
  within: 'all',
  ...more,
});
