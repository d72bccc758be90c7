/** Where the lists show comments while a draft is open: as the editor follows them, and as who reads the text would find them. */
import { expect, test } from 'vitest';
import { withPlaces } from '../../../renderer/app/draft/commentPlaces.ts';
import type { Comment } from '../../../shared/api/comments.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { draft } from '../../builders/draft.ts';

const said = { author: 'Aman', at: '2026-01-01T00:00:00Z', text: 'Why?', resolved: false, replies: [] };
const words = 'Rain fell on seven hills';

/** The provisions of an article with one paragraph, and a comment on words of it. */
function on(text: string, quote: string) {
  const provisions = listProvisions(draft(`article A\n p ${text}`).doc);
  const { id: provision, text: own } = provisions.find((one) => one.text.includes(text))!;
  const from = Math.max(0, own.indexOf(quote));
  const comment: Comment = { ...said, id: 'c', provision, quote, from, to: from + quote.length };
  return { provisions, comment };
}

test('a comment whose words went letter by letter is listed with all of them, whenever it was looked at before', () => {
  const { comment } = on(`It is so. ${words}`, words);
  const half = on('It is so. Rain fell', 'Rain fell');
  const { provision } = half.comment;
  const seen = withPlaces([{ ...comment, provision }], new Map([['c', half.comment]]), half.provisions);
  expect(seen[0]?.quote).toBe('Rain fell');
  const gone = { provision, quote: words, from: 11, to: 10 };
  const without = on('It is so.', 'It').provisions;
  const [last] = withPlaces(seen, new Map([['c', gone]]), without);
  expect(last?.quote).toBe(words);
});

test('a comment that is found where it is stays the very same', () => {
  const { comment, provisions } = on(`It is so. ${words}`, words);
  const list = [comment];
  expect(withPlaces(list, new Map([['c', comment]]), provisions)).toBe(list);
});
