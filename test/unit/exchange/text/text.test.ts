import { describe, expect, it } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { readText } from '../../../../shared/exchange/text/read.ts';
import { writeText } from '../../../../shared/exchange/text/write.ts';
import { counter, fixture, outlineOf } from '../recognise/outline.ts';

function printed(text: string): string {
  const result = readText(text, { newId: counter() });
  const read = result.ok ? readBill(result.doc) : null;
  if (!read?.ok) throw new Error('not read');
  return writeText(read.bill);
}

describe('plain text', () => {
  it('prints a bill so that reading the print gives the same print', () => {
    for (const name of ['decree-ru.txt', 'law-tk.txt', 'swiss-ru.txt', 'anglo-en.txt']) {
      const once = printed(fixture(name));
      expect(printed(once)).toBe(once);
    }
  });

  it('joins the lines of a file that was wrapped by hand', () => {
    const text = [
      'A law on visits',
      '',
      'Article 1. Scope',
      '1. The mechanism visits every place in which a person is',
      'held against his or her will, at any time and without any',
      'notice to anyone, and it speaks with every such person in',
      'private.',
      '2. It reports each year to the parliament of the country and',
      'to the public.',
    ].join('\r\n');
    expect(outlineOf(readText(text, { newId: counter() }))).toEqual([
      'title A law on visits',
      'article Article 1. Scope',
      'paragraph 1. The mechanism visits every place in which a person is held against his or her will, at any time and without any notice to anyone, and it speaks with every such person in private.',
      'paragraph 2. It reports each year to the parliament of the country and to the public.',
    ]);
  });

  it('refuses binary data and more than it can hold', () => {
    const codes = ['a\u0000b', 'a'.repeat(20_000_001)].map((text) => {
      const read = readText(text, { newId: counter() });
      return read.ok ? 'read' : read.code;
    });
    expect(codes).toEqual(['notThisFormat', 'tooLarge']);
  });
});
