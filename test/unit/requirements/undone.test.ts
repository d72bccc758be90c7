/** Guarantees that a bill declares and takes back, and words that only look as if they did. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { finding, stateOf } from './helpers.ts';

type Case = [requirement: string, lang: Language, ...lines: string[]];

function verdict([id, lang, ...lines]: Case): [string, string[]] {
  const { state, flags } = finding(id, lang, ...lines);
  return [state, [...new Set(flags.map((f) => f.rule))]];
}

describe('a guarantee that is taken back in some cases', () => {
  it.each<[string, Case]>([
    [
      'notice-required',
      [
        'SPTG-25-UNANNOUNCED',
        'en',
        'Visits::',
        'The mechanism may visit any place at any time and without notice.',
        'Special places::',
        'Where a place is run by the armed forces, its commander is informed of a planned visit two days before.',
      ],
    ],
    [
      'notice-required',
      [
        'SPTG-25-UNANNOUNCED',
        'ru',
        'Посещения::',
        'Механизм посещает места лишения свободы в любое время без предварительного уведомления.',
        'Особые места::',
        'Если место подчинено военному ведомству, о посещении его начальника уведомляют не позднее чем за двое суток.',
      ],
    ],
    [
      'places-excluded',
      [
        'OPCAT-4.1-PLACES',
        'en',
        'Places::',
        'Places of detention are all places where persons are or may be held by order of an authority, including but not limited to prisons.',
        'Exceptions::',
        'This Act does not apply to premises of the security service.',
      ],
    ],
    [
      'places-excluded',
      [
        'OPCAT-4.1-PLACES',
        'ru',
        'Места::',
        'Местами лишения свободы являются любые места, где находятся или могут находиться лица по распоряжению органа власти, не ограничиваясь тюрьмами.',
        'Исключения::',
        'Закон не применяется к помещениям службы безопасности.',
      ],
    ],
  ])('is given partly (%s): %s', (flag, lines) => {
    const [state, flags] = verdict(lines);
    expect([state, flags.includes(flag)]).toEqual(['partly', true]);
  });
});

describe('a talk that staff can hear', () => {
  it.each<Case>([
    [
      'OPCAT-20d-PRIVATE',
      'en',
      'Talks::',
      'Interviews are held in private.',
      'An officer of the place remains in the room during the interview.',
    ],
    [
      'OPCAT-20d-PRIVATE',
      'ru',
      'Беседы::',
      'Беседы проводятся наедине.',
      'Сотрудник учреждения присутствует в помещении во время беседы.',
    ],
  ])('is not private at all (%s, %s)', (...lines) => {
    expect(verdict(lines)[0]).toBe('conflict');
  });
});

describe('a guarantee that is taken back', () => {
  it.each<[string, Case]>([
    [
      'notice-required',
      [
        'SPTG-25-UNANNOUNCED',
        'en',
        'Visits::',
        'The mechanism gives the administration at least twenty-four hours’ notice of a visit. Visits without notice are permitted in exceptional cases.',
      ],
    ],
    [
      'notice-required',
      [
        'SPTG-25-UNANNOUNCED',
        'ru',
        'Посещения::',
        'О посещении Механизм уведомляет администрацию не позднее чем за двадцать четыре часа. Посещения без уведомления допускаются в исключительных случаях.',
      ],
    ],
    [
      'dismissal-at-discretion',
      [
        'SPTG-9-DISMISS',
        'ru',
        'Руководитель Механизма избирается на пять лет и может быть освобождён от должности министром внутренних дел по его усмотрению.',
      ],
    ],
    [
      'dismissal-at-discretion',
      [
        'SPTG-9-DISMISS',
        'ru',
        'Руководитель Механизма может быть освобождён от должности министром внутренних дел по его усмотрению.',
      ],
    ],
    ...[
      'Министр вправе освободить руководителя от должности по своему усмотрению.',
      'Правительство может уволить руководителя по своему усмотрению.',
      'Президент вправе в любое время сместить руководителя.',
      'Руководитель может быть уволен министром по его усмотрению.',
      'Министр уполномочен уволить руководителя Механизма.',
    ].map((text): [string, Case] => ['dismissal-at-discretion', ['SPTG-9-DISMISS', 'ru', text]]),
    ...[
      'The minister has the power to dismiss the head of the mechanism.',
      'The Minister shall have the right to remove from office a member of the mechanism.',
      'The power to dismiss the head of the mechanism is vested in the Minister.',
      'The Minister is authorised to remove the chairperson of the mechanism.',
      'Removal of the head of the mechanism is a matter for the Minister.',
      'The Minister may remove the head of the mechanism.',
      'The head of the mechanism may be removed by the Minister.',
      'The head of the mechanism holds office at the pleasure of the Minister.',
      'The head serves at the pleasure of the Government.',
    ].map((text): [string, Case] => ['dismissal-at-discretion', ['SPTG-9-DISMISS', 'en', text]]),
    [
      'closed-list',
      [
        'OPCAT-4.1-PLACES',
        'en',
        '“places of deprivation of liberty” means penal institutions, remand centres, temporary holding facilities and psychiatric hospitals.',
      ],
    ],
    [
      'closed-list',
      [
        'OPCAT-4.1-PLACES',
        'ru',
        'места лишения свободы – исправительные учреждения, следственные изоляторы, психиатрические больницы.',
      ],
    ],
    [
      'secrecy-exception',
      [
        'OPCAT-20b-SECRECY',
        'en',
        'The mechanism has access to information on the treatment of detainees, except information constituting State secrets.',
      ],
    ],
  ])('is a conflict: %s', (rule, given) => {
    expect(verdict(given)).toEqual(['conflict', [rule]]);
  });

  it('leaves half of it where "may" stands for "shall"', () => {
    const given: Case = [
      'OPCAT-22-EXAMINE',
      'en',
      'The competent authorities may examine the recommendations of the mechanism and enter into a dialogue with it.',
    ];
    expect(verdict(given)).toEqual(['partly', ['may-for-shall']]);
  });

  it('leaves a declared independence only in part where others hold the people and the money', () => {
    const [state] = verdict([
      'OPCAT-18.1-FUNC',
      'en',
      'The mechanism is independent and receives no instructions from any authority.',
      'The head of the mechanism may be dismissed by the Minister at his discretion.',
      'Its costs are met from the budget of the Ministry of Justice.',
    ]);
    expect(state).toBe('partly');
  });
});

describe('words that only look like a guarantee', () => {
  it('an exception that is permitted is no freedom from permission', () => {
    const given: Case = [
      'OPCAT-18.1-NOAPPROVAL',
      'en',
      'Visits without notice are permitted in exceptional cases.',
    ];
    expect(verdict(given)[0]).not.toBe('met');
  });

  it.each<[Language, string]>([
    ['ru', 'Министр вправе освободить руководителя от должности по своему усмотрению.'],
    ['ru', 'Министр внутренних дел имеет право освободить задержанного.'],
    ['ru', 'Палата депутатов вправе отозвать члена Механизма.'],
    ['en', 'The Minister shall have the right to transfer the powers of the prison governor.'],
  ])('what somebody else may do is no mandate of the mechanism (%s): %s', (lang, text) => {
    expect(stateOf('SPTG-7-LEGBASIS', lang, text)).toBe('missing');
  });

  it.each([
    'Механизм вправе посещать места лишения свободы.',
    'Механизм вправе обращаться в суд и прокуратуру.',
  ])('its own right is: %s', (text) => {
    expect(stateOf('SPTG-7-LEGBASIS', 'ru', text)).toBe('met');
  });
});

describe('words that only look like a contradiction', () => {
  it.each<Case>([
    [
      'SPTG-39-NETWORK',
      'en',
      'The mechanism may without permission cooperate with mechanisms of other States.',
    ],
    ['SPTG-39-NETWORK', 'ru', 'Механизм вправе без разрешения сотрудничать с механизмами других государств.'],
    [
      'OPCAT-20b-SECRECY',
      'en',
      'Amendments to the laws on State secrets and on the budget are made as in the annex.',
    ],
    [
      'OPCAT-20-NOREFUSAL',
      'en',
      'An objection to a visit of the Subcommittee may be made only on urgent and compelling grounds of national defence.',
    ],
    [
      'PARIS-PLURALISM',
      'tk',
      'Jemgyýetçilik birleşikleri bilen hyzmatdaşlyk hiç bir edaranyň ylalaşygyny talap etmeýär.',
    ],
    ['SPTG-9-DISMISS', 'en', 'The Minister may replace the head of a prison who hinders the Mechanism.'],
    ...[
      'The Minister has no power to dismiss the head of the mechanism.',
      'The head of the mechanism has the power to dismiss its staff.',
      'The minister has the power to dismiss the head of a prison.',
      'The Minister may remove the head of the prison administration.',
      'The Minister may dismiss the head of an institution who obstructs the mechanism.',
      'The Minister may dismiss a head of department on the recommendation of the mechanism.',
      'The Minister has the power to dismiss officials who obstruct members of the mechanism.',
    ].map((text): Case => ['SPTG-9-DISMISS', 'en', text]),
    ['SPTG-9-DISMISS', 'ru', 'Министр вправе освободить руководителя учреждения по своему усмотрению.'],
    ['SPTG-9-DISMISS', 'ru', 'Министр не вправе освободить руководителя от должности по своему усмотрению.'],
    [
      'SPTG-9-DISMISS',
      'ru',
      'Министр вправе освободить от должности руководителя места лишения свободы, который препятствует Механизму.',
    ],
    ['OPCAT-37-TEXT', 'tk', 'Teswirnama Türkmenistanyň tutuş çägine, onuň ähli böleklerine degişlidir.'],
    ['OPCAT-35-SPTIMM', 'tk', 'Serişdeleriň peýdalanylyşy audit arkaly barlanylýar.'],
    ['OPCAT-29-TERR', 'tk', 'Mehanizm bilen hat alyşmak barlaga degişli däldir.'],
  ])('%s (%s): %s', (...given) => {
    expect(verdict(given)[1]).toEqual([]);
  });
});

describe('a guarantee that is taken back where nobody looks', () => {
  const PRIVILEGE = [
    'Status::',
    'The Commission is the national preventive mechanism.',
    'Confidences::',
    'No member may be called upon by a court to give evidence about what was imparted in confidence.',
  ];

  it('holds in part where the oath binds to name the source', () => {
    const oath =
      'I swear that I will make any crime disclosed to me, and the name of whoever disclosed it, known to the police.';
    expect(stateOf('OPCAT-21.2-PRIVILEGE', 'en', ...PRIVILEGE, 'Oath of a member::', oath)).toBe('partly');
    expect(
      stateOf('OPCAT-21.2-PRIVILEGE', 'en', ...PRIVILEGE, 'Oath of a member::', 'I swear to be fair.'),
    ).toBe('met');
  });

  it('holds in part where it has effect subject to the orders of the places', () => {
    const lines = [
      'Visits::',
      'The Commission may enter any place of detention at any time without notice.',
      'Orders::',
    ];
    const orders = 'Section 1 has effect subject to standing orders of the Prison Service.';
    expect(stateOf('SPTG-25-UNANNOUNCED', 'en', ...lines, orders)).toBe('partly');
    expect(
      stateOf('SPTG-25-UNANNOUNCED', 'en', ...lines, 'Section 1 has effect from the first of May.'),
    ).toBe('met');
  });

  it('holds in part where some persons may be seen only with leave', () => {
    const lines = [
      'Посещения::',
      'Комиссия посещает любые места содержания в любое время без предварительного уведомления.',
    ];
    const leave =
      'Посещение лиц, содержащихся под стражей, допускается не иначе как с письменного согласия следователя.';
    expect(stateOf('SPTG-25-UNANNOUNCED', 'ru', ...lines, 'Переходные положения::', leave)).toBe('partly');
  });
});
