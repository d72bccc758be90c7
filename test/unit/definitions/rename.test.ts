/** A new name at each use of a term: sure forms are ticked, doubtful ones are asked. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { genderOf } from '../../../shared/definitions/inflect/russian.ts';
import { nameRefused, renamings } from '../../../shared/definitions/rename.ts';
import { createLinter } from '../../../shared/lint/linter.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';

function rename(lang: Language, term: string, name: string, ...lines: string[]): string[] {
  const provisions = listProvisions(
    bill({ lang }, article('a', '', ...lines.map((line, i) => paragraph(`p${i}`, line)))),
  );
  const { terms } = createLinter({ lang, tradition: 'post-soviet', form: 'law' }).check(provisions);
  const found = terms.find((one) => one.term === term);
  if (!found) throw new Error(`no term ${term} in ${terms.map((one) => one.term)}`);
  return renamings(found, name, new Map(provisions.map((p) => [p.id, p])), lang).map(
    (one) => `${one.old} > ${[one.proposed, ...one.others].join(' / ')}${one.doubt ? ` ? ${one.doubt}` : ''}`,
  );
}

describe('a new name in Russian', () => {
  const define = 'Учреждается Национальный механизм (далее – Механизм).';
  it('takes the case of each use', () => {
    expect(
      rename(
        'ru',
        'Механизм',
        'Комиссия',
        define,
        'Члены и архивы Механизма неприкосновенны.',
        'Орган сообщает Механизму о мерах.',
        'Орган сотрудничает с Механизмом.',
        'Доклад о Механизме публикуется.',
      ),
    ).toEqual([
      'Механизм > Комиссия',
      'Механизма > Комиссии',
      'Механизму > Комиссии',
      'Механизмом > Комиссией',
      'Механизме > Комиссии',
    ]);
  });

  it('asks where nominative and accusative look alike, and not where the word is plainly the subject', () => {
    expect(
      rename(
        'ru',
        'Механизм',
        'Комиссия',
        define,
        'План утверждает Механизм.',
        'Механизм вправе входить.',
        'Орган обращается в Механизм.',
      ),
    ).toEqual([
      'Механизм > Комиссия',
      'Механизм > Комиссия / Комиссию ? form',
      'Механизм > Комиссия',
      'Механизм > Комиссию',
    ]);
  });

  it('declines the noun of several words, and a noun that looks like an adjective', () => {
    expect(
      rename(
        'ru',
        'Механизм',
        'Уполномоченный по правам человека',
        define,
        'Доклад Механизма публикуется; Орган сообщает Механизму.',
      ),
    ).toEqual([
      'Механизм > Уполномоченный по правам человека',
      'Механизма > Уполномоченного по правам человека',
      'Механизму > Уполномоченному по правам человека',
    ]);
  });

  it('does not take the beginning of another name for the term', () => {
    expect(
      rename(
        'ru',
        'Совет',
        'Комитет',
        'Образуется общественный совет (далее – Совет).',
        'Он сотрудничает с Советом Европы.',
      ),
    ).toEqual(['Совет > Комитет', 'Советом > Комитетом ? name']);
  });

  it('leaves a name alone that it cannot decline, and asks', () => {
    expect(rename('ru', 'Механизм', 'Дворец', define, 'Члены Механизма независимы.')).toEqual([
      'Механизм > Дворец',
      'Механизма > Дворец ? form',
    ]);
  });
});

describe('the gender of a Russian term', () => {
  it.each([
    ['Механизм', 'masculine'],
    ['Комиссия', 'feminine'],
    ['Национальный центр по предупреждению пыток', 'masculine'],
    ['Уполномоченный по правам человека', 'masculine'],
    ['место лишения свободы', 'neuter'],
    ['места лишения свободы', 'plural'],
    ['государственная комиссия', 'feminine'],
  ])('is told by its noun (%s)', (term, gender) => {
    expect(genderOf(term)).toBe(gender);
  });
});

describe('a new name in English', () => {
  it('keeps number, possession and the right article', () => {
    expect(
      rename(
        'en',
        'Mechanism',
        'Observatory',
        'There is a mechanism (“the Mechanism”).',
        'The Mechanism’s staff; several Mechanisms; a Mechanism of its own.',
      ),
    ).toEqual([
      'Mechanism > Observatory',
      'Mechanism’s > Observatory’s',
      'Mechanisms > Observatories',
      'a Mechanism > an Observatory',
    ]);
  });
});

describe('a new name in Turkmen', () => {
  it('puts the endings by the harmony of the new word', () => {
    expect(
      rename(
        'tk',
        'Mehanizm',
        'Toplum',
        'Milli mehanizm (mundan beýläk – Mehanizm) döredilýär.',
        'Edara Mehanizmden sorag edýär we Mehanizmde işleýär.',
        'Mehanizmler duşuşýar.',
      ),
    ).toEqual([
      'Mehanizm > Toplum',
      'Mehanizmden > Toplumdan',
      'Mehanizmde > Toplumda',
      'Mehanizmler > Toplumlar',
    ]);
  });
});

describe('a name', () => {
  const provisions = listProvisions(
    bill(
      { lang: 'en' },
      article('a', '', paragraph('p', 'There is a centre (“the Centre”) and a council (“the Council”).')),
    ),
  );
  const { terms } = createLinter({ lang: 'en', tradition: 'anglo', form: 'law' }).check(provisions);
  it('is refused where it is empty or another term has it', () => {
    const refused = (name: string) => nameRefused(name, terms[0]!, terms, 'en');
    expect([refused(' '), refused('Councils'), refused('Centre'), refused('Office')]).toEqual([
      'empty',
      'taken',
      null,
      null,
    ]);
  });
});
