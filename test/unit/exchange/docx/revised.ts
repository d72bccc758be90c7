/** The sample bills after a night's work: words changed, an article moved, others new or gone, rows of a table changed. */
import type { Node } from 'prosemirror-model';
import * as b from '../../../builders/bill.ts';
import { headedTable, strong, titled } from './samples.ts';

const { chapter, article, paragraph, point, subpoint, preamble, signature, annex, reference, wording } = b;

const RUSSIAN: Node = titled(
  { lang: 'ru', npmModel: 'ombudsman-plus' },
  [
    ['issuer', 'Закон Туркменистана'],
    ['title', 'О национальном превентивном механизме и внесении изменений в некоторые законы'],
  ],
  preamble(
    'pre',
    'Настоящий Закон устанавливает правовые и организационные основы деятельности национального превентивного механизма в целях предупреждения пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания.',
  ),
  chapter(
    'c1',
    'Общие положения',
    article(
      'a1',
      'Основные понятия',
      paragraph(
        'a1p1',
        'В настоящем Законе используются следующие основные понятия:',
        point('a1p1z', 'механизм – национальный превентивный механизм;'),
        point(
          'a1p1a',
          'место лишения свободы – любое место, где содержатся или могут содержаться лица, лишённые свободы по решению органа власти;',
        ),
        point('a1p1b', 'посещение – проверка места лишения свободы;'),
        point(
          'a1p1c',
          'участники механизма:',
          subpoint('a1p1ca', 'Уполномоченный по правам человека в Туркменистане;'),
        ),
      ),
    ),
    article(
      'a4',
      'Доклад',
      paragraph('a4p', 'Ежегодный доклад публикуется до 1 марта.'),
      paragraph('a4q', 'Доклад представляется Меджлису.'),
    ),
    article(
      'a2',
      'Независимость механизма',
      paragraph(
        'a2p1',
        'Государство гарантирует функциональную независимость механизма и независимость его персонала.',
      ),
      paragraph('a2p2', [
        'Вмешательство в деятельность механизма, указанную в ',
        reference('a1p1b', 'full', 'loc'),
        ', ',
        strong('не допускается'),
        '.',
      ]),
    ),
  ),
  chapter(
    'c2',
    'Посещения',
    article(
      'a3',
      'Порядок посещений',
      paragraph(
        'a3p1',
        'Члены механизма могут посещать места лишения свободы после письменного уведомления.',
        wording('Отказ в доступе не допускается.'),
      ),
    ),
    article(
      'a5',
      'Ответственность',
      paragraph('a5p', 'Воспрепятствование посещению влечёт ответственность.'),
    ),
  ),
  signature('sig', 'Президент Туркменистана'),
  annex(
    'an1',
    'Перечень мест лишения свободы',
    headedTable(
      't1',
      ['Вид учреждения', 'Ведомство'],
      [
        ['Следственный изолятор', 'Министерство национальной безопасности'],
        ['Дом ребёнка', 'Министерство внутренних дел'],
        ['Психиатрическая больница', 'Министерство здравоохранения'],
      ],
    ),
    paragraph('an1p', 'Перечень пересматривается ежегодно.'),
  ),
);

const ENGLISH: Node = titled(
  { lang: 'en', tradition: 'anglo', npmModel: 'separate' },
  [
    ['issuer', 'A Bill'],
    ['title', 'National Preventive Mechanism Act'],
  ],
  preamble(
    'pre',
    'An Act to establish a national preventive mechanism and to provide for connected purposes.',
  ),
  b.part(
    'pt1',
    'Preliminary',
    article(
      's1',
      'Interpretation',
      paragraph(
        's1a',
        'In this Act—',
        point('s1aa', 'the “Commission” means the body established by section 3;'),
        point('s1ab', 'a “place of detention” means any place in which a person may be deprived of liberty.'),
      ),
      paragraph('s1b', 'A visit is unannounced where no notice is given.'),
    ),
  ),
  b.part(
    'pt2',
    'Powers',
    article('s3', 'Report', paragraph('s3a', 'The Commission may publish an annual report.')),
    article(
      's2',
      'Access to places',
      paragraph('s2a', 'The Commission shall have access to prescribed places of detention at any time.'),
      paragraph('s2b', ['Access under ', reference('s2a'), ' shall not require notice.']),
    ),
  ),
);

const TURKMEN: Node = titled(
  { lang: 'tk', billTypes: ['R'] },
  [
    ['issuer', 'Türkmenistanyň Kanuny'],
    ['title', 'Fakultatiw teswirnama goşulmak hakynda'],
  ],
  article(
    'm0',
    'Düşünjeler',
    paragraph('m0a', 'Şu Kanunda ulanylýan düşünjeler Teswirnamadaky ýaly düşündirilýär.'),
  ),
  article(
    'm1',
    'Goşulmak',
    paragraph(
      'm1a',
      'Türkmenistan gynamalara garşy Konwensiýanyň Fakultatiw teswirnamasyna beýannama bilen goşulýar.',
    ),
  ),
  article(
    'm2',
    'Milli öňüni alyş guraly',
    paragraph('m2b', [
      'Onuň ygtyýarlyklary ',
      reference('m1', 'full', 'loc'),
      ' bellenen tertipde amala aşyrylýar.',
    ]),
  ),
  signature('sig', 'Türkmenistanyň Prezidenti'),
);

export const REVISED: Record<string, Node> = { RUSSIAN, ENGLISH, TURKMEN };
