import { useEffect } from 'react';
import { setInteractionModality } from 'react-aria-components';
import { settle } from '../../editor/restOfKeys.ts';
import { selectTextRead } from '../selectTextRead.ts';
import { commandOf } from './commands.ts';
import { runNow } from './commandTypes.ts';
import { openDialog, useDialogs } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import { leaveByEscape } from './escape.ts';
import { stepBeside, stepOfKey, writesItself } from './stepBack.ts';

/** Keys by their place on the keyboard, so that they work while a Russian or Turkmen layout is on. */
function commandFor(event: KeyboardEvent): string | null {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && !event.altKey && !event.shiftKey && ['KeyK', 'KeyG'].includes(event.code)) return 'palette';
  if (ctrl && !event.altKey && !event.shiftKey && event.code === 'KeyP') return 'printPreview';
  if (ctrl && !event.altKey && event.code === 'KeyS') return event.shiftKey ? 'saveVersion' : 'save';
  if (ctrl && event.shiftKey && event.code === 'KeyE') return 'export';
  if (ctrl && event.altKey && event.code === 'KeyM') return 'comment';
  if (ctrl && event.altKey && event.code === 'KeyH') return 'history';
  if (ctrl && event.altKey && event.code === 'KeyN') return 'nextComment';
  if (ctrl && event.altKey && event.code === 'KeyP') return 'previousComment';
  if (ctrl && event.altKey && event.code === 'KeyR') return 'replyToComment';
  if (ctrl && event.altKey && event.code === 'KeyS') return 'settleComment';
  if (ctrl && event.altKey && event.key === 'Enter') return 'overrule';
  // In the text the editor itself has answered, also that of a version one looks at.
  if (ctrl && !event.altKey && !event.shiftKey && !event.defaultPrevented) {
    if (event.code === 'KeyF') return 'find';
    if (event.code === 'KeyH') return 'replace';
  }
  if (event.key === 'F8' && event.altKey) return 'nextFinding';
  if (event.key === 'F8') return event.shiftKey ? 'nextWaiting' : 'nextFlag';
  if (event.key === 'F7' && event.altKey) return 'nextMisspelt';
  if (event.key === 'F7') return event.shiftKey ? 'previousSuggestion' : 'nextSuggestion';
  if (ctrl && event.shiftKey && event.code === 'KeyX')
    return useDraft.getState().suggesting ? 'editDirectly' : 'suggest';
  if (event.key === 'F9') return 'nextWaiting';
  if (event.key === 'F11' && event.shiftKey) return 'focusMode';
  return null;
}

/** Any dialog over the window takes the keys, also those that no command opened (a question for the name). */
function dialogIsOpen(): boolean {
  return useDialogs.getState().open !== null || document.querySelector('.overlay') !== null;
}

const PANES = ['.outline-rows', '.ProseMirror', '.side-tabs [role="tab"][aria-selected="true"]'];

/** F6 walks through outline, paper and panel, as in other programs with panes. */
function nextPane(back: boolean): void {
  const panes = PANES.flatMap((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 1),
  );
  const here = panes.findIndex(
    (pane) =>
      pane.contains(document.activeElement) || pane.closest('.pane')?.contains(document.activeElement),
  );
  panes[(here + (back ? -1 : 1) + panes.length) % panes.length]?.focus();
}

/**
 * What a command asks begins with the caret as it is seen, and with the focus at once. The text has read its caret with this
 * very key, after those who wait for a rest were served. And react-aria, which takes a key with Ctrl or Alt for no key, would
 * give the focus only after the next frame where it saw a focus that no key or click had led to: what is typed until then
 * would be written in the bill.
 */
function atTheKeyboard(): void {
  settle();
  setInteractionModality('keyboard');
}

export function useShortcuts(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault();
        nextPane(event.shiftKey);
        return;
      }
      if (selectTextRead(event)) return;
      const step = event.defaultPrevented || writesItself(event.target) ? null : stepOfKey(event);
      const id = step ?? commandFor(event);
      if (id === null) return;
      event.preventDefault();
      if (dialogIsOpen()) return;
      atTheKeyboard();
      if (step) stepBeside(step);
      else if (id === 'palette') openDialog('palette');
      else runNow(commandOf(id));
    };
    // In the text Ctrl Enter belongs to the editor; in the panel it (and Ctrl Alt Enter) comes before the button with the focus.
    const onConfirm = (event: KeyboardEvent): void => {
      const inPanel = event.target instanceof Element && event.target.closest('.requirements') !== null;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !inPanel) return;
      event.preventDefault();
      event.stopPropagation();
      runNow(commandOf(event.altKey ? 'overrule' : 'confirm'));
    };
    window.addEventListener('keydown', leaveByEscape, true);
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onConfirm, true);
    return () => {
      window.removeEventListener('keydown', leaveByEscape, true);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onConfirm, true);
    };
  }, [active]);
}
