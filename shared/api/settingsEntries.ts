/**
 * The settings of a project as single entries, each with a name of its own: so it can be told what was put in, what was
 * taken out, and what two copies of a project have together.
 */
import { HOUSEKEEPING_STEPS } from '../ratification/steps.ts';
import { type ProjectSettings, readSettings } from './settings.ts';

export interface SettingsEntry {
  part: string;
  /** Its name among those of its part. */
  entry: string;
  value: unknown;
}

const nameOf = (...parts: string[]): string => JSON.stringify(parts);

/** All entries, in the order in which the lists have them. */
export function entriesOf(settings: ProjectSettings): SettingsEntry[] {
  const { packs, ownPacks, housekeeping, lintOff, lintIgnored, flagsIgnored, words } = settings;
  const listed = <T>(part: string, list: readonly T[] | undefined, name: (one: T) => string) =>
    (list ?? []).map((value): SettingsEntry => ({ part, entry: name(value), value }));
  const days = housekeeping?.done ?? {};
  return [
    ...listed('packs', packs, (id) => id),
    ...listed('ownPacks', ownPacks, (pack) => pack.id),
    ...listed(
      'done',
      HOUSEKEEPING_STEPS.filter((step) => days[step] !== undefined),
      (step) => step,
    ).map((one) => ({ ...one, value: days[one.entry as keyof typeof days] })),
    ...listed('declaration', housekeeping ? [housekeeping.declaration] : [], () => ''),
    ...listed('lintOff', lintOff, ({ rule }) => rule),
    ...listed('lintIgnored', lintIgnored, ({ rule, provision, quote }) => nameOf(rule, provision, quote)),
    ...listed('flagsIgnored', flagsIgnored, ({ rule, requirement, provision, quote }) =>
      nameOf(rule, requirement, provision, quote),
    ),
    ...listed('words', words, (word) => word),
  ];
}

/** Settings of these entries; what is more than a project holds of a kind is left out, the last first. */
export function settingsOfEntries(entries: readonly SettingsEntry[]): ProjectSettings {
  const values = (part: string): unknown[] =>
    entries.filter((one) => one.part === part).map(({ value }) => value);
  const lists = ['ownPacks', 'lintOff', 'lintIgnored', 'flagsIgnored', 'words'].flatMap((part) => {
    const list = values(part);
    return list.length > 0 ? [[part, list] as const] : [];
  });
  const done = entries
    .filter(({ part }) => part === 'done')
    .map(({ entry, value }) => [entry, value] as const);
  const [declaration] = values('declaration');
  const housekeeping =
    declaration === undefined && done.length === 0
      ? {}
      : { housekeeping: { done: Object.fromEntries(done), declaration } };
  return readSettings({ packs: values('packs'), ...Object.fromEntries(lists), ...housekeeping }).settings;
}
