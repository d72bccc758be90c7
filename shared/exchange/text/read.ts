/** Plain text: one line is one provision or heading, unless the file was wrapped by hand at a fixed width. */
import { MAX_TEXT } from '../limits.ts';
import { type RecognisedBill, type RecogniseOptions, recogniseBill } from '../recognise.ts';
import type { SourceLine } from '../source.ts';

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

/** The lines of a plain text; a form feed and every kind of line end begin a new one. */
export function textLines(text: string): SourceLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
  const whole = isWrapped(lines) ? unwrap(lines) : lines;
  return whole.map(sourceLine);
}

/** Reads a bill from plain text. Refused: more than 20 million characters, text without a word. */
export function readText(text: string, options: RecogniseOptions): RecognisedBill {
  if (text.length > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: `${text.length}` };
  if (text.includes('\u0000')) return { ok: false, code: 'notThisFormat', detail: 'binary' };
  return recogniseBill(textLines(text), options);
}
