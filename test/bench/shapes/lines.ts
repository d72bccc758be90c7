/** Lines of one sign without end, in every format. */
import { strToU8 } from 'fflate';
import { akn } from './akn.ts';
import { docx, p } from './docx.ts';
import type { Shape } from './shape.ts';

const SIGNS = [
  ' ',
  '\u00a0',
  '\t',
  '.',
  ',',
  '-',
  '–',
  '1',
  '1.',
  '1-',
  'a',
  'а',
  'I',
  'V',
  'X',
  '(',
  ')',
  '«',
  '»',
  '“',
  '"',
  '§',
  '№',
  ':',
  ';',
  '*',
  '_',
  '[',
  ']',
  '^',
  '`',
  '|',
  '#',
  '&',
  'ст. ',
  'a ',
  '1 ',
  '1, ',
  '\u0301',
  'madda ',
];
const BEFORE = ['', 'a', '1. ', 'Article 1. ', 'Статья 5', '5-nji madda', '«', '(', 'see article '];
const AFTER = ['', 'a', '1', '.', '»'];

/** Lines of one sign without end, as they begin and end in bills: what a pattern that looks twice would stumble over. */
const linesOf = (sign: string, n: number): string[] =>
  BEFORE.flatMap((before) => AFTER.map((after) => before + sign.repeat(n) + after));

const inXml = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const LINES: Record<string, (lines: readonly string[]) => Uint8Array> = {
  xml: (lines) =>
    akn(
      lines
        .map(
          (line) =>
            `<article><num>${inXml(line)}</num><heading>${inXml(line)}</heading><content><p>${inXml(line)}</p></content></article>`,
        )
        .join(''),
    ),
  docx: (lines) => docx(lines.map((line) => p(inXml(line))).join('')),
  html: (lines) => strToU8(lines.map((line) => `<p>${inXml(line)}</p><h2>${inXml(line)}</h2>`).join('')),
  md: (lines) => strToU8(lines.map((line) => `${line}\n\n## ${line}\n\n`).join('')),
  txt: (lines) => strToU8(lines.map((line) => `${line}\n`).join('')),
};

export const LINE_SHAPES = Object.entries(LINES).flatMap(([extension, made]): Shape[] =>
  SIGNS.map((sign) => ({
    name: `line ${extension}: ${JSON.stringify(sign)}`,
    fileName: `x.${extension}`,
    from: 2000,
    make: (n) => made(linesOf(sign, n)),
  })),
);
