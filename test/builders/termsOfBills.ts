/** Findings about terms in two whole bills, read from nothing. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../../shared/bill/document.ts';
import { listProvisions } from '../../shared/bill/provisions.ts';
import { TermText, termsAcross } from '../../shared/translation/terms.ts';

function textOf(bill: Node): TermText {
  const provisions = listProvisions(bill);
  const text = new TermText(billAttrs(bill));
  text.update(
    provisions,
    provisions.map(({ id }) => id),
  );
  return text;
}

/** Every provision of the translation counts as translated. */
export function termFindings(source: Node, translation: Node): ReturnType<typeof termsAcross> {
  return termsAcross(textOf(source), textOf(translation), () => true);
}
