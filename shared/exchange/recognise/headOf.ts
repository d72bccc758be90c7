/** Which heading a line is: judged by itself and by what kind of text it stands in. */
import type { BillForm, Language, TraditionId } from '../../bill/kinds.ts';
import type { ImportNote } from '../types.ts';
import { knownArticle, knownHeading, knownOf } from './known.ts';
import { isCapitals, type Line } from './lines.ts';
import {
  type AnnexMarker,
  type ArticleMarker,
  type DivisionMarker,
  parseAnnex,
  parseArticle,
  parseBareArticle,
  parseDivision,
  parseSectionDivision,
} from './markers.ts';
import type { Survey } from './survey.ts';

export interface BuildContext {
  lines: readonly Line[];
  survey: Survey;
  lang: Language;
  tradition: TraditionId;
  form: BillForm;
  /** A fresh id, or the line's own where it is still free. */
  idOf(line: Line | null): string;
  notes: ImportNote[];
}

export type Head = DivisionMarker | ArticleMarker | AnnexMarker;

// A line is asked for its heading by each of the sixty before it.
const heads = new WeakMap<BuildContext, Map<number, Head | null>>();

/** What heading a line is, judged by itself and by what kind of text it stands in. */
export function headOf(ctx: BuildContext, at: number): Head | null {
  let known = heads.get(ctx);
  if (!known) {
    known = new Map();
    heads.set(ctx, known);
  }
  let head = known.get(at);
  if (head === undefined) {
    head = readHead(ctx, at);
    known.set(at, head);
  }
  return head;
}

function readHead(ctx: BuildContext, at: number): Head | null {
  const line = ctx.lines[at]!;
  if (line.source.table || line.source.note) return null;
  const text = line.text;
  const known = knownOf(line);
  if (known && (known.role !== 'heading' || known.quoted)) return null;
  if (known?.kind === 'article') return knownArticle(line);
  const own = knownHeading(line);
  if (own) return own;
  const article = parseArticle(text);
  if (article && !article.section) return article;
  if (article?.section && ctx.survey.sections) return article;
  if (ctx.survey.bare.has(at)) return parseBareArticle(text);
  const division = parseDivision(text) ?? (ctx.survey.worded ? parseSectionDivision(text) : null);
  if (division) return division;
  return parseAnnex(text) ?? romanChapter(line);
}

// "I. UMUMY DÜZGÜNLER": a chapter without the word.
function romanChapter(line: Line): DivisionMarker | null {
  const match = /^(?<n>[IVXLC]{1,7})\.\s+/u.exec(line.text);
  if (!match?.groups?.n) return null;
  const rest = line.text.slice(match[0].length);
  if (!isCapitals(rest) && !(line.heading && rest.length < 150)) return null;
  return { kind: 'division', rank: 'chapter', number: match.groups.n, rest: match[0].length, foreign: false };
}
