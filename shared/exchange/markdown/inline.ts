/**
 * Text inside a line: **strong**, *em*, <u>underline</u>, <sup>, <sub>, <br>, footnotes ^[words], and references
 * [статьи 5](#visits "full gen").
 * Each sign switches its mark on or off, so that any order of marks can be written and read back.
 */
import type { Node } from 'prosemirror-model';
import type { MarkName } from '../../bill/blocks.ts';
import type { NodeJson } from '../../bill/document.ts';
import { decode, encode } from './attributes.ts';

const SIGNS: Record<MarkName, [on: string, off: string]> = {
  strong: ['**', '**'],
  em: ['*', '*'],
  underline: ['<u>', '</u>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
};
const MARKS = Object.keys(SIGNS) as MarkName[];

/** Text with every sign that means something here made literal. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\*[\]{}<|]/g, '\\$&')
      .replace(/&(?=#)/g, '\\&')
      // Control characters, soft hyphens and the two separators that editors take for line breaks are written as numbers.
      .replace(/[\p{Cc}\u00ad\u2028\u2029]/gu, (c) => `&#${c.charCodeAt(0)};`)
  );
}

/** Spaces at the ends of a line would be lost; they are written "\ ". */
function guardEnds(text: string): string {
  return text.replace(/^ /, '\\ ').replace(/([^\\]|^)((?:\\\\)*) $/, '$1$2\\ ');
}

function referenceText(node: Node): string {
  const { target, style, case: grammaticalCase, shown } = node.attrs as Record<string, string>;
  const title = `${encode(style ?? '')} ${encode(grammaticalCase ?? '')}${shown === '' ? ' blank' : ''}`;
  return `[${escapeText(shown ?? '')}](#${encode(target ?? '')} "${title}")`;
}

/** One textblock as a stretch of a line, without a line break. */
export function writeInline(block: Node): string {
  let out = '';
  let on: MarkName[] = [];
  const switchTo = (next: MarkName[]): void => {
    for (const mark of MARKS) if (on.includes(mark) && !next.includes(mark)) out += SIGNS[mark][1];
    for (const mark of MARKS) if (!on.includes(mark) && next.includes(mark)) out += SIGNS[mark][0];
    on = next;
  };
  block.forEach((node) => {
    switchTo(node.marks.map((m) => m.type.name as MarkName));
    if (node.type.name === 'reference') out += referenceText(node);
    else if (node.type.name === 'footnote') out += `^[${guardEnds(escapeText(String(node.attrs.text)))}]`;
    else out += node.type.name === 'hard_break' ? '<br>' : escapeText(node.text ?? '');
  });
  switchTo([]);
  return guardEnds(out);
}

const LINK = /^\[((?:[^\]\\]|\\.)*)\]\(#([^\s")]*)(?: "([^"]*)")?\)/;
const FOOTNOTE = /^\^\[((?:[^\]\\]|\\.)*)\]/;
const SIGN = /^(?:\*\*|\*|<\/?u>|<\/?sup>|<\/?sub>|<br\s*\/?>)/;
const BY_SIGN: Record<string, MarkName> = {
  '**': 'strong',
  '*': 'em',
  '<u>': 'underline',
  '</u>': 'underline',
  '<sup>': 'superscript',
  '</sup>': 'superscript',
  '<sub>': 'subscript',
  '</sub>': 'subscript',
};

function unescapeText(text: string): string {
  return text.replace(/\\(.)|&#(\d{1,7});/g, (_, literal: string | undefined, code: string | undefined) =>
    literal !== undefined ? literal : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
}

/**
 * The nodes of a stretch of text.
 * @param onBlank is told of every reference without a text, which is to be computed.
 */
export function readInline(source: string, onBlank: (reference: NodeJson) => void = () => {}): NodeJson[] {
  const out: NodeJson[] = [];
  const on = new Set<MarkName>();
  let text = '';
  const marked = (node: NodeJson): NodeJson => {
    if (on.size > 0) node.marks = MARKS.filter((m) => on.has(m)).map((type) => ({ type }));
    return node;
  };
  const flush = (): void => {
    if (text !== '') out.push(marked({ type: 'text', text: unescapeText(text) }));
    text = '';
  };
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (char === '\\' && at + 1 < source.length) {
      text += source.slice(at, at + 2);
      at += 2;
      continue;
    }
    const special = char === '*' || char === '<' || char === '[';
    const rest = special ? source.slice(at, at + 4000) : '';
    const note = char === '^' && source[at + 1] === '[' ? FOOTNOTE.exec(source.slice(at)) : null;
    const link = char === '[' ? LINK.exec(rest) : null;
    const sign = special ? SIGN.exec(rest)?.[0] : undefined;
    if (note) {
      flush();
      out.push(marked({ type: 'footnote', attrs: { text: unescapeText(note[1] ?? '') } }));
      at += note[0].length;
    } else if (link) {
      flush();
      const [style, grammaticalCase, blank] = (link[3] ?? '').split(' ');
      const shown = unescapeText(link[1] ?? '');
      const attrs = {
        target: decode(link[2] ?? ''),
        style: decode(style || 'full'),
        case: decode(grammaticalCase || 'nom'),
        shown,
      };
      const node = marked({ type: 'reference', attrs });
      if (shown === '' && blank !== 'blank') onBlank(node);
      out.push(node);
      at += link[0].length;
    } else if (sign?.startsWith('<br')) {
      flush();
      out.push(marked({ type: 'hard_break' }));
      at += sign.length;
    } else if (sign) {
      flush();
      const mark = BY_SIGN[sign]!;
      if (on.has(mark)) on.delete(mark);
      else on.add(mark);
      at += sign.length;
    } else {
      text += char;
      at++;
    }
  }
  flush();
  return out;
}
