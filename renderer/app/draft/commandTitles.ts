/** What a command is called: where it makes a level of the bill, by the name that the bill's tradition and form give it. */
import type { BillAttrs } from '../../../shared/bill/document.ts';
import type { Language, NumberedKind } from '../../../shared/bill/kinds.ts';
import { inCase, levelTitle, wordsOf } from '../../../shared/bill/tradition/levels.ts';
import { usedLevels } from '../../../shared/bill/tradition/places.ts';
import type { Extra } from '../../../shared/bill/tradition/shape.ts';
import { traditionOf } from '../../../shared/bill/tradition/shipped.ts';
import { type MessageKey, messages } from '../../../shared/messages/index.ts';
import { useDraft } from './draftStore.ts';

const MAKES: Readonly<Record<string, NumberedKind>> = {
  insertPart: 'part',
  insertSection: 'section',
  insertChapter: 'chapter',
  insertArticle: 'article',
  insertParagraph: 'paragraph',
  insertPoint: 'point',
  insertAnnex: 'annex',
};

const EXTRA: Readonly<Record<string, Extra>> = { insertQuoted: 'quoted', insertInstruction: 'instruction' };

const TURNS_INTO: Readonly<Record<string, NumberedKind>> = {
  toChapter: 'chapter',
  toArticle: 'article',
  toParagraph: 'paragraph',
  toPoint: 'point',
  toSubpoint: 'subpoint',
};

/** "Make it an article", «Сделать статьёй», "Madda et". */
function turnInto(kind: NumberedKind, attrs: BillAttrs, lang: Language): string {
  const { t } = messages(lang);
  const name = inCase(wordsOf(kind, attrs, lang).names, lang === 'ru' ? 'ins' : 'nom');
  const level = lang === 'en' ? levelTitle(kind, attrs, lang).toLowerCase() : name;
  return t(/^[aeiou]/.test(level) ? 'traditions:cmd.retypeAn' : 'traditions:cmd.retype', {
    level: lang === 'tk' ? name.charAt(0).toLocaleUpperCase() + name.slice(1) : level,
  });
}

/** The title of a command for the bill that is open. */
export function commandTitle(
  { id, title }: { id: string; title: MessageKey },
  lang: Language,
  attrs: BillAttrs = useDraft.getState().attrs,
): string {
  const made = MAKES[id];
  if (made) return levelTitle(made, attrs, lang);
  const into = TURNS_INTO[id];
  return into ? turnInto(into, attrs, lang) : messages(lang).t(title);
}

/** Whether the form of the bill has what the command makes at all: a karar offers points, never articles. */
export function isOffered(id: string, attrs: BillAttrs = useDraft.getState().attrs): boolean {
  const extra = EXTRA[id];
  if (extra) return traditionOf(attrs).forms[attrs.form].offers.includes(extra);
  const kind = MAKES[id];
  return !kind || usedLevels(attrs).includes(kind);
}
