/** The citations of a text that is taken in, whichever tradition words them, at their places in the text as it is printed. */
import type { BillAttrs } from '../../bill/document.ts';
import { placeWith, softHyphensIn, withoutSoftHyphens } from '../../text/softHyphens.ts';
import { ownReferences, worded } from './ownReferences.ts';
import { type Found, findReferences, inOrder } from './references.ts';
import type { Surroundings, Targets } from './targets.ts';

/** In: a text with its soft hyphens, which break no citation. Out: what it cites of this bill, in order, without overlaps. */
export function citedIn(text: string, attrs: BillAttrs, here: Surroundings, targets: Targets): Found[] {
  const found = citedInWords(withoutSoftHyphens(text), attrs, here, targets);
  const taken = softHyphensIn(text);
  if (taken.length === 0) return found;
  return found.map((one) => ({
    ...one,
    from: placeWith(taken, one.from, false),
    to: placeWith(taken, one.to, true),
  }));
}

/** By the words of the bill's own tradition, and by shipped ones as far as it has kept them. */
function citedInWords(text: string, attrs: BillAttrs, here: Surroundings, targets: Targets): Found[] {
  const { lang, form, ownTradition: own } = attrs;
  const shipped = findReferences(text, lang, here, targets, form === 'decree');
  if (!own) return shipped;
  const kept = shipped.filter(({ kind }) => worded(kind, own, lang));
  return inOrder([...ownReferences(text, lang, here, targets, own), ...kept]);
}
