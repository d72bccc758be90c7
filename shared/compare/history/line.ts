/** Walking a history from a version to those it was made from, and finding a provision in each. */
import type { NodeJson } from '../../bill/document.ts';
import { provisionIn } from './ownLines.ts';
import type { History, HistoryVersion } from './types.ts';

/** A provision in a version: the unit it stands in, and itself. */
export interface Found {
  unit: string;
  node: NodeJson;
}

const walks = new WeakMap<History, Walk>();

export class Walk {
  readonly history: History;

  private readonly offLines = new Map<string, readonly HistoryVersion[]>();

  private constructor(history: History) {
    this.history = history;
  }

  /** The walk of a history: what it found once it knows for the next question. */
  static of(history: History): Walk {
    const known = walks.get(history) ?? new Walk(history);
    walks.set(history, known);
    return known;
  }

  /** The version before this one, null for the first. */
  before(version: string): string | null {
    const parent = this.history.version(version)?.parent ?? '';
    return parent !== '' && this.history.version(parent) ? parent : null;
  }

  /** The oldest version on the way back in which the unit still has the content that it has in `version`. */
  firstWith(version: string, unit: string): string {
    const hash = this.history.hashOf(version, unit);
    let first = version;
    const seen = new Set([version]);
    for (;;) {
      const before = this.before(first);
      if (before === null || seen.has(before) || this.history.hashOf(before, unit) !== hash) return first;
      seen.add(before);
      first = before;
    }
  }

  /** The version itself and all it was made from. */
  line(version: string): ReadonlySet<string> {
    const line = new Set<string>();
    for (let at: string | null = version; at !== null && !line.has(at); at = this.before(at)) line.add(at);
    return line;
  }

  /** The versions that this one was not made from. */
  private beside(version: string): readonly HistoryVersion[] {
    const known = this.offLines.get(version);
    if (known) return known;
    const line = this.line(version);
    const beside = this.history
      .ids()
      .filter((id) => !line.has(id))
      .map((id) => this.history.version(id)!);
    this.offLines.set(version, beside);
    return beside;
  }

  /** The provision in the unit where it is expected. */
  inUnit(version: string, unit: string, provision: string): Found | null {
    const hash = this.history.hashOf(version, unit);
    const node = hash === '' ? null : provisionIn(this.history.content(hash), provision);
    return node ? { unit, node } : null;
  }

  /**
   * The provision in `version`: in the unit where the neighbouring version has it, or in one of those that changed.
   * @param near the neighbouring version; '' to look everywhere.
   */
  find(version: string, provision: string, unit: string, near: string): Found | null {
    const own = this.inUnit(version, unit, provision) ?? this.inUnit(version, provision, provision);
    if (own) return own;
    for (const other of this.history.unitsNotIn(version, near)) {
      const found = this.inUnit(version, other, provision);
      if (found) return found;
    }
    return null;
  }

  /**
   * A colleague's version that had this content of the unit before `version` took it over (two drafts were merged), or null:
   * the words were written there.
   * @param tip where the walk began, whose line is the one that `version` is on.
   */
  takenFrom(version: string, unit: string, tip: string): string | null {
    const hash = this.history.hashOf(version, unit);
    const at = this.history.version(version)?.at ?? '';
    let first: string | null = null;
    let firstAt = at;
    for (const other of this.beside(tip)) {
      if (other.at >= firstAt || this.history.hashOf(other.id, unit) !== hash) continue;
      first = other.id;
      firstAt = other.at;
    }
    return first;
  }
}
