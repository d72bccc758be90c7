/** Ways of numbering articles that are met less often, quoted amendments, and texts that are no law. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/exchange/text/read.ts';
import { writeText } from '../../../../shared/exchange/text/write.ts';
import { billOf, outline } from '../docx/help.ts';

let ids = 0;
const newId = (): string => `n${++ids}`;

function lines(text: string): string[] {
  const read = readText(text, { newId });
  if (!read.ok) throw new Error(read.code);
  return outline(billOf(read.doc))
    .map((line) => line.replace(/ n\d+:/, '').replace(/^(\w+ \w+) \d/, '$1'))
    .slice(1);
}

describe('articles', () => {
  it('are known by “5.—(1)”, and the next by its number alone', () => {
    const text =
      'An Act on visits\n1.—(1) There is a body.\n(2) It is independent.\n2.—(1) It visits—\n(a) by day;\n(b) by night.\n3. It reports each year.';
    expect(lines(text)).toEqual([
      'heading article [1] ',
      'lead paragraph [(1)] There is a body.',
      'lead paragraph [(2)] It is independent.',
      'heading article [2] ',
      'lead paragraph [(1)] It visits—',
      'lead point [(a)] by day;',
      'lead point [(b)] by night.',
      'heading article [3] ',
      'lead paragraph [] It reports each year.',
    ]);
  });

  it.each([
    ['Clause 1. Purpose\nThis Act is on visits.\nClause 2. Visits\nThe body visits.', '1', '2'],
    ['Clause 1\nPurpose\nThis Act is on visits.\nClause 2\nVisits\nThe body visits.', '1', '2'],
    [
      'Article One. Purpose\nThis Act is on visits.\nArticle Two. Visits\nThe body visits.',
      'Article 1.',
      'Article 2.',
    ],
    [
      'Article First\nPurpose\nThis Act is on visits.\nArticle Second\nVisits\nThe body visits.',
      'Article 1.',
      'Article 2.',
    ],
    ['§ 1 Purpose\nThis Act is on visits.\n§ 2. Visits\nThe body visits.', 'Article 1.', 'Article 2.'],
  ])('are known in %j', (text, one, two) => {
    expect(lines(`A Bill on visits\n${text}`)).toEqual([
      `heading article [${one}] Purpose`,
      'lead paragraph [] This Act is on visits.',
      `heading article [${two}] Visits`,
      'lead paragraph [] The body visits.',
    ]);
  });

  it('are known by numbers in Russian and Turkmen words', () => {
    expect(
      lines('Закон\nСтатья первая. Цель\nСлова закона.\nСтатья вторая. Посещения\nСлова закона.'),
    ).toContain('heading article [Статья 2.] Посещения');
    expect(
      lines('Kanun\nBirinji madda. Maksat\nKanunyň sözleri.\nIkinji madda. Baryp görmek\nKanunyň sözleri.'),
    ).toContain('heading article [2-nji madda.] Baryp görmek');
  });

  it('are not seen in sentences about them', () => {
    expect(
      lines(
        'Law\nArticle 1. Scope\nArticle Five of the Convention applies.\nClause 5 of the contract applies.',
      ),
    ).toEqual([
      'heading article [Article 1.] Scope',
      'lead paragraph [] Article Five of the Convention applies.',
      'lead paragraph [] Clause 5 of the contract applies.',
    ]);
  });
});

describe('a schedule', () => {
  it('is known where it is numbered in words', () => {
    const text =
      'An Act on visits\n1.—(1) There is a body.\n2.—(1) It visits.\n\nFIRST SCHEDULE (Section 3)\n1. Barracks.\n\nSECOND SCHEDULE\nOath of a member\nI swear to be fair.';
    expect(lines(text).filter((line) => /^heading annex/.test(line))).toHaveLength(2);
  });

  it('is not a sentence that begins with its name', () => {
    const text =
      'An Act on visits\n1.—(1) There is a body.\nFirst schedule and annex are read together by the body.';
    expect(lines(text).filter((line) => /^heading annex/.test(line))).toEqual([]);
  });
});

describe('a quoted amendment', () => {
  const text =
    'О внесении изменений в Закон\nСтатья 1. Внести следующие изменения:\n1) дополнить статьёй 5-1 следующего содержания:\n«Статья 5-1. Механизм\n1. Омбудсмен выполняет функции.\n2. Он посещает места:\n1) без уведомления;\n2) в любое время.»;\n2) в статье 6 слова исключить.';
  const expected = [
    'lead point [1)] дополнить статьёй 5-1 следующего содержания: «',
    'heading article quoted [Статья 5-1.] Механизм',
    'lead paragraph quoted [1.] Омбудсмен выполняет функции.',
    'lead paragraph quoted [2.] Он посещает места:',
    'lead point quoted [1)] без уведомления;',
    'lead point quoted [2)] в любое время.»;',
    'lead point [2)] в статье 6 слова исключить.',
  ];

  it('becomes an article of its own inside the quotation, and keeps its marks', () => {
    expect(lines(text).slice(2)).toEqual(expected);
  });

  it('is found again in the text that is written of it', () => {
    const read = readText(text, { newId });
    if (!read.ok) throw new Error(read.code);
    expect(lines(writeText(billOf(read.doc))).slice(2)).toEqual(expected);
  });
});

describe('a text that is no law', () => {
  it('of many thousand crumbs is refused', () => {
    for (const count of [60_000, 400_000])
      expect(readText(`Law\n${'a\n'.repeat(count)}`, { newId })).toMatchObject({
        ok: false,
        code: 'tooLarge',
      });
  });
});
