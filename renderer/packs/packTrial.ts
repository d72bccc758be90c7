/** One requirement tried on words at once: what the engine says of them, and of the examples of the requirement. */
import { BILL_TYPES, type Language } from '../../shared/bill/kinds.ts';
import { createChecker } from '../../shared/requirements/check.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { billOf, type Tried, tryPack } from '../../shared/requirements/packTrial.ts';
import type { Finding } from '../../shared/requirements/types.ts';

/** The pack with this requirement alone, so that a trial costs the same however long the pack is. */
export function onlyOne(pack: Pack, id: string): Pack {
  const { pairs: _together, ...rest } = pack;
  return { ...rest, requirements: pack.requirements.filter((r) => r.id === id) };
}

/** What the engine says of a text for the requirement; null where there is no text or no such requirement. */
export function tryText(
  pack: Pack,
  id: string,
  text: string,
  langs: { lang: Language; uiLang: Language },
): Finding | null {
  const one = onlyOne(pack, id);
  if (text.trim() === '' || one.requirements.length === 0) return null;
  const checker = createChecker([one], { ...langs, billTypes: BILL_TYPES });
  return checker.check(billOf(text.trim())).findings[0] ?? null;
}

export function tryExamples(pack: Pack, id: string, uiLang: Language): Tried[] {
  return tryPack(onlyOne(pack, id), uiLang);
}
