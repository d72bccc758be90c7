/** Line breaks inside a paragraph of the source: some only wrap the text, others begin a new numbered line. */
import type { SourceRun } from './source.ts';

const OWN_LINE =
  /^\s*(?:\(?[\p{L}\d]{1,4}[.)]\s|§|[-–•]\s|(?:статья|article|section|глава|chapter|раздел|часть|приложение|annex)\s|\S+\s+(?:madda|bap|bölüm)(?!\p{L}))/iu;

/**
 * Cuts runs at the breaks ("\n" alone in a run) before lines that begin like a number or a heading.
 * @param joiner what stands for the other breaks: a space, or "\n" to keep them.
 */
export function splitLines(runs: readonly SourceRun[], joiner: string): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const out: SourceRun[][] = [];
  let blank = false;
  for (const line of lines) {
    const text = line.map((r) => r.text).join('');
    const last = out.at(-1);
    if (text.trim() === '') blank = true;
    else if (last && !blank && !OWN_LINE.test(text)) last.push({ text: joiner }, ...line);
    else out.push(line);
    if (text.trim() !== '') blank = false;
  }
  return out;
}
