/** A text that was merged into the draft: what came, and the conflicts, one after the other. */

import { ArrowLeft, ChevronDown, ChevronUp, GitPullRequestArrow, SquarePen, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { together } from '../../shared/bill/together.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { showInDraft } from '../app/draft/goto.ts';
import { liveBill } from '../app/draft/session.ts';
import { startComparison } from '../compare/compareStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CameSummary } from './CameSummary.tsx';
import { ConflictList } from './ConflictList.tsx';
import { ConflictView, choiceKeys } from './ConflictView.tsx';
import {
  canStepBack,
  chooseCopy,
  currentItem,
  type Item,
  itemsOf,
  leaveMerge,
  loadMerges,
  openAgain,
  openCount,
  settle,
  stepBack,
  stepTo,
  useMerge,
} from './mergeStore.ts';
import { sideName, usePlaces, wordsForKind } from './names.ts';
import { standingOf } from './standing.ts';
import { TakeBackDialog } from './TakeBackDialog.tsx';

export function MergeScreen() {
  const m = useMessages();
  const { t } = m;
  const { merges, at, came, busy, steps } = useMerge();
  const readOnly = useDraft((s) => s.readOnly);
  const items = useMemo(() => itemsOf(merges), [merges]);
  const current = useMemo(() => currentItem({ merges, at }), [merges, at]);
  const merge = current?.merge ?? merges[0] ?? null;
  const [editing, setEditing] = useState(false);
  const [takingBack, setTakingBack] = useState(false);
  // A place or a list that has gone is not asked for again.
  useEffect(() => void loadMerges(), []);
  const place = `${at?.merge}/${at?.conflict}`;
  const shownPlace = useRef(place);
  if (shownPlace.current !== place) {
    shownPlace.current = place;
    if (editing) setEditing(false);
  }
  useKeys(current, editing, setEditing);
  const open = openCount(merges);
  return (
    <div className="compare merge">
      <header className="bar">
        <IconButton label={t('merge:back')} onPress={leaveMerge}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('merge:title')}</h1>
        {merge ? (
          <span className="chip bar-chip" title={merge.source}>
            {merge.source || merge.theirs || t('merge:theirs')}
          </span>
        ) : null}
        <span className="grow" />
        {items.length > 0 ? (
          <>
            <span className="merge-progress tabular">
              <progress value={items.length - open} max={items.length} aria-label={t('merge:conflicts')} />
              {t('merge:progress', { done: items.length - open, count: items.length })}
            </span>
            <IconButton label={t('merge:previous')} shortcut="Shift F7" onPress={() => stepTo(-1)}>
              <ChevronUp size={17} aria-hidden />
            </IconButton>
            <IconButton label={t('merge:next')} shortcut="F7" onPress={() => stepTo(1)}>
              <ChevronDown size={17} aria-hidden />
            </IconButton>
            <IconButton
              label={t('merge:undo')}
              shortcut="Ctrl Z"
              isDisabled={busy || steps.length === 0 || !canStepBack()}
              onPress={() => void stepBack()}
            >
              <Undo2 size={16} aria-hidden />
            </IconButton>
          </>
        ) : null}
        {readOnly ? null : (
          <Button onPress={() => void chooseCopy()} isPending={busy}>
            <GitPullRequestArrow size={15} aria-hidden className="wide-only" />
            {t('merge:take')}
          </Button>
        )}
      </header>
      <div className="compare-body">
        <nav className="compare-side" aria-label={t('merge:conflictsPane')}>
          {came ? <CameSummary came={came} /> : null}
          <ConflictList items={items} current={current} />
          {merge && !readOnly ? (
            <div className="merge-foot">
              <Button onPress={() => startComparison(merge.before, 'draft')}>{t('merge:look')}</Button>
              <Button tone="danger" onPress={() => setTakingBack(true)}>
                {t('merge:takeBack')}…
              </Button>
            </div>
          ) : null}
        </nav>
        <main className="compare-main" aria-label={t('merge:conflict')}>
          <p className="visually-hidden" role="status">
            {items.length > 0
              ? open > 0
                ? t('merge:open', { count: open })
                : t('merge:allSettled')
              : t('merge:none')}
          </p>
          {current ? (
            <Conflict item={current} editing={editing} onEditing={setEditing} />
          ) : (
            <p className="compare-note muted">{merges.length === 0 ? t('merge:nothing') : t('merge:none')}</p>
          )}
        </main>
      </div>
      <footer className="status">
        {items.length > 0 && open > 0 ? <span>{t('merge:open', { count: open })}</span> : null}
        {items.length > 0 && open === 0 ? <span className="met">✓ {t('merge:allSettled')}</span> : null}
        <span className="grow" />
        {items.length > 0 ? <span className="muted wide-only">{t('merge:keys')}</span> : null}
      </footer>
      {takingBack && merge ? <TakeBackDialog merge={merge} onClose={() => setTakingBack(false)} /> : null}
    </div>
  );
}

function Conflict({
  item,
  editing,
  onEditing,
}: {
  item: Item;
  editing: boolean;
  onEditing: (editing: boolean) => void;
}) {
  const m = useMessages();
  const { t } = m;
  const { kept, merge } = item;
  const { conflict } = kept;
  const lang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const busy = useMerge((s) => s.busy);
  const place = usePlaces()(conflict.provision);
  const bill = liveBill()?.bill;
  const standing = useMemo(
    () => (bill ? standingOf(bill, kept) : { found: false, text: null, touched: false }),
    [bill, kept],
  );
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.closest('.compare-main')?.scrollTo({ top: 0 });
  }, []);
  return (
    <article className="merge-conflict" ref={pane} key={conflict.id}>
      <header className="merge-head">
        <div>
          <h2>
            {together(place.label, lang)}
            {place.heading ? <span lang={lang}> · {place.heading}</span> : null}
          </h2>
          <p className="muted">{wordsForKind(conflict, m)}</p>
        </div>
        <IconButton
          label={t('merge:showInDraft')}
          isDisabled={!standing.found || conflict.provision === ''}
          onPress={() => showInDraft({ provision: conflict.provision, from: 0, to: 0 })}
        >
          <SquarePen size={16} aria-hidden />
        </IconButton>
      </header>
      <ConflictView
        key={`${merge.id}/${conflict.id}`}
        kept={kept}
        standing={standing}
        lang={lang}
        names={{
          base: sideName('base', merge, m),
          ours: sideName('ours', merge, m),
          theirs: sideName('theirs', merge, m),
        }}
        canChoose={!readOnly && !busy}
        editing={editing}
        onEditing={onEditing}
        onChoose={(choice) => void settle(choice)}
        onAgain={() => void openAgain()}
      />
    </article>
  );
}

/** 1, 2, 3 … choose; F7 goes on, Shift F7 back; Ctrl Z takes the last choice back; Escape goes to the draft. */
function useKeys(current: Item | null, editing: boolean, onEditing: (editing: boolean) => void): void {
  const latest = useRef({ current, editing });
  latest.current = { current, editing };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const writes = target instanceof HTMLElement && target.closest('textarea, input') !== null;
      if (document.querySelector('.overlay')) return;
      if (event.key === 'F7') {
        event.preventDefault();
        stepTo(event.shiftKey ? -1 : 1);
        return;
      }
      if (writes || latest.current.editing) return;
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') {
        event.preventDefault();
        void stepBack();
      } else if (event.key === 'Escape') leaveMerge();
      else if (!event.ctrlKey && !event.metaKey && !event.altKey)
        chooseByKey(event, latest.current.current, onEditing);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onEditing]);
}

function chooseByKey(event: KeyboardEvent, item: Item | null, onEditing: (editing: boolean) => void): void {
  const bill = liveBill()?.bill;
  const at = /^Digit([1-9])$/.exec(event.code)?.[1] ?? /^Numpad([1-9])$/.exec(event.code)?.[1];
  if (!item || !bill || at === undefined) return;
  const standing = standingOf(bill, item.kept);
  const choice = choiceKeys(item.kept, standing)[Number(at) - 1];
  if (!choice || (!standing.found && choice !== 'draft')) return;
  event.preventDefault();
  if (choice === 'edit') onEditing(true);
  else void settle(choice);
}
