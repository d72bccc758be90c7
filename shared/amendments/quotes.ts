/** A text with its quotations taken out, so that an instruction is not looked for in the words it is about. */

export interface Masked {
  /** The text with a sign and the index of each quotation in its place. */
  text: string;
  quotes: string[];
  /** A quotation that does not end in this text: what it begins goes on in the next lines. */
  open: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‘': '’' };

/** Stands for a quotation in patterns; the group holds its index. */
export const QUOTE = '\ue000(\\d+)\ue001';

/** Marks nest («a «b» c»); straight ones do not. An apostrophe inside a word opens nothing. */
export function masked(source: string): Masked {
  const quotes: string[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const sign = source[at]!;
    const close = sign === '"' ? '"' : PAIRS[sign];
    if (close === undefined) {
      text += sign;
      at++;
      continue;
    }
    const end = endOf(source, at, sign, close);
    if (end < 0) return { text, quotes, open: true };
    text += `\ue000${quotes.length}\ue001`;
    quotes.push(source.slice(at + 1, end));
    at = end + 1;
  }
  return { text, quotes, open: false };
}

function endOf(source: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const sign = source[at];
    if (sign === open && (open !== close || at === start)) depth++;
    else if (sign === close && !(close === '’' && /\p{L}/u.test(source[at + 1] ?? ''))) depth--;
    if (depth === 0) return at;
  }
  return -1;
}
