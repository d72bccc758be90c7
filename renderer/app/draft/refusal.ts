/**
 * Why the last structural command could not be done, for the status line. It is there until the next key, press or command;
 * while nothing was refused nobody listens to the keys for it.
 */
import { create } from 'zustand';
import type { WhyNot, WhyNotCode } from '../../../shared/bill/commands/whyNot.ts';
import type { BillAttrs } from '../../../shared/bill/document.ts';
import type { ProvisionKind } from '../../../shared/bill/kinds.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import { kindName } from '../../editor/kindName.ts';
import { writesInText } from '../../editor/plugins/typedInVain.ts';

export type Refusal =
  | WhyNot
  /** What was dragged in the outline was let go where it may not stand. */
  | { code: 'gap'; kind: ProvisionKind }
  | { code: 'readOnly' }
  /** A key that writes was pressed in a text that is only read. */
  | { code: 'typed'; because: Reading };

/** Why a text is only read: who has it, its file, or what it is. */
export type Reading = 'inUse' | 'readOnly' | 'version' | 'original';

/** `times` tells one refusal from the same one again: it is heard again. */
export const useRefusal = create<{ why: Refusal | null; times: number }>(() => ({ why: null, times: 0 }));

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

function onKey(event: KeyboardEvent): void {
  if (MODIFIERS.has(event.key)) return;
  // The words that somebody goes on typing are no news.
  const inText = event.target instanceof Element && event.target.closest('.bill-text') !== null;
  if (useRefusal.getState().why?.code !== 'typed' || !inText || !writesInText(event)) forgetRefusal();
}

export function refuse(why: Refusal | null): void {
  if (!why || (why.code === 'typed' && useRefusal.getState().why?.code === 'typed')) return;
  useRefusal.setState(({ times }) => ({ why, times: times + 1 }));
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', forgetRefusal, true);
}

export function forgetRefusal(): void {
  if (useRefusal.getState().why === null) return;
  useRefusal.setState({ why: null });
  window.removeEventListener('keydown', onKey, true);
  window.removeEventListener('pointerdown', forgetRefusal, true);
}

/** The key that gives a line another kind instead; named where it helps. */
const TO_ARTICLE = 'Ctrl Alt 2';

export function refusalText(why: Refusal, attrs: BillAttrs, say: Messages): string {
  if (why.code === 'readOnly') return say.t('editor:cannot.readOnly');
  if (why.code === 'typed')
    return say.t(`editor:cannot.type.${why.because}`, {
      back: say.t('app:version.back'),
      view: say.t('suggestions:view.marked'),
    });
  const code: WhyNotCode | 'gap' = why.code;
  const kind = kindName(say, why.kind, attrs);
  const article = kindName(say, 'article', attrs);
  return say.t(`editor:cannot.${code}`, { kind, article, keys: TO_ARTICLE });
}
