/**
 * Typed citations that could be live: after "статьи 5", "section 5", "5-nji madda" the number can become a reference. The
 * words around it stay as they were typed, so every grammatical case is right.
 */
import type { EditorState } from 'prosemirror-state';
import { placeWith, softHyphensIn, withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { Language } from '../kinds.ts';
import type { Register } from '../references.ts';
import { billSchema } from '../schema.ts';
import type { Tradition } from '../tradition/shape.ts';
import { asNumbered, namePattern, numberPattern } from '../tradition/typed.ts';
import { type BillCommand, innermost } from './place.ts';

export interface ReferenceOffer {
  target: string;
  /** Document positions of the text that the reference would replace. */
  from: number;
  to: number;
  style: 'number' | 'full';
}

interface Wording {
  pattern: RegExp;
  style: ReferenceOffer['style'];
}

const NUMBER = String.raw`(\d+(?:-\d+)?[A-Za-z]?)`;

/** The article word of each language just before (in Turkmen: after) the number, ending at the cursor. */
const WORDINGS: Record<Language, Wording> = {
  ru: {
    pattern: new RegExp(
      `(?:^|[^\\p{L}])(?:стать(?:я|и|е|ю|ёй|ей|ях|ям|ями)|ст\\.)[\\s\\u00a0]+${NUMBER}$`,
      'iu',
    ),
    style: 'number',
  },
  en: {
    pattern: new RegExp(`(?:^|[^\\p{L}])(?:articles?|sections?|art\\.|s\\.)[\\s\\u00a0]+${NUMBER}$`, 'iu'),
    style: 'number',
  },
  // The ordinal's ending follows the number ("5-nji", "6-njy"), so here the reference takes the word with it.
  tk: { pattern: new RegExp(`(?:^|[^\\p{L}\\d])(${NUMBER}-nj[iy][\\s\\u00a0]+madda)$`, 'iu'), style: 'full' },
};

const ownWordings = new WeakMap<Tradition, Map<Language, Wording | null>>();

/** The wording by which an article is cited here; null where its numbers or its name cannot be typed. */
function wordingOf({ lang, ownTradition }: Register['attrs']): Wording | null {
  if (!ownTradition) return WORDINGS[lang];
  let known = ownWordings.get(ownTradition);
  if (!known) {
    known = new Map();
    ownWordings.set(ownTradition, known);
  }
  const made = known.get(lang);
  if (made !== undefined) return made;
  const names = namePattern('article', ownTradition, lang);
  const number = numberPattern(ownTradition.levels.article.style);
  const wording = names === null || number === null ? null : ownWording(ownTradition, lang, names, number);
  known.set(lang, wording);
  return wording;
}

/** Before or behind its number, as the own tradition cites it; behind it the reference takes the word with it. */
function ownWording(own: Tradition, lang: Language, names: string, number: string): Wording {
  const { cited } = own.levels.article.words[lang];
  const behind = /\{(?:n|nth|word)\}.*\{(?:name|short)\}/.test(cited);
  const start = String.raw`(?:^|[^\p{L}\p{N}])`;
  return behind
    ? {
        pattern: new RegExp(String.raw`${start}((${number})(?:-n[jžý][iy])?[\s\u00a0]+(?:${names}))$`, 'iu'),
        style: 'full',
      }
    : { pattern: new RegExp(String.raw`${start}(?:${names})[\s\u00a0]+(${number})$`, 'iu'), style: 'number' };
}

/** Longest citation there is; nobody types more between the start and the cursor. */
const LOOK_BACK = 60;

/** What could be made a reference just before the cursor, or null. */
export function referenceOffer(state: EditorState, reg: Register): ReferenceOffer | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || innermost($from, (node) => node.type.name === 'quoted'))
    return null;
  const start = Math.max(0, $from.parentOffset - LOOK_BACK);
  const typed = $from.parent.textBetween(start, $from.parentOffset, '\ufffc', '\ufffc');
  const before = withoutSoftHyphens(typed);
  const wording = wordingOf(reg.attrs);
  const found = wording?.pattern.exec(before);
  if (!wording || !found) return null;
  const { style } = wording;
  const bare = style === 'full' ? found[2]! : found[1]!;
  const own = reg.attrs.ownTradition;
  const number = own ? asNumbered(bare, own.levels.article.style) : bare;
  const target = articleNumbered(number, reg);
  // An article of another law ("статьи 5 Конституции") looks the same until one types on: hence an offer, not a change.
  if (target === null) return null;
  const from = placeWith(softHyphensIn(typed), before.length - found[1]!.length, false);
  return { target, from: $from.pos - typed.length + from, to: $from.pos, style };
}

const byNumber = new WeakMap<Register, Map<string, string>>();

function articleNumbered(number: string, reg: Register): string | null {
  let articles = byNumber.get(reg);
  if (!articles) {
    articles = new Map();
    for (const [id, path] of reg.paths) {
      const last = path.at(-1);
      // Quoted articles have no place in the count; articles of annexes are cited with their annex.
      if (last?.kind === 'article' && path.length === 1 && last.number.count > 0)
        articles.set(last.number.number, id);
    }
    byNumber.set(reg, articles);
  }
  return articles.get(number) ?? null;
}

/** Takes the offer: the typed number becomes a reference. */
export function acceptOffer(reg: Register): BillCommand {
  return (state, dispatch) => {
    const offer = referenceOffer(state, reg);
    if (!offer) return false;
    const { target, style, from, to } = offer;
    const shown = withoutSoftHyphens(state.doc.textBetween(from, to));
    const node = billSchema.nodes.reference!.create({ target, style, case: 'nom', shown });
    dispatch?.(state.tr.replaceWith(from, to, node.mark(state.selection.$from.marks())).scrollIntoView());
    return true;
  };
}
