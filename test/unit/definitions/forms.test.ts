/** The forms in which drafters define, in three languages, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { announcesTerms, definitionsIn } from '../../../shared/definitions/forms.ts';

const terms = (text: string, lang: Language, listed = false): string[] =>
  definitionsIn('p', text, { lang, listed }).map((d) => {
    expect(text.slice(d.from, d.to)).toBe(d.term);
    return `${d.term} (${d.form})`;
  });

describe('a list of terms', () => {
  it.each([
    ['en', 'Interpretation', ''],
    ['en', '', 'In this Act:'],
    ['en', '', 'For the purposes of this Law the following terms are used:'],
    ['ru', 'Основные понятия', ''],
    ['ru', '', 'В настоящем Законе используются следующие термины и определения:'],
    ['tk', 'Esasy düşünjeler', ''],
    ['tk', '', 'Şu Kanunda aşakdaky adalgalar ulanylýar:'],
  ] as const)('is announced (%s: %s%s)', (lang, heading, lead) => {
    expect(announcesTerms(heading, lead, lang)).toBe(true);
  });

  it.each([
    ['en', 'Tasks', 'The mechanism:'],
    ['ru', 'Задачи', 'Механизм:'],
    ['tk', 'Wezipeler', 'Mehanizm:'],
  ] as const)('is not announced by other words (%s)', (lang, heading, lead) => {
    expect(announcesTerms(heading, lead, lang)).toBe(false);
  });

  it.each([
    ['ru', 'механизм – национальный превентивный механизм;', ['механизм (list)']],
    ['ru', '«место лишения свободы» – любое место;', ['место лишения свободы (list)']],
    ['ru', 'посещение (превентивное посещение) - поездка;', ['посещение (list)']],
    [
      'ru',
      'Уполномоченный по правам человека (далее – Уполномоченный) – должностное лицо;',
      ['Уполномоченный по правам человека (list)', 'Уполномоченный (short)'],
    ],
    ['en', '“mechanism” means the national preventive mechanism;', ['mechanism (list)']],
    ['en', '“place of detention” or “place” means any place;', ['place of detention (list)', 'place (list)']],
    ['en', 'visit means a journey of the mechanism;', ['visit (list)']],
    ['en', 'visit – a journey of the mechanism;', ['visit (list)']],
    ['tk', 'Teswirnama – Fakultatiw teswirnama;', ['Teswirnama (list)']],
    ['tk', '«mehanizm» – milli mehanizm;', ['mehanizm (list)']],
  ] as const)('gives its entries (%s: %s)', (lang, text, expected) => {
    expect(terms(text, lang, true)).toEqual([...expected]);
  });
});

describe('a sentence', () => {
  it.each([
    [
      'en',
      'In this section “serious injury” means an injury that endangers life.',
      ['serious injury (sentence)'],
    ],
    ['en', 'The National Centre for Prevention (“the Centre”) is established.', ['Centre (short)']],
    ['en', 'There is a mechanism (hereinafter: the Mechanism).', ['Mechanism (short)']],
    ['en', 'The Council (hereinafter referred to as “the Council”) meets.', ['Council (short)']],
    ['ru', 'Учреждается Национальный центр (далее – Центр).', ['Центр (short)']],
    [
      'ru',
      'Центр и его Совет (далее соответственно – Центр, Совет) действуют.',
      ['Центр (short)', 'Совет (short)'],
    ],
    ['ru', 'орган (именуемый в дальнейшем «Орган»)', ['Орган (short)']],
    [
      'ru',
      'Под местом лишения свободы в настоящем Законе понимается любое место.',
      ['местом лишения свободы (sentence)'],
    ],
    ['ru', 'Посещение – это поездка механизма в место лишения свободы.', ['Посещение (sentence)']],
    ['tk', 'Milli merkez (mundan beýläk – Merkez) döredilýär.', ['Merkez (short)']],
    ['tk', '«Baryp görmek» diýip mehanizmiň saparyna düşünilýär.', ['Baryp görmek (sentence)']],
  ] as const)('defines (%s: %s)', (lang, text, expected) => {
    expect(terms(text, lang)).toEqual([...expected]);
  });

  it.each([
    ['en', 'The mechanism (a public body) visits places.'],
    ['en', 'The mechanism – and nobody else – decides.'],
    ['ru', 'Механизм (государственный орган) посещает места.'],
    ['ru', 'Механизм посещает места – все без исключения.'],
    ['ru', 'слова «Министерство» заменить словами «Механизм»;'],
    ['tk', '«Ministrlik» diýen sözi «Mehanizm» diýen söze çalşyrmaly;'],
    ['tk', 'Mehanizm (döwlet edarasy) ýerlere barýar.'],
  ] as const)('defines nothing (%s: %s)', (lang, text) => {
    expect(terms(text, lang)).toEqual([]);
  });
});
