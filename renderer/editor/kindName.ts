/** What a kind of provision is called in menus: levels by the bill's tradition and form, the rest by the app. */
import { isNumberedKind, type ProvisionKind } from '../../shared/bill/kinds.ts';
import { levelTitle } from '../../shared/bill/tradition/levels.ts';
import type { DrawnBy } from '../../shared/bill/tradition/shipped.ts';
import type { Messages } from '../../shared/messages/index.ts';

export function kindName(say: Messages, kind: ProvisionKind, attrs: DrawnBy): string {
  return isNumberedKind(kind) ? levelTitle(kind, attrs, say.lang) : say.t(`app:kind.${kind}`);
}
