/** References whose target is gone, by provision and characters of its own text, as the lint and its list show them. */
import type { Node } from 'prosemirror-model';
import { referencesOf } from '../bill/heldReferences.ts';
import { isProvisionKind } from '../bill/kinds.ts';
import { type Register, referenceText } from '../bill/references.ts';
import { offsetOf, ownText } from '../bill/spans.ts';
import type { Place } from '../definitions/types.ts';

export interface BrokenPlace extends Place {
  /** The id it points to. */
  target: string;
}

/** Every reference that leads nowhere, in reading order. Unchanged articles are not looked into again. */
export function brokenPlaces(bill: Node, reg: Register): BrokenPlace[] {
  const broken: BrokenPlace[] = [];
  for (const { owner, ownerAt, at, attrs } of referencesOf(bill)) {
    const shown = referenceText(attrs, reg);
    if (shown.ok || !isProvisionKind(owner.type.name)) continue;
    const from = offsetOf(ownText(owner, ownerAt, reg), at);
    if (from === null) continue;
    const to = from + shown.text.length;
    broken.push({ provision: String(owner.attrs.id), from, to, target: attrs.target });
  }
  return broken;
}
