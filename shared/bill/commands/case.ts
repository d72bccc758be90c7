/** The case in which a reference is worded, from the words around it: "в соответствии со" → instrumental. */
import type { Language } from '../kinds.ts';
import type { Case } from '../ordinals.ts';

type Rule = [Case, RegExp];

// What stands just before a citation in Russian legal texts and governs its case; the first rule that fits decides.
const RUSSIAN: Rule[] = [
  // "внести в статью 5", "дополнения в статью 5": into it; otherwise "в статье 5": in it.
  [
    'acc',
    /(?<!\p{L})(?:вн[её]с|внос|включ|добав|изменени|дополнени|поправк)\p{L}*(?:\s+\p{L}+){0,5}\s+во?$/u,
  ],
  ['loc', /(?<!\p{L})(?:в|во|о|об|обо|при)$/u],
  [
    'dat',
    /(?<!\p{L})(?:к|ко|по|согласно|вопреки|благодаря|соответственно|противореч\p{L}+|соответству\p{L}+)$/u,
  ],
  ['ins', /(?<!\p{L})(?:с|со|между|над|перед)$/u],
  [
    'ins',
    /(?<!\p{L})(?:предусмотр|установл|определ|закрепл|гарантир|регулир|регламентир|руководств)\p{L}*$/u,
  ],
  [
    'acc',
    /(?<!\p{L})(?:на|под|за|через|включая|изложить|дополнить|исключить|изменить|признать|наруш\p{L}+)$/u,
  ],
  ['nom', /(?<!\p{L})(?:и|или|что|если)$/u],
];

// A Turkmen citation takes its ending from what comes after it.
const TURKMEN: Rule[] = [
  ['dat', /^(?:laýyk|görä|esaslan|salgylan|degişli|garşy|girizil|goşul)/u],
  ['loc', /^(?:görkezil|bellen|göz öňünde|kesgitlen|agzal|beýan edil|nazarda)/u],
  ['abl', /^(?:başga|soň|daşary|ugur|gelip çyk)/u],
  ['acc', /^(?:üýtget|aýyr|ýatyr|bozýan|bozan|beýan et|şu görnüşde|güýjüni|hasap et)/u],
  ['nom', /^(?:boýunça|bilen|üçin|we|ýa-da)(?!\p{L})/u],
  // A noun that belongs to it: "5-nji maddanyň talaplary", "… ikinji bölegi", "… esasynda".
  [
    'gen',
    /^\p{L}+(?:sy|si|ny|ni|ynyň|iniň|laryny?|lerini?|lary|leri|ynda|inde|yna|ine|asy|esi|y|i)(?!\p{L})/u,
  ],
];

/** English has no cases. Where nothing tells, Russian takes the genitive ("требования статьи 5"), Turkmen the nominative. */
export function caseAt(textBefore: string, textAfter: string, lang: Language): Case {
  if (lang === 'ru') {
    const before = textBefore.trimEnd().toLowerCase();
    if (before === '' || /[.;:!?]$/.test(before)) return 'nom';
    return RUSSIAN.find(([, pattern]) => pattern.test(before))?.[0] ?? 'gen';
  }
  if (lang === 'tk') {
    const after = textAfter.trimStart().toLowerCase();
    return TURKMEN.find(([, pattern]) => pattern.test(after))?.[0] ?? 'nom';
  }
  return 'nom';
}
