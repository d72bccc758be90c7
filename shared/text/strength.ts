/**
 * How strong a sentence binds: who must, who may, who must not. And the pairs of words whose exchange makes a rule
 * weaker or stronger, which the comparison ranks first ("shall" became "may", "any" became "prescribed").
 */
import type { Language } from '../bill/kinds.ts';
import { fold, wordPattern, wordPatternSource } from './words.ts';

export const MODALITIES = ['prohibition', 'duty', 'should', 'right', 'statement'] as const;
/** `statement` is a sentence without a modal word: in statutes the present tense binds. */
export type Modality = (typeof MODALITIES)[number];

const MODAL_WORDS: Record<Language, readonly [Modality, readonly string[]][]> = {
  en: [
    [
      'prohibition',
      [
        '(shall|must|may|can|could) (not|never)',
        'cannot',
        '(is|are) (not (permitted|allowed|entitled)|prohibited|forbidden)',
        '(no|neither) ... (shall|must|may|can)',
        '(prohibited|forbidden)',
      ],
    ],
    [
      'duty',
      ['(shall|must)', '(is|are) (obliged|required|bound|under a duty) to', '(has|have) (to|the duty to)'],
    ],
    ['should', ['(should|ought)', '(is|are) encouraged to']],
    [
      'right',
      [
        '(may|can|could|might)',
        '(is|are) (entitled|empowered|authorised|authorized|free|permitted|allowed) to',
        '(has|have) the (right|power)',
        'at (its|his|her|their) discretion',
      ],
    ],
  ],
  ru: [
    [
      'prohibition',
      [
        'не (вправе|может|могут|должен|должна|должно|должны|допуска*|подлеж*|разреша*)',
        'запрещ*',
        'недопустим*',
        '(никто|никакой|никакие|ни один) ... не',
        'нельзя',
      ],
    ],
    [
      'duty',
      [
        '(обязан*|обязыва*|должен|должна|должно|должны|надлежит|необходимо|подлеж*)',
        'возлага* ... обязанност*',
      ],
    ],
    ['should', ['(следует|рекомендуется|желательно)']],
    [
      'right',
      [
        '(вправе|может|могут|право|имеет право|имеют право|разреша*|допускается|допускаются)',
        'по (своему|собственному) усмотрению',
      ],
    ],
  ],
  tk: [
    [
      'prohibition',
      [
        '*(mal|mel) däl',
        '*(maly|meli) däl*',
        'gadagan*',
        'hukugy ýok*',
        'ýol beril*(me|mez|meýär)*',
        '*(yp|ip|up|üp|p) bilme*',
      ],
    ],
    ['duty', ['*(maly|meli|malydyr|melidir|malydyrlar|melidirler)', 'borçl*', 'hökman*']],
    ['should', ['maslahat beril*', 'maksadalaýyk*']],
    [
      'right',
      [
        'hukugy bar*',
        'hukuklydyr*',
        'haklydyr*',
        '*(yp|ip|up|üp) bil(er|erler|ýär|ýärler)',
        'ygtyýarly*',
        'rugsat beril*',
      ],
    ],
  ],
};

/** The strongest modality that a sentence carries; a prohibition outranks a duty, a duty a right. */
export function modalityOf(sentence: string, lang: Language): Modality {
  const folded = fold(sentence);
  return modalTests(lang).find(([, test]) => test.test(folded))?.[0] ?? 'statement';
}

const modalKnown = new Map<Language, readonly (readonly [Modality, RegExp])[]>();

/** One expression for each modality, made at its first use. */
function modalTests(lang: Language): readonly (readonly [Modality, RegExp])[] {
  const known = modalKnown.get(lang);
  if (known) return known;
  const made = MODAL_WORDS[lang].map(
    ([modality, patterns]) => [modality, new RegExp(patterns.map(wordPatternSource).join('|'), 'u')] as const,
  );
  modalKnown.set(lang, made);
  return made;
}

/** Exchanging a word of `strong` for one of `weak` weakens a rule. Word patterns as in words.ts. */
export interface StrengthPair {
  name: string;
  strong: readonly string[];
  weak: readonly string[];
}

export const STRENGTH_PAIRS: Record<Language, readonly StrengthPair[]> = {
  en: [
    {
      name: 'duty-right',
      strong: ['(shall|must)', '(is|are) (obliged|required) to'],
      weak: ['(may|can)', '(is|are) (entitled|empowered) to', '(should|ought)'],
    },
    { name: 'must-should', strong: ['must'], weak: ['should'] },
    {
      name: 'any-prescribed',
      strong: ['(any|all|every|each)'],
      weak: ['(prescribed|designated|certain|some|listed|specified)'],
    },
    {
      name: 'unannounced-notice',
      strong: ['at any time', '(without notice|without prior notice|without advance notice)', 'unannounced'],
      weak: [
        '(with|after|upon|on|subject to) (prior|advance|due) notice',
        '(by|with|after) (agreement|arrangement|prior agreement|prior arrangement)',
        'during (working|office) hours',
      ],
    },
    {
      name: 'public-official',
      strong: ['(is|are|shall be) (published|public)'],
      weak: ['(may|can) be published', 'for official use'],
    },
    {
      name: 'independent-under',
      strong: ['independent*'],
      weak: ['(under|attached to|within|subordinate*)'],
    },
    {
      name: 'law-regulation',
      strong: ['by (law|statute)'],
      weak: ['by (regulation*|decree|order|the government|the cabinet of ministers)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(immediately|without delay|at once)'],
      weak: ['(where|when|if|as far as|to the extent) possible', 'in due course', 'as appropriate'],
    },
    {
      name: 'full-within-means',
      strong: ['(full|sufficient|adequate|necessary)'],
      weak: [
        'within (available|existing) (means|resources|limits)',
        '(subject to|within the limits of) (available|existing) *',
      ],
    },
    {
      name: 'guarantee-support',
      strong: ['(guarantees|ensures|guarantee|ensure)'],
      weak: ['(promotes|supports|facilitates|endeavours|promote|support|facilitate|endeavour)'],
    },
  ],
  ru: [
    {
      name: 'duty-right',
      strong: ['(обязан|обязана|обязано|обязаны|должен|должна|должно|должны)'],
      weak: ['(вправе|может|могут)', 'имеет право', 'имеют право'],
    },
    {
      name: 'must-should',
      strong: ['(обязан|обязаны|должен|должны)'],
      weak: ['(следует|рекомендуется|желательно)'],
    },
    {
      name: 'any-prescribed',
      strong: ['(любой|любые|любых|любым|любое|любую|все|всех|всем|каждый|каждое)'],
      weak: [
        '(установленные|установленных|определенные|определенных|отдельные|отдельных|указанные|перечисленные)',
      ],
    },
    {
      name: 'unannounced-notice',
      strong: [
        'в любое время',
        'без (уведомлени*|предупрежден*|извещени*|согласовани*|предварительного уведомлени*|предварительного предупрежден*|предварительного согласовани*)',
      ],
      weak: [
        '(с|после|при условии) предварительн* (уведомлени*|предупрежден*|извещени*|согласовани*)',
        'по согласованию с',
        'по предварительному (уведомлению|согласованию)',
        'в рабочее время',
      ],
    },
    {
      name: 'public-official',
      strong: ['(публикуется|публикуются|подлежит опубликованию)'],
      weak: ['может быть опубликован*', 'для служебного пользования'],
    },
    {
      name: 'independent-under',
      strong: ['(независим*|самостоятельн*)'],
      weak: ['(при|подчин*|под руководством|подведомствен*)'],
    },
    {
      name: 'law-regulation',
      strong: ['законом'],
      weak: ['(правительством|кабинетом министров|положением|подзаконн*|приказом)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(незамедлительно|немедленно|безотлагательно)'],
      weak: ['(по возможности|по мере возможности)', 'в установленном порядке', 'при необходимости'],
    },
    {
      name: 'full-within-means',
      strong: ['(необходимые|необходимых|достаточные|достаточных|в полном объеме)'],
      weak: [
        'в пределах (имеющихся|выделенных|предусмотренных|утвержденных) *',
        'при наличии (средств|возможности)',
      ],
    },
    {
      name: 'guarantee-support',
      strong: ['(гарантирует*|обеспечивает*|гарантируется|обеспечивается)'],
      weak: ['(содействует|способствует|поддерживает|принимает меры)'],
    },
  ],
  tk: [
    {
      name: 'duty-right',
      strong: ['*(malydyr|melidir|maly|meli)', 'borçludyr*'],
      weak: ['*(yp|ip|up|üp) (biler|bilerler)', 'hukugy bar*', '(haklydyr*|hukuklydyr*)'],
    },
    {
      name: 'must-should',
      strong: ['*(malydyr|melidir|maly|meli)', 'borçludyr*'],
      weak: ['maslahat beril*', 'maksadalaýyk*'],
    },
    {
      name: 'any-prescribed',
      strong: ['(islendik|ähli|hemme|her bir)'],
      weak: ['(bellenen|bellenilen|kesgitlenen|aýry-aýry|görkezilen)'],
    },
    {
      name: 'unannounced-notice',
      strong: [
        'islendik wagt*',
        'öňünden (duýdurmazdan|habar bermezden|duýdurylmazdan|habar berilmezden|ylalaşmazdan)',
        '(duýdurmazdan|duýdurylmazdan|habar bermezden|habar berilmezden)',
      ],
      weak: [
        'öňünden (duýdurmak|habar bermek|ylalaşmak) (bilen|arkaly|şerti bilen)',
        'öňünden (duýduryp|duýdurylyp|habar berip|habar berlip|ylalaşyp|ylalaşylyp)',
        'ylalaşmak bilen',
        'iş wagtynda',
      ],
    },
    {
      name: 'public-official',
      strong: ['çap edilýär*'],
      weak: ['çap edilip bilner', 'gulluk peýdalanmasy üçin'],
    },
    {
      name: 'independent-under',
      strong: ['(garaşsyz*|özbaşdak*)'],
      weak: ['(tabyn*|ýanyndaky|garamagyndaky)'],
    },
    {
      name: 'law-regulation',
      strong: ['kanun bilen'],
      weak: ['(hökümet*|ministrler kabineti*) ... (kesgitle*|tassykla*|belle*)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(haýal etmän|gaýragoýulmasyz|derrew)'],
      weak: ['mümkin boldugyça', 'mümkinçilige görä', 'zerur bolanda'],
    },
    {
      name: 'full-within-means',
      strong: ['(zerur|ýeterlik|doly möçberde)'],
      weak: ['(bar bolan|bölünip berlen|göz öňünde tutulan) * çäginde', 'serişdeler bar bolanda'],
    },
    {
      name: 'guarantee-support',
      strong: ['(kepillendirýär*|kepillendirilýär*|üpjün edýär*|üpjün edilýär*)'],
      weak: ['(ýardam berýär*|goldaýar*)'],
    },
  ],
};

/** Words of the pairs found in a text: name of the pair, side, and where. */
export interface StrengthWord {
  name: string;
  side: 'strong' | 'weak';
  from: number;
  to: number;
  text: string;
}

interface PreparedPattern {
  name: string;
  side: 'strong' | 'weak';
  expression: RegExp;
}

/** The patterns of a language by the first three letters of the words they can begin with, and those that any word may begin. */
interface Prepared {
  byHead: ReadonlyMap<string, readonly PreparedPattern[]>;
  always: readonly PreparedPattern[];
}

const prepared = new Map<Language, Prepared>();

function patternsOf(lang: Language): Prepared {
  const known = prepared.get(lang);
  if (known) return known;
  const byHead = new Map<string, PreparedPattern[]>();
  const always: PreparedPattern[] = [];
  for (const pair of STRENGTH_PAIRS[lang])
    for (const side of ['strong', 'weak'] as const)
      for (const pattern of pair[side]) {
        const entry = { name: pair.name, side, expression: wordPattern(pattern) };
        const heads = headsOf(pattern);
        if (heads === null) always.push(entry);
        for (const head of heads ?? []) {
          const list = byHead.get(head);
          if (list) list.push(entry);
          else byHead.set(head, [entry]);
        }
      }
  const made = { byHead, always };
  prepared.set(lang, made);
  return made;
}

/** First three letters (or the whole of a shorter word and a space) of the words a pattern begins with; null for any word. */
function headsOf(pattern: string): ReadonlySet<string> | null {
  const group = pattern.startsWith('(') ? pattern.slice(1).split(')')[0]! : pattern;
  const heads = new Set<string>();
  for (const choice of group.split('|')) {
    const found = /^([\p{L}\p{N}]{3}|[\p{L}\p{N}]{1,2}(?= |$))/u.exec(fold(choice));
    if (!found) return null;
    heads.add(found[0].length < 3 ? `${found[0]} ` : found[0]);
  }
  return heads;
}

/** Letters of our three languages and figures; what is missed here only makes a word begin once more. */
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 95;
  return (c >= 0x400 && c <= 0x52f) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
}

function patternsIn(folded: string, lang: Language): Set<PreparedPattern> {
  const { byHead, always } = patternsOf(lang);
  const found = new Set(always);
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    const letter = isLetter(folded.charCodeAt(i));
    if (letter && !inWord) {
      let length = 1;
      while (length < 3 && isLetter(folded.charCodeAt(i + length))) length++;
      const head = length < 3 ? `${folded.slice(i, i + length)} ` : folded.slice(i, i + 3);
      for (const pattern of byHead.get(head) ?? []) found.add(pattern);
    }
    inWord = letter;
  }
  return found;
}

function hitsOf(text: string, folded: string, patterns: readonly PreparedPattern[]): StrengthWord[] {
  const found: StrengthWord[] = [];
  for (const { name, side, expression } of patterns)
    for (const hit of folded.matchAll(expression))
      found.push({
        name,
        side,
        from: hit.index,
        to: hit.index + hit[0].length,
        text: text.slice(hit.index, hit.index + hit[0].length),
      });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The words of those pairs in two texts of which one side may stand in the first and the other in the second: without
 * that nothing can have become weaker or stronger, and no pattern needs to be tried.
 */
function opposedWords(before: string, after: string, lang: Language): [StrengthWord[], StrengthWord[]] {
  const [old, now] = [fold(before), fold(after)];
  const [a, b] = [[...patternsIn(old, lang)], [...patternsIn(now, lang)]];
  const sides = (patterns: readonly PreparedPattern[]) =>
    new Set(patterns.map(({ name, side }) => `${side} ${name}`));
  const [inA, inB] = [sides(a), sides(b)];
  const opposed = ({ name }: PreparedPattern): boolean =>
    (inA.has(`strong ${name}`) && inB.has(`weak ${name}`)) ||
    (inA.has(`weak ${name}`) && inB.has(`strong ${name}`));
  return [hitsOf(before, old, a.filter(opposed)), hitsOf(after, now, b.filter(opposed))];
}

export interface StrengthChange {
  name: string;
  from: string;
  to: string;
  direction: 'weaker' | 'stronger';
}

/**
 * What a change of wording did to a rule's strength: for each pair, a strong word that went while a weak one came, or
 * the other way round. Words that stand on both sides do not count.
 */
export function strengthChanges(before: string, after: string, lang: Language): StrengthChange[] {
  const [a, b] = opposedWords(before, after, lang);
  if (a.length === 0 || b.length === 0) return [];
  const changes: StrengthChange[] = [];
  for (const { name } of STRENGTH_PAIRS[lang]) {
    const rest = (own: StrengthWord[], other: StrengthWord[], side: 'strong' | 'weak') => {
      const mine = own.filter((w) => w.name === name && w.side === side);
      const theirs = other.filter((w) => w.name === name && w.side === side).map((w) => fold(w.text));
      if (mine.length <= theirs.length) return undefined;
      // Of several, the one whose words the other side does not have.
      for (const word of mine) {
        const at = theirs.indexOf(fold(word.text));
        if (at < 0) return word;
        theirs.splice(at, 1);
      }
      return mine.at(-1);
    };
    const lostStrong = rest(a, b, 'strong');
    const gainedWeak = rest(b, a, 'weak');
    const lostWeak = rest(a, b, 'weak');
    const gainedStrong = rest(b, a, 'strong');
    const told = (from: string, to: string, direction: StrengthChange['direction']): void => {
      // The same words can be of two pairs ("must" and "should").
      if (!changes.some((one) => one.from === from && one.to === to))
        changes.push({ name, from, to, direction });
    };
    if (lostStrong && gainedWeak) told(lostStrong.text, gainedWeak.text, 'weaker');
    else if (lostWeak && gainedStrong) told(lostWeak.text, gainedStrong.text, 'stronger');
  }
  return changes;
}
