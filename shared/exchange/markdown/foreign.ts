/** Lines of ordinary Markdown (laws published by others, notes of a colleague), for the recogniser. */
import MarkdownIt from 'markdown-it';
import type { MarkName } from '../../bill/blocks.ts';
import type { SourceLine, SourceRun } from '../source.ts';

// Numbers are read by the recogniser, as they were typed: "5." in Markdown would become the first of a list.
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'list',
  'code',
  'lheading',
]);
parser.set({ maxNesting: 64 });

type Token = ReturnType<typeof parser.parse>[number];

const MARKS: Record<string, MarkName> = { strong: 'strong', em: 'em' };

/** Inline tokens as runs; a soft line break is a space, a hard one a new line. */
function runsOf(tokens: readonly Token[]): SourceRun[] {
  const runs: SourceRun[] = [];
  const on: MarkName[] = [];
  const add = (text: string): void => {
    if (text !== '') runs.push(on.length > 0 ? { text, marks: [...on] } : { text });
  };
  for (const token of tokens) {
    const mark = MARKS[token.type.replace(/_(open|close)$/, '')];
    if (mark && token.nesting === 1) on.push(mark);
    else if (mark && token.nesting === -1) on.splice(on.lastIndexOf(mark), 1);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') add('\n');
    else if (token.type === 'image') add(token.content);
    else add(token.content);
  }
  return runs;
}

// Numbered lines that follow each other without a blank line are lines of their own.
const OWN_LINE = /^(?:\(?[\p{L}\d]{1,4}[.)]\s|§|[-–•]\s|(?:статья|article|section|глава|chapter)\s)/iu;

function splitLines(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const out: SourceRun[][] = [];
  for (const line of lines) {
    const text = line.map((r) => r.text).join('');
    const last = out.at(-1);
    if (last && !OWN_LINE.test(text)) last.push({ text: ' ' }, ...line);
    else out.push(line);
  }
  return out.filter((line) => line.length > 0);
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

/** Every heading, paragraph, quotation and table as lines in order. Raw HTML stays as typed. */
export function foreignLines(text: string): SourceLine[] {
  const tokens = parser.parse(text, {});
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
      for (const runs of splitLines(runsOf(token.children ?? [])))
        lines.push(level === undefined ? { runs } : { runs, heading: level });
    }
  }
  return lines;
}
