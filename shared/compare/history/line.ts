/** Walking a history from a version to those it was made from, and finding a provision in each. */
import type { NodeJson } from '../../bill/document.ts';
import { provisionIn } from './ownLines.ts';
import type { History } from './types.ts';

/** A provision in a version: the unit it stands in, and itself. */
export interface Found {
  unit: string;
  node: NodeJson;
}

export class Walk {
  readonly history: History;
  private readonly lines = new Map<string, ReadonlySet<string>>();

  constructor(history: History) {
    this.history = history;
  }

  /** The version before this one, null for the first. */
  before(version: string): string | null {
    const parent = this.history.version(version)?.parent ?? '';
    return parent !== '' && this.history.version(parent) ? parent : null;
  }

  /** The version itself and all it was made from. */
  line(version: string): ReadonlySet<string> {
    const known = this.lines.get(version);
    if (known) return known;
    const line = new Set<string>();
    for (let at: string | null = version; at !== null && !line.has(at); at = this.before(at)) line.add(at);
    this.lines.set(version, line);
    return line;
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
   */
  takenFrom(version: string, unit: string): string | null {
    const hash = this.history.hashOf(version, unit);
    const at = this.history.version(version)?.at ?? '';
    const line = this.line(version);
    let first: string | null = null;
    let firstAt = at;
    for (const id of this.history.ids()) {
      const other = this.history.version(id)!;
      if (line.has(id) || other.at >= firstAt || this.history.hashOf(id, unit) !== hash) continue;
      first = id;
      firstAt = other.at;
    }
    return first;
  }
}
