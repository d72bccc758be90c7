import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../../shared/bill/withoutNotes.ts';
import { article, bill, chapter, note, paragraph, point } from '../../builders/bill.ts';

describe('A clean copy', () => {
  it('has no note of the drafter, at whatever depth, and everything else', () => {
    const inner = [paragraph('p', 'Text:', point('x', 'one;', note('n1', 'Ask.'))), note('n2', 'Why?')];
    const whole = bill({}, note('n3', 'First.'), chapter('c', 'General', article('a', 'Purpose', ...inner)));
    const clean = bill(
      {},
      chapter('c', 'General', article('a', 'Purpose', paragraph('p', 'Text:', point('x', 'one;')))),
    );
    expect(withoutNotes(whole).toJSON()).toEqual(clean.toJSON());
    withoutNotes(whole).check();
  });

  it('of a bill without notes is that bill', () => {
    const plain = bill({}, article('a', 'Purpose', paragraph('p', 'Text.')));
    expect(withoutNotes(plain)).toBe(plain);
  });
});
