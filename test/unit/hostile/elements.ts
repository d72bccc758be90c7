/** XML that stays well-formed but says strange things: elements gone, doubled, elsewhere, renamed or inside themselves, odd values. */
import type { Random } from './seeded.ts';

/** A start tag, end tag, other markup or text; `end` is the index of the end tag of a start tag. */
interface Token {
  text: string;
  name: string;
  end: number;
}

const NAME = /^<([^\s/>!?]+)/;

function tokensOf(xml: string): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  for (const [text] of xml.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)) {
    const name = NAME.exec(text)?.[1] ?? '';
    const at = tokens.push({ text, name, end: -1 }) - 1;
    if (text.startsWith('</')) {
      const start = open.pop();
      if (start !== undefined) tokens[start]!.end = at;
    } else if (name !== '') {
      if (text.endsWith('/>')) tokens[at]!.end = at;
      else open.push(at);
    }
  }
  return tokens;
}

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '2',
  '99',
  '999999999999',
  '1e999',
  'NaN',
  '../../x',
  'true',
  '%s',
  'а',
  '¹',
  '()',
  ' ',
];
const WORDS = [
  '',
  ' ',
  '1.',
  'Статья 5',
  '5-nji madda',
  'Article 1',
  '«',
  '»:',
  'изложить в следующей редакции:',
  '\t',
  '&#x202e;',
  '—',
  '(a)',
  '§',
  'x'.repeat(5000),
];

const joined = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

function change(tokens: readonly Token[], random: Random): string {
  const starts = tokens.flatMap(({ end }, i) => (end >= 0 && i > 0 ? [i] : []));
  if (starts.length === 0) return joined(tokens);
  const at = starts[random(starts.length)]!;
  const { end, text } = tokens[at]!;
  const whole = joined(tokens.slice(at, end + 1));
  const before = joined(tokens.slice(0, at));
  const after = joined(tokens.slice(end + 1));
  const inner = joined(tokens.slice(at + 1, end));
  switch (random(9)) {
    case 0:
      return before + after;
    case 1:
      return before + whole.repeat(Math.min(20, Math.ceil(20_000 / whole.length)) + 1) + after;
    case 2: {
      const rest = [...tokens.slice(0, at), ...tokens.slice(end + 1)];
      const to = 2 + random(Math.max(1, rest.length - 2));
      return joined(rest.slice(0, to)) + whole + joined(rest.slice(to));
    }
    case 3:
      return before + inner + after;
    case 4: {
      if (end === at) return before + after;
      const deep = 1 + random(60);
      return before + text.repeat(deep) + inner + tokens[end]!.text.repeat(deep) + after;
    }
    case 5: {
      const other = tokens[starts[random(starts.length)]!]!.name;
      const renamed = (tag: string): string =>
        tag.replace(NAME, `<${other}`).replace(/^<\/[^>]+/, `</${other}`);
      return end === at
        ? before + renamed(text) + after
        : before + renamed(text) + inner + renamed(tokens[end]!.text) + after;
    }
    case 6: {
      const values = [...text.matchAll(/="[^"]*"/g)];
      const value = values[random(Math.max(1, values.length))];
      if (!value) return joined(tokens);
      const odd = `="${VALUES[random(VALUES.length)]!}"`;
      return (
        before +
        text.slice(0, value.index) +
        odd +
        text.slice(value.index + value[0].length) +
        joined(tokens.slice(at + 1))
      );
    }
    case 7:
      return before + text.replace(/ [^\s=<>]+="[^"]*"/, '') + joined(tokens.slice(at + 1));
    default: {
      const texts = tokens.flatMap((token, i) => (token.text.startsWith('<') ? [] : [i]));
      const one = texts[random(Math.max(1, texts.length))];
      if (one === undefined) return joined(tokens);
      return joined(
        tokens.map((token, i) => (i === one ? { ...token, text: WORDS[random(WORDS.length)]! } : token)),
      );
    }
  }
}

/** One to five such changes. */
export function damageElements(xml: string, random: Random): string {
  let out = xml;
  for (let n = random(5); n >= 0; n--) out = change(tokensOf(out), random);
  return out;
}
