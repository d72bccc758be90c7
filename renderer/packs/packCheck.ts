/** What is wrong with a pack, as sentences for the one who writes it, each with the requirement it is about. */
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { type Pack, packFaults, packObjectSchema } from '../../shared/requirements/pack.ts';
import { phraseFault } from '../../shared/requirements/packSignals.ts';

export interface PackFault {
  /** '' where the pack as a whole is meant. */
  requirement: string;
  text: string;
  /** Such a pack can be kept and shared all the same. */
  mild: boolean;
}

/** Ids of the requirements of every other pack of the project are passed in: no two may share one. */
export function faultsOf(pack: Pack, elsewhere: ReadonlySet<string>, { t }: Messages): PackFault[] {
  const faults: PackFault[] = [];
  const say = (requirement: string, text: string, mild = false): void => {
    if (!faults.some((one) => one.requirement === requirement && one.text === text))
      faults.push({ requirement, text, mild });
  };
  if (pack.title.en.trim() === '') say('', t('packs:fault.packTitle'));
  if (pack.requirements.length === 0) say('', t('packs:fault.noRequirements'));
  const codes = new Set<string>();
  for (const { code, title } of pack.groups) {
    if (code.trim() === '' || title.en.trim() === '') say('', t('packs:fault.group'));
    if (codes.has(code)) say('', t('packs:fault.groupTwice', { code }));
    codes.add(code);
  }
  const ids = new Set<string>();
  for (const r of pack.requirements) {
    if (r.id.trim() === '') say(r.id, t('packs:fault.id'));
    if (ids.has(r.id)) say(r.id, t('packs:fault.idTwice', { id: r.id }));
    if (elsewhere.has(r.id)) say(r.id, t('packs:fault.idElsewhere', { id: r.id }));
    ids.add(r.id);
    if (!codes.has(r.group)) say(r.id, t('packs:fault.unknownGroup', { code: r.group }));
    if (r.title.en.trim() === '') say(r.id, t('packs:fault.title'));
    if (r.statement.en.trim() === '') say(r.id, t('packs:fault.statement'));
    if (r.source.trim() === '') say(r.id, t('packs:fault.source'));
    if (r.billTypes.length === 0) say(r.id, t('packs:fault.billTypes'));
    if (LANGUAGES.some((lang) => lang !== 'en' && !r.title[lang]))
      say(r.id, t('packs:fault.untranslated'), true);
  }
  for (const [name, ways] of Object.entries(pack.concepts ?? {}))
    for (const lang of LANGUAGES)
      for (const phrase of ways[lang] ?? [])
        if (phraseFault(phrase, lang) !== null) say(ownerOf(pack, name), t('packs:fault.phrase', { phrase }));
  for (const [name, { says }] of Object.entries(pack.flags ?? {}))
    if (says.en.trim() === '') say(ownerOf(pack, name), t('packs:fault.says'));
  if (!faults.some((one) => !one.mild)) rest(pack, say, t);
  return faults;
}

/** What only the schema sees: bounds, and rules that name what is not there. */
function rest(pack: Pack, say: (requirement: string, text: string) => void, t: Messages['t']): void {
  const read = packObjectSchema.safeParse(pack);
  const faults = read.success
    ? packFaults(pack)
    : read.error.issues.map(({ path, message }) => ({
        path: path.filter((step) => typeof step !== 'symbol'),
        message,
      }));
  for (const { path, message } of faults) {
    const at = path[0] === 'requirements' ? pack.requirements[Number(path[1])]?.id : '';
    say(at ?? '', t('packs:fault.other', { where: path.join(' › '), detail: message }));
  }
}

function ownerOf(pack: Pack, name: string): string {
  return pack.requirements.find((r) => JSON.stringify(r.signals ?? {}).includes(`${name}"`))?.id ?? '';
}
