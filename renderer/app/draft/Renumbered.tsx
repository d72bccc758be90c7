/** In the status line: what else the last change renumbered. A press lists it, and each line goes there. */
import { useEffect, useRef, useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { Register } from '../../../shared/bill/references.ts';
import { type NumberRun, type Renumbering, renumbered } from '../../../shared/bill/renumbered.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMessages } from '../appStore.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor, liveBill } from './session.ts';

/** It says so for a while, and then the line is quiet again. */
const SHOWN_FOR = 30_000;

const span = ({ first, last }: NumberRun['was']): string => (first === last ? first : `${first}–${last}`);

/** What the last change of structure renumbered; null after a while, and for another project. */
function useRenumbering(): Renumbering | null {
  const project = useDraft((s) => s.project);
  const provisions = useDraft((s) => s.provisions);
  const last = useRef<{ project: string; reg: Register } | null>(null);
  const [shown, setShown] = useState<Renumbering | null>(null);
  useEffect(() => {
    const live = provisions.length > 0 ? liveBill() : null;
    if (!live) return;
    const before = last.current?.project === project ? last.current.reg : null;
    last.current = { project, reg: live.reg };
    if (!before) setShown(null);
    else if (before !== live.reg) {
      const change = renumbered(before, live.bill, live.reg);
      if (change) setShown(change);
    }
  }, [project, provisions]);
  useEffect(() => {
    if (!shown) return;
    const timer = window.setTimeout(() => setShown(null), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return shown;
}

export function Renumbered() {
  const { t } = useMessages();
  const change = useRenumbering();
  const first = change?.runs[0];
  if (!change || !first) return null;
  const line = (run: NumberRun): string =>
    t('editor:renumbered.run', { was: span(run.was), now: span(run.now) });
  const follow = change.references > 0 ? t('editor:renumbered.references', { count: change.references }) : '';
  return (
    <DialogTrigger>
      <Button tone="link">
        {[line(first) + (change.runs.length > 1 ? '…' : ''), follow].filter(Boolean).join(' · ')}
      </Button>
      <Popover placement="top start" offset={6}>
        <section className="pop-dialog place-card" aria-label={t('editor:renumbered.title')}>
          <p className="place-title">{t('editor:renumbered.title')}</p>
          {change.runs.slice(0, MOST_LINES).map((run) => (
            <p key={run.id}>
              <Button tone="link" onPress={() => draftEditor.current?.goTo(run.id)}>
                {line(run)}
              </Button>
            </p>
          ))}
          {follow ? <p>{follow}</p> : null}
        </section>
      </Popover>
    </DialogTrigger>
  );
}

/** More lines than this are a rebuilding, not a change one follows line by line. */
const MOST_LINES = 12;
