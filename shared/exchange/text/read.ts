/** Plain text: one line is one provision or heading, unless the file was wrapped by hand at a fixed width. */
import { FOOTNOTE_SIGN, footnoteText } from '../../bill/footnotes.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import { hasMore, MAX_BREAKS, MAX_TEXT } from '../limits.ts';
import { type RecognisedBill, type RecogniseOptions, recogniseBill } from '../recognise.ts';
import type { SourceLine, SourceRun } from '../source.ts';

const MARKER =
  /^\s*(?:\(?[\p{L}\d]{1,4}[.)]|[-–—•*#>]|§|(?:статья|глава|раздел|часть|приложение|article|section|chapter|part|annex|schedule|art\.|madda)\s|\d{1,3}[A-Z]?\s|\S+\s+(?:madda|bap|bölüm)\b)/iu;

// A file is wrapped where many lines end in the middle of a sentence at about the same width, none much longer.
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((l) => l.trim() !== '');
  const longest = full.reduce((max, l) => Math.max(max, l.length), 0);
  if (longest > 100 || full.length < 8) return false;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (lines[i]!.length > longest * 0.7 && /[\p{L},]$/u.test(lines[i]!) && /^\s*\p{Ll}/u.test(lines[i + 1]!))
      broken++;
  return broken >= Math.max(3, full.length / 10);
}

/** Joins the lines of a wrapped file; a blank line, a number or a heading begins a new one. */
function unwrap(lines: readonly string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.trim() === '';
    const last = out.at(-1) ?? '';
    const goesOn =
      open && !blank && !MARKER.test(line) && (/^\s*\p{Ll}/u.test(line) || !/[.;:]$/.test(last.trimEnd()));
    const heading = (last === last.toUpperCase()) !== (line === line.toUpperCase());
    if (goesOn && !heading) {
      // A word divided at the end of the line is put together again.
      const divided = /\p{Ll}-$/u.test(last) && /^\s*\p{Ll}/u.test(line);
      out[out.length - 1] = divided ? last.slice(0, -1) + line.trim() : `${last.trimEnd()} ${line.trim()}`;
    } else out.push(line);
    open = !blank;
  }
  return out;
}

// Leading "# " is how plain notes mark a title, and remarks on the text below it.
function sourceLine(line: string, at: number): SourceLine {
  const text = line.replace(/^#{1,6}\s+/, '').trimEnd();
  const source: SourceLine = { runs: text === '' ? [] : [{ text }] };
  if (text !== line.trimEnd() && at > 0) source.style = 'remark';
  return source;
}

/** Notes "[1] …", "[2] …" that end a text, counted from 1 and each cited in it as "[1]", are its footnotes. */
function takeNotes(lines: readonly string[]): {
  body: readonly string[];
  notes: ReadonlyMap<string, string>;
} {
  const notes = new Map<string, string>();
  let at = lines.length;
  const none = { body: lines, notes: new Map<string, string>() };
  while (at > 0) {
    const line = lines[at - 1]!;
    const note = /^\s*\[(\d{1,4})\]\s+(\S.*)$/.exec(line);
    if (note) notes.set(note[1]!, footnoteText(note[2]!));
    else if (line.trim() !== '') break;
    at--;
  }
  if (notes.size === 0) return none;
  const body = lines.slice(0, at);
  const text = body.join('\n');
  for (let n = 1; n <= notes.size; n++) if (!notes.has(String(n)) || !text.includes(`[${n}]`)) return none;
  return { body, notes };
}

function withNotes(line: SourceLine, notes: ReadonlyMap<string, string>): SourceLine {
  if (notes.size === 0) return line;
  const runs = line.runs.flatMap((run): SourceRun[] =>
    run.text.split(/\[(\d{1,4})\]/).flatMap((part, i): SourceRun[] => {
      const footnote = i % 2 === 1 ? notes.get(part) : undefined;
      if (footnote !== undefined) return [{ text: FOOTNOTE_SIGN, footnote }];
      const text = i % 2 === 1 ? `[${part}]` : part;
      return text === '' ? [] : [{ text }];
    }),
  );
  return { ...line, runs };
}

/** The lines of a plain text; a form feed and every kind of line end begin a new one. */
export function textLines(text: string): SourceLine[] {
  const lines = withoutSoftHyphens(text.replace(/^\uFEFF/, '')).split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
  const { body, notes } = takeNotes(isWrapped(lines) ? unwrap(lines) : lines);
  return body.map((line, i) => withNotes(sourceLine(line, i), notes));
}

const BREAKS = '\n\r\f\u0085\u2028\u2029';

/** Reads a bill from plain text. Refused: more than 20 million characters or 200,000 lines, text without a word. */
export function readText(text: string, options: RecogniseOptions): RecognisedBill {
  if (text.length > MAX_TEXT || hasMore(text, BREAKS, MAX_BREAKS))
    return { ok: false, code: 'tooLarge', detail: `${text.length} characters` };
  if (text.includes('\u0000')) return { ok: false, code: 'notThisFormat', detail: 'binary' };
  return recogniseBill(textLines(text), options);
}
