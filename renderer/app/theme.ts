import { useEffect } from 'react';
import type { Preferences } from '../../shared/api/preferences.ts';
import { useApp } from './appStore.ts';

type Shown = 'light' | 'dark' | 'contrast';

function shownTheme(theme: Preferences['theme'], dark: boolean, contrast: boolean): Shown {
  if (theme !== 'system') return theme;
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}

/** Keeps `data-theme` of the page at what the person chose, or at what the system asks for. */
export function useTheme(): void {
  const theme = useApp((s) => s.preferences.theme);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const contrast = window.matchMedia('(prefers-contrast: more)');
    const apply = (): void => {
      document.documentElement.dataset.theme = shownTheme(theme, dark.matches, contrast.matches);
    };
    apply();
    dark.addEventListener('change', apply);
    contrast.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
      contrast.removeEventListener('change', apply);
    };
  }, [theme]);
}
