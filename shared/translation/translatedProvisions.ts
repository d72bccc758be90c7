/**
 * The provisions of a translation as readers of words need them (terms), made from those of the source and the aligned lines,
 * without making the bill: what is said of a provision that did not change is the very same object.
 */
import type { Fragment } from 'prosemirror-model';
import type { Provision } from '../bill/provisions.ts';
import { type ReferenceAttrs, type Register, referenceText } from '../bill/references.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import type { AlignedLine } from './align.ts';

interface Made {
  source: Provision;
  contents: readonly Fragment[];
  provision: Provision;
}

/** Gives the provisions in the order of the source; numbers and labels are those of the source. */
export type TranslatedProvisions = (
  provisions: readonly Provision[],
  lines: readonly AlignedLine[],
  reg: Register,
) => readonly Provision[];

/** @returns a reader that stays with one language of an open bill. */
export function createTranslatedProvisions(): TranslatedProvisions {
  let known = new Map<string, Made>();
  let register: Register | null = null;
  return (provisions, lines, reg) => {
    // References show numbers: with other numbers every line is read again.
    const before = register === reg ? known : new Map<string, Made>();
    const own = new Map<string, AlignedLine[]>();
    for (const line of lines) {
      const list = own.get(line.source.provision);
      if (list) list.push(line);
      else own.set(line.source.provision, [line]);
    }
    const now = new Map<string, Made>();
    for (const source of provisions) {
      const said = own.get(source.id) ?? [];
      const contents = said.map(({ content, source: line }) => content ?? line.node.content);
      const old = before.get(source.id);
      const same = old?.source === source && sameList(old.contents, contents);
      now.set(source.id, same ? old : { source, contents, provision: madeOf(source, said, contents, reg) });
    }
    known = now;
    register = reg;
    return provisions.map(({ id }) => now.get(id)!.provision);
  };
}

const sameList = (a: readonly Fragment[], b: readonly Fragment[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** What nobody translated, and drafter's notes, are in the words of the source. */
function madeOf(
  source: Provision,
  lines: readonly AlignedLine[],
  contents: readonly Fragment[],
  reg: Register,
): Provision {
  if (lines.length === 0) return source;
  let heading = '';
  let text = '';
  lines.forEach(({ source: { slot } }, i) => {
    const said = textOf(contents[i]!, reg);
    if (slot === 'h') heading = said.replaceAll('\ufffc', '');
    else text += text === '' ? said : `${between(lines[i - 1]!.source.slot, slot)}${said}`;
  });
  return { ...source, heading, text };
}

const CELL = /^r(\d+)c(\d+)/;

/** Lines of a cell go on with a space, cells with a tab; everything else is a line of its own. */
function between(before: string, slot: string): string {
  const [a, b] = [CELL.exec(before), CELL.exec(slot)];
  if (!a || !b || a[1] !== b[1]) return '\n';
  return a[2] === b[2] ? ' ' : '\t';
}

function textOf(content: Fragment, reg: Register): string {
  let text = '';
  content.forEach((node) => {
    const { name } = node.type;
    if (node.isText) text += node.text;
    else if (name === 'reference') text += referenceText(node.attrs as ReferenceAttrs, reg).text;
    else text += name === 'footnote' ? '\ufffc' : '\n';
  });
  return withoutSoftHyphens(text);
}
