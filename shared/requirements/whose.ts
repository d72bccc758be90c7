/** Whose matter a sentence is: the mechanism's, the Subcommittee's, or that of some other body beside them. */
import { has } from './conceptSet.ts';
import { conceptIndex } from './concepts.ts';
import type { Rule } from './rules.ts';
import type { Scene } from './scene.ts';

const SPT = conceptIndex('spt');
const NPM = conceptIndex('npm');
const NPM_TITLE = conceptIndex('npm-title');
const COMPLAINTS = conceptIndex('complaint-matter');
const OTHER_COMMISSION = conceptIndex('other-commission');
const NPM_NAMED = conceptIndex('npm-named');
const OVERSEER = conceptIndex('other-overseer');
const AMENDING = conceptIndex('amending');
const DEFINITIONS = conceptIndex('definitions-heading');
const SIDE_MATTER = conceptIndex('side-heading');
/** What a definition can give: what the places and the people are, which body it is, and how far the law reaches. */
const BY_DEFINITION = /^(?:OPCAT-(?:4\.|3-|29-|17-MULTI)|SPTG-(?:24|32)|(?:BEIJ|HAV|IP|NMR|UNCAT|BKK)-)/;
const OF_ANY_BODY = /^(?:OPCAT-18\.2-|SPTG-(?:16-SELECT|9-|18-))/;

/** An oath gives nothing, but it may bind to name a source. */
const SWORN = /^(?:OPCAT-21\.2-|NPM-CONFDUTY)/;

/** What a prosecutor or a ministry's inspectorate has too: said of them, it gives the mechanism nothing. */
const OF_OVERSEERS =
  /^(?:OPCAT-(?:18\.2-|19[ab]|20[a-e]-|35-IMM)|SPTG-(?:9-|16-SELECT|18-|25)|PARIS-REMUN|NPM-EQUIP)/;

/** What a rule may do in a sentence: speak as usual, be tried for the gap it explains, or not be tried. */
export type Standing = 'own' | 'foreign' | 'none';

/** Says for each rule whether the sentence may serve it. */
export function standingIn(scene: Scene): (rule: Rule) => Standing {
  const { found, context } = scene;
  const spt = found.get(SPT)?.[0];
  const aboutSubcommittee = isAboutSubcommittee(scene);
  const onlySubcommittee = spt !== undefined && !found.get(NPM)?.some((h) => h.from !== spt.from);
  const untitled = !found.has(NPM_TITLE);
  // What an ombudsperson may do with a complaint is another task, unless the mechanism is named.
  const onComplaints = untitled && has(context.heading, COMPLAINTS) && !has(context.heading, NPM_TITLE);
  // Who sits on an electoral or medical commission is no matter of the mechanism's members.
  const ofOtherBody = untitled && (found.has(OTHER_COMMISSION) || has(context.heading, OTHER_COMMISSION));
  const ofOverseer = untitled && isAboutOverseer(scene);
  // "In section 7 of the Prisons Act the following is added": what another act says of others.
  const ofOtherAct = found.has(AMENDING) && !found.has(NPM);
  const isDefinition = has(context.heading, DEFINITIONS);
  const isAside = has(context.heading, SIDE_MATTER) && !has(context.heading, NPM_TITLE);
  return (rule) => {
    const { national, requirement } = rule;
    if (isAside && rule.role !== 'scope' && !(rule.role === 'against' && SWORN.test(requirement)))
      return 'none';
    if (isDefinition && rule.role !== 'scope' && !BY_DEFINITION.test(requirement)) return 'none';
    if (rule.role !== 'against') {
      if (ofOtherAct && national) return 'none';
      if (ofOverseer && OF_OVERSEERS.test(requirement))
        return national && rule.role === 'met' ? 'foreign' : 'none';
    }
    if (onComplaints && (national || requirement.startsWith('OPCAT-19'))) return 'none';
    if (ofOtherBody && OF_ANY_BODY.test(requirement)) return 'none';
    const foreign = !rule.subcommittee && (aboutSubcommittee || (onlySubcommittee && national));
    if (foreign && !(national && rule.role === 'met')) return 'none';
    // What a ministry does with the Subcommittee says nothing against the national mechanism.
    if (spt !== undefined && rule.role === 'against' && !rule.subcommittee) return 'none';
    return foreign ? 'foreign' : 'own';
  };
}

/** The sentence's subject is the Subcommittee: it comes before any national body, or only the heading names a body. */
function isAboutSubcommittee({ found, sentence, context }: Scene): boolean {
  const spt = found.get(SPT)?.[0];
  // "A member of the Subcommittee" is nobody of the mechanism.
  const npm = found
    .get(NPM)
    ?.find((h) => !spt || (h.from !== spt.from && !(h.to < spt.from && spt.from - h.to <= 3)));
  if (spt)
    return (!npm || spt.from < npm.from) && spt.from - sentence.first <= 7 && !has(context.heading, NPM);
  return has(context.heading, SPT) && !npm;
}

/** Another body of control is the subject, or the heading's, and the mechanism is not named beside it. */
function isAboutOverseer({ found, sentence, context }: Scene): boolean {
  if (found.has(NPM_NAMED)) return false;
  const overseer = found.get(OVERSEER)?.[0];
  const others = found.get(NPM) ?? [];
  if (overseer)
    return (
      overseer.from - sentence.first <= 3 &&
      others.every((h) => h.from >= overseer.from && h.to <= overseer.to)
    );
  return has(context.heading, OVERSEER) && !has(context.heading, NPM_TITLE) && others.length === 0;
}
