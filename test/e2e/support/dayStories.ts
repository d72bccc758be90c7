/** What a drafter writes in a day of work, in each language of a bill: the same bill by mouse and by keyboard. */
import type { Language } from '../../../shared/bill/kinds.ts';

export interface DayStory {
  /** Of the file, and of the law. */
  name: string;
  title: string;
  /** Headings and lines that a blank bill begins with. */
  purpose: { heading: string; line: string };
  force: { heading: string; line: string };
  /** A line with a long name, and what is to stand for it. */
  named: { before: string; long: string; short: string; after: string; defined: string };
  chapter: string;
  visits: { heading: string; lead: string; points: readonly [string, string]; printed: readonly string[] };
  /** A line that cites the article on visits: typed until and from the citation, as it is typed, and as it is printed. */
  reports: {
    heading: string;
    before: string;
    typed: (n: number) => string;
    after: string;
    printed: (n: number) => string;
  };
  /** How an article is read aloud. */
  article: (n: number) => string;
  /** Three rows of a table, and the first cell of the one that is added. */
  cells: readonly string[];
  footnote: string;
  /** On these words of the last article. */
  comment: { words: string; text: string; author: string };
  /** What is suggested at the end of the last line. */
  suggestion: string;
  /** The other language, and the title and the heading on visits in it. */
  other: { lang: Language; title: string; heading: string };
}

export const DAY: Record<Language, DayStory> = {
  en: {
    name: 'Visits',
    title: 'Law on Visits to Places of Detention',
    purpose: { heading: 'Purpose', line: 'This Law regulates the matters named in its title.' },
    force: {
      heading: 'Entry into force',
      line: 'This Law enters into force on the day of its official publication.',
    },
    named: {
      before: 'Places of detention are visited by the ',
      long: 'National Preventive Mechanism',
      short: 'Mechanism',
      after: '.',
      defined: 'National Preventive Mechanism (hereinafter “the Mechanism”).',
    },
    chapter: 'Visits and reports',
    visits: {
      heading: 'Visits',
      lead: 'The Mechanism:',
      points: ['chooses the places it visits', 'speaks with detainees in private'],
      printed: [
        'The Mechanism:',
        '(a) chooses the places it visits; and',
        '(b) speaks with detainees in private.',
      ],
    },
    reports: {
      heading: 'Reports',
      before: 'A report follows each visit under ',
      typed: (n) => `section ${n}`,
      after: '.',
      printed: (n) => `A report follows each visit under section ${n}.`,
    },
    article: (n) => `s. ${n}`,
    cells: [
      'Place',
      'Visits',
      'Report',
      'Prison',
      'two',
      'one month',
      'Colony',
      'one',
      'one month',
      'Hospital',
    ],
    footnote: 'Optional Protocol, article 20.',
    comment: { words: 'official publication', text: 'In which gazette?', author: 'Aman Orazow' },
    suggestion: ' It is published in two languages.',
    other: { lang: 'ru', title: 'Закон о посещении мест содержания под стражей', heading: 'Посещения' },
  },
  ru: {
    name: 'Посещения',
    title: 'Закон о посещении мест содержания под стражей',
    purpose: {
      heading: 'Предмет регулирования',
      line: 'Настоящий Закон регулирует отношения, названные в его заголовке.',
    },
    force: {
      heading: 'Вступление в силу',
      line: 'Настоящий Закон вступает в силу со дня его официального опубликования.',
    },
    named: {
      before: 'Места содержания под стражей посещает ',
      long: 'Национальный превентивный механизм',
      short: 'Механизм',
      after: '.',
      defined: 'Национальный превентивный механизм (далее – Механизм).',
    },
    chapter: 'Посещения и доклады',
    visits: {
      heading: 'Посещения',
      lead: 'Механизм:',
      points: ['выбирает места, которые посещает', 'беседует с лицами наедине'],
      printed: ['Механизм:', '1) выбирает места, которые посещает;', '2) беседует с лицами наедине.'],
    },
    reports: {
      heading: 'Доклады',
      before: 'Доклад составляется после посещения в соответствии со ',
      typed: (n) => `статьёй ${n}`,
      after: '.',
      printed: (n) => `Доклад составляется после посещения в соответствии со статьёй ${n}.`,
    },
    article: (n) => `ст. ${n}`,
    cells: [
      'Место',
      'Посещения',
      'Доклад',
      'Тюрьма',
      'два',
      'один месяц',
      'Колония',
      'одно',
      'один месяц',
      'Больница',
    ],
    footnote: 'Факультативный протокол, статья 20.',
    comment: { words: 'официального опубликования', text: 'В каком издании?', author: 'Аман Оразов' },
    suggestion: ' Он публикуется на двух языках.',
    other: { lang: 'tk', title: 'Tussag edilýän ýerlere barmak hakynda kanun', heading: 'Barmak' },
  },
  tk: {
    name: 'Barmak',
    title: 'Tussag edilýän ýerlere barmak hakynda kanun',
    purpose: {
      heading: 'Düzgünleşdiriş dersi',
      line: 'Şu Kanun onuň adynda görkezilen gatnaşyklary düzgünleşdirýär.',
    },
    force: {
      heading: 'Güýje girmegi',
      line: 'Şu Kanun resmi taýdan çap edilen gününden güýje girýär.',
    },
    named: {
      before: 'Tussag edilýän ýerlere barýan edara: ',
      long: 'Milli öňüni alyş mehanizmi',
      short: 'Mehanizm',
      after: '.',
      defined: 'Milli öňüni alyş mehanizmi (mundan beýläk – Mehanizm).',
    },
    chapter: 'Barmak we hasabat',
    visits: {
      heading: 'Barmak',
      lead: 'Mehanizm:',
      points: ['barjak ýerlerini saýlaýar', 'tussag edilenler bilen ikiçäk gürleşýär'],
      printed: ['Mehanizm:', '1) barjak ýerlerini saýlaýar;', '2) tussag edilenler bilen ikiçäk gürleşýär.'],
    },
    reports: {
      heading: 'Hasabat',
      before: 'Hasabatyň esasy: ',
      typed: (n) => `${n}-nji madda`,
      after: '.',
      printed: (n) => `Hasabatyň esasy: ${n}-nji madda.`,
    },
    article: (n) => `${n}-nji madda`,
    cells: ['Ýer', 'Barmak', 'Hasabat', 'Türme', 'iki', 'bir aý', 'Koloniýa', 'bir', 'bir aý', 'Hassahana'],
    footnote: 'Fakultatiw teswirnama, 20-nji madda.',
    comment: { words: 'çap edilen gününden', text: 'Haýsy neşirde?', author: 'Aman Orazow' },
    suggestion: ' Ol iki dilde çap edilýär.',
    other: { lang: 'ru', title: 'Закон о посещении мест содержания под стражей', heading: 'Посещения' },
  },
};
