/** Which ready wordings of a requirement fit the bill at hand. */
import type { BillAttrs } from '../../shared/bill/document.ts';
import type { Clause, Requirement } from '../../shared/requirements/pack.ts';

/** In the bill's language, for its tradition and model; wordings made for exactly this model come first. */
export function fittingClauses(requirement: Requirement, attrs: BillAttrs): Clause[] {
  const fits = requirement.clauses.filter(
    (clause) =>
      clause.lang === attrs.lang &&
      (clause.tradition === undefined || clause.tradition === attrs.tradition) &&
      (clause.models === undefined || attrs.npmModel === 'none' || clause.models.includes(attrs.npmModel)),
  );
  return [...fits].sort((a, b) => Number(b.models !== undefined) - Number(a.models !== undefined));
}

/** Further wordings that comply: the clauses after the first, then the examples of the pack; each text once. */
export function otherWordings(requirement: Requirement, attrs: BillAttrs): string[] {
  const [first, ...clauses] = fittingClauses(requirement, attrs).map((clause) => clause.text);
  const examples = requirement.examples.filter((one) => one.lang === attrs.lang).map((one) => one.text);
  return [...new Set([...clauses, ...examples])].filter((text) => text !== first);
}
