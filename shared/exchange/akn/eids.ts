/** eIds by the OASIS naming convention: "art_5__para_2__point_1", unique in the document. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../../bill/document.ts';
import { isNumberedKind, isProvisionKind } from '../../bill/kinds.ts';
import type { Register } from '../../bill/references.ts';
import { abbreviation, elementOf } from './names.ts';

export interface EIds {
  of(id: string): string;
  has(id: string): boolean;
  /** An eId that begins like this and is not used yet. */
  fresh(wanted: string): string;
}

const PLAIN: Record<string, string> = {
  title_block: 'preface',
  preamble: 'preamble',
  signature: 'conclusions',
  table: 'table',
  quoted: 'qstr',
  note: 'authnote',
};

function numberPart(number: string, count: number): string {
  const plain = number.replace(/[^\p{L}\p{N}⁰¹²³⁴-⁹-]+/gu, '-').replace(/^-|-$/g, '');
  return plain === '' ? String(count) : plain;
}

/** @param reserve is given the way to take ids before the provisions get theirs. */
export function eIdsOf(bill: Node, reg: Register, reserve: (ids: Pick<EIds, 'fresh'>) => void): EIds {
  const { tradition } = billAttrs(bill);
  const used = new Set<string>(['author', 'drafter', 'editor']);
  const byId = new Map<string, string>();
  const next = new Map<string, number>();
  const fresh = (wanted: string): string => {
    let name = wanted;
    // The same name again gets a running number; the count goes on so that many of one name stay cheap.
    for (let n = next.get(wanted) ?? 2; used.has(name); n++) {
      name = `${wanted}-${n}`;
      next.set(wanted, n + 1);
    }
    used.add(name);
    return name;
  };
  reserve({ fresh });
  const visit = (parent: Node, prefix: string): void => {
    let count = 0;
    parent.forEach((node) => {
      const kind = node.type.name;
      if (!isProvisionKind(kind) || kind === 'kept') return;
      count++;
      const id = String(node.attrs.id);
      const element = isNumberedKind(kind) ? abbreviation(elementOf(kind, tradition)) : (PLAIN[kind] ?? kind);
      const number = isNumberedKind(kind) ? `_${numberPart(reg.numbers.get(id)?.number ?? '', count)}` : '';
      // Articles count through the whole act, so their eIds do not name the chapter.
      const outer = kind === 'article' && !prefix.startsWith('att') && !prefix.includes('qstr') ? '' : prefix;
      const eId = fresh(outer === '' ? `${element}${number}` : `${outer}__${element}${number}`);
      byId.set(id, eId);
      visit(node, eId);
    });
  };
  visit(bill, '');
  return {
    of: (id) => byId.get(id) ?? fresh('x'),
    has: (id) => byId.has(id),
    fresh,
  };
}
