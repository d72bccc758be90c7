import { useEffect, useState } from 'react';

/** In a small window the outline folds to numbers first, then the panel to its tabs; a person can unfold both. */
const OUTLINE_FOLDS_BELOW = 1340;
const PANEL_FOLDS_BELOW = 1000;

export function useNarrow(): { outline: boolean; panel: boolean } {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const measure = (): void => setWidth(window.innerWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return { outline: width < OUTLINE_FOLDS_BELOW, panel: width < PANEL_FOLDS_BELOW };
}
