/**
 * Lists: the signs at the end of items (post-Soviet: a semicolon, after the last a full stop; Anglo: the same, with "and" or
 * "or" before the last), and an item that is alone.
 */
import type { BillAttrs } from '../../bill/document.ts';
import type { Provision } from '../../bill/provisions.ts';
import { announcesTerms } from '../../definitions/forms.ts';
import { finding, isRule, replaceFix } from '../find.ts';
import { type Branch, eachBranch } from '../tree.ts';
import type { Fix, LintFinding } from '../types.ts';

export function lists(tops: readonly Branch[], heading: string, attrs: BillAttrs): LintFinding[] {
  const found: LintFinding[] = [];
  eachBranch(tops, (branch) => {
    for (const kind of ['point', 'subpoint'] as const) {
      const items = branch.children.filter(
        (child) => child.provision.kind === kind && isRule(child.provision),
      );
      if (items.length === 0 || !isRule(branch.provision)) continue;
      if (items.length === 1) found.push(...lone(items[0]!.provision, branch, attrs));
      else {
        found.push(...punctuation(items, branch));
        found.push(...conjunction(items, branch, heading, attrs));
      }
    }
  });
  return found;
}

/** One item is no list. An amending law often has only one instruction. */
function lone(item: Provision, branch: Branch, attrs: BillAttrs): LintFinding[] {
  if (attrs.form === 'amending-law' || item.text === '' || branch.provision.text === '') return [];
  return [finding('loneSubpoint', item, 0, item.text.length, { values: { number: item.number } })];
}

/** Text of another law, tables or further lines inside an item end it with signs of their own. */
function endsItself({ children, provision }: Branch): boolean {
  return (
    provision.text !== '' &&
    !provision.text.includes('\n') &&
    children.every((child) => ['point', 'subpoint', 'note'].includes(child.provision.kind))
  );
}

function last(branch: Branch): Provision {
  const items = branch.children.filter(({ provision }) => !provision.note);
  return items.length > 0 ? last(items.at(-1)!) : branch.provision;
}

const CONJUNCTION = /[;,]?\s+(?:and|or|and\/or|и|или|либо|we|ýa-da|ýa)$/iu;

/** The sign at the end; a conjunction after it is left out. ' ' for a letter. */
function signOf(text: string): string {
  const bare = text.trimEnd().replace(/(;|,)\s+(?:and|or|и|или|либо|we|ýa-da)$/iu, '$1');
  const sign = bare.replace(/[)”»"]+$/u, '').at(-1) ?? '';
  const after = bare.at(-1) ?? '';
  if (/[;,.:!?]/.test(after)) return after;
  return /[.!?]/.test(sign) ? sign : ' ';
}

function punctuation(items: readonly Branch[], branch: Branch): LintFinding[] {
  if (!items.every(endsItself)) return [];
  const ends = items.map(last);
  if (ends.some((end) => !endsItself({ provision: end, children: [] }))) return [];
  const signs = ends.map((end) => signOf(end.text));
  const inner = signs.slice(0, -1);
  // Items that are sentences end with a full stop each; a list may also be written with commas throughout.
  if (signs.every((sign) => /[.!?]/.test(sign))) return [];
  if (signs.slice(0, -1).every((sign) => sign === ',') && inner.length > 1)
    return lastOne(ends, signs, branch);
  const found: LintFinding[] = [];
  inner.forEach((sign, i) => {
    if (sign === ';' || sign === ':') return;
    // The end of a list inside an item is both: the end of that list and not the end of this one.
    if (sign === '.' && ends[i] !== items[i]!.provision) return;
    found.push(signFinding(ends[i]!, ';', 'inner'));
  });
  return withWholeList([...found, ...lastOne(ends, signs, branch)]);
}

/** Where more than one item is wrong, each offers to mend the whole list in one step. */
function withWholeList(found: LintFinding[]): LintFinding[] {
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  if (edits.length < 2) return found;
  const whole: Fix = { name: 'wholeList', values: { count: String(edits.length) }, edits };
  return found.map((one) => ({ ...one, fixes: [...one.fixes, whole] }));
}

function lastOne(ends: readonly Provision[], signs: readonly string[], branch: Branch): LintFinding[] {
  const end = ends.at(-1)!;
  const sign = signs.at(-1)!;
  // Words after the list go on with the sentence; a list inside an item ends as its item does.
  const goesOn = branch.provision.text.includes('\n') || branch.provision.kind === 'point';
  if (goesOn || /[.!?:]/.test(sign)) return [];
  return [signFinding(end, '.', 'last')];
}

function signFinding(provision: Provision, wanted: string, variant: string): LintFinding {
  const { text } = provision;
  const end = text.trimEnd().length;
  const conjunction = CONJUNCTION.exec(text.slice(0, end));
  const has = /[;,.]/.test(text.charAt(end - 1)) ? 1 : 0;
  // Where a word and its sign are shown, one sees what is meant.
  const from = Math.max(text.lastIndexOf(' ', end - 1) + 1, 0);
  const fixes = conjunction ? [] : [replaceFix(provision, end - has, end, wanted)];
  return finding('listPunctuation', provision, from, end, { variant, values: { sign: wanted }, fixes });
}

const ANY_OF = /\b(?:any (?:one )?of|one of|either|one or more of|at least one of)\b/i;
const ALL_OF = /\b(?:all of|each of|both|every one of)\b/i;
/** What includes, lists examples: they are not joined. */
const EXAMPLES = /\b(?:includ(?:e|es|ing)|such as|in particular|for example|namely)\b/i;

/** Only the Anglo tradition puts the word at the end of the last item but one; a list of terms needs none. */
function conjunction(
  items: readonly Branch[],
  { provision: { text: lead } }: Branch,
  heading: string,
  attrs: BillAttrs,
): LintFinding[] {
  if (attrs.tradition !== 'anglo' || attrs.lang !== 'en' || attrs.form === 'amending-law') return [];
  if (announcesTerms(heading, lead, 'en') || EXAMPLES.test(lead)) return [];
  const before = items.at(-2)!;
  const { provision } = before;
  if (!endsItself(before) || before.children.length > 0 || !/;$/.test(provision.text.trimEnd())) return [];
  // Another item may carry it ("and" after each).
  if (items.some((item) => CONJUNCTION.test(item.provision.text.trimEnd()))) return [];
  const end = provision.text.trimEnd().length;
  const add = (word: string): Fix => replaceFix(provision, end, end, ` ${word}`);
  const fixes = ANY_OF.test(lead) ? [add('or')] : ALL_OF.test(lead) ? [add('and')] : [add('and'), add('or')];
  const from = provision.text.lastIndexOf(' ', end - 1) + 1;
  return [finding('listConjunction', provision, from, end, { fixes })];
}
