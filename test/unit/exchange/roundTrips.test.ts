/**
 * Five hundred bills made by chance, with every kind of provision, mark, reference, table and footnote, and elements of other systems, in three languages:
 * to a format and back, and once more, they are the same documents to the last attribute; remarks come back from Word on
 * the same words.
 */
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { readAkn } from '../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../shared/exchange/akn/write.ts';
import { readDocx } from '../../../shared/exchange/docx/read.ts';
import { readHtml } from '../../../shared/exchange/html/read.ts';
import { writeHtml } from '../../../shared/exchange/html/write.ts';
import type { Annotation, ImportResult } from '../../../shared/exchange/types.ts';
import { withKept } from '../../builders/kept.ts';
import { dice, randomBill } from '../../builders/randomBill.ts';
import { wildBill } from '../../builders/wildBill.ts';
import { billOf, write } from './docx/help.ts';

const COUNT = 500;
const none = (): string => {
  throw new Error('no id was to be made');
};
const billFor = (seed: number): Node =>
  seed % 3 === 0 ? wildBill(seed) : randomBill(seed, { articles: 1 + (seed % 3) });

/** Remarks on words of any provision, some answered, some settled. */
function remarksOn(bill: Node, seed: number): Annotation[] {
  const roll = dice(seed);
  const worded = listProvisions(bill).filter((p) => p.text.length > 10 && p.kind !== 'table');
  if (worded.length === 0) return [];
  return Array.from({ length: 2 }, (_, k) => {
    const { id, text } = worded[Math.floor(roll() * worded.length)]!;
    // A remark does not begin or end between two lines: no word is there.
    const line = text.split('\n').sort((x, y) => y.length - x.length)[0]!;
    const from = text.indexOf(line) + Math.floor(roll() * (line.length - 5));
    const at = '2026-11-20T09:30:00.000Z';
    return {
      id: `r${k}`,
      provision: id,
      from,
      to: from + 1 + Math.floor(roll() * 4),
      author: 'Aýna Berdiýewa',
      initials: 'AB',
      at,
      text: `Зачем?\n${k}`,
      resolved: roll() < 0.5,
      replies: k === 0 ? [{ author: 'Bo', initials: 'B', at, text: 'Да.' }] : [],
    };
  });
}

const commentsOf = (read: ImportResult) =>
  read.ok
    ? read.comments.map(({ quote: _, ...rest }) => rest).sort((x, y) => x.text.localeCompare(y.text))
    : read;

function docOf(read: ImportResult): unknown {
  return read.ok ? read.doc : read;
}

describe(`of ${COUNT} bills`, () => {
  it('each is the same after Word, twice, with its remarks', { timeout: 300_000 }, async () => {
    for (let seed = 0; seed < COUNT; seed++) {
      // Cells that reach past the end of their table cannot be shown in Word at all; only wild bills have them.
      const plain = randomBill(seed, { articles: 1 + (seed % 3) });
      const bill = seed % 4 === 0 ? withKept(plain, seed) : plain;
      const annotations = remarksOn(bill, seed);
      const once = readDocx(await write(bill, { annotations }), { newId: none });
      expect([seed, docOf(once)]).toEqual([seed, bill.toJSON()]);
      expect(commentsOf(once)).toEqual(
        annotations.map(({ id: _, initials: __, replies, ...rest }) => ({
          ...rest,
          replies: replies.map(({ initials: ___, ...reply }) => reply),
        })),
      );
      if (!once.ok || seed % 10 > 0) continue;
      const twice = readDocx(await write(billOf(once.doc), { annotations }), { newId: none });
      expect([seed, docOf(twice)]).toEqual([seed, bill.toJSON()]);
      expect(commentsOf(twice)).toEqual(commentsOf(once));
    }
  });

  it.each([
    [
      'Akoma Ntoso',
      (bill: Node) =>
        readAkn(writeAkn(bill, { title: 'T', date: '2026-11-22', country: 'tm' }), { newId: none }),
    ],
    ['HTML', (bill: Node) => readHtml(writeHtml(bill, { title: 'T', lang: 'en' }), { newId: none })],
  ])('each is the same after %s, twice', { timeout: 300_000 }, (_name, through) => {
    for (let seed = 0; seed < COUNT; seed++) {
      const bill = billFor(seed);
      const once = through(bill);
      expect([seed, docOf(once)]).toEqual([seed, bill.toJSON()]);
      if (once.ok) expect([seed, docOf(through(billOf(once.doc)))]).toEqual([seed, bill.toJSON()]);
    }
  });
});
