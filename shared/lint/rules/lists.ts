/**
 * Lists: the signs at the end of items and the word before the last of them, as the bill's tradition has them (`lists`), and
 * an item that is alone.
 */
import type { BillAttrs } from '../../bill/document.ts';
import type { Provision } from '../../bill/provisions.ts';
import type { ListSigns } from '../../bill/tradition/shape.ts';
import { traditionOf } from '../../bill/tradition/shipped.ts';
import { literal } from '../../bill/tradition/typed.ts';
import { announcesTerms } from '../../definitions/forms.ts';
import { finding, isRule, replaceFix } from '../find.ts';
import { type Branch, eachBranch } from '../tree.ts';
import type { Fix, LintFinding } from '../types.ts';

type Attrs = Pick<BillAttrs, 'lang' | 'form' | 'tradition' | 'ownTradition'>;

export function lists(tops: readonly Branch[], heading: string, attrs: Attrs): LintFinding[] {
  const found: LintFinding[] = [];
  const style = styleOf(attrs);
  eachBranch(tops, (branch) => {
    for (const kind of ['point', 'subpoint'] as const) {
      const items = branch.children.filter(
        (child) => child.provision.kind === kind && isRule(child.provision),
      );
      if (items.length === 0 || !isRule(branch.provision)) continue;
      if (items.length === 1) found.push(...lone(items[0]!.provision, branch, attrs));
      else {
        found.push(...punctuation(items, branch, style));
        found.push(...conjunction(items, branch, heading, attrs, style));
      }
    }
  });
  return found;
}

/** One item is no list. An amending law often has only one instruction. */
function lone(item: Provision, branch: Branch, attrs: Attrs): LintFinding[] {
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

/** The signs of a tradition, with the patterns by which they are read. */
interface Style extends ListSigns {
  /** A conjunction at the end of an item, with the sign before it. */
  joint: RegExp;
}

/** Words that join items in the shipped traditions and in those that people write; a sign in front of them is no fault. */
const JOINTS = 'and|or|and/or|и|или|либо|we|ýa-da|ýa';

const styles = new WeakMap<ListSigns, Style>();

function styleOf(attrs: Attrs): Style {
  const signs = traditionOf(attrs).lists[attrs.lang];
  const known = styles.get(signs);
  if (known) return known;
  const words = [...signs.conjunctions.filter((word) => word !== '').map(literal), JOINTS].join('|');
  const own = signs.item === '' ? '' : `|${literal(signs.item)}`;
  const style = { ...signs, joint: new RegExp(`([;,]${own})?\\s+(?:${words})$`, 'iu') };
  styles.set(signs, style);
  return style;
}

/** The sign at the end; a conjunction after it is left out. ' ' for a letter. */
function signOf(text: string, { item, last, joint }: Style): string {
  const whole = text.trimEnd();
  const joined = joint.exec(whole);
  const bare = joined?.[1] ? whole.slice(0, joined.index + joined[1].length) : whole;
  for (const sign of [item, last]) if (sign !== '' && bare.endsWith(sign)) return sign;
  const sign = bare.replace(/[)”»"]+$/u, '').at(-1) ?? '';
  const after = bare.at(-1) ?? '';
  if (/[;,.:!?]/.test(after)) return after;
  return /[.!?]/.test(sign) ? sign : ' ';
}

function punctuation(items: readonly Branch[], branch: Branch, style: Style): LintFinding[] {
  if (style.item === '' || !items.every(endsItself)) return [];
  const ends = items.map(last);
  if (ends.some((end) => !endsItself({ provision: end, children: [] }))) return [];
  const signs = ends.map((end) => signOf(end.text, style));
  const inner = signs.slice(0, -1);
  // Items that are sentences end with a full stop each; a list may also be written with commas throughout.
  if (signs.every((sign) => /[.!?]/.test(sign))) return [];
  if (inner.every((sign) => sign === ',') && inner.length > 1) {
    if (style.item === ';') return lastOne(ends, signs, branch, style);
  }
  const found: LintFinding[] = [];
  inner.forEach((sign, i) => {
    if (sign === style.item || sign === ':') return;
    // The end of a list inside an item is both: the end of that list and not the end of this one.
    if (sign === style.last && ends[i] !== items[i]!.provision) return;
    found.push(signFinding(ends[i]!, style.item, 'inner', style));
  });
  return withWholeList([...found, ...lastOne(ends, signs, branch, style)]);
}

/** Where more than one item is wrong, each offers to mend the whole list in one step. */
function withWholeList(found: LintFinding[]): LintFinding[] {
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  if (edits.length < 2) return found;
  const whole: Fix = { name: 'wholeList', values: { count: String(edits.length) }, edits };
  return found.map((one) => ({ ...one, fixes: [...one.fixes, whole] }));
}

function lastOne(
  ends: readonly Provision[],
  signs: readonly string[],
  branch: Branch,
  style: Style,
): LintFinding[] {
  const end = ends.at(-1)!;
  const sign = signs.at(-1)!;
  // Words after the list go on with the sentence; a list inside an item ends as its item does.
  const goesOn = branch.provision.text.includes('\n') || branch.provision.kind === 'point';
  if (goesOn || style.last === '' || sign === style.last || /[.!?:]/.test(sign)) return [];
  return [signFinding(end, style.last, style.last === '.' ? 'last' : 'lastSign', style)];
}

function signFinding(provision: Provision, wanted: string, variant: string, style: Style): LintFinding {
  const { text } = provision;
  const end = text.trimEnd().length;
  const conjunction = style.joint.test(text.slice(0, end));
  const own = [style.item, style.last].find((sign) => sign !== '' && text.slice(0, end).endsWith(sign));
  const has = own?.length ?? (/[;,.]/.test(text.charAt(end - 1)) ? 1 : 0);
  // Where a word and its sign are shown, one sees what is meant.
  const from = Math.max(text.lastIndexOf(' ', end - 1) + 1, 0);
  const fixes = conjunction ? [] : [replaceFix(provision, end - has, end, wanted)];
  return finding('listPunctuation', provision, from, end, { variant, values: { sign: wanted }, fixes });
}

const ANY_OF = /\b(?:any (?:one )?of|one of|either|one or more of|at least one of)\b/i;
const ALL_OF = /\b(?:all of|each of|both|every one of)\b/i;
/** What includes, lists examples: they are not joined. */
const EXAMPLES = /\b(?:includ(?:e|es|ing)|such as|in particular|for example|namely)\b/i;

/** Where the tradition has a word for the end of the last item but one; a list of terms needs none. */
function conjunction(
  items: readonly Branch[],
  { provision: { text: lead } }: Branch,
  heading: string,
  { lang, form }: Attrs,
  style: Style,
): LintFinding[] {
  const words = style.conjunctions.filter((word) => word !== '');
  if (words.length === 0 || form === 'amending-law') return [];
  if (announcesTerms(heading, lead, lang) || EXAMPLES.test(lead)) return [];
  const before = items.at(-2)!;
  const { provision } = before;
  if (!endsItself(before) || before.children.length > 0 || !provision.text.trimEnd().endsWith(style.item))
    return [];
  // Another item may carry it ("and" after each).
  if (items.some((item) => style.joint.test(item.provision.text.trimEnd()))) return [];
  const end = provision.text.trimEnd().length;
  const asked = ANY_OF.test(lead) ? 'or' : ALL_OF.test(lead) ? 'and' : '';
  const offered = words.includes(asked) ? [asked] : words;
  const fixes = offered.map((word) => replaceFix(provision, end, end, ` ${word}`));
  const from = provision.text.lastIndexOf(' ', end - 1) + 1;
  return [finding('listConjunction', provision, from, end, { fixes })];
}
