/** Behind a footnote, the sign of a comment makes LibreOffice (7.4) show the words of other footnotes: it stands before. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { article, bill, footnote, paragraph } from '../../../builders/bill.ts';
import { newIds, write } from './help.ts';

const LAW = bill(
  { lang: 'ru' },
  article(
    'a1',
    'Посещения',
    paragraph('p1', [
      'Первые слова',
      footnote('Первая сноска'),
      ' и другие слова',
      footnote('Вторая сноска'),
      '.',
    ]),
  ),
);

const remark = (id: string, from: number, to: number) => ({
  id,
  provision: 'p1',
  from,
  to,
  author: 'А. Мередов',
  initials: 'АМ',
  at: '2026-11-20T09:30:00Z',
  text: `Замечание ${id}`,
  resolved: false,
  replies: [],
});

test('the signs of comments stand before the first footnote of their line, and the ranges come back as they were', async () => {
  const ranges: [number, number][] = [
    [0, 6],
    [7, 13],
    [16, 22],
  ];
  const bytes = await write(LAW, { annotations: ranges.map(([from, to], i) => remark(`r${i}`, from, to)) });
  const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
  expect(document.lastIndexOf('<w:commentReference')).toBeLessThan(document.indexOf('<w:footnoteReference'));
  expect(document.match(/<w:commentReference /g)).toHaveLength(3);
  const read = readDocx(bytes, { newId: newIds() });
  expect(read.ok && read.comments.map(({ from, to }) => [from, to])).toEqual(ranges);
});
