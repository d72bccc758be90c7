/** What one finding says of another: declared in one article, undone in the next. */
import type { Messages } from '../messages/index.ts';
import type { Finding, Flag } from './types.ts';

/** Findings again, with what follows from reading requirements together. The order stays. */
export function relate(findings: readonly Finding[], messages: Messages): Finding[] {
  const byId = new Map(findings.map((f) => [f.requirement, f]));
  return findings.map((f) => {
    if (f.requirement === 'OPCAT-18.1-PERS') return ofPeople(f, byId.get('OPCAT-18.1-FUNC'), messages);
    if (f.requirement === 'OPCAT-18.1-FUNC') return undoneElsewhere(f, byId, messages);
    return drawnDown(f, byId, messages);
  });
}

/**
 * The independence of a body that takes instructions from no one reaches its people half-way: their own independence
 * (Article 18(1), second half) is then partly there even if the bill does not speak of them.
 */
function ofPeople(people: Finding, body: Finding | undefined, messages: Messages): Finding {
  if (body?.state !== 'met' || people.state !== 'missing') return people;
  const labels = body.evidence[0]?.label ?? '';
  const reason = messages.dynamic('requirements:reason.body-not-people', { labels });
  return { ...people, state: 'partly', confidence: 0.5, evidence: body.evidence, reason };
}

/** Whoever holds these holds the body: its declared independence is then given only in part. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'SPTG-9-DISMISS': ['dismissal-at-discretion'],
  'SPTG-12-BUDGET': ['budget-of-ministry'],
  'SPTG-12-OPAUT': ['approved-by-executive'],
  'SPTG-12-FINAUT': ['spending-preapproved'],
  'OPCAT-3-DESIG': ['delegation-to-government'],
  'OPCAT-18.1-STAFF': ['secondment', 'approved-by-executive'],
  'OPCAT-18.3-RESOURCES': ['within-available-means'],
  'PARIS-PLURALISM': ['ngo-by-consent'],
};

/** Any of these empties a declared independence by itself. */
const ALONE_ENOUGH = ['approved-by-executive', 'spending-preapproved', 'delegation-to-government'];

function undoneElsewhere(body: Finding, byId: ReadonlyMap<string, Finding>, messages: Messages): Finding {
  if (body.state !== 'met') return body;
  const flags = Object.entries(HOLDS).flatMap(([requirement, rules]) =>
    (byId.get(requirement)?.flags ?? []).filter((f) => f.severity === 'conflict' && rules.includes(f.rule)),
  );
  // One hold is a defect of its own requirement; several together empty the declaration, and so does the pen of the
  // executive over the body's rules.
  const rules = new Set(flags.map((f) => f.rule));
  if (rules.size < 2 && !ALONE_ENOUGH.some((rule) => rules.has(rule))) return body;
  const first: Flag = flags[0]!;
  const labels = body.evidence[0]?.label ?? '';
  const reason = messages.dynamic('requirements:reason.undone', { labels, flag: first.message });
  const own = flags.map((f) => ({ ...f, requirement: body.requirement }));
  return { ...body, state: 'partly', confidence: 0.6, flags: [...body.flags, ...own], reason };
}

/**
 * What another requirement's red flag takes a part of: every room of every place is not every place where the places are a
 * closed list; who answers in time is of little use where a minister decides what is passed on; and a body inside the
 * service that holds people is subordinate, whatever the others are.
 */
const DRAWN_DOWN: Readonly<Record<string, readonly [requirement: string, flag: string]>> = {
  'OPCAT-20c-PLACES': ['OPCAT-4.1-PLACES', 'closed-list'],
  'OPCAT-22-EXAMINE': ['OPCAT-19b-RECOMMEND', 'only-to-minister'],
  'OPCAT-22-DEADLINE': ['OPCAT-19b-RECOMMEND', 'only-to-minister'],
  'OPCAT-18.1-NOSUB': ['OPCAT-17-MULTI', 'internal-inspectorate'],
};

function drawnDown(finding: Finding, byId: ReadonlyMap<string, Finding>, messages: Messages): Finding {
  const by = DRAWN_DOWN[finding.requirement];
  if (finding.state !== 'met' || by === undefined) return finding;
  const taking = byId.get(by[0])?.flags.find((f) => f.rule === by[1] && f.severity === 'conflict');
  if (taking === undefined) return finding;
  const labels = finding.evidence[0]?.label ?? '';
  const reason = messages.dynamic('requirements:reason.undone', { labels, flag: taking.message });
  const flag: Flag = { ...taking, requirement: finding.requirement };
  return { ...finding, state: 'partly', confidence: 0.6, flags: [...finding.flags, flag], reason };
}
