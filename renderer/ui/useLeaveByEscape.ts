/** Escape leaves a screen, but not from within what answers its own Escape: a field, a list, a menu or a dialog. */
import { useEffect, useRef } from 'react';

const ANSWERS =
  'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox], .overlay, .popover';

export function useLeaveByEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!(event.target instanceof Element) || event.target.closest(ANSWERS)) return;
      // A tooltip or a list that is open goes first, and the screen with the next Escape.
      if (document.querySelector('[role=tooltip], .overlay, .popover') === null) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
