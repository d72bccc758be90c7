/** Amending instructions in three languages: what they do is read, and what is not beyond doubt is left to a person. */
import { describe, expect, it } from 'vitest';
import { type Amendment, amendmentsOf } from '../../../shared/amendments/index.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { readBill } from '../../../shared/bill/document.ts';

const INTRO = {
  ru: 'Внести в Закон Туркменистана от 23 ноября 2016 года № 476-V «Об Омбудсмене» следующие изменения и дополнения:',
  tk: '«Ombudsmen hakynda» Türkmenistanyň 2016-njy ýylyň 23-nji noýabryndaky № 476-V Kanunyna şu üýtgetmeleri we goşmaçalary girizmeli:',
  en: 'The following amendments are made to the Law of Turkmenistan “On the Ombudsperson” of 23 November 2016, No. 476-V:',
};
const text = (words: string): NodeJson => ({ type: 'wording', content: [{ type: 'text', text: words }] });
let ids = 0;
const node = (type: string, words: string, inner: NodeJson[] = []): NodeJson => ({
  type,
  attrs: { id: `n${++ids}`, number: null },
  content: [text(words), ...inner],
});
const quotation: NodeJson = { type: 'quoted', attrs: { id: 'q' }, content: [text('«Words of the act.»')] };

function amending(lang: 'ru' | 'tk' | 'en', content: NodeJson[]) {
  const read = readBill({
    type: 'bill',
    attrs: { lang, tradition: 'post-soviet', form: 'amending-law', billTypes: ['O'], npmModel: 'none' },
    content: [
      {
        type: 'title_block',
        attrs: { id: 't' },
        content: [{ type: 'title_line', attrs: { role: 'title' } }],
      },
      { type: 'article', attrs: { id: 'a', number: null }, content: [{ type: 'heading' }, ...content] },
    ],
  });
  if (!read.ok) throw new Error(read.reason);
  return amendmentsOf(read.bill);
}

/** "substitution article 5 > paragraph 2: old → new". */
function said({ kind, path, added, pos, old, new: now, quoted }: Amendment): string {
  const way = path.map((step) => `${step.element} ${step.number}`).join(' > ');
  const words = old === '' && now === '' ? '' : `: ${old} → ${now}`;
  return [
    kind,
    way,
    pos ?? '',
    added ? `+ ${added.element} ${added.number}`.trim() : '',
    quoted === '' ? '' : `[${quoted}]`,
  ]
    .filter((part) => part !== '')
    .join(' ')
    .concat(words);
}

function readOne(lang: 'ru' | 'tk' | 'en', words: string): string {
  const { sure, unsure } = amending(lang, [
    node('paragraph', INTRO[lang], [node('point', words, [quotation])]),
  ]);
  if (sure.length > 0) return sure.map(said).join('; ');
  return unsure.length > 0 ? 'unsure' : 'nothing';
}

describe('An amending instruction', () => {
  it.each([
    ['часть вторую статьи 5 изложить в следующей редакции:', 'substitution article 5 > paragraph 2 [q]'],
    [
      'статью 5 изложить в следующей редакции: «Статья 5. Слова.»;',
      'substitution article 5:  → Статья 5. Слова.',
    ],
    [
      'пункт 3 части первой статьи 12¹ изложить в новой редакции:',
      'substitution article 12¹ > paragraph 1 > point 3 [q]',
    ],
    ['статью 7 дополнить частью третьей следующего содержания:', 'insertion article 7 + paragraph 3 [q]'],
    ['статью 7 дополнить частью следующего содержания:', 'insertion article 7 end + paragraph [q]'],
    ['дополнить статьёй 5-1 следующего содержания:', 'insertion + article 5-1 [q]'],
    ['дополнить главой V-1 «Национальный механизм» следующего содержания:', 'insertion + chapter V-1 [q]'],
    [
      'после статьи 7 дополнить статьёй 7-1 следующего содержания:',
      'insertion article 7 after + article 7-1 [q]',
    ],
    [
      'в части первой статьи 7 слова «по согласованию» исключить;',
      'repeal article 7 > paragraph 1: по согласованию → ',
    ],
    ['в статье 7 слова «а» заменить словами «б»;', 'substitution article 7: а → б'],
    [
      'в абзаце втором части первой статьи 3 слово «три» заменить словом «пять».',
      'substitution article 3 > paragraph 1 > alinea 2: три → пять',
    ],
    [
      'в статье 7 после слов «члены» дополнить словами «и эксперты»;',
      'insertion article 7 after: члены → и эксперты',
    ],
    [
      'часть третью статьи 8 дополнить словами «без предупреждения»;',
      'insertion article 8 > paragraph 3 end:  → без предупреждения',
    ],
    ['статью 9 признать утратившей силу.', 'repeal article 9'],
    ['пункт 4 статьи 9 исключить;', 'repeal article 9 > point 4'],
  ])('in Russian: %s', (words, expected) => {
    expect(readOne('ru', words)).toBe(expected);
  });

  it.each([
    [
      '247-nji maddanyň birinji böleginde «üç» diýen sözi «bäş» diýen söze çalşyrmaly;',
      'substitution article 247 > paragraph 1: üç → bäş',
    ],
    ['5-nji maddada «ylalaşyp» diýen sözleri aýyrmaly;', 'repeal article 5: ylalaşyp → '],
    [
      '5-nji maddada «agzalar» diýen sözlerden soň «we bilermenler» diýen sözleri goşmaly;',
      'insertion article 5 after: agzalar → we bilermenler',
    ],
    ['7-nji madda şu mazmunly 3-nji bölegi goşmaly:', 'insertion article 7 + paragraph 3 [q]'],
    [
      '7-nji maddanyň 1-nji bendinden soň şu mazmunly bendi goşmaly:',
      'insertion article 7 > point 1 after + point [q]',
    ],
    ['şu mazmunly V-1 «Milli mehanizm» baby goşmaly:', 'insertion + chapter V-1 [q]'],
    ['5-nji maddanyň ikinji bölegini şu görnüşde beýan etmeli:', 'substitution article 5 > paragraph 2 [q]'],
    ['9-njy maddany güýjüni ýitiren diýip hasap etmeli.', 'repeal article 9'],
  ])('in Turkmen: %s', (words, expected) => {
    expect(readOne('tk', words)).toBe(expected);
  });

  it.each([
    [
      'in section 5(2), for “three” substitute “five”;',
      'substitution section 5 > subsection 2: three → five',
    ],
    [
      'In subsection (4) of section 6, after “that person” insert “(wherever he or she is)”.',
      'insertion section 6 > subsection 4 after: that person → (wherever he or she is)',
    ],
    ['after section 7 insert—', 'insertion section 7 after [q]'],
    ['for section 8 substitute:', 'substitution section 8 [q]'],
    ['section 9 is repealed.', 'repeal section 9'],
    ['in section 10(1)(a), omit “freely”;', 'repeal section 10 > subsection 1 > paragraph a: freely → '],
    [
      'in paragraph 2 of Article 5 the words “three years” shall be replaced by the words “five years”;',
      'substitution article 5 > paragraph 2: three years → five years',
    ],
    [
      'Article 7 shall be supplemented with a paragraph 3 reading as follows:',
      'insertion article 7 + paragraph 3 [q]',
    ],
    [
      'Chapter V-1 “National preventive mechanism” shall be added, reading as follows:',
      'insertion + chapter V-1 [q]',
    ],
    ['Article 12 shall read as follows:', 'substitution article 12 [q]'],
  ])('in English: %s', (words, expected) => {
    expect(readOne('en', words)).toBe(expected);
  });

  it.each([
    ['ru', 'статью о ежегодном докладе дополнить частью следующего содержания:'],
    ['ru', 'в частях второй и третьей статьи 5 слова «а» исключить;'],
    ['ru', 'статьи 5 и 6 признать утратившими силу;'],
    ['ru', 'в статье 5 слова «а» исключить, слова «б» заменить словами «в»;'],
    ['ru', 'часть первую статьи 3 настоящего Закона изложить в следующей редакции:'],
    ['ru', 'в соответствии со статьёй 3 часть вторую статьи 5 исключить;'],
    ['tk', 'ýyllyk hasabat hakyndaky madda şu mazmunly bölegi goşmaly:'],
    ['en', 'in the article on visits, after the word “head” the words “and members” shall be added.'],
    ['en', 'sections 5 and 6 are repealed.'],
  ] as const)('in doubt is left to a person (%s): %s', (lang, words) => {
    expect(readOne(lang, words)).toBe('unsure');
  });

  it.each([
    ['ru', 'Члены механизма посещают места лишения свободы в соответствии со статьёй 3.'],
    ['ru', 'Правительству дополнить перечень мест не позднее месяца не требуется: «так».'],
    ['en', 'A substitute is appointed where a member is absent.'],
    ['tk', 'Agzalar ähli ýerlere baryp görýärler.'],
  ] as const)('is not every sentence (%s): %s', (lang, words) => {
    expect(['nothing', 'unsure']).toContain(readOne(lang, words));
    const alone = amending(lang, [node('paragraph', words)]);
    expect(alone).toEqual({ sure: [], unsure: [] });
  });

  it('takes its act and its place from the lines above', () => {
    const { sure } = amending('ru', [
      node('paragraph', INTRO.ru, [
        node('point', 'в статье 5:', [
          node('subpoint', 'часть вторую исключить;'),
          node('subpoint', 'в части третьей слово «а» исключить;'),
        ]),
        node('point', 'часть первую статьи 6 исключить.'),
      ]),
      node(
        'paragraph',
        'Внести в Уголовный кодекс Туркменистана от 10 мая 2010 года № 104-IV следующие изменения:',
        [node('point', 'статью 1 исключить.')],
      ),
    ]);
    expect(sure.map((one) => [one.act.date, one.act.number, said(one)])).toEqual([
      ['2016-11-23', '476-V', 'repeal article 5 > paragraph 2'],
      ['2016-11-23', '476-V', 'repeal article 5 > paragraph 3: а → '],
      ['2016-11-23', '476-V', 'repeal article 6 > paragraph 1'],
      ['2010-05-10', '104-IV', 'repeal article 1'],
    ]);
  });

  it('may name its act itself', () => {
    const { sure, unsure } = amending('en', [
      node('paragraph', 'In section 5(2) of the Prisons Act 1952, for “three” substitute “five”.'),
      node('paragraph', 'Section 6 of the Prisons Act 1952 is repealed.'),
      node('paragraph', 'Section 4 of this Act is repealed on 1 January 2030.'),
    ]);
    expect(sure.map((one) => [one.act.words, one.act.date, said(one)])).toEqual([
      ['Prisons Act 1952', '1952', 'substitution section 5 > subsection 2: three → five'],
      ['Prisons Act 1952', '1952', 'repeal section 6'],
    ]);
    expect(unsure).toEqual([]);
  });

  it('is not looked for in quotations, notes and endless lines', () => {
    const { sure, unsure } = amending('ru', [
      node('paragraph', INTRO.ru, [
        { type: 'quoted', attrs: { id: 'q2' }, content: [text('статью 9 признать утратившей силу')] },
        { type: 'note', attrs: { id: 'n' }, content: [text('статью 9 признать утратившей силу')] },
        node('point', `${'в статье 5 слова «а» '.repeat(20_000)}исключить`),
      ]),
    ]);
    expect([sure, unsure]).toEqual([[], []]);
  });
});
