/** What is different between two registers of one bill, found without looking into units that are the same in both. */
import { LivingRegister } from './nextRegister.ts';
import type { Register } from './references.ts';
import { idsInside } from './unitIds.ts';

/** Provisions whose number or citation may be another one now; null where nothing is known, so that it may be any. */
export function otherwiseNumbered(before: Register, now: Register): ReadonlySet<string> | null {
  if (!(before instanceof LivingRegister) || !(now instanceof LivingRegister) || before.style !== now.style)
    return null;
  const ids = new Set<string>();
  for (const [id, { number, path, unit }] of now.standing) {
    const was = before.standing.get(id);
    if (was?.number !== number || was?.path !== path) ids.add(id);
    if (unit && was?.unit !== unit) for (const inner of idsInside(unit).ids) ids.add(inner);
  }
  return ids;
}

/** Whether a provision that `before` knew is gone. */
export function someGone(before: Register, now: Register): boolean {
  if (before instanceof LivingRegister && now instanceof LivingRegister) {
    for (const [id, { unit }] of before.standing) {
      const is = now.standing.get(id);
      if (!is && !now.paths.has(id)) return true;
      if (unit && is?.unit !== unit && idsInside(unit).ids.some((inner) => !now.paths.has(inner)))
        return true;
    }
    return false;
  }
  for (const id of before.paths.keys()) if (!now.paths.has(id)) return true;
  return false;
}
