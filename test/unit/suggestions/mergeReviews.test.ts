/** Two copies come together while suggestions are open: a conflict of the drafts is no suggestion, what was suggested stays one. */
import { expect, test } from 'vitest';
import { mergeBills } from '../../../shared/compare/merge.ts';
import { carryEdit, mergeReviews, nextSuggestions, openReview } from '../../../shared/suggestions/index.ts';
import { draft } from '../../builders/draft.ts';
import { person } from './typing.ts';

const LAW = `
  article Purpose
   p This law prevents torture.
  article Visits
   p Visits are made at any time.
`;

/** The law with some words written otherwise; both come from the same text and share ids. */
function rewritten(from: ReturnType<typeof draft>, words: string, text: string): ReturnType<typeof draft> {
  let at = -1;
  from.doc.descendants((node, pos) => {
    const found = node.isTextblock ? node.textContent.indexOf(words) : -1;
    if (found >= 0) at = pos + 1 + found;
  });
  if (at < 0) throw new RangeError(words);
  return from.apply(from.tr.insertText(text, at, at + words.length));
}

test('where both drafts wrote a heading anew, the choice between them is not shown as a suggestion', () => {
  const base = draft(LAW);
  const edited = rewritten(base, 'Purpose', 'Purpose and scope');
  const suggested = rewritten(edited, 'at any time', 'at any time and unannounced');
  const review = nextSuggestions(openReview(null, edited.doc), suggested.doc, person('Aman'));
  const theirs = rewritten(base, 'Purpose', 'Aim').doc;
  const merge = mergeBills(base.doc, suggested.doc, theirs);
  expect(merge.conflicts).toHaveLength(1);

  const merged = mergeReviews(
    { review: { ...review.json, accepted: edited.doc }, working: suggested.doc },
    { review: null, working: theirs },
    base.doc,
    merge.bill,
  );
  expect(merged?.suggestions.map(({ author }) => author)).toEqual(['Aman']);

  // Theirs is chosen: an edit like any other.
  const chosen = rewritten(
    base.apply(base.tr.replaceWith(0, base.doc.content.size, merge.bill.content)),
    'Purpose',
    'Aim',
  );
  if (!merged) throw new Error('nothing is open');
  expect(carryEdit(merged, chosen.doc).suggestions.map(({ author }) => author)).toEqual(['Aman']);
});
