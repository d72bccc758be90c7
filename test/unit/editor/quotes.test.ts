/** Quotes as one types them: outer ones, and inside of them the inner ones of the language. */
import { expect, test } from 'vitest';
import { quoteFor } from '../../../renderer/editor/quotes.ts';
import type { Language } from '../../../shared/bill/kinds.ts';

/** Types a text sign by sign. */
function typed(text: string, lang: Language): string {
  let out = '';
  for (const sign of text) out += quoteFor(sign, out, lang) ?? sign;
  return out;
}

test.each<[Language, string, string]>([
  ['en', '"a "b" c"', '“a ‘b’ c”'],
  ['en', '“a “b” c”', '“a ‘b’ c”'],
  ['en', '"it’s "b" c"', '“it’s ‘b’ c”'],
  ['en', '"a" and "b"', '“a” and “b”'],
  ['ru', '"слово "другое" и третье"', '«слово „другое“ и третье»'],
  ['ru', '«слово «другое» и третье»', '«слово „другое“ и третье»'],
  ['ru', '("слово")', '(«слово»)'],
  ['tk', '"söz "başga" söz"', '«söz „başga“ söz»'],
])('%s: %s becomes %s', (lang, text, expected) => {
  expect(typed(text, lang)).toBe(expected);
});

test('signs of another language stay as they were typed', () => {
  expect(quoteFor('“', 'слово ', 'ru')).toBeNull();
  expect(quoteFor('«', 'word ', 'en')).toBeNull();
});
