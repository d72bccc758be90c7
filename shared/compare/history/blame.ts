/**
 * Who last wrote these words. The words of a provision are followed from the newest version back to the one where each
 * came in; words that came with a split or a join are followed into the provision they stood in before.
 */
import type { NodeJson } from '../../bill/document.ts';
import { isWord } from '../tokens.ts';
import { commonTokens } from '../words.ts';
import { groundsOf } from './grounds.ts';
import { type Found, Walk } from './line.ts';
import { type Cite, type HistoryToken, idsIn, type OwnLines, ownLines } from './ownLines.ts';
import type { Because, Blame, BlamedLine, Grounds, History } from './types.ts';

export interface BlameOptions extends Partial<Grounds> {
  /** What a reference to a provision shows; what it last showed where not given. */
  cite?: Cite;
}

/**
 * Blames the own words of a provision (not those of the provisions inside it) as they stand in a version.
 * @returns null where the version has no such provision.
 */
export function blameProvision(
  history: History,
  version: string,
  provision: string,
  options: BlameOptions = {},
): Blame | null {
  const walk = Walk.of(history);
  const found = walk.find(version, provision, provision, '');
  return found ? new Blamer(walk, options).blame(version, provision, found) : null;
}

/** Words still to be accounted for: tokens of a provision in a version, and which tokens of the result they are. */
interface Cursor {
  version: string;
  provision: string;
  unit: string;
  /** The version where the walk on this line began. */
  tip: string;
  node: NodeJson;
  lines: OwnLines;
  owed: ReadonlyMap<number, number>;
}

class Blamer {
  private readonly walk: Walk;
  private readonly cite: Cite;
  private readonly grounds: Grounds;
  private readonly open: Cursor[] = [];
  private readonly writers = new Map<number, string>();
  private readonly because = new Map<string, Because>();

  constructor(walk: Walk, { cite, decisions = [], comments = [] }: BlameOptions) {
    this.walk = walk;
    this.cite = cite ?? ((_, shown) => shown || '…');
    this.grounds = { decisions, comments };
  }

  blame(version: string, provision: string, found: Found): Blame {
    const lines = ownLines(found.node, this.cite);
    const owed = new Map(lines.tokens.map((_, i) => [i, i]));
    this.open.push({ version, provision, ...found, tip: version, lines, owed });
    for (let cursor = this.open.pop(); cursor; cursor = this.open.pop()) this.follow(cursor);
    const versions = [...new Set(this.writers.values())]
      .map((id) => this.walk.history.version(id)!)
      .sort((x, y) => (x.at < y.at ? 1 : -1));
    return {
      provision,
      lines: this.blamedLines(lines),
      versions,
      because: Object.fromEntries(versions.map((v) => [v.id, this.because.get(v.id) ?? NO_REASON])),
    };
  }

  /** One step back, or the end of the way. */
  private follow(cursor: Cursor): void {
    const { provision, unit } = cursor;
    const version = this.walk.firstWith(cursor.version, unit);
    if (version !== cursor.version) {
      this.open.push({ ...cursor, version });
      return;
    }
    const before = this.walk.before(version);
    const taken = this.walk.takenFrom(version, unit, cursor.tip);
    if (taken !== null) this.open.push({ ...cursor, version: taken, tip: taken });
    else if (before === null) this.write(cursor, [...cursor.owed.keys()], null);
    else {
      const found = this.walk.find(before, provision, unit, version);
      if (found) this.stepBack(cursor, before, found);
      else this.cutOut(cursor, before);
    }
  }

  /** The provision is there before, too: what it has in common is older, the rest was written or joined in now. */
  private stepBack(cursor: Cursor, before: string, found: Found): void {
    if (JSON.stringify(found.node) === JSON.stringify(cursor.node)) {
      this.open.push({ ...cursor, version: before, unit: found.unit });
      return;
    }
    const lines = ownLines(found.node, this.cite);
    const pairs = pairsOf(lines, cursor.lines);
    const kept = new Map<number, number>();
    let rest: number[] = [];
    for (const [now, result] of cursor.owed) {
      const then = pairs.get(now);
      if (then === undefined) rest.push(now);
      else kept.set(then, result);
    }
    this.send({ ...cursor, ...found, version: before, lines, owed: kept });
    for (const { op, from, to } of this.walk.history.operations(cursor.version))
      if (op === 'join' && to === cursor.provision && rest.length > 0)
        rest = this.cameFrom(cursor, rest, before, from);
    const gone = new Set(pairs.values());
    this.write(cursor, rest, { tokens: lines.tokens, touched: (i) => !gone.has(i) });
  }

  /** The provision is new: it may have been cut out of one that lost these words. */
  private cutOut(cursor: Cursor, before: string): void {
    const all = [...cursor.owed.keys()];
    const recorded = this.walk.history
      .operations(cursor.version)
      .find(({ op, to }) => op === 'split' && to === cursor.provision);
    const source = recorded?.from ?? this.sourceOf(cursor, before);
    this.write(cursor, source === null ? all : this.cameFrom(cursor, all, before, source), null);
  }

  /** Sends what `source` had of these words on its way; gives back the rest. */
  private cameFrom(cursor: Cursor, some: readonly number[], before: string, source: string): number[] {
    const found = this.walk.find(before, source, cursor.unit, cursor.version);
    if (!found) return [...some];
    const lines = ownLines(found.node, this.cite);
    const part = some.map((i) => cursor.lines.tokens[i]!);
    const places = new Map(part.map((token, k) => [token, some[k]!]));
    const index = new Map(lines.tokens.map((token, i) => [token, i]));
    const owed = new Map<number, number>();
    const rest = new Set(some);
    for (const [then, now] of commonTokens(lines.tokens, part, keyOf)) {
      owed.set(index.get(then)!, cursor.owed.get(places.get(now)!)!);
      rest.delete(places.get(now)!);
    }
    this.send({ ...found, version: before, provision: source, tip: cursor.tip, lines, owed });
    return [...rest];
  }

  /** The provision that lost most of the words of a new one, where it is enough to say so. */
  private sourceOf(cursor: Cursor, before: string): string | null {
    const { history } = this.walk;
    const near = history.hashOf(before, cursor.unit) === '' ? null : cursor.unit;
    const units = near ? [near] : history.unitsNotIn(before, cursor.version).slice(0, MOST_UNITS);
    let best: { id: string; words: number } | null = null;
    for (const unit of units)
      for (const id of idsIn(history.content(history.hashOf(before, unit)))) {
        const words = this.wordsLostTo(cursor, before, unit, id);
        if (words > (best?.words ?? 0)) best = { id, words };
      }
    const all = cursor.lines.tokens.filter(isWord).length;
    return best && best.words >= FEWEST_WORDS && best.words * 2 >= all ? best.id : null;
  }

  private wordsLostTo(cursor: Cursor, before: string, unit: string, id: string): number {
    const then = this.walk.inUnit(before, unit, id);
    if (!then) return 0;
    const old = ownLines(then.node, this.cite);
    const now = this.walk.find(cursor.version, id, unit, before);
    const kept = now ? new Set(pairsOf(old, ownLines(now.node, this.cite)).values()) : new Set<number>();
    const lost = old.tokens.filter((_, i) => !kept.has(i));
    return commonTokens(lost, cursor.lines.tokens, keyOf).filter(([token]) => isWord(token)).length;
  }

  private send(cursor: Cursor): void {
    if (cursor.owed.size > 0) this.open.push(cursor);
  }

  private write(
    { version, provision, lines, owed }: Cursor,
    some: readonly number[],
    before: Parameters<typeof groundsOf>[2][number] | null,
  ): void {
    if (some.length === 0) return;
    for (const i of some) this.writers.set(owed.get(i)!, version);
    const written = new Set(some);
    const after = { tokens: lines.tokens, touched: (i: number) => written.has(i) };
    const texts = before ? [after, before] : [after];
    const own = groundsOf(this.grounds, new Set([provision]), texts);
    const known = this.because.get(version) ?? NO_REASON;
    this.because.set(version, {
      requirements: [...new Set([...known.requirements, ...own.requirements])],
      comments: [...new Set([...known.comments, ...own.comments])],
    });
  }

  private blamedLines({ roles, tokens }: OwnLines): BlamedLine[] {
    const lines = roles.map((role): BlamedLine => ({ role, words: [] }));
    const ends = roles.map(() => 0);
    tokens.forEach((token, i) => {
      if (token.size === 0) return;
      const { words } = lines[token.line]!;
      const from = ends[token.line]!;
      const to = from + token.size;
      const version = this.writers.get(i)!;
      const last = words.at(-1);
      // A space by itself is nobody's words.
      if (last && (last.version === version || /^ +$/.test(token.text))) {
        last.to = to;
        last.text += token.text;
      } else words.push({ from, to, text: token.text, version });
      ends[token.line] = to;
    });
    return lines;
  }
}

const NO_REASON: Because = { requirements: [], comments: [] };
/** A provision that shares fewer words with another was not cut out of it. */
const FEWEST_WORDS = 5;
/** Units that are searched for the words of a new one; more changed at once only when a whole text was brought in. */
const MOST_UNITS = 30;

const keyOf = (token: HistoryToken): string => token.key;

/** For tokens of `now` their counterpart in `then`, by index. */
function pairsOf(then: OwnLines, now: OwnLines): Map<number, number> {
  const thenAt = new Map(then.tokens.map((token, i) => [token, i]));
  const nowAt = new Map(now.tokens.map((token, i) => [token, i]));
  return new Map(
    commonTokens(then.tokens, now.tokens, keyOf).map(([a, b]) => [nowAt.get(b)!, thenAt.get(a)!]),
  );
}
