/** The pages to look at, set anew a moment after what they show has changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiError } from '../../shared/api/errors.ts';
import type { ExportOptions } from '../../shared/api/papers.ts';
import type { PreviewedPages } from '../../shared/exchange/types.ts';
import { useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';

/** A pause in typing; shorter, and every letter would ask for pages that nobody sees. */
const PAUSE = 300;

export interface AskedPages {
  project: string;
  source: string;
  options: ExportOptions;
  /** The page of this provision; '' the first. */
  provision: string;
}

export interface Pages {
  shown: PreviewedPages | null;
  busy: boolean;
  /** A person said it should stop; nothing is set until something changes. */
  stopped: boolean;
  error: ApiError | null;
  turnTo(page: number): void;
  stop(): void;
  /** Asks once more for what was asked last. */
  again(): void;
}

/** @param text changes its identity with the text that is shown. */
export function usePages(asked: AskedPages, text: unknown): Pages {
  const uiLang = useApp((s) => s.preferences.uiLang);
  const [shown, setShown] = useState<PreviewedPages | null>(null);
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  // Only the newest question is listened to.
  const turn = useRef(0);
  const leafed = useRef<number | null>(null);
  const wanted = JSON.stringify(asked);

  const ask = useCallback(
    async (page: number | null): Promise<void> => {
      const mine = ++turn.current;
      const { project, source, options, provision } = JSON.parse(wanted) as AskedPages;
      setBusy(true);
      setStopped(false);
      if (source === 'draft' || source === 'accepted') await saveNow();
      if (mine !== turn.current) return;
      const result = await call(() =>
        bridge.previewPages({ project, source, options, provision, page, uiLang }),
      );
      if (mine !== turn.current) return;
      setBusy(false);
      setError(result.ok ? null : result.error);
      if (result.ok) setShown(result.value);
    },
    [wanted, uiLang],
  );

  // Another provision or another paper: what was leafed to is of no account.
  useEffect(() => {
    leafed.current = null;
    void ask(null);
    return () => {
      turn.current++;
    };
  }, [ask]);

  const first = useRef(text);
  useEffect(() => {
    if (first.current === text) return;
    first.current = text;
    const timer = window.setTimeout(() => void ask(leafed.current), PAUSE);
    return () => window.clearTimeout(timer);
  }, [ask, text]);

  const turnTo = (page: number): void => {
    if (!shown || page < 1 || page > shown.total) return;
    leafed.current = page;
    if (shown.pages.some((one) => one.page === page)) setShown({ ...shown, page });
    else void ask(page);
  };
  const stop = (): void => {
    turn.current++;
    setBusy(false);
    setStopped(true);
  };
  const again = (): void => void ask(leafed.current);
  return { shown, busy, stopped, error, turnTo, stop, again };
}
