import { useMemo, useRef } from 'react';
import { packsInUse } from '../../shared/api/settings.ts';
import { useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { keepSame, type Row, rowsOf } from './rows.ts';

const NONE: Row[] = [];

/** The rows for the open draft; the same array until findings, decisions or the text change. */
export function useRows(): readonly Row[] {
  const last = useRef<readonly Row[]>(NONE);
  const check = useDraft((s) => s.check);
  const decisions = useDraft((s) => s.decisions);
  const provisions = useDraft((s) => s.provisions);
  const settings = useDraft((s) => s.settings);
  const packs = useApp((s) => s.packs);
  return useMemo(() => {
    const rows = check
      ? rowsOf(check.findings, decisions, provisions, packsInUse(packs, settings), settings.flagsIgnored)
      : NONE;
    last.current = keepSame(last.current, rows);
    return last.current;
  }, [check, decisions, provisions, packs, settings]);
}
