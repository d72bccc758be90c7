/** Changes of words whose effect on a guarantee is known: weaker duty, one sentence made two, another name of the body. */
import type { Told } from './negate.ts';

const DUTIES: Record<Told, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\b(?:shall|must)\b(?! not)/g, 'may'],
    [/\b(?:is|are) (?:obliged|required|bound) to\b/g, 'may'],
  ],
  ru: [
    [/(?<!\p{L}|не )обязан[аыо]?(?!\p{L})/giu, 'вправе'],
    [/(?<!\p{L}|не )(?:должн[аыо]|должен)(?!\p{L})/giu, 'может'],
  ],
};

/** "No one shall" and "no one may" forbid the same. */
const FORBIDS = /^\s*(?:no|nobody|neither|никто|ни)(?!\p{L})/iu;

/** Every duty a right; null where none is worded as one. */
export function weaken(text: string, lang: Told): string | null {
  const weaker = (clause: string): string =>
    FORBIDS.test(clause) ? clause : DUTIES[lang].reduce((now, [from, to]) => now.replace(from, to), clause);
  const weak = text
    .split(/(?<=[;.])/u)
    .map(weaker)
    .join('');
  return weak === text ? null : weak;
}

const upper = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/**
 * The first sentence made two at its semicolon; without one, at the "and" that joins two things somebody shall or may do
 * ("The State shall A and B": "The State shall A. It shall B"). Null where there is neither.
 */
export function splitInTwo(text: string, lang: Told): string | null {
  const semicolon = text.indexOf('; ');
  if (semicolon > 0) return `${text.slice(0, semicolon)}. ${upper(text.slice(semicolon + 2))}`;
  if (lang === 'ru') return null;
  const joined =
    /^(?<who>(?:The|A|An|Every|Each) [^,;.]{3,60}?) (?<modal>shall|may|must) (?<first>(?!be\b|not\b)[^,;.]+?) and (?<second>(?:use|publish|examine|discuss|disseminate|reply|copy|inspect|meet|appear|allow|give|speak|inform)\b[^;]*)$/u.exec(
      text,
    )?.groups;
  return joined ? `${joined.who} ${joined.modal} ${joined.first}. It ${joined.modal} ${joined.second}` : null;
}

/** A definition that gives the mechanism another name, and the text with that name; null where it does not name it. */
export function rename(text: string, lang: Told): { definition: string; text: string } | null {
  if (lang === 'en') {
    const named = text.replace(/\b(?:national preventive )?mechanism\b(?!s|’s|'s| for)/gi, 'Lantern');
    if (named === text || /mechanism/i.test(named)) return null;
    const definition = 'A national preventive mechanism (hereinafter – the Lantern) works in the State.';
    return { definition, text: named };
  }
  const endings: Record<string, string> = { '': 'ь', а: 'я', у: 'ю', ом: 'ем', е: 'е' };
  const named = text.replace(
    /(?:национальн\p{L}+ превентивн\p{L}+ )?механизм(а|у|ом|е)?(?!\p{L})/giu,
    (_all, ending: string | undefined) => `Фонар${endings[ending ?? '']}`,
  );
  if (named === text || /механизм/iu.test(named)) return null;
  return {
    definition: 'В государстве действует национальный превентивный механизм (далее – Фонарь).',
    text: named,
  };
}
