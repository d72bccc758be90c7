/** Three small bills in real wording, one for each language, with every kind of provision between them. */
import type { Node } from 'prosemirror-model';
import type { BillAttrs } from '../../../../shared/bill/document.ts';
import { billSchema } from '../../../../shared/bill/schema.ts';
import * as b from '../../../builders/bill.ts';

export const strong = (text: string): Node => billSchema.text(text, [billSchema.marks.strong!.create()]);
export const em = (text: string): Node => billSchema.text(text, [billSchema.marks.em!.create()]);
export const brk = (): Node => billSchema.nodes.hard_break!.create();

/** A bill with a title block of its own: [role, text] per line. */
export function titled(attrs: Partial<BillAttrs>, lines: [string, string][], ...children: Node[]): Node {
  const made = b.bill(attrs, ...children);
  const block = billSchema.nodes.title_block!.create(
    { id: 'title' },
    lines.map(([role, text]) => b.titleLine(role, text)),
  );
  return made.copy(made.content.replaceChild(0, block));
}

export function headedTable(id: string, head: string[], rows: string[][]): Node {
  const { table, table_row, table_header, table_cell } = billSchema.nodes;
  const row = (cells: string[], header: boolean): Node =>
    table_row!.create(
      null,
      cells.map((c) => (header ? table_header! : table_cell!).create(null, b.wording(c))),
    );
  return table!.create({ id }, [row(head, true), ...rows.map((cells) => row(cells, false))]);
}

const { chapter, article, paragraph, point, subpoint, preamble, signature, annex, note, reference, wording } =
  b;

export const RUSSIAN: Node = titled(
  { lang: 'ru', npmModel: 'ombudsman-plus' },
  [
    ['issuer', 'Закон Туркменистана'],
    ['title', 'О национальном превентивном механизме'],
    ['title_note', 'Проект для второго чтения'],
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
        point(
          'a1p1a',
          'место лишения свободы – любое место, где содержатся или могут содержаться лица, лишённые свободы;',
        ),
        point(
          'a1p1b',
          'посещение – проверка места лишения свободы, проводимая без предварительного уведомления;',
        ),
        point(
          'a1p1c',
          'участники механизма:',
          subpoint('a1p1ca', 'Уполномоченный по правам человека в Туркменистане;'),
          subpoint('a1p1cb', 'представители общественных объединений.'),
        ),
      ),
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
        strong('запрещается'),
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
        'Члены механизма посещают любые места лишения свободы в любое время без предварительного уведомления.',
        wording('Отказ в доступе не допускается.'),
      ),
      paragraph('a3p2', 'Беседы с лицами, лишёнными свободы, проводятся наедине.'),
      note('n1', 'Проверить согласованность с Уголовно-исполнительным кодексом.'),
    ),
    b.locked(
      article(
        'a3x',
        'Доступ к информации',
        paragraph('a3xp', 'Механизм получает любые сведения о местах лишения свободы.'),
      ),
      '3-1',
    ),
    article('a4', 'Доклад', paragraph('a4p', 'Ежегодный доклад публикуется до 1 марта.')),
  ),
  signature('sig', 'Президент Туркменистана'),
  annex(
    'an1',
    'Перечень мест лишения свободы',
    headedTable(
      't1',
      ['Вид учреждения', 'Ведомство'],
      [
        ['Следственный изолятор', 'Министерство внутренних дел'],
        ['Психиатрическая больница', 'Министерство здравоохранения'],
      ],
    ),
  ),
);

export const ENGLISH: Node = titled(
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
        point('s1aa', 'the “Commission” means the body established by this Act;'),
        point(
          's1ab',
          'a “place of detention” means—',
          subpoint('s1ab1', 'a prison or police station;'),
          subpoint('s1ab2', 'any other place in which a person may be deprived of liberty.'),
        ),
      ),
      paragraph('s1b', ['A visit is ', em('unannounced'), ' where no notice is given.']),
    ),
  ),
  b.part(
    'pt2',
    'Powers',
    article(
      's2',
      'Access',
      paragraph('s2a', 'The Commission shall have access to all places of detention at any time.'),
      paragraph('s2b', ['Access under ', reference('s2a'), ' shall not require notice.']),
    ),
    article('s3', 'Report', paragraph('s3a', 'The Commission shall publish an annual report.')),
  ),
  annex('sch', 'Oath of members', paragraph('schp', 'I swear to act without fear or favour.')),
);

export const TURKMEN: Node = titled(
  { lang: 'tk', billTypes: ['R'] },
  [
    ['issuer', 'Türkmenistanyň Kanuny'],
    ['title', 'Fakultatiw teswirnama goşulmak hakynda'],
  ],
  article(
    'm1',
    'Goşulmak',
    paragraph('m1a', 'Türkmenistan gynamalara garşy Konwensiýanyň Fakultatiw teswirnamasyna goşulýar.'),
  ),
  article(
    'm2',
    'Milli öňüni alyş guraly',
    paragraph('m2a', 'Milli öňüni alyş guralynyň garaşsyzlygy kepillendirilýär.'),
    paragraph('m2b', [
      'Onuň ygtyýarlyklary ',
      reference('m1', 'full', 'loc'),
      ' bellenen tertipde amala aşyrylýar.',
    ]),
  ),
  signature('sig', 'Türkmenistanyň Prezidenti'),
);

/** A quotation of another law, as an amending law has it. */
export const AMENDING: Node = titled(
  { lang: 'ru', form: 'amending-law', billTypes: ['O'] },
  [['title', 'О внесении изменений в Закон «Об Уполномоченном по правам человека»']],
  article(
    'am1',
    '',
    paragraph(
      'am1p',
      'Дополнить Закон статьёй 12-1 следующего содержания:',
      b.quoted(
        'q1',
        b.locked(
          article(
            'q1a',
            'Национальный превентивный механизм',
            paragraph('q1p', 'Функции механизма возлагаются на Уполномоченного.»'),
          ),
          '12-1',
        ),
      ),
    ),
  ),
);

export const SAMPLES: Record<string, Node> = { RUSSIAN, ENGLISH, TURKMEN, AMENDING };
