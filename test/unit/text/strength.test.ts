import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { modalityOf } from '../../../shared/text/modality.ts';
import { strengthChanges } from '../../../shared/text/strength.ts';

describe('the strength of a sentence', () => {
  it.each([
    ['en', 'The authority shall admit the members.', 'duty'],
    ['en', 'The authority may admit the members.', 'right'],
    ['en', 'The visit may not be refused.', 'prohibition'],
    ['en', 'No authority shall order any sanction.', 'prohibition'],
    ['en', 'Members should be trained.', 'should'],
    ['en', 'The Board has nine members.', 'statement'],
    ['ru', 'Администрация обязана обеспечить доступ.', 'duty'],
    ['ru', 'Комиссия вправе посещать места лишения свободы.', 'right'],
    ['ru', 'Администрация не вправе отказать в посещении.', 'prohibition'],
    ['ru', 'Не допускается вмешательство.', 'prohibition'],
    ['ru', 'Следует учитывать мнение.', 'should'],
    ['ru', 'Комиссия утверждает регламент.', 'statement'],
    ['tk', 'Edara maglumaty bermelidir.', 'duty'],
    ['tk', 'Agzanyň girmäge hukugy bardyr.', 'right'],
    ['tk', 'Bökdençlik döretmek gadagandyr.', 'prohibition'],
  ] as const)('%s: "%s" is a %s', (lang, sentence, modality) => {
    expect(modalityOf(sentence, lang)).toBe(modality);
  });

  it('sees a duty that became a right, in each language', () => {
    const weaker = (lang: 'en' | 'ru' | 'tk', before: string, after: string) =>
      strengthChanges(before, after, lang).map((c) => [c.name, c.from, c.to, c.direction]);
    expect(weaker('en', 'The Government shall publish it.', 'The Government may publish it.')).toEqual([
      ['duty-right', 'shall', 'may', 'weaker'],
    ]);
    expect(weaker('ru', 'Орган обязан ответить.', 'Орган вправе ответить.')).toEqual([
      ['duty-right', 'обязан', 'вправе', 'weaker'],
    ]);
    expect(weaker('ru', 'посещать любые места', 'посещать установленные места')).toEqual([
      ['any-prescribed', 'любые', 'установленные', 'weaker'],
    ]);
    expect(weaker('tk', 'Edara bermelidir.', 'Edara berip biler.')).toEqual([
      ['duty-right', 'bermelidir', 'berip biler', 'weaker'],
    ]);
    expect(weaker('en', 'visits with prior notice', 'visits at any time')).toEqual([
      ['unannounced-notice', 'with prior notice', 'at any time', 'stronger'],
    ]);
  });

  it.each<[Language, string, string, [string, string][]]>([
    ['en', 'The Minister must publish it.', 'The Minister should publish it.', [['must', 'should']]],
    [
      'ru',
      'Члены посещают любые места в любое время.',
      'Члены посещают установленные места с предварительным уведомлением.',
      [
        ['любые', 'установленные'],
        ['в любое время', 'с предварительным уведомлением'],
      ],
    ],
    [
      'ru',
      'Министерство обязано ответить: оно должно.',
      'Министерство обязано ответить: оно может.',
      [['должно', 'может']],
    ],
    [
      'tk',
      'Agzalar islendik ýere islendik wagt barýarlar.',
      'Agzalar bellenen ýerlere öňünden habar berip barýarlar.',
      [
        ['islendik', 'bellenen'],
        ['islendik wagt', 'öňünden habar berip'],
      ],
    ],
    [
      'tk',
      'Edara hasabaty çap etmelidir.',
      'Edara hasabaty çap etmegi maslahat berilýär.',
      [['etmelidir', 'maslahat berilýär']],
    ],
    [
      'tk',
      'Oňa zerur serişdeler berilýär.',
      'Oňa bar bolan serişdeleriň çäginde berilýär.',
      [['zerur', 'bar bolan serişdeleriň çäginde']],
    ],
  ])('in %s names the very words that gave way: "%s"', (lang, before, after, wanted) => {
    expect(strengthChanges(before, after, lang).map(({ from, to }) => [from, to])).toEqual(wanted);
  });

  it('sees nothing where only other words changed', () => {
    expect(strengthChanges('The Board shall meet.', 'The Board shall meet every month.', 'en')).toEqual([]);
  });
});
