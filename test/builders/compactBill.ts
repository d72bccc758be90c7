/**
 * A bill written as a person would jot it down, for tests and fixtures. One line is one thing:
 *
 *     lang: ru            (also tradition:, form:)
 *     issuer: …   title: …   subtitle: …   preamble: …
 *     part: | section: | chapter: | annex: heading
 *     art: heading
 *     - paragraph    -- point    --- subpoint    + another line of the provision above
 *     | cell | cell            a table row (`|=` for header rows)
 *     note: drafter's note     > paragraph of quoted text of another law      sign: signature
 *
 * An id stands as `#id` after the word ("art #a5: …", "- #p1 text"), a locked number as `=5-1` ("art =5-1: …").
 * Inside text: **strong**, *em*, {id} a reference, {id|number|gen} with style and case, [^words] a footnote, ⏎ a line break.
 */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill, withIds } from '../../shared/bill/document.ts';

const ROLES: Record<string, string> = { issuer: 'issuer', title: 'title', subtitle: 'title_note' };
const RANK: Record<string, number> = {
  part: 1,
  section: 2,
  chapter: 3,
  article: 4,
  paragraph: 5,
  point: 6,
  subpoint: 7,
};
const DASHES = ['paragraph', 'point', 'subpoint'];

function inline(text: string): NodeJson[] {
  const out: NodeJson[] = [];
  for (const part of text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\{[^}]+\}|\[\^[^\]]+\]|⏎)/u)) {
    if (part === '') continue;
    if (part === '⏎') out.push({ type: 'hard_break' });
    else if (part.startsWith('[^')) out.push({ type: 'footnote', attrs: { text: part.slice(2, -1) } });
    else if (part.startsWith('{')) {
      const [target, style, grammar] = part.slice(1, -1).split('|');
      out.push({
        type: 'reference',
        attrs: { target: target ?? '', style: style ?? 'full', case: grammar ?? 'nom', shown: '' },
      });
    } else if (part.startsWith('**'))
      out.push({ type: 'text', text: part.slice(2, -2), marks: [{ type: 'strong' }] });
    else if (part.startsWith('*'))
      out.push({ type: 'text', text: part.slice(1, -1), marks: [{ type: 'em' }] });
    else out.push({ type: 'text', text: part });
  }
  return out;
}

const textblock = (type: string, text: string): NodeJson => ({ type, content: inline(text) });

interface Open {
  rank: number;
  node: NodeJson;
}

/** Reads the compact form. Provisions without an id get `PREFIX1`, `PREFIX2` … */
export function compactJson(source: string, prefix = 'x'): NodeJson {
  const attrs: Record<string, unknown> = {};
  const bill: NodeJson = { type: 'bill', attrs, content: [] };
  const titles: NodeJson[] = [];
  const stack: Open[] = [{ rank: 0, node: bill }];
  const put = (rank: number, node: NodeJson): void => {
    while (stack.at(-1)!.rank >= rank) stack.pop();
    stack.at(-1)!.node.content!.push(node);
    stack.push({ rank, node });
  };
  const open = (): NodeJson => stack.at(-1)!.node;
  const tagged = (type: string, rest: string, content: (text: string) => NodeJson[]): NodeJson => {
    const found = /^\s*(?:#(\S+?))?(?:\s*=(\S*?))?(?::|\s+|$)\s*(.*)$/u.exec(rest)!;
    const own: Record<string, unknown> = { id: found[1] ?? '' };
    if (found[2] !== undefined) own.number = found[2];
    return { type, attrs: own, content: content(found[3] ?? '') };
  };
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const dash = /^(-{1,3})(?=[ #])(.*)$/u.exec(line);
    const word = /^(\w+)(?=[ :#=])(.*)$/u.exec(line);
    const head = word?.[1] ?? '';
    if (dash) {
      const kind = DASHES[dash[1]!.length - 1]!;
      put(
        RANK[kind]!,
        tagged(kind, dash[2]!, (text) => [textblock('wording', text)]),
      );
    } else if (line.startsWith('+ ')) open().content!.push(textblock('wording', line.slice(2)));
    else if (line.startsWith('>')) {
      const last = open().content!.at(-1);
      const quoted: NodeJson =
        last?.type === 'quoted' ? last : { type: 'quoted', attrs: { id: '' }, content: [] };
      if (last !== quoted) open().content!.push(quoted);
      quoted.content!.push(textblock('wording', line.slice(1).trim()));
    } else if (line.startsWith('|')) row(open(), line);
    else if (head in ROLES)
      titles.push({ ...textblock('title_line', afterColon(line)), attrs: { role: ROLES[head] } });
    else if (head === 'lang' || head === 'tradition' || head === 'form') attrs[head] = afterColon(line);
    else if (head === 'preamble')
      bill.content!.push({
        type: 'preamble',
        attrs: { id: 'preamble' },
        content: [textblock('wording', afterColon(line))],
      });
    else if (head === 'sign')
      put(1, {
        type: 'signature',
        attrs: { id: 'signature' },
        content: [textblock('wording', afterColon(line))],
      });
    else if (head === 'note')
      open().content!.push({
        type: 'note',
        attrs: { id: '' },
        content: [textblock('wording', afterColon(line))],
      });
    else if (head === 'art')
      put(
        RANK.article!,
        tagged('article', word![2]!, (text) => [textblock('heading', text)]),
      );
    else if (head === 'annex')
      put(
        1,
        tagged('annex', word![2]!, (text) => [textblock('heading', text)]),
      );
    else if (head in RANK)
      put(
        RANK[head]!,
        tagged(head, word![2]!, (text) => [textblock('heading', text)]),
      );
    else throw new RangeError(`not a line of a compact bill: ${line}`);
  }
  bill.content!.unshift({
    type: 'title_block',
    attrs: { id: 'title' },
    content: titles.length > 0 ? titles : [textblock('title_line', '')],
  });
  let count = 0;
  return withIds(bill, () => `${prefix}${++count}`);
}

const afterColon = (line: string): string => line.slice(line.indexOf(':') + 1).trim();

function row(parent: NodeJson, line: string): void {
  const header = line.startsWith('|=');
  const cells = line.replace(/^\|=?|\|$/gu, '').split('|');
  const last = parent.content!.at(-1);
  const table: NodeJson = last?.type === 'table' ? last : { type: 'table', attrs: { id: '' }, content: [] };
  if (last !== table) parent.content!.push(table);
  table.content!.push({
    type: 'table_row',
    content: cells.map((cell) => ({
      type: header ? 'table_header' : 'table_cell',
      content: cell.split('/').map((text) => textblock('wording', text.trim())),
    })),
  });
}

/** The same as a document; refuses what the schema refuses. */
export function compactBill(source: string, prefix = 'x'): Node {
  const read = readBill(compactJson(source, prefix));
  if (!read.ok) throw new RangeError(read.reason);
  return read.bill;
}
