/**
 * Two language versions of one bill, side by side by the ids of their provisions: the same provisions, the same numbers,
 * the same references. Words are not compared; a number may stand in figures in one language and in words in the other.
 */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../bill/document.ts';
import { isProvisionKind } from '../bill/kinds.ts';
import { listProvisions, type Provision } from '../bill/provisions.ts';
import { finding, isRule } from './find.ts';
import { quantitiesIn } from './quantities.ts';
import type { LintFinding } from './types.ts';

export { numbersIn } from './numberWords.ts';

/** What must be the same in both languages. */
interface Substance {
  numbers: string[];
  /** Ids that are cited, in no order: languages order their sentences differently. */
  references: string[];
}

/** By provision: the words without references, and what the references lead to. */
function substanceOf(bill: Node): Map<string, Substance> {
  const { lang } = billAttrs(bill);
  const found = new Map<string, Substance>();
  const visit = (node: Node, id: string): void => {
    node.forEach((child) => {
      if (child.isTextblock) {
        const own = found.get(id);
        if (!own) return;
        let text = '';
        child.forEach((inline) => {
          text += inline.text ?? ' ';
          if (inline.type.name === 'reference') own.references.push(String(inline.attrs.target));
        });
        const { dates, amounts, numbers } = quantitiesIn(text, lang);
        own.numbers.push(...dates, ...amounts, ...numbers);
        return;
      }
      if (child.isLeaf) return;
      const own = isProvisionKind(child.type.name) ? String(child.attrs.id) : id;
      if (own !== id) found.set(own, { numbers: [], references: [] });
      visit(child, own);
    });
  };
  visit(bill, '');
  for (const one of found.values()) one.references.sort();
  return found;
}

const list = (values: readonly string[]): string => values.join(', ') || '–';

/** What one list has more often than the other. */
export function more(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Where a bill says something else than its other language version: numbers, references, a provision that the other has
 * not. Findings lie in `bill`; for those the other way round ask with the two exchanged.
 */
export function bilingualFindings(bill: Node, other: Node): LintFinding[] {
  const here = substanceOf(bill);
  const there = substanceOf(other);
  return listProvisions(bill).flatMap((provision: Provision) => {
    if (!isRule(provision)) return [];
    const own = here.get(provision.id);
    const counterpart = there.get(provision.id);
    const end = provision.text.length;
    const report = (variant: string, values: Record<string, string> = {}): LintFinding =>
      finding('bilingualMismatch', provision, 0, end, { variant, values });
    if (!counterpart) return [report('missing')];
    if (!own) return [];
    const [extra, lacking] = [more(own.numbers, counterpart.numbers), more(counterpart.numbers, own.numbers)];
    const found: LintFinding[] = [];
    if (extra.length + lacking.length > 0)
      found.push(report('numbers', { here: list(extra), there: list(lacking) }));
    if (own.references.join(' ') !== counterpart.references.join(' ')) found.push(report('references'));
    return found;
  });
}
