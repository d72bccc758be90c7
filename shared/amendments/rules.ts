/**
 * What one sentence tells to do, by the forms that drafters use for it: Russian and Turkmen ones of the post-Soviet
 * tradition, English ones of both. A sentence with two instructions, or of another form, is left to a person.
 */
import type { Language } from '../bill/kinds.ts';
import { type Named, namedIn } from './places.ts';
import { type Masked, QUOTE } from './quotes.ts';
import type { AmendmentKind } from './types.ts';

/** One instruction as its words have it; places still lack what stands around the sentence. */
export interface Instruction {
  kind: AmendmentKind;
  /** What is changed, or what new parts stand after. */
  place: Named[];
  added: Named | null;
  /** A part of the act is meant that is not named in so many words ("after section 7 insert"). */
  whole: boolean;
  pos: 'after' | 'before' | 'end' | null;
  old: string;
  new: string;
  /** The new text follows as a quotation. */
  quoted: boolean;
}

interface Rule {
  /** Groups that end in "q" are indexes of quotations; `place`, `added` are looked through for parts of an act. */
  form: RegExp;
  kind: AmendmentKind;
  /** Whether new text must be quoted; words stand in the sentence itself. */
  what: 'words' | 'part';
  pos?: 'after' | 'before' | 'end';
}

const named = (pattern: string): RegExp => {
  let n = 0;
  // Each quotation by the name that stands before it: <old>Q → the group "old1".
  const source = pattern.replace(/<(old|new)>Q/g, (_, name: string) =>
    QUOTE.replace('(', `(?<${name}${++n}>`),
  );
  return new RegExp(source, 'iu');
};

const RU_WORDS = `(?:слов[ао]?|цифр[уы]?|числ[оа]|словосочетани[ея])`;
const RU_BY = `(?:словами?|словом|цифр(?:ами|ой)|числ(?:ом|ами)|словосочетани(?:ем|ями))`;
const EN_WORDS = String.raw`(?:the\s+)?(?:words?|figures?|expression)\s+`;
const EN_BE = `(?:is|are|shall be|be)`;
const TK_SAID = String.raw`\s+diýen\s+söz\p{L}*`;

const RULES: Record<Language, readonly Rule[]> = {
  ru: [
    {
      form: named(String.raw`(?<place>.*?)${RU_WORDS}\s+<old>Q\s+заменить\s+${RU_BY}\s+<new>Q`),
      kind: 'substitution',
      what: 'words',
    },
    {
      form: named(String.raw`(?<place>.*?)после\s+${RU_WORDS}\s+<old>Q\s+дополнить\s+${RU_BY}\s+<new>Q`),
      kind: 'insertion',
      what: 'words',
      pos: 'after',
    },
    {
      form: named(String.raw`(?<place>.*?)дополнить\s+после\s+${RU_WORDS}\s+<old>Q\s+${RU_BY}\s+<new>Q`),
      kind: 'insertion',
      what: 'words',
      pos: 'after',
    },
    {
      form: named(String.raw`(?<place>.*?)дополнить\s+${RU_BY}\s+<new>Q`),
      kind: 'insertion',
      what: 'words',
      pos: 'end',
    },
    {
      form: named(String.raw`(?<place>.*?)${RU_WORDS}\s+<old>Q\s+исключить`),
      kind: 'repeal',
      what: 'words',
    },
    {
      form: named(String.raw`(?<place>.*?)изложить\s+в\s+(?:следующей|новой)\s+редакции(?:\s*:\s*<new>Q)?`),
      kind: 'substitution',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?:^|.*?\s)(?:(?<pos>после|перед)\s+)?(?<place>.*?)дополнить\s+(?:нов\p{L}+\s+)?(?<added>.*?)\s+следующего\s+содержания(?:\s*:\s*<new>Q)?`,
      ),
      kind: 'insertion',
      what: 'part',
    },
    {
      form: named(String.raw`(?<place>.*?)(?:признать\s+утративш\p{L}+\s+силу|исключить)`),
      kind: 'repeal',
      what: 'part',
    },
  ],
  tk: [
    {
      form: named(
        String.raw`(?<place>.*?)<old>Q${TK_SAID}\s+<new>Q${TK_SAID}\s+(?:bilen\s+)?çal(?:şyrmaly|şyrylmaly|yşmaly)`,
      ),
      kind: 'substitution',
      what: 'words',
    },
    {
      form: named(String.raw`(?<place>.*?)<old>Q${TK_SAID}\s+soň\s+<new>Q${TK_SAID}\s+(?:goşmaly|goşulmaly)`),
      kind: 'insertion',
      what: 'words',
      pos: 'after',
    },
    {
      form: named(String.raw`(?<place>.*?)<old>Q${TK_SAID}\s+(?:aýyrmaly|aýrylmaly|çykarmaly)`),
      kind: 'repeal',
      what: 'words',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?:şu|aşakdaky|rejelenen|täze)\s+(?:görnüşde|mazmunda|redaksiýada)\s+(?:beýan\s+etmeli|beýan\s+edilmeli|kabul\s+etmeli|ýazmaly)(?:\s*:\s*<new>Q)?`,
      ),
      kind: 'substitution',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?<pos>soň\s+)?(?:şu|aşakdaky)\s+mazmunly\s+(?<added>.*?)\s*(?:goşmaly|goşulmaly)(?:\s*:\s*<new>Q)?`,
      ),
      kind: 'insertion',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?:güýjüni\s+ýitiren\s+diýip\s+(?:hasap\s+etmeli|hasaplamaly|ykrar\s+etmeli)|aýyrmaly|aýrylmaly)`,
      ),
      kind: 'repeal',
      what: 'part',
    },
  ],
  en: [
    {
      form: named(
        String.raw`(?<place>.*?)(?<!\p{L})for\s+(?:${EN_WORDS})?<old>Q,?\s+(?:there\s+${EN_BE}\s+)?substituted?\s+(?:${EN_WORDS})?<new>Q`,
      ),
      kind: 'substitution',
      what: 'words',
    },
    {
      form: named(
        String.raw`(?<place>.*?)${EN_WORDS}<old>Q\s+${EN_BE}\s+(?:replaced|substituted)\s+(?:by|with)\s+(?:${EN_WORDS})?<new>Q`,
      ),
      kind: 'substitution',
      what: 'words',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?<!\p{L})after\s+(?:${EN_WORDS})?<old>Q,?\s+(?:insert\s+(?:${EN_WORDS})?<new>Q|${EN_WORDS}<new>Q\s+${EN_BE}\s+(?:inserted|added))`,
      ),
      kind: 'insertion',
      what: 'words',
      pos: 'after',
    },
    {
      form: named(String.raw`(?<place>.*?)at\s+the\s+end,?\s+(?:insert|add)\s+(?:${EN_WORDS})?<new>Q`),
      kind: 'insertion',
      what: 'words',
      pos: 'end',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?:(?<!\p{L})omit\s+(?:${EN_WORDS})?<old>Q|${EN_WORDS}<old>Q\s+${EN_BE}\s+(?:deleted|omitted|repealed))`,
      ),
      kind: 'repeal',
      what: 'words',
    },
    {
      form: named(
        String.raw`(?:^|.*?\P{L})for\s+(?<place>[^\ue000]*?),?\s+substitute(?:\s+the\s+following)?\s*[:—–-]*\s*(?:<new>Q)?[.;]?$`,
      ),
      kind: 'substitution',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?<place>.*?)(?:shall\s+(?:read|be\s+worded)\s+as\s+follows|${EN_BE}\s+replaced\s+by\s+the\s+following)\s*[:—–-]*\s*(?:<new>Q)?[.;]?$`,
      ),
      kind: 'substitution',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?:^|.*?\P{L})(?<pos>after|before)\s+(?<place>[^\ue000]*?),?\s+(?:insert|add)(?:\s+the\s+following)?\s*[:—–-]*\s*(?:<new>Q)?[.;]?$`,
      ),
      kind: 'insertion',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?<place>.*?)${EN_BE}\s+supplemented\s+(?:with|by)\s+(?:an?\s+|the\s+following\s+)?(?<added>.*?)\s+(?:reading\s+as\s+follows|worded\s+as\s+follows|as\s+follows)\s*[:—–-]*\s*(?:<new>Q)?[.;]?$`,
      ),
      kind: 'insertion',
      what: 'part',
    },
    {
      form: named(
        String.raw`^(?<added>.*?)\s+${EN_BE}\s+(?:added|inserted),?\s+(?:reading|worded)\s+as\s+follows\s*[:—–-]*\s*(?:<new>Q)?[.;]?$`,
      ),
      kind: 'insertion',
      what: 'part',
    },
    {
      form: named(
        String.raw`(?:(?<place>.*?)${EN_BE}\s+(?:hereby\s+)?(?:repealed|deleted|omitted)|^(?:in\s.*?,\s*)?(?:omit|repeal)\s+(?<omitted>.*?))[.;]?$`,
      ),
      kind: 'repeal',
      what: 'part',
    },
  ],
};

/** Words that an instruction has and hardly anything else: one of them and no form is a doubt, two are two instructions. */
const VERBS: Record<Language, RegExp> = {
  ru: /(?<!\p{L})(?:заменить|исключить|дополнить|изложить|признать\s+утративш\p{L}+\s+силу)(?!\p{L})/giu,
  tk: /(?<!\p{L})(?:çal(?:şyrmaly|şyrylmaly|yşmaly)|goşmaly|goşulmaly|aýyrmaly|aýrylmaly|çykarmaly|beýan\s+etmeli|güýjüni\s+ýitiren\s+diýip)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:substituted?|insert(?:ed)?|omit(?:ted)?|repeal(?:ed)?|supplemented|replaced|(?:is|are|shall be)\s+deleted|shall\s+(?:read|be\s+worded)\s+as\s+follows|shall\s+be\s+added)(?!\p{L})/giu,
};
/** In English a verb of these is common in rules, too: alone it is no doubt worth a word. */
const NOT_ALONE: Record<Language, RegExp | null> = {
  ru: null,
  tk: null,
  en: /[\ue000:—–]|section|article|paragraph/iu,
};

const field = (groups: Record<string, string | undefined>, name: string): string | undefined => {
  for (const [key, value] of Object.entries(groups))
    if (key.startsWith(name) && value !== undefined) return value;
  return undefined;
};

/** What a sentence tells to do; `unsure` where it seems to tell something, null where it does not. */
export function instructionIn({ text, quotes, open }: Masked, lang: Language): Instruction | 'unsure' | null {
  const verbs = text.match(VERBS[lang])?.length ?? 0;
  if (verbs === 0 || NOT_ALONE[lang]?.test(text) === false) return null;
  if (verbs > 1) return 'unsure';
  for (const rule of RULES[lang]) {
    const groups = rule.form.exec(text)?.groups;
    if (!groups) continue;
    const quote = (name: string): string => {
      const index = field(groups, name);
      return index === undefined ? '' : quotes[Number(index)]!;
    };
    const place = namedIn(groups.place ?? groups.omitted ?? '', lang);
    const added = groups.added === undefined ? [] : namedIn(groups.added, lang);
    if (groups.added !== undefined && (added.length !== 1 || added[0]!.plural)) return 'unsure';
    const words = { old: quote('old'), new: quote('new') };
    if (rule.what === 'words')
      return {
        kind: rule.kind,
        place,
        added: null,
        whole: false,
        pos: rule.pos ?? null,
        ...words,
        quoted: false,
      };
    const pos = positionOf(groups.pos, added[0] ?? null, rule.kind);
    return {
      kind: rule.kind,
      place,
      added: added[0] ?? null,
      whole: true,
      pos,
      ...words,
      quoted: rule.kind !== 'repeal' && (words.new === '' || open),
    };
  }
  return 'unsure';
}

function positionOf(word: string | undefined, added: Named | null, kind: AmendmentKind): Instruction['pos'] {
  if (kind !== 'insertion') return null;
  if (word !== undefined) return /^(?:перед|before)/iu.test(word) ? 'before' : 'after';
  return added && added.step.number !== '' ? null : 'end';
}
