/**
 * What an amending bill does to other acts, as `activeModifications` of Akoma Ntoso. Only what the instructions say beyond
 * doubt, of acts that are known by their date (an IRI cannot be made without one); the other instructions are counted.
 */
import type { Node } from 'prosemirror-model';
import { type AmendedAct, type Amendment, amendmentsOf, type Step } from '../../amendments/index.ts';
import type { Register } from '../../bill/references.ts';
import { encode } from '../markdown/attributes.ts';
import { type Tree, tree } from './build.ts';
import type { EIds } from './eids.ts';
import { abbreviation, MADDA } from './names.ts';

/** What the writer needs to know of the modifications: what goes into <meta>, and which quotation has which <mod>. */
export interface Modifications {
  analysis: Tree[];
  /** The acts that are changed, for <references>. */
  acts: Tree[];
  /** Instructions that a person must describe: the provisions they stand in. */
  unsure: Tree[];
  /** eId of the <mod> around a quotation, by the id of the quotation. */
  mods: ReadonlyMap<string, string>;
}

/** OASIS naming convention 1.0, section 4.4: country, type, date, and number or, where there is none, the name. */
function actIri({ words, date, number }: AmendedAct, country: string): string {
  const name = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `/akn/${country}/act/${date}/${encode(number === '' ? name : number)}/!main`;
}

/** Articles count through the whole act, so their eIds do not name the chapter. */
function pathEId(path: readonly Step[]): string {
  const article = path.findIndex(({ element }) => element === 'article' || element === 'section');
  return path
    .slice(Math.max(0, article))
    .map(({ element, number }) => `${abbreviation(element)}_${encode(number)}`)
    .join('__');
}

function destinations({ act, path, added, pos }: Amendment, country: string): Tree[] {
  const iri = actIri(act, country);
  const at = (steps: readonly Step[], more: Record<string, string> = {}): Tree =>
    tree('destination', { href: steps.length === 0 ? iri : `${iri}#${pathEId(steps)}`, ...more });
  // A numbered part that comes in stands in the place, or beside it ("after article 7 article 7-1").
  const beside = pos === 'after' || pos === 'before';
  const whole = beside ? path.slice(0, -1) : path;
  const out: Tree[] = [];
  if (added && added.number !== '') out.push(at([...whole, added]));
  if (pos !== null || out.length === 0) out.push(at(path, pos === null ? {} : { pos }));
  return out;
}

const words = (name: string, text: string): Tree[] =>
  text === '' ? [] : [tree(name, {}, [tree('madda:words', { 'xmlns:madda': MADDA }, [text])])];

export function modificationsOf(bill: Node, reg: Register, ids: EIds, country: string): Modifications {
  const { sure, unsure } = amendmentsOf(bill, reg);
  const mods = new Map<string, string>();
  const written: Tree[] = [];
  const acts = new Map<string, Tree>();
  const left = new Set(unsure.map(({ provision }) => provision));
  for (const amendment of sure) {
    if (amendment.act.date === '') {
      left.add(amendment.provision);
      continue;
    }
    const { quoted, provision, kind } = amendment;
    const iri = actIri(amendment.act, country);
    if (!acts.has(iri))
      acts.set(iri, tree('activeRef', { eId: ids.fresh('act_1'), href: iri, showAs: amendment.act.words }));
    if (quoted !== '' && !mods.has(quoted)) mods.set(quoted, ids.fresh('mod'));
    written.push(
      tree('textualMod', { type: kind, eId: ids.fresh('tmod_1') }, [
        tree('source', { href: `#${mods.get(quoted) ?? ids.of(provision)}` }),
        ...destinations(amendment, country),
        ...words('old', amendment.old),
        ...(quoted === '' ? words('new', amendment.new) : [tree('new', { href: `#${ids.of(quoted)}` })]),
      ]),
    );
  }
  return {
    analysis:
      written.length === 0
        ? []
        : [tree('analysis', { source: '#madda' }, [tree('activeModifications', {}, written)])],
    acts: [...acts.values()],
    unsure: [...left].map((id) => tree('madda:instruction', { href: `#${ids.of(id)}` })),
    mods,
  };
}
