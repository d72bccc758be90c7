/** Lines of ordinary Markdown (laws published by others, notes of a colleague), for the recogniser. */
import MarkdownIt from 'markdown-it';
import type { MarkName } from '../../bill/blocks.ts';
import { FOOTNOTE_SIGN, footnoteText } from '../../bill/footnotes.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { SourceLine, SourceRun } from '../source.ts';
import { splitLines } from '../split.ts';

// Numbers are read by the recogniser, as they were typed: "5." in Markdown would become the first of a list.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable([
  'list',
  'code',
  'lheading',
  'html_block',
]);
parser.set({ maxNesting: 64 });

type Token = ReturnType<typeof parser.parse>[number];

const MARKS: Record<string, MarkName> = { strong: 'strong', em: 'em' };
const TAGS: Record<string, MarkName> = {
  sup: 'superscript',
  sub: 'subscript',
  u: 'underline',
  b: 'strong',
  i: 'em',
};

function drop(on: MarkName[], mark: MarkName): void {
  const at = on.lastIndexOf(mark);
  if (at >= 0) on.splice(at, 1);
}

/** Inline tokens as runs; a soft line break is a space, a hard one a new line. */
function runsOf(tokens: readonly Token[]): SourceRun[] {
  const runs: SourceRun[] = [];
  const on: MarkName[] = [];
  const add = (given: string): void => {
    const text = withoutSoftHyphens(given);
    if (text !== '') runs.push(on.length > 0 ? { text, marks: [...on] } : { text });
  };
  for (const token of tokens) {
    const mark = MARKS[token.type.replace(/_(open|close)$/, '')];
    const tag = token.type === 'html_inline' ? /^<(\/?)(\w+)\s*\/?>$/.exec(token.content) : null;
    const tagged = TAGS[tag?.[2]?.toLowerCase() ?? ''];
    if (mark && token.nesting === 1) on.push(mark);
    else if (mark && token.nesting === -1) drop(on, mark);
    else if (tagged && tag?.[1] === '') on.push(tagged);
    else if (tagged) drop(on, tagged);
    else if (tag?.[2]?.toLowerCase() === 'br') add('\n');
    else if (token.type === 'softbreak' || token.type === 'hardbreak') add('\n');
    else if (token.type === 'image') add(token.content);
    else add(token.content);
  }
  return runs;
}

function cellLines(inline: Token | undefined): SourceLine[] {
  return [{ runs: runsOf(inline?.children ?? []) }];
}

function tableLine(tokens: readonly Token[]): SourceLine {
  const rows: NonNullable<SourceLine['table']>['rows'] = [];
  tokens.forEach((token, i) => {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open' || token.type === 'td_open')
      rows
        .at(-1)
        ?.push({ header: token.type === 'th_open', colspan: 1, rowspan: 1, lines: cellLines(tokens[i + 1]) });
  });
  return { runs: [], table: { rows } };
}

/** Two non-characters of Unicode, made for such inner use: they hold the place of a footnote until the Markdown is read. */
const NOTE = /\ufdd0(\d+)\ufdd1/;

/** Footnotes of pandoc and GitHub, `^[words]` and `[^1]` with `[^1]: words`, taken out of the text. */
function takeNotes(text: string): { text: string; notes: string[] } {
  const defined = new Map<string, string>();
  const notes: string[] = [];
  const kept = text
    .replace(/[\ufdd0\ufdd1]/g, '')
    .replace(
      /^\[\^([^\]\s]{1,80})\]:[ \t]*(.*(?:\n(?: {2,4}|\t)\S.*)*)\n?/gm,
      (_, name: string, words: string) => {
        defined.set(name, footnoteText(words));
        return '';
      },
    );
  const put = (words: string): string => `\ufdd0${notes.push(words) - 1}\ufdd1`;
  return {
    text: kept
      .replace(/\^\[([^\]\n]{1,2000})\]/g, (_, words: string) => put(footnoteText(words)))
      .replace(/\[\^([^\]\s]{1,80})\]/g, (whole, name: string) => {
        const words = defined.get(name);
        return words === undefined ? whole : put(words);
      }),
    notes,
  };
}

/** Every heading, paragraph, quotation and table as lines in order. Raw HTML stays as typed. */
export function foreignLines(text: string): SourceLine[] {
  const { text: bare, notes } = takeNotes(text);
  const tokens = parser.parse(bare, {});
  const lines: SourceLine[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'table_open') {
      const end = tokens.findIndex((t, at) => at > i && t.type === 'table_close');
      lines.push(tableLine(tokens.slice(i, end)));
      i = end;
    } else if (token.type === 'fence' || token.type === 'code_block')
      for (const line of token.content.split('\n')) lines.push({ runs: [{ text: line }] });
    else if (token.type === 'inline') {
      const open = tokens[i - 1];
      const level = open?.type === 'heading_open' ? Number(open.tag.slice(1)) : undefined;
      for (const runs of splitLines(runsOf(token.children ?? []), ' '))
        lines.push(level === undefined ? { runs } : { runs, heading: level });
    }
  }
  return notes.length === 0 ? lines : lines.map((line) => withNotes(line, notes));
}

function withNotes(line: SourceLine, notes: readonly string[]): SourceLine {
  const runs = line.runs.flatMap((run): SourceRun[] =>
    run.text.split(NOTE).flatMap((part, i): SourceRun[] => {
      if (i % 2 === 1) return [{ ...run, text: FOOTNOTE_SIGN, footnote: notes[Number(part)] ?? '' }];
      return part === '' ? [] : [{ ...run, text: part }];
    }),
  );
  if (!line.table) return { ...line, runs };
  const rows = line.table.rows.map((row) =>
    row.map((cell) => ({ ...cell, lines: cell.lines.map((inner) => withNotes(inner, notes)) })),
  );
  return { ...line, runs, table: { rows } };
}
