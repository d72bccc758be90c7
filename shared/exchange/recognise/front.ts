/** What stands before the first article: who issues the act, its title, remarks on sources and dates, and the preamble. */
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { Line } from './lines.ts';

export type FrontRole = 'issuer' | 'title' | 'note' | 'preamble' | 'body';

const ISSUER =
  /^(?:(?:федеральный )?закон(?: \p{Lu}[\p{L} ]*)?|(?:З ?А ?К ?О ?Н)|указ(?: .*)?|постановление(?: .{0,60})?|меджлис(?: .{0,40})?|draft law|(?:a )?bill|law|act|decree(?: of .{0,40})?|law of .{0,40}|republic of .{0,30}|the? ?mejlis of .{0,30}|parliament of .{0,30}|kanun(?:y|yň taslamasy)?|k ?a ?n ?u ?n ?y|karar(?:y)?|k ?a ?r ?a ?r ?y|türkmenistanyň(?: mejlisiniň)?(?: kanuny| karary| mejlisi| kanunynyň taslamasy)?)\.?$/iu;
const NOTE =
  /^(?:(?:проект|draft|taslama)\.?$|\(|\[|№|no\.? ?\d|от \d|г\. ?\p{Lu}\p{L}+$|aşgabat|ашхабад|принят[ао]?[\s,]|одобрен|adopted |\d{1,2}[. ]\S+[. ]\d{4}.{0,20}$)/iu;
const ENACTING =
  /(?:постановляет|постановляем|карар эд[её]р|карар edýär|karar edýär|kabul edýär|decrees?|enacts?|resolves?|enacted)(?:\s+as follows)?\s*[:.]?\s*$|(?:принял\p{L}* настоящий закон)\s*[:.]?$/iu;
const PURPOSE =
  /^(?:настоящ(?:ий|ее|им)|şu (?:kanun|karar)|this (?:law|act|decree|bill)\b|the purpose of this|be it enacted|whereas|having regard|recogni[sz]ing|учитывая|руководствуясь|принимая во внимание|в целях|в соответствии с|на основании)/iu;

export function isEnactingFormula(text: string): boolean {
  return ENACTING.test(withoutSoftHyphens(text).trim());
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (/[.:;,]$/.test(text) && words > 7) || words > 45;
}

/** A line as it is read: its words may be broken where they are printed. */
const read = (line: Line): string => withoutSoftHyphens(line.text).trim();

function startsPreamble(line: Line): boolean {
  const text = read(line);
  if (line.heading || line.source.style === 'title') return false;
  return isEnactingFormula(text) || PURPOSE.test(text) || isSentence(text);
}

const FRONT_ROLES: Record<string, FrontRole> = {
  issuer: 'issuer',
  title: 'title',
  title_note: 'note',
  preamble: 'preamble',
};

/** The role of each line of the front, in order. After the first line of the preamble all others belong to it. */
export function frontRoles(lines: readonly Line[]): FrontRole[] {
  let preamble = false;
  let enacted = false;
  const printed = printedTitle(lines);
  const roles = lines.map((line, i): FrontRole => {
    const text = read(line);
    const known =
      FRONT_ROLES[line.source.known?.kind === 'preamble' ? 'preamble' : (line.source.known?.role ?? '')];
    if (known) return known;
    if (enacted) return 'body';
    if (line.source.style === 'remark') return 'note';
    if (i < printed) return ISSUER.test(text) ? 'issuer' : 'note';
    if (i === printed) return 'title';
    // A title may be as long as a sentence; what comes first is one.
    preamble ||= startsPreamble(line) && (i > 0 || isEnactingFormula(text) || lines.length === 1);
    if (preamble) {
      enacted = isEnactingFormula(text) && /:$/.test(text);
      return 'preamble';
    }
    if (NOTE.test(text) && line.source.style !== 'title' && !line.heading) return 'note';
    return ISSUER.test(text.replace(/\s+/g, ' ')) ? 'issuer' : 'title';
  });
  return withTitle(roles, lines);
}

// A title in capitals below remarks that are not ("Draft of 3 May, for comments."): -1 where there is none.
function printedTitle(lines: readonly Line[]): number {
  const at = lines.findIndex((l) => l.capitals && !ISSUER.test(read(l)) && !isEnactingFormula(l.text));
  return at > 0 && at < 6 && isSentence(lines[0]!.text.trim()) ? at : -1;
}

// A front of issuers only ("DRAFT LAW") has its last line as title.
function withTitle(roles: FrontRole[], lines: readonly Line[]): FrontRole[] {
  if (roles.includes('title')) return issuersFirst(roles);
  const issuer = roles.lastIndexOf('issuer');
  if (issuer >= 0) roles[issuer] = 'title';
  else if (roles[0] === 'note' && lines.length > 0) roles[0] = 'title';
  return roles;
}

// "ЗАКОН" after the title would be part of it: issuers stand before the first title line only.
function issuersFirst(roles: FrontRole[]): FrontRole[] {
  const first = roles.indexOf('title');
  return roles.map((role, i) => (role === 'issuer' && i > first ? 'title' : role));
}

const AMENDING =
  /о внесении (?:изменени|дополнени)|üýtgetmeler|goşmaçalar girizmek|\bto amend\b|\bamending\b|\bamendments? (?:of|to)\b/iu;
const DECREE = /(?:^|\s)(?:постановление|karary?|decree|указ)(?!\p{L})/iu;
const RATIFICATION = /ратификац|присоединени|ratif|\baccession\b|\baccede|tassyklamak|goşulmak/iu;
const OMBUDSPERSON =
  /омбудс|уполномоченн\p{L}+ по правам|ombuds|people's advocate|commissioner for human rights/iu;
const PREVENTION = /превентивн|предупрежден|prevent|detention monitoring|öňüni al/iu;

export function isAmendingTitle(title: string): boolean {
  return AMENDING.test(title);
}

export function isDecreeTitle(title: string): boolean {
  return DECREE.test(title);
}

/** What the bill is for, by its title; a law on the mechanism where the title does not say. */
export function billTypesOf(title: string): ('R' | 'N' | 'O')[] {
  const types: ('R' | 'N' | 'O')[] = [];
  if (RATIFICATION.test(title)) types.push('R');
  if (OMBUDSPERSON.test(title)) types.push('O');
  if (PREVENTION.test(title) && types.length === 0) types.push('N');
  return types.length > 0 ? types : ['N'];
}

const SIGNATURE =
  /^(?:президент|председатель|спикер|türkmenistanyň (?:prezidenti|mejlisiniň başlygy)|mejlisiň başlygy|başlygy|the president|president|speaker|chair(?:man|person)?\b|aşgabat(?: şäheri)?|г\. ?ашхабад|город \p{L}+\.|город ашхабад)/iu;

/** Where the closing formula begins among the last lines of the body, -1 where there is none. */
export function signatureStart(lines: readonly Line[], marked: (line: Line) => boolean): number {
  const known = lines.findIndex((line) => line.source.known?.kind === 'signature');
  if (known >= 0) return known;
  let start = -1;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 8); i--) {
    const line = lines[i]!;
    const text = read(line);
    const signs = SIGNATURE.test(text);
    if (line.source.table || text.length > 120 || (marked(line) && !signs)) break;
    if (signs && !/[;:]$/.test(text) && text.split(/\s+/).length <= 14) start = i;
  }
  return start;
}
