/**
 * Which numbers of a bill are left to Word to count, and the lists by which it does, bound to the paragraph styles, so that
 * an article that a reviewer puts in moves those after it on. A rank that counts through the whole bill begins a list of
 * its own; the ranks that begin anew in it are its further levels. So no level needs `w:lvlRestart`, which LibreOffice
 * does not know: articles count on over chapters because chapters are another list.
 *
 * A number is left to Word only where counting as Word counts (counting.ts) gives exactly the number of the bill at this
 * line; locked numbers, letters that Word has no alphabet for and whatever else it would count otherwise are words. After
 * a locked number the list is set to go on where the bill does.
 */
import type { Node } from 'prosemirror-model';
import type { TextBlock } from '../../bill/blocks.ts';
import { billAttrs } from '../../bill/document.ts';
import { isNumberedKind, type Language, type NumberedKind } from '../../bill/kinds.ts';
import type { Numbers } from '../../bill/numbering.ts';
import { type Rank, rankOf } from '../../bill/traditions.ts';
import { counterOf, type Level, type List } from './counting.ts';
import { indentXml, type ParagraphLook } from './markup.ts';
import { rankStyle } from './names.ts';
import { indentOfKind } from './styles.ts';

/** The number of one line. */
export interface WordNumber {
  /** Said of each line, though its style says it too: Google Docs does not know lists of styles. */
  list: { list: number; level: number };
  /** The end of the number that Word cannot count: "-njy madda." behind the figure. */
  rest: string;
}

export interface NumberingPlan {
  /** The number of this line, where Word counts it. */
  of(block: TextBlock): WordNumber | undefined;
  /** The list of a style that numbers its paragraphs. */
  styles: ReadonlyMap<string, { list: number; level: number }>;
  /** The numbering part; '' where Word counts nothing. */
  xml: string;
}

const KINDS: readonly NumberedKind[] = [
  'annex',
  'part',
  'section',
  'chapter',
  'article',
  'paragraph',
  'point',
  'subpoint',
];

/** A bill that goes on by hand more often than this has its later numbers as words. */
const MOST_LISTS = 500;
const FORMATS = ['decimal', 'upperRoman', 'lowerRoman', 'lowerLetter', 'russianLower'];
/** So many first numbers tell the alphabets apart: the third letter is c, в or ç. */
const TRIED = 4;

interface CountedLevel extends Level {
  kind: NumberedKind;
  restarts: boolean;
  /** What is fixed in the number behind the figure. */
  suffix: string;
}

/** A rank that counts through the bill, with those that begin anew in it. */
interface Group {
  levels: Map<number, CountedLevel>;
  /** The list that its numbers are in now. */
  current: number;
}

/** The format of Word in which the numbers of a rank count; null where there is none. */
function formatOf(rank: Rank, lang: Language): string | null {
  const fits = (format: string): boolean => {
    const level: Level = {
      start: 1,
      format,
      text: '%1',
      restart: undefined,
      legal: false,
      style: undefined,
    };
    const lists = new Map([
      ['1', { abstractId: '1', levels: new Map([[0, level]]), startOverrides: new Map() }],
    ]);
    const counter = counterOf(lists, lang);
    return Array.from({ length: TRIED }, (_, i) => i + 1).every(
      (n) => counter.next('1', 0, [])?.text === rank.format(n, lang),
    );
  };
  return FORMATS.find(fits) ?? null;
}

/** What stands before and behind the figure in every number of the rank: Turkmen ordinals end in -nji or -njy. */
function frameOf(rank: Rank, lang: Language): { before: string; after: string } | null {
  const frames = [1, 6].map((n) => {
    const number = rank.format(n, lang);
    const drawn = rank.draw(number, lang);
    const at = drawn.indexOf(number);
    return at < 0 ? null : { before: drawn.slice(0, at), after: drawn.slice(at + number.length) };
  });
  const [one, six] = frames;
  if (!one || !six || one.before !== six.before) return null;
  return { before: one.before, after: one.after === six.after ? one.after : '' };
}

function levelOf(
  kind: NumberedKind,
  at: number,
  rank: Rank,
  lang: Language,
  style: string | undefined,
): CountedLevel | null {
  const format = formatOf(rank, lang);
  const frame = frameOf(rank, lang);
  if (format === null || !frame || /[%]/.test(frame.before + frame.after)) return null;
  const text = `${frame.before}%${at + 1}${frame.after}`;
  const { restarts } = rank;
  return {
    kind,
    restarts,
    start: 1,
    format,
    text,
    restart: undefined,
    legal: false,
    style,
    suffix: frame.after,
  };
}

function groupsOf(bill: Node, headings: ReadonlyMap<string, number>): Group[] {
  const attrs = billAttrs(bill);
  const { lang } = attrs;
  const groups: Group[] = [];
  let at = 0;
  for (const kind of KINDS) {
    const rank = rankOf(kind, attrs);
    if (!rank.restarts || groups.length === 0) {
      groups.push({ levels: new Map(), current: groups.length + 1 });
      at = 0;
    }
    const level = levelOf(kind, at, rank, lang, styleOfKind(kind, headings));
    if (level) groups.at(-1)!.levels.set(at, level);
    at++;
  }
  return groups;
}

/** Style of the numbered lines of a kind; annexes share theirs with the first level of divisions. */
function styleOfKind(kind: NumberedKind, headings: ReadonlyMap<string, number>): string | undefined {
  if (kind === 'paragraph' || kind === 'point' || kind === 'subpoint')
    return rankStyle(kind, false, false).id;
  const level = kind === 'annex' ? undefined : headings.get(kind);
  return level === undefined ? undefined : `Heading${level}`;
}

const NONE: NumberingPlan = { of: () => undefined, styles: new Map(), xml: '' };

/** For a redline, whose numbers are words on both sides: see docs/decisions/015. */
export const noNumbering = (): NumberingPlan => NONE;

/**
 * @param blocks the printed lines, in order.
 * @param numbers of the same bill.
 * @param headings heading level of each kind.
 * @param gapOf what stands between the number and the text of a line.
 */
export function numberingPlan(
  bill: Node,
  blocks: readonly TextBlock[],
  numbers: Numbers,
  headings: ReadonlyMap<string, number>,
  gapOf: (block: TextBlock) => string,
): NumberingPlan {
  const { tradition, lang } = billAttrs(bill);
  const groups = groupsOf(bill, headings);
  const lists = new Map<string, List>(groups.map((group) => [String(group.current), listOf(group, groups)]));
  const counter = counterOf(lists, lang);
  const found = new Map<TextBlock, WordNumber>();
  const gaps = new Map<CountedLevel, string>();
  const used = new Set<CountedLevel>();
  for (const block of blocks) {
    if (!isCounted(block)) continue;
    const number = numbers.get(block.id);
    const place = placeOf(block.kind, groups);
    if (!number || number.locked || !place) continue;
    const { group, level, at } = place;
    const drawn = (list: number): string | null =>
      tail(block.number, counter.peek(String(list), at)?.text, level);
    // It goes on by hand where a locked number stands before it, or where it begins anew in something Word does not count.
    if (drawn(group.current) === null && (!level.restarts || number.count === 1) && lists.size < MOST_LISTS) {
      const next = lists.size + 1;
      lists.set(String(next), goingOn(group, groups, counter, at, number.count));
      if (drawn(next) === null) lists.delete(String(next));
      else group.current = next;
    }
    const rest = drawn(group.current);
    if (rest === null) continue;
    counter.next(String(group.current), at, []);
    used.add(level);
    if (rest === '' && block.runs.length > 0 && !gaps.has(level)) gaps.set(level, gapOf(block));
    found.set(block, { rest, list: { list: group.current, level: at } });
  }
  if (found.size === 0) return NONE;
  const styles = groups.flatMap(({ levels }, i) =>
    [...levels].flatMap(([at, level]) =>
      level.style !== undefined && used.has(level)
        ? [[level.style, { list: i + 1, level: at }] as const]
        : [],
    ),
  );
  return {
    of: (block) => found.get(block),
    styles: new Map(styles),
    xml: numberingXml(groups, lists, gaps, used, (kind) => indentOfKind(kind, tradition)),
  };
}

function placeOf(
  kind: string,
  groups: readonly Group[],
): { group: Group; level: CountedLevel; at: number } | null {
  for (const group of groups)
    for (const [at, level] of group.levels) if (level.kind === kind) return { group, level, at };
  return null;
}

const abstractOf = (group: Group, groups: readonly Group[]): string => String(groups.indexOf(group) + 1);

const listOf = (group: Group, groups: readonly Group[]): List => ({
  abstractId: abstractOf(group, groups),
  levels: new Map<number, Level>(group.levels),
  startOverrides: new Map(),
});

/** A list that goes on with `value` at this level, and where it is at the one that never begins anew. */
function goingOn(
  group: Group,
  groups: readonly Group[],
  counter: ReturnType<typeof counterOf>,
  at: number,
  value: number,
): List {
  const list = listOf(group, groups);
  for (const [other, { restarts }] of group.levels) {
    const reached = counter.valueOf(String(group.current), other);
    if (other !== at && !restarts && reached !== undefined) list.startOverrides.set(other, reached + 1);
  }
  list.startOverrides.set(at, value);
  return list;
}

/** Whether a line bears a number of this bill: quotations and notes have none of their own. */
function isCounted({ kind, role, quoted, note, number }: TextBlock): boolean {
  return isNumberedKind(kind) && (role === 'lead' || role === 'heading') && !quoted && !note && number !== '';
}

/** What is left of the number behind what Word draws; null where Word would draw something else. */
function tail(number: string, drawn: string | undefined, level: CountedLevel): string | null {
  if (drawn === undefined || !number.startsWith(drawn)) return null;
  const rest = number.slice(drawn.length);
  // "1" begins "12": what is left must not go on the figure.
  return rest === '' || (level.suffix === '' && /^[^\p{L}\p{N}]/u.test(rest)) ? rest : null;
}

/** What Word puts between number and text. A number with an end of words has its gap among them. */
function suffOf(gap: string | undefined): string {
  if (gap === '\t') return '';
  return gap === ' ' || gap === '\u00a0' ? '<w:suff w:val="space"/>' : '<w:suff w:val="nothing"/>';
}

/** The number of such a line ends without a gap of Word's. */
export const gapBehind = (gap: string): string => (gap === '\n' ? gap : '');

function levelXml(
  at: number,
  level: CountedLevel | undefined,
  isUsed: boolean,
  gap: string | undefined,
  indent: ParagraphLook['indent'],
): string {
  if (!level)
    return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>`;
  const style = level.style !== undefined && isUsed ? `<w:pStyle w:val="${level.style}"/>` : '';
  const pPr = indent ? `<w:pPr>${indentXml(indent)}</w:pPr>` : '';
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${style}${suffOf(gap)}<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/>${pPr}</w:lvl>`;
}

function numberingXml(
  groups: readonly Group[],
  lists: ReadonlyMap<string, List>,
  gaps: ReadonlyMap<CountedLevel, string>,
  used: ReadonlySet<CountedLevel>,
  indentOf: (kind: NumberedKind) => ParagraphLook['indent'],
): string {
  const abstracts = groups.map(({ levels }, i) => {
    const nine = Array.from({ length: 9 }, (_, at) => {
      const level = levels.get(at);
      if (!level) return levelXml(at, undefined, false, undefined, undefined);
      return levelXml(at, level, used.has(level), gaps.get(level), indentOf(level.kind));
    });
    // Any numbers: they name the definition inside one file.
    const name = (0x4d616400 + i).toString(16).toUpperCase();
    return `<w:abstractNum w:abstractNumId="${i + 1}"><w:nsid w:val="${name}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${name}"/>${nine.join('')}</w:abstractNum>`;
  });
  const nums = [...lists].map(([id, { abstractId, startOverrides }]) => {
    const starts = [...startOverrides]
      .sort(([a], [b]) => a - b)
      .map(
        ([at, start]) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
      );
    return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${starts.join('')}</w:num>`;
  });
  return abstracts.join('') + nums.join('');
}
