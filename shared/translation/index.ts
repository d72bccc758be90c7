/** What the other layers need of language versions. */
export {
  type AlignedLine,
  type Alignment,
  alignTranslation,
  type Leftover,
  progressOf,
  splitOrigins,
} from './align.ts';
export { broughtBack } from './broughtBack.ts';
export { ACROSS_KINDS, type AcrossFinding, type AcrossKind, lineFindings } from './findings.ts';
export { type Intake, takeTranslation } from './intake.ts';
export { inlineJson, inlineOf, type SourceLine, sourceLines, wordsOf } from './lines.ts';
export { changedSince } from './since.ts';
export { TermText, termFindings, termsAcross } from './terms.ts';
export { translated, usualTradition } from './translated.ts';
export { createTranslatedProvisions, type TranslatedProvisions } from './translatedProvisions.ts';
export {
  type LanguageVersion,
  LINE_STATES,
  type LineState,
  type TranslatedLine,
  type WrittenLine,
} from './types.ts';
