/** What the house needs of suggestions: see docs/decisions/013-suggestions-are-two-texts.md. */

export { type WithoutRejected, withoutRejected } from './decidedBefore.ts';
export { decidedElsewhere } from './decidedElsewhere.ts';
export { type Copy, mergeReviews } from './mergeReviews.ts';
export {
  acceptSuggestions,
  carryEdit,
  type Decided,
  nextSuggestions,
  type OpenReview,
  openReview,
  type ReviewSave,
  readReviewJson,
  rejectSuggestions,
  reviewOver,
  reviewToSave,
  type Suggester,
  suggestionsOf,
} from './open.ts';
export { type Incoming, type Proposed, proposal } from './proposal.ts';
export { acceptRival, type RivalChoice, type RivalResult, rejectRival } from './rivals.ts';
export { type Signature, type Signed, signatures } from './signatures.ts';
export * from './types.ts';
