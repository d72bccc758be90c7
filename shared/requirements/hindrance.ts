/**
 * Clauses that allow what a guarantee forbids: "any authority may limit the choice of places", "доступ может быть
 * ограничен". The same words denied are the guarantee itself, so a rule that finds them here has found its contrary.
 */
import type { Language } from '../bill/kinds.ts';
import type { Span } from '../text/tokens.ts';

const HINDERING: Record<Language, RegExp> = {
  en: pattern(
    '(?:may|can|shall|must|is|are) (?:also |at any time |adversely )?(?:be )?(?:limit|restrict|refus|den(?:y|ied)|hinder|obstruct|withh(?:o|e)ld|curtail|censor|intercept|seize|punish|reduc|affect|instruct|monitor)(?:ed|d|t|s|es)?',
    '(?:correspondence|letters?|calls?|equipment|notes)(?!\\p{L})[^;.]{0,60}(?:is|are|may be) (?:opened|read|inspected|searched|monitored)',
    '(?:limits|prevents|hinders|restricts|obstructs)',
    '(?:shall|may) (?:suffer|be subjected to)',
    'may be (?:required|compelled|obliged) to (?:testify|disclose|reveal)',
    '(?:is|are) a ground for refus\\p{L}*',
    'require that (?:they|these|such|contacts) pass through',
    'takes? part in [^;.]{0,40}(?:where|although) a conflict',
  ),
  ru: pattern(
    '(?:может|могут) быть (?:ограничен|отказан|отклонен|цензурирован|изъят|наказан|подвергнут|уменьшен|снижен|принужден)\\p{L}*',
    '(?:вправе|может|могут) (?:ограничи|отказа|препятствов|изъя|цензурир|наказ|подвергат)\\p{L}*',
    '(?:препятствует|препятствуют|ограничивает|ограничивают|вскрываются|прослушиваются)',
    '(?:является|являются|служит|служат|(?:может|могут) служить) основанием для отказа',
    '(?:разрешается|допускается|разрешено) применять [^;.]{0,30}(?:санкци|наказани|меры)\\p{L}*',
    '(?:при|от)командировани[ея] [^;.]{0,80}(?:допускается|разрешается)',
    'получа(?:ет|ют) указани\\p{L}*',
    'вход(?:ит|ят) в (?:систему|структуру|состав) (?:орган|министерств|правительств)\\p{L}*',
    '(?:цензуре|изъятию|просмотру|вскрытию) (?:подлежит|подлежат)',
    '(?:подлежит|подлежат) (?:цензуре|изъятию|просмотру|вскрытию|амнистии)',
    '(?:подчиняется|подчинен|подчинён) (?:орган|министерств|правительств)\\p{L}*',
    'применяются (?:телесн|одиночн)\\p{L}*',
  ),
  tk: /(?<!\p{L})\p{L}+(?:dyrylyp|dirilip|lanylyp|lenilip) bilner/iu,
};

function pattern(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'iu');
}

/** What takes a guarantee back whatever else its clause says; a denial may be a part of it. */
const CONTRARY: Record<Language, RegExp> = {
  en: pattern(
    'may not (?:conclude|enter into) contracts',
    'not (?:drawn up|written|prepared|published) so (?:that|as)',
    '(?:anyone|any person|any prisoner) (?:is|may be|can be) (?:received|admitted|held) [^;.]{0,40}without an? (?:entry|record|order)',
    'person (?:is|shall) not (?:be )?deprived of liberty (?:when|where|if)',
    '(?:information|communications?|papers|documents|notes)(?!\\p{L})[^;.]{0,60}(?:is|are) not privileged',
    'subcommittee (?:does|may|shall|can) not (?:have|enjoy)[^;.]{0,60}access',
    'reprisals?\\)? (?:does|do|shall) not apply',
    'does not exist (?:so that|in order|to)',
    '(?:removal|dismissal)(?!\\p{L})[^;.]{0,30}does not require',
    'conflict[^;.]{0,60}(?:protocol|treaty) (?:does|shall) not (?:apply|prevail)',
  ),
  ru: pattern(
    '(?<!не )обязан[аоы]? (?:извещать|уведомлять|предупреждать) о (?:времени|дате|дне|цели)(?: и \\p{L}+)? посещени\\p{L}*',
    '(?<!не )(?:публикуются|раскрываются|разглашаются) без [^;.,]{0,40}согласи\\p{L}*',
    '(?:допустивш|совершивш|применивш)\\p{L}*[^;.]{0,60} не нес(?:е|ё|у)т [^;.]{0,40}ответственност\\p{L}*',
    'лишени(?:ем|я) свободы не (?:понима|явля|призна|счита)\\p{L}*',
    'не явля(?:ет|ют)ся (?:предупреждение|предотвращение|приложени)\\p{L}*',
    'подкомитет\\p{L}* [^;.]{0,60}не (?:предоставляется|имеет) [^;.]{0,30}доступ\\p{L}*',
    'тайн\\p{L}*,? (?:механизму|комиссии|совету|группе|центру|инспекторам|наблюдателям) не (?:предоставля|сообща|выда|раскрыва)\\p{L}*',
    'тайн\\p{L}*,? не (?:предоставля|сообща|выда|раскрыва)\\p{L}* (?:национальн\\p{L}+ превентивн\\p{L}+ )?механизм\\p{L}*',
    'не (?:приведены|предусмотрены|указаны) (?:расходы|средства|затраты)',
    '(?:расходы|средства|затраты) не (?:приведены|предусмотрены|указаны)',
    '(?:не вправе|не может|не могут) проводить [^;.]{0,50}бесед\\p{L}*',
  ),
  tk: /(?!)/u,
};

/** Words that let it happen only within bounds, wherever they stand in the clause. */
const BOUNDING: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:only|without|except|unless|who|which)(?!\p{L})/iu,
  ru: /(?<!\p{L}|или )(?:нет|нельзя|только|лишь|без|кроме|котор\p{L}*)(?!\p{L})/iu,
  tk: /(?<!\p{L})(?:däl|ýok|diňe|hiç)(?!\p{L})/iu,
};
/** Words that deny what follows them: "correct or not" after it takes nothing back. */
const DENYING: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:not|no|nobody|none|nothing|never|neither|nor|cannot)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|никто|ничто|никак\p{L}*)(?!\p{L})/iu,
  tk: /(?!)/u,
};

/** The clauses (parted by ; and :) of a sentence in which something is hindered, as offsets in the text. */
export function hinderingClauses(text: string, { from, to }: Span, lang: Language): Span[] {
  const sentence = text.slice(from, to);
  if (!HINDERING[lang].test(sentence) && !CONTRARY[lang].test(sentence)) return [];
  const clauses: Span[] = [];
  let start = from;
  for (const part of sentence.split(/(?<=[;:])/u)) {
    if (CONTRARY[lang].test(part) || isHindering(part, lang))
      clauses.push({ from: start, to: start + part.length });
    start += part.length;
  }
  return clauses;
}

function isHindering(clause: string, lang: Language): boolean {
  const found = HINDERING[lang].exec(clause);
  if (!found || BOUNDING[lang].test(clause)) return false;
  return !DENYING[lang].test(clause.slice(0, found.index + found[0].length));
}
