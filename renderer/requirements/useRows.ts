import { useMemo } from 'react';
import { useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { packsInUse } from '../app/draft/session.ts';
import { type Row, rowsOf } from './rows.ts';

const NONE: Row[] = [];

/** The rows for the open draft; the same array until findings, decisions or the text change. */
export function useRows(): Row[] {
  const check = useDraft((s) => s.check);
  const decisions = useDraft((s) => s.decisions);
  const provisions = useDraft((s) => s.provisions);
  const packIds = useDraft((s) => s.settings.packs);
  const packs = useApp((s) => s.packs);
  return useMemo(
    () => (check ? rowsOf(check.findings, decisions, provisions, packsInUse(packs, packIds)) : NONE),
    [check, decisions, provisions, packs, packIds],
  );
}
