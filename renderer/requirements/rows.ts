/** The rows of the requirements panel: each requirement with the engine's word, a person's word and what became of it. */
import { sameProvision } from '../../shared/bill/provisionReader.ts';
import type { Provision } from '../../shared/bill/provisions.ts';
import {
  type ChangedText,
  type SuspectCause,
  statusOf,
  withLinked,
} from '../../shared/requirements/decisions.ts';
import { type FlagIgnored, ignoredAs } from '../../shared/requirements/letStand.ts';
import type { ShownState } from '../../shared/requirements/marks.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import type { Coverage, Decision, Evidence, Finding, Flag } from '../../shared/requirements/types.ts';

export interface Row {
  requirement: Requirement;
  pack: Pack;
  finding: Finding;
  decision: Decision | null;
  /** What counts, and what is shown: suspect outranks the state it was decided as. */
  state: Finding['state'];
  shown: ShownState;
  changed: readonly ChangedText[];
  /** The red flags that are open, and those that a person lets stand. */
  flags: readonly Flag[];
  ignored: readonly { flag: Flag; why: FlagIgnored }[];
  /** Why it is to be confirmed again. */
  causes: readonly SuspectCause[];
}

export interface Group {
  key: string;
  code: string;
  title: Requirement['title'];
  rows: Row[];
}

/** One row per finding of a known requirement, in the order of the packs. */
export function rowsOf(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  provisions: readonly Provision[],
  packs: readonly Pack[],
  letStand: readonly FlagIgnored[] = [],
): Row[] {
  const byRequirement = new Map(findings.map((f) => [f.requirement, f]));
  const decided = new Map(decisions.map((d) => [d.requirement, d]));
  const rows: Row[] = [];
  for (const pack of packs)
    for (const requirement of pack.requirements) {
      const read = byRequirement.get(requirement.id);
      if (!read) continue;
      const decision = decided.get(requirement.id) ?? null;
      const status = statusOf(read, decision ?? undefined, provisions, requirement, pack);
      const finding = withLinked(read, decision, provisions);
      const judged = finding.flags.map((flag) => ({ flag, why: ignoredAs(flag, letStand) }));
      rows.push({
        requirement,
        pack,
        finding,
        flags: judged.flatMap(({ flag, why }) => (why ? [] : [flag])),
        ignored: judged.flatMap(({ flag, why }) => (why ? [{ flag, why }] : [])),
        decision,
        state: status.state,
        shown: status.suspect ? 'suspect' : status.state,
        changed: status.changed,
        causes: status.causes,
      });
    }
  return rows;
}

/** The new rows, with every row that says the same as before being the same object: only what changed is drawn again. */
export function keepSame(before: readonly Row[], after: Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.requirement.id, row]));
  const kept = after.map((row) => {
    const old = known.get(row.requirement.id);
    return old && saysSame(old, row) ? old : row;
  });
  return kept.length === before.length && kept.every((row, i) => row === before[i]) ? before : kept;
}

function saysSame(a: Row, b: Row): boolean {
  return (
    a.requirement === b.requirement &&
    a.decision === b.decision &&
    a.shown === b.shown &&
    a.state === b.state &&
    (a.finding === b.finding || JSON.stringify(a.finding) === JSON.stringify(b.finding)) &&
    JSON.stringify(a.changed) === JSON.stringify(b.changed) &&
    JSON.stringify(a.ignored) === JSON.stringify(b.ignored) &&
    JSON.stringify(a.causes) === JSON.stringify(b.causes)
  );
}

export function groupKey({ pack, requirement }: Row): string {
  return `${pack.id}/${requirement.group}`;
}

export function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = groupKey(row);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else {
      const named = row.pack.groups.find((g) => g.code === row.requirement.group);
      groups.set(key, {
        key,
        code: row.requirement.group,
        title: named?.title ?? row.pack.title,
        rows: [row],
      });
    }
  }
  return [...groups.values()];
}

export type Filter =
  | 'all'
  | 'article'
  | 'conflict'
  | 'suspect'
  | 'waiting'
  | 'single'
  | 'met'
  | 'partly'
  | 'missing'
  | 'notApplicable';

/** The provisions that belong to one article, point or annex. */
export function idsOfUnit(provisions: readonly Provision[], unit: string): Set<string> {
  return new Set(provisions.filter((p) => p.unit === unit).map((p) => p.id));
}

export interface Unit {
  label: string;
  ids: ReadonlySet<string>;
}

let lastUnit: { provisions: readonly Provision[]; id: string; unit: Unit } | null = null;

/** The article at the cursor; the same object as long as it has the same parts, so that typing in it draws nothing again. */
export function unitAt(provisions: readonly Provision[], id: string): Unit {
  if (lastUnit?.provisions === provisions && lastUnit.id === id) return lastUnit.unit;
  const made = { label: provisions.find((p) => p.id === id)?.label ?? '', ids: idsOfUnit(provisions, id) };
  const old = lastUnit?.id === id ? lastUnit.unit : null;
  const same =
    old !== null &&
    old.label === made.label &&
    old.ids.size === made.ids.size &&
    [...made.ids].every((one) => old.ids.has(one));
  lastUnit = { provisions, id, unit: same ? old : made };
  return lastUnit.unit;
}

export function touches(finding: Finding, ids: ReadonlySet<string>): boolean {
  return placesOf(finding).some((e) => ids.has(e.provision));
}

export function placesOf(finding: Finding): Evidence[] {
  return [...finding.evidence, ...finding.flags.map((f) => f.evidence)];
}

/** Waiting for a person: something was found, and nobody has said yes or no to it; or what was said must be said again. */
export function waits(row: Row): boolean {
  if (row.shown === 'suspect') return true;
  return row.decision === null && row.state !== 'missing' && row.state !== 'notApplicable';
}

/** The whole answer hangs on one provision: who edits that one, edits the guarantee. */
export function restsOnOne({ state, finding }: Row): boolean {
  if (state !== 'met' && state !== 'partly') return false;
  return new Set(finding.evidence.map((one) => one.provision)).size === 1;
}

/** Articles (in a decree, points) on which no requirement rests, in reading order. */
export function orphansOf(rows: readonly Row[], provisions: readonly Provision[]): Provision[] {
  const places = new Set(
    rows
      .filter((row) => row.state !== 'notApplicable')
      .flatMap((row) => placesOf(row.finding).map((place) => place.provision)),
  );
  const held = new Set(provisions.filter((p) => places.has(p.id)).map((p) => p.unit));
  return provisions.filter(
    (p) =>
      p.id === p.unit &&
      !held.has(p.id) &&
      !p.note &&
      !p.quoted &&
      (p.kind === 'article' || p.kind === 'paragraph' || p.kind === 'annex'),
  );
}

let lastOrphans: {
  rows: readonly Row[];
  provisions: readonly Provision[];
  list: readonly Provision[];
} | null = null;

/** The same, as the very same list while it says the same: typing elsewhere draws nothing again. */
export function keptOrphans(rows: readonly Row[], provisions: readonly Provision[]): readonly Provision[] {
  if (lastOrphans?.rows === rows && lastOrphans.provisions === provisions) return lastOrphans.list;
  const now = orphansOf(rows, provisions);
  const old = lastOrphans?.list ?? [];
  const same = now.length === old.length && now.every((p, i) => sameProvision(old[i]!, p));
  lastOrphans = { rows, provisions, list: same ? old : now };
  return lastOrphans.list;
}

export function passes(row: Row, filter: Filter, unit: ReadonlySet<string>): boolean {
  if (filter === 'all') return row.state !== 'notApplicable';
  if (filter === 'article') return touches(row.finding, unit);
  if (filter === 'waiting') return waits(row);
  if (filter === 'single') return restsOnOne(row);
  if (filter === 'suspect') return row.shown === 'suspect';
  return row.state === filter;
}

/** The same count as in every report (coverage.ts), from rows that are there already. */
export function coverageOfRows(rows: readonly Row[]): { coverage: Coverage; suspect: number } {
  const coverage: Coverage = { met: 0, partly: 0, missing: 0, conflict: 0, notApplicable: 0 };
  for (const row of rows) coverage[row.state]++;
  return { coverage, suspect: rows.filter((r) => r.shown === 'suspect').length };
}

export interface PlacedFlag {
  id: string;
  flag: Flag;
  row: Row;
}

export function flagsOf(rows: readonly Row[]): PlacedFlag[] {
  return rows.flatMap((row) => row.flags.map((flag) => ({ id: flagId(flag), flag, row })));
}

export function flagId(flag: Flag): string {
  return `flag/${flag.rule}/${flag.requirement}/${flag.evidence.provision}/${flag.evidence.from}`;
}

/** The same warning about the same words; a contradiction is also told to what it undoes elsewhere. */
export function sameWarning(a: Flag, b: Flag): boolean {
  return (
    a.rule === b.rule &&
    a.evidence.provision === b.evidence.provision &&
    a.evidence.quote === b.evidence.quote
  );
}

/** The flag with this id; of several requirements that the same warning concerns, the one that it contradicts itself. */
export function flagToShow(rows: readonly Row[], id: string): PlacedFlag | undefined {
  const flags = flagsOf(rows);
  const chosen = flags.find((one) => one.id === id);
  if (!chosen) return undefined;
  return (
    flags.find((one) => one.row.finding.state === 'conflict' && sameWarning(one.flag, chosen.flag)) ?? chosen
  );
}
