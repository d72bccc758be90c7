/** Bills for the page that shows the editor by itself. */
import type { Node } from 'prosemirror-model';
import { billSchema } from '../../../../shared/bill/schema.ts';
import * as b from '../../../builders/bill.ts';

function titled(doc: Node, issuer: string, title: string): Node {
  const block = billSchema.nodes.title_block!.create({ id: 'title' }, [
    b.titleLine('issuer', issuer),
    b.titleLine('title', title),
  ]);
  return doc.type.create(doc.attrs, doc.content.replaceChild(0, block));
}

const ru = titled(
  b.bill(
    { lang: 'ru' },
    b.preamble('pre', 'Настоящий Закон определяет правовые основы предупреждения пыток.'),
    b.chapter(
      'c1',
      'Независимость',
      b.article(
        'a1',
        'Гарантии независимости',
        b.paragraph(
          'p1',
          'Механизм действует самостоятельно и не подотчётен какому-либо органу исполнительной власти. Вмешательство в его деятельность запрещается.',
        ),
        b.paragraph('p2', [
          'План посещений утверждает Механизм. Согласование плана, в том числе в порядке ',
          b.reference('pt2', 'full', 'gen'),
          ', не требуется; см. также ',
          billSchema.nodes.reference!.create({ target: 'gone', shown: 'статью 40' }),
          '.',
        ]),
      ),
      b.article(
        'a2',
        'Руководитель и персонал',
        b.paragraph(
          'p3',
          'Руководитель Механизма назначается на пять лет и может быть освобождён от должности министром внутренних дел по его усмотрению.',
        ),
        b.paragraph(
          'p4',
          'Основаниями досрочного прекращения полномочий являются:',
          b.point('pt1', 'письменное заявление;'),
          b.point(
            'pt2',
            'неспособность исполнять обязанности, подтверждённая заключением независимой врачебной комиссии, а именно:',
            b.subpoint('s1', 'по состоянию здоровья;'),
            b.subpoint('s2', 'по решению суда;'),
          ),
          b.point('pt3', ''),
        ),
        b.note('n1', 'Срок полномочий согласовать с законом об омбудсмене.'),
      ),
      b.locked(
        b.article(
          'a3',
          'Финансирование',
          b.paragraph('p5', 'Деятельность Механизма финансируется отдельной строкой бюджета.'),
        ),
        '2-1',
      ),
    ),
    b.chapter('c2', 'Полномочия', b.article('a4', '', b.paragraph('p6', ''))),
    b.signature('sig', 'Президент Туркменистана'),
    b.annex(
      'an',
      'Перечень мест лишения свободы',
      b.paragraph('p7', 'К местам лишения свободы относятся:'),
      b.table('t1', [
        ['Место', 'Орган'],
        ['Следственный изолятор', 'Министерство внутренних дел'],
      ]),
    ),
  ),
  'ЗАКОН ТУРКМЕНИСТАНА',
  'О национальном превентивном механизме',
);

const tk = titled(
  b.bill(
    { lang: 'tk' },
    b.chapter(
      'c1',
      'Umumy düzgünler',
      b.article(
        'a1',
        'Kanunyň maksady',
        b.paragraph('p1', 'Şu Kanun gynamalaryň öňüni almagyň hukuk esaslaryny kesgitleýär.'),
        b.paragraph('p2', ['Garaşsyzlyk ', b.reference('p1', 'full', 'loc'), ' göz öňünde tutulýar.']),
      ),
      b.article(
        'a2',
        'Baş esaslar',
        b.paragraph('p3', 'Mehanizm garaşsyzdyr.', b.point('pt1', 'birinji;'), b.point('pt2', 'ikinji.')),
      ),
    ),
  ),
  'TÜRKMENISTANYŇ KANUNY',
  'Milli öňüni alyş mehanizmi hakynda',
);

const footnoted = b.bill(
  { lang: 'ru' },
  b.article(
    'a1',
    'Самостоятельность',
    b.paragraph('p1', ['Механизм действует', b.footnote('С 2027 года.'), ' самостоятельно.']),
    b.paragraph('p2', 'Согласование не требуется.'),
  ),
);

const en = titled(
  b.bill(
    { lang: 'en', tradition: 'anglo' },
    b.part(
      'part',
      'Preliminary',
      b.article(
        'a1',
        'Short title',
        b.paragraph('p0', 'This Act may be cited as the National Preventive Mechanism Act.'),
      ),
      b.article(
        'a2',
        'Independence',
        b.paragraph('p1', [
          'The Mechanism is not subject to the direction of any person, save as section ',
          b.reference('a1', 'number'),
          ' provides.',
        ]),
        b.paragraph(
          'p2',
          'A member may be removed only for:',
          b.point(
            'pt1',
            'incapacity, established by an independent medical board composed of at least three members;',
            b.subpoint('s1', 'of body;'),
            b.subpoint('s2', 'of mind; or'),
          ),
          b.point('pt2', 'misconduct.'),
        ),
      ),
    ),
  ),
  'PARLIAMENT',
  'National Preventive Mechanism Bill',
);

/** A law that changes others: new wording of theirs between its own instructions. */
const amending = b.bill(
  { lang: 'ru' },
  b.article(
    'a1',
    'О кодексе',
    b.paragraph('p1', 'Внести в кодекс следующие изменения:'),
    b.paragraph(
      'p2',
      'дополнить статьёй 5-1 следующего содержания:',
      b.quoted(
        'q1',
        b.article('qa1', 'Посещения', b.paragraph('qp1', 'Посещения проводятся без уведомления.')),
      ),
    ),
    b.paragraph(
      'p3',
      'часть вторую изложить в следующей редакции:',
      b.quoted('q2', b.paragraph('qp2', 'Отказ в допуске не допускается.'), b.point('qpt', 'никому;')),
    ),
  ),
  b.article(
    'a2',
    'О доступе',
    b.paragraph('p4', 'Механизм имеет:', b.point('pt1', 'доступ;'), b.point('pt2', 'право бесед.')),
    b.note('n1', 'Согласовать.'),
    b.paragraph('p5', 'Закон вступает в силу со дня опубликования.'),
  ),
);

const MANY_WORDS =
  'механизм вправе посещать без предварительного уведомления любое место лишения свободы и беседовать наедине с каждым лицом '.repeat(
    4,
  );

const longArticles = (count: number): Node[] =>
  Array.from({ length: count }, (_, i) =>
    b.article(
      `a${i}`,
      `Статья о предмете ${i}`,
      b.paragraph(`p${i}`, MANY_WORDS),
      b.paragraph(`q${i}`, MANY_WORDS),
      b.paragraph(`r${i}`, MANY_WORDS, b.point(`x${i}`, MANY_WORDS.slice(0, 100))),
    ),
  );

/** A law of many articles, two hundred words each. */
const long = (articles: number): Node => b.bill({ lang: 'ru' }, ...longArticles(articles));

function divided(division: typeof b.part, name: string, inside: Node[], each: number): Node[] {
  return Array.from({ length: Math.ceil(inside.length / each) }, (_, i) =>
    division(`${name}${i}`, `О предметах ${i}`, ...inside.slice(i * each, (i + 1) * each)),
  );
}

/** The same as a code: parts of two sections of five chapters of twenty articles. */
function code(articles: number): Node {
  const chapters = divided(b.chapter, 'chapter', longArticles(articles), 20);
  const sections = divided(b.section, 'section', chapters, 5);
  return b.bill({ lang: 'ru' }, ...divided(b.part, 'part', sections, 2));
}

export function sample(name: string): Node {
  const many = /^(long|code)(\d+)$/.exec(name);
  if (many) return (many[1] === 'code' ? code : long)(Number(many[2]));
  const bills: Record<string, Node> = { ru, tk, en, footnoted, amending };
  return bills[name] ?? ru;
}
