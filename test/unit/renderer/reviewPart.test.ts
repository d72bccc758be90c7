/** Which of its two lists the review tab opens on. */
import { expect, test } from 'vitest';
import { reviewPartToOpen } from '../../../renderer/app/draft/draftStore.ts';

const open = { resolved: false };
const settled = { resolved: true };
const some = { suggestions: [1], rivals: [] };
const rivals = { suggestions: [], rivals: [1] };
const none = { suggestions: [], rivals: [] };
const [C, S] = ['comments', 'suggestions'] as const;

test.each([
  ['comments that were read last', C, [open], some, false, C],
  ['suggestions where nobody has commented', C, [], some, false, S],
  ['suggestions where every comment is settled', C, [settled], some, false, S],
  ['rival proposals where nobody has commented', C, [], rivals, false, S],
  ['comments where there is nothing at all', C, [], null, false, C],
  ['suggestions that were read last', S, [open], some, false, S],
  ['comments where no suggestion is left', S, [open], none, false, C],
  ['suggestions where one is about to suggest', S, [open], null, true, S],
  ['suggestions where both are empty and they were read last', S, [], none, false, S],
])('the tab opens on %s', (_, reviewPart, comments, review, suggesting, expected) => {
  expect(reviewPartToOpen({ reviewPart, comments, review, suggesting })).toBe(expected);
});
