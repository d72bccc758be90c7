/** How strong a sentence binds: who must, who may, who must not. */
import type { Language } from '../bill/kinds.ts';
import { fold, wordPatternSource } from './words.ts';

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
