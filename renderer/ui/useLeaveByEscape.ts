/** Escape leaves a screen where nothing on it has the focus: a field, a menu or a dialog answers its own Escape. */
import { useEffect, useRef } from 'react';

export function useLeaveByEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.target === document.body) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
