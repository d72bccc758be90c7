/**
 * Requirements of a pack that must be read together: what one article declares another may undo. The built-in relations
 * of the core pack are in relations.ts; these are those that a pack names itself.
 */
import type { Language } from '../bill/kinds.ts';
import { localText } from './localText.ts';
import type { Pack, Pair } from './pack.ts';
import type { Finding } from './types.ts';

/** Findings again; what was declared is given only partly where one that undoes it is contradicted. The order stays. */
export function readTogether(
  findings: readonly Finding[],
  packs: readonly Pack[],
  uiLang: Language,
): Finding[] {
  const pairs = new Map<string, Pair[]>();
  for (const pair of packs.flatMap((pack) => pack.pairs ?? []))
    pairs.set(pair.declared, [...(pairs.get(pair.declared) ?? []), pair]);
  if (pairs.size === 0) return [...findings];
  const byId = new Map(findings.map((f) => [f.requirement, f]));
  return findings.map((f) =>
    (pairs.get(f.requirement) ?? []).reduce((now, p) => undone(now, p, byId, uiLang), f),
  );
}

function undone(
  declared: Finding,
  pair: Pair,
  byId: ReadonlyMap<string, Finding>,
  uiLang: Language,
): Finding {
  if (declared.state !== 'met') return declared;
  const flags = pair.undoneBy.flatMap((id) => {
    const other = byId.get(id);
    return other?.state === 'conflict' ? other.flags.filter((f) => f.severity === 'conflict') : [];
  });
  if (flags.length === 0) return declared;
  const own = flags.map((f) => ({ ...f, requirement: declared.requirement }));
  const reason = `${localText(pair.why, uiLang)} ${flags[0]!.message}`;
  return { ...declared, state: 'partly', confidence: 0.65, flags: [...declared.flags, ...own], reason };
}
