import { locate } from '../../shared/requirements/anchors.ts';
import { basisOf, cosmeticBasis, linkedOf } from '../../shared/requirements/decisions.ts';
import { type FlagIgnored, ignoredFlag } from '../../shared/requirements/letStand.ts';
import type { Decision, Evidence, Finding, Flag } from '../../shared/requirements/types.ts';
import { useApp } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { changeSettings, decide } from '../app/draft/projectActions.ts';
import { asItStands } from './asItStands.ts';
import { flagsOf, type Row, sameWarning } from './rows.ts';

type Said = Pick<Decision, 'state' | 'how' | 'reason' | 'citation'>;

/**
 * Stores what a person said of a requirement, bound to the texts as they are now. Words that were linked by hand stay
 * linked; `linked` adds others.
 * @param said may depend on how the engine reads these texts.
 */
export async function sayOf(
  row: Row,
  said: Said | ((finding: Finding) => Said),
  linked: readonly Evidence[] = [],
): Promise<boolean> {
  const reading = asItStands(row);
  if (!(await ensureAuthor())) return false;
  const standing = await reading;
  if (!standing) return false;
  const { provisions, finding } = standing;
  const added = linked.flatMap((one) => {
    const place = locate(one, provisions);
    return place ? [{ ...one, provision: place.provision, from: place.from, to: place.to }] : [];
  });
  const all = [...linkedOf(row.decision, provisions), ...added];
  const basis = basisOf(finding, provisions, row.requirement, row.pack, all);
  const what = typeof said === 'function' ? said(finding) : said;
  return decide({ requirement: row.requirement.id, ...what, basis });
}

/** The engine's word is right. */
export function confirmRow(row: Row): Promise<boolean> {
  return sayOf(row, { state: row.finding.state, how: 'confirmed', reason: '', citation: '' });
}

/** Words to an answer; they neither make a decision hold for changed texts nor bind it to other ones. */
export async function commentOn(row: Row, reason: string): Promise<boolean> {
  const { decision, requirement } = row;
  if (!decision) return sayOf(row, { state: row.finding.state, how: 'confirmed', reason, citation: '' });
  if (!(await ensureAuthor())) return false;
  const { state, how, citation, basis } = decision;
  return decide({ requirement: requirement.id, state, how, citation, basis, reason });
}

/** The same decision holds for the changed text. Where the engine reads the text otherwise now, it is the person's own word. */
export function reconfirmRow(row: Row): Promise<boolean> {
  if (!row.decision) return confirmRow(row);
  const { state, how, reason, citation } = row.decision;
  return sayOf(row, (finding) => {
    const otherwise = how === 'confirmed' && state !== finding.state;
    return { state, how: otherwise ? 'overruled' : how, reason, citation };
  });
}

/** The edit changed no meaning: what was signed stays signed by whom and when it was. */
export async function declareCosmetic(row: Row): Promise<boolean> {
  const { decision, requirement } = row;
  const reading = asItStands(row);
  if (!decision || !(await ensureAuthor())) return false;
  const standing = await reading;
  if (!standing) return false;
  const { state, how, reason, citation } = decision;
  const basis = cosmeticBasis(decision, standing.provisions, requirement);
  return decide({ requirement: requirement.id, state, how, reason, citation, basis });
}

/** The words stay as they are: nobody is warned of them any more while they do, whichever requirement the warning concerns. */
export async function letFlagStand(flag: Flag, reason: string): Promise<boolean> {
  if (!(await ensureAuthor())) return false;
  const { flagsIgnored = [] } = useDraft.getState().settings;
  const { author } = useApp.getState().preferences;
  const same = flagsOf(usePanel.getState().rows).filter((one) => sameWarning(one.flag, flag));
  return changeSettings({
    flagsIgnored: [...flagsIgnored, ...same.map((one) => ignoredFlag(one.flag, reason, author))],
  });
}

/** The warning is open again, for each requirement that it concerns. */
export function raiseFlagAgain(why: FlagIgnored): Promise<boolean> {
  const { flagsIgnored = [] } = useDraft.getState().settings;
  const { rule, provision, quote } = why;
  return changeSettings({
    flagsIgnored: flagsIgnored.filter(
      (one) => one.rule !== rule || one.provision !== provision || one.quote !== quote,
    ),
  });
}
