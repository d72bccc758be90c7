/**
 * A step that changes what lies beside the text: the accepted text and who suggested what. The document stays as it is; as
 * a step it stands in the undo history with the edits around it, so that an acceptance can be undone like any other change.
 */
import type { Node } from 'prosemirror-model';
import { Step, StepResult } from 'prosemirror-transform';
import type { OpenReview } from '../../../shared/suggestions/open.ts';

export class ReviewStep extends Step {
  readonly from: OpenReview;
  readonly to: OpenReview;

  constructor(from: OpenReview, to: OpenReview) {
    super();
    this.from = from;
    this.to = to;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override invert(): ReviewStep {
    return new ReviewStep(this.to, this.from);
  }

  override map(): ReviewStep {
    return this;
  }

  /** Never leaves the window: what is stored is the texts and the attributions. */
  override toJSON(): never {
    throw new Error('a review step is not stored');
  }
}

/** Where the review stands after these steps, null where none of them changed it. */
export function reviewAfter(steps: readonly Step[]): OpenReview | null {
  const last = steps.findLast((step) => step instanceof ReviewStep);
  return last instanceof ReviewStep ? last.to : null;
}
