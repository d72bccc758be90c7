/**
 * Taking in a translation that exists already as a bill of its own (read from a Word file, say): its provisions are put
 * beside those of the source by number and order. What is not surely the counterpart is a guess, and what found no place is
 * listed with its words.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { billAttrs, type NodeJson } from '../bill/document.ts';
import { type ReferenceAttrs, type Register, referenceText, register } from '../bill/references.ts';
import { billSchema } from '../bill/schema.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { lineFindings } from './findings.ts';
import { inlineJson, type SourceLine, visitLines } from './lines.ts';

export interface TakenLine {
  source: SourceLine;
  content: NodeJson[];
  /** Numbers, places and what must be the same in both languages agree. */
  sure: boolean;
}

export interface Intake {
  lines: TakenLine[];
  /** Words of the file that found no place, in its order. */
  homeless: { label: string; text: string }[];
}

interface Shelf {
  /** Of the provision: where it stands, in words that both bills share. */
  path: string;
  id: string;
  lines: SourceLine[];
}

/** "article:5/paragraph:2": by number where one is locked, else by count; what has no number by its place among its kind. */
function shelvesOf(bill: Node, reg: Register): Map<string, Shelf> {
  const paths = new Map<string, string>();
  const visit = (node: Node, above: string): void => {
    const counts = new Map<string, number>();
    node.forEach((child) => {
      const id = child.attrs.id as string | undefined;
      if (child.isTextblock || child.isLeaf || id === undefined || child.type.name === 'note') return;
      const kind = child.type.name;
      const nth = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, nth);
      const number = reg.numbers.get(id);
      // Letters differ from language to language; the count does not. "5-1" is "5-1" everywhere.
      const place = number?.locked && /^\d/.test(number.number) ? number.number : number?.count || nth;
      // Articles run through the whole bill: a chapter more or less must not part them.
      const start = kind === 'article' && !above.includes('annex') ? '' : above;
      const path = `${start}/${kind}:${place}`;
      paths.set(id, path);
      if (kind !== 'table') visit(child, path);
    });
  };
  visit(bill, '');
  const shelves = new Map<string, Shelf>();
  visitLines(bill, (line) => {
    if (line.words === '') return;
    const path = paths.get(line.provision) ?? '';
    const shelf = shelves.get(path);
    // Two provisions on one path (a number given twice): the first has it, the other is found by nobody.
    if (shelf && shelf.id !== line.provision) {
      const own = `${path}#${line.provision}`;
      const other = shelves.get(own) ?? { path: own, id: line.provision, lines: [] };
      other.lines.push(line);
      shelves.set(own, other);
    } else if (shelf) shelf.lines.push(line);
    else shelves.set(path, { path, id: line.provision, lines: [line] });
  });
  return shelves;
}

/** Puts the lines of another bill beside those of the source. Pure; ids of `other` mean nothing here. */
export function takeTranslation(source: Node, other: Node): Intake {
  const [reg, regThere] = [register(source), register(other)];
  const [shelves, there] = [shelvesOf(source, reg), shelvesOf(other, regThere)];
  const idOf = new Map<string, string>();
  for (const [path, { id }] of there) {
    const own = shelves.get(path);
    if (own) idOf.set(id, own.id);
  }
  const langs = { here: billAttrs(source).lang, there: billAttrs(other).lang };
  const lines: TakenLine[] = [];
  const used = new Set<SourceLine>();
  for (const shelf of shelves.values()) {
    const counterpart = there.get(shelf.path);
    if (!counterpart) continue;
    const same = counterpart.lines.length === shelf.lines.length;
    const pairs = same
      ? shelf.lines.map((line, i): [SourceLine, SourceLine] => [line, counterpart.lines[i]!])
      : bySlot(shelf.lines, counterpart.lines);
    for (const [line, theirs] of pairs) {
      used.add(theirs);
      const content = rebound(theirs.node.content, idOf, regThere);
      const agrees =
        lineFindings(
          { content: line.node.content, lang: langs.here },
          { content, lang: langs.there },
          (id) => id,
        ).filter(({ kind }) => kind === 'numbers' || kind === 'dates' || kind === 'amounts').length === 0;
      lines.push({ source: line, content: inlineJson(content), sure: same && agrees });
    }
  }
  return { lines, homeless: homelessOf(there, used, regThere) };
}

function bySlot(lines: readonly SourceLine[], theirs: readonly SourceLine[]): [SourceLine, SourceLine][] {
  const slots = new Map(theirs.map((line) => [line.slot, line]));
  return lines.flatMap((line): [SourceLine, SourceLine][] => {
    const other = slots.get(line.slot);
    return other ? [[line, other]] : [];
  });
}

function homelessOf(
  shelves: ReadonlyMap<string, Shelf>,
  used: ReadonlySet<SourceLine>,
  reg: Register,
): Intake['homeless'] {
  return [...shelves.values()].flatMap((shelf) =>
    shelf.lines
      .filter((line) => !used.has(line))
      .map((line) => ({
        label: reg.numbers.get(line.provision)?.drawn ?? '',
        text: withoutSoftHyphens(line.node.textContent.replaceAll('\ufffc', '')).trim(),
      })),
  );
}

/** References lead to the provisions of the source; one whose target has no counterpart becomes the words it showed. */
function rebound(content: Fragment, idOf: ReadonlyMap<string, string>, reg: Register): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.type.name !== 'reference') {
      nodes.push(node);
      return;
    }
    const attrs = node.attrs as ReferenceAttrs;
    const target = idOf.get(attrs.target);
    const shown = referenceText(attrs, reg).text;
    nodes.push(
      target === undefined
        ? billSchema.text(shown, node.marks)
        : node.type.create({ ...attrs, target, shown }, null, node.marks),
    );
  });
  return Fragment.fromArray(nodes);
}
