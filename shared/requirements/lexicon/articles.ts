import type { Lexicon } from './concept.ts';

/**
 * The Protocol's own articles as concepts ("ref-20a"): they have no wording here, since protocolReferences.ts finds them by
 * their numbers.
 */
export const PROTOCOL_ARTICLES = [
  '3',
  '4',
  '12',
  '14',
  '14.2',
  '15',
  '16',
  '17',
  '18',
  '19a',
  '19b',
  '19c',
  '20a',
  '20b',
  '20c',
  '20d',
  '20e',
  '20f',
  '21.1',
  '21.2',
  '22',
  '23',
  '35',
] as const;

export const ARTICLES: Lexicon = {
  ...Object.fromEntries(PROTOCOL_ARTICLES.map((article) => [`ref-${article}`, { en: '', ru: '' }])),
  'applies-here': {
    en: 'apply|applies|applied|bind|binds|binding|rights|powers|tasks|described|provided|granted|conferred|meaning|accordance|exercise|exercises|hold|holds|cover|covers|guaranteed|enjoys|enjoy|has|have|effect|observe|observed|fulfil|fulfils|listed|laid|specified|set|those|complies|comply',
    ru: 'применя*|обязател*|прав|права|правами|полномочи*|задач*|предусмотрен*|указанн*|перечислен*|установлен*|значени*|соответстви*|пользу*|распространя*|действу*|имеет|имеют|осуществля*|соблюда*|определен*|выполня*|согласно',
    tk: 'ulanyl*|laýyklyk*|ygtyýar*|görkezilen|bellenen|hukuk*|borçl* / göz öňünde',
  },
};
