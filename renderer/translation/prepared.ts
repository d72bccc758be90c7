/**
 * What the screen of languages is drawn from, worked out before it is drawn: the lines of the source, its numbers in each
 * language, and which translation belongs to which line. All at once it is a wait of some tenths of a second in which no key
 * is heard; here each part is a step, and whoever asks for it again gets what was made.
 */
import type { Fragment, Node } from 'prosemirror-model';
import type { Language } from '../../shared/bill/kinds.ts';
import type { Register } from '../../shared/bill/references.ts';
import { alignTranslation, readAhead, splitOrigins } from '../../shared/translation/align.ts';
import { lineFindings } from '../../shared/translation/findings.ts';
import type { LanguageVersion, TranslatedLine } from '../../shared/translation/types.ts';
import { type Aligned, registerIn, type SourceText, sourceText } from './rows.ts';

const sources = new WeakMap<Node, SourceText>();

/** The source as the screen reads it; the same object for the same bill. */
export function sourceOf(bill: Node, reg: Register): SourceText {
  const known = sources.get(bill);
  if (known?.reg === reg) return known;
  const made = sourceText(bill, reg);
  sources.set(bill, made);
  return made;
}

const registers = new WeakMap<SourceText, Map<string, Register>>();

/** Numbers and citations of the source in a language, worked out once. */
export function registerOfLanguage(source: SourceText, version: LanguageVersion): Register {
  const own = registers.get(source) ?? new Map<string, Register>();
  registers.set(source, own);
  const name = `${version.lang} ${version.tradition}`;
  const known = own.get(name);
  if (known) return known;
  const made = registerIn(source, version);
  own.set(name, made);
  return made;
}

const alignments = new WeakMap<readonly TranslatedLine[], { source: SourceText; aligned: Aligned }>();

/** The alignment of these stored lines with the source, worked out once. */
export function alignedWith(source: SourceText, stored: readonly TranslatedLine[]): Aligned {
  const known = alignments.get(stored);
  if (known?.source === source) return known.aligned;
  const alignment = alignTranslation(source.lines, stored);
  const byKey = new Map(alignment.lines.map((one) => [one.source.key, one]));
  const aligned = { alignment, byKey, origins: splitOrigins(alignment.lines) };
  alignments.set(stored, { source, aligned });
  return aligned;
}

/** The steps before the screen is drawn; it finds all of it made. */
export function* prepare(
  bill: Node,
  reg: Register,
  languages: readonly LanguageVersion[],
  lines: ReadonlyMap<string, readonly TranslatedLine[]>,
): Generator<void, void> {
  for (const stored of lines.values()) yield* readAhead(bill, stored);
  const source = sourceOf(bill, reg);
  yield;
  const [first] = source.lines;
  if (first)
    lineFindings(saidIn(first.node.content, source.lang), saidIn(first.node.content, source.lang), NO_NAME);
  yield;
  for (const version of languages) {
    const stored = lines.get(version.lang) ?? NO_LINES;
    registerOfLanguage(source, version);
    yield;
    const { alignment } = alignedWith(source, stored);
    yield;
    // The patterns by which lines of a language are held against each other are made by the first line that is.
    const said = alignment.lines.find((one) => one.content);
    if (said?.content)
      lineFindings(
        saidIn(said.source.node.content, source.lang),
        saidIn(said.content, version.lang),
        NO_NAME,
      );
    yield;
  }
}

const saidIn = (content: Fragment, lang: Language): { content: Fragment; lang: Language } => ({
  content,
  lang,
});
const NO_NAME = (): string => '';

/** For a language without a line: the same list every time. */
export const NO_LINES: readonly TranslatedLine[] = [];
