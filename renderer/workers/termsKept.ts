/** The window's copy of the terms and their uses, brought up to date by what the lint's worker sends. */
import type { Term, Use } from '../../shared/definitions/types.ts';
import type { LintResult } from '../../shared/lint/linter.ts';
import type { LintNews } from './lintProtocol.ts';

const NOWHERE: ReadonlyMap<string, readonly Use[]> = new Map();

/** Takes every answer in the order in which it came; gives the result that the worker has. */
export function createTermsKeeper(): (news: LintNews) => LintResult {
  let places = new Map<string, Map<string, readonly Use[]>>();
  return ({ findings, terms, uses, whole }) => {
    if (whole) places = new Map();
    for (const [key, provision, list] of uses) {
      const own = places.get(key) ?? new Map<string, readonly Use[]>();
      if (list.length > 0) own.set(provision, list);
      else own.delete(provision);
      if (own.size > 0) places.set(key, own);
      else places.delete(key);
    }
    return {
      findings,
      terms: terms.map((term): Term => ({ ...term, places: places.get(term.key) ?? NOWHERE })),
    };
  };
}
