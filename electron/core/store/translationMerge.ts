/** Taking in the languages and lines of another copy of the project. */
import type { Database } from 'better-sqlite3';
import { hashOf } from './content.ts';
import { rememberedBy, remembers } from './lineState.ts';
import {
  findRow,
  type LanguageRow,
  type LineRow,
  languageRows,
  lineRows,
  putLanguage,
  putRow,
  stateOf,
  statesBefore,
} from './translations.ts';
import { takeVersionTranslations } from './versionTranslations.ts';

/**
 * Languages and lines of another copy. Of two states of a line the one that came after the other counts, whatever the
 * clocks said. Where neither did (both were edited), one of them counts and the other becomes a line of its own, which the
 * screen lists: words count over none, then the later over the earlier. The same in both copies, in either order.
 * @returns how many lines were translated in both copies, differently.
 */
export function takeTranslations(db: Database, other: Database): number {
  const languages = new Map(languageRows(db).map((row) => [row.lang, row]));
  for (const theirs of languageRows(other)) {
    const mine = languages.get(theirs.lang);
    if (!mine || rank(mine) < rank(theirs)) putLanguage(db, theirs);
  }
  const own = new Map(lineRows(db).map((row) => [row.id, row]));
  const places = new Map([...own.values()].filter(isSaid).map((row) => [placeOf(row), row]));
  const others = lineRows(other);
  const theirIds = new Set(others.map(({ id }) => id));
  let collisions = 0;
  for (const theirs of others) {
    const mine = own.get(theirs.id);
    if (mine) {
      if (takeState(db, mine, theirs)) collisions++;
      continue;
    }
    putRow(db, theirs);
    const beside = isSaid(theirs) ? places.get(placeOf(theirs)) : undefined;
    if (beside && beside.content !== theirs.content && !theirIds.has(beside.id)) collisions++;
  }
  takeVersionTranslations(db, other);
  return collisions;
}

const rank = ({ at, tradition, removed, author }: LanguageRow): string =>
  JSON.stringify([at, removed, tradition, author]);
const isSaid = (row: LineRow): boolean => row.dropped === 0 && row.content !== '[]';
const placeOf = ({ lang, provision, slot }: LineRow): string => JSON.stringify([lang, provision, slot]);

/** Two states of one line become one. @returns whether both had words, neither came after the other, and that is new here. */
function takeState(db: Database, mine: LineRow, theirs: LineRow): boolean {
  if (mine.lang !== theirs.lang) return false;
  const [here, there] = [stateOf(mine), stateOf(theirs)];
  const mineIsAfter = remembers(statesBefore(mine), there);
  const theirsIsAfter = remembers(statesBefore(theirs), here);
  const collide = here !== there && mineIsAfter === theirsIsAfter;
  const takesTheirs = mineIsAfter === theirsIsAfter ? precedence(theirs) > precedence(mine) : theirsIsAfter;
  const [winner, loser] = takesTheirs ? [theirs, mine] : [mine, theirs];
  const was = rememberedBy(statesBefore(mine), statesBefore(theirs), here === there ? [] : [stateOf(loser)]);
  const merged = { ...winner, was: JSON.stringify(was) };
  if (JSON.stringify(merged) !== JSON.stringify(mine)) putRow(db, merged);
  if (!collide || !isSaid(loser) || loser.content === winner.content) return false;
  const id = `${loser.id}~${hashOf(stateOf(loser)).slice(0, 12)}`;
  if (findRow(db, id)) return false;
  putRow(db, { ...loser, id });
  return isSaid(winner);
}

/** Of two states of which neither came after the other: words over none, then the later moment, then the name. */
const precedence = (row: LineRow): string =>
  JSON.stringify([isSaid(row), row.at, stateOf(row), row.content, row.author]);
