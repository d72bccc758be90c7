import { Focus, Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fullCitation } from '../../../shared/bill/citations.ts';
import { extentOf } from '../../../shared/bill/extent.ts';
import { formatAgo, formatNumber } from '../../i18n/format.ts';
import { LANGUAGE_NAMES } from '../../i18n/local.ts';
import { OpenConflicts } from '../../merge/OpenConflicts.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { ZOOMS, zoomBy } from './commands.ts';
import { useDraft } from './draftStore.ts';
import { bringTogether } from './entering.ts';
import { leaveFocusMode, setFocusMode, useFocusMode } from './focusMode.ts';
import { howMany } from './howMany.ts';
import { Refused } from './Refused.tsx';
import { Renumbered } from './Renumbered.tsx';
import { useRefusal } from './refusal.ts';
import { liveBill, retrySave } from './session.ts';

export function StatusLine() {
  const m = useMessages();
  const { t } = m;
  const words = useDraft((s) => s.words);
  const outline = useDraft((s) => s.outline);
  const attrs = useDraft((s) => s.attrs);
  const zoom = useDraft((s) => s.zoom);
  const focused = useFocusMode((s) => s.on);
  // What was refused takes the room of what is said all the time.
  const refused = useRefusal((s) => s.why !== null);
  return (
    <footer className="status">
      <Where />
      <Refused />
      <span className="tabular" hidden={refused}>
        {outline.length > 0 || words !== null ? howMany(extentOf(outline, attrs), attrs, m) : null}
        {words === null
          ? null
          : ` · ${t('app:status.words', { count: words, shown: formatNumber(words, m.lang) })}`}
      </span>
      <span hidden={refused}>
        <Renumbered />
      </span>
      <span className="grow" />
      <OpenConflicts />
      <SaveStatus />
      <span className="wide-only">
        {attrs.ownTradition?.name[m.lang] ?? t(`app:tradition.${attrs.tradition}`)} ·{' '}
        {LANGUAGE_NAMES[attrs.lang]}
      </span>
      {focused ? (
        <Button tone="link" onPress={leaveFocusMode}>
          {t('app:focus.leave')} <kbd>Esc</kbd>
        </Button>
      ) : (
        <IconButton label={t('app:cmd.focusMode')} shortcut="Shift F11" onPress={() => setFocusMode(true)}>
          <Focus size={14} aria-hidden />
        </IconButton>
      )}
      <span className="row zoom">
        <IconButton label={t('app:cmd.zoomOut')} onPress={() => zoomBy(-1)} isDisabled={zoom === ZOOMS[0]}>
          <Minus size={13} aria-hidden />
        </IconButton>
        <span className="tabular">{zoom} %</span>
        <IconButton label={t('app:cmd.zoomIn')} onPress={() => zoomBy(1)} isDisabled={zoom === ZOOMS.at(-1)}>
          <Plus size={13} aria-hidden />
        </IconButton>
      </span>
    </footer>
  );
}

/** The place of the cursor, cited as one would say it. */
function Where() {
  const { t } = useMessages();
  const provision = useDraft((s) => s.selection?.provision ?? '');
  const kind = useDraft((s) => s.selection?.kind);
  // The citation depends on the numbers of the whole bill. A move taken back at once leaves the provisions as they were
  // last read; the selection is told of anew after every change, at the rest of the keys.
  useDraft((s) => s.provisions);
  useDraft((s) => s.selection);
  const reg = liveBill()?.reg;
  const path = reg?.paths.get(provision);
  const text =
    reg && path && path.length > 0
      ? fullCitation(path, reg.attrs, 'nom')
      : kind === 'title_block' || kind === 'preamble' || kind === 'signature'
        ? t(`app:place.${kind}`)
        : '';
  const shown = text.charAt(0).toUpperCase() + text.slice(1);
  const became = useBecame(provision, shown);
  return (
    <>
      <span className="where">{shown}</span>
      <span className="visually-hidden" role="status">
        {became}
      </span>
    </>
  );
}

/** What a provision has become where the cursor stayed in it: moved, demoted, renumbered. Moving the cursor says nothing. */
function useBecame(provision: string, cited: string): string {
  const [was, setWas] = useState({ provision, cited, became: '' });
  if (was.provision !== provision || was.cited !== cited) {
    const became = was.provision === provision && was.cited !== '' ? cited : '';
    setWas({ provision, cited, became });
    return became;
  }
  return was.became;
}

function SaveStatus() {
  const m = useMessages();
  const { t } = m;
  const save = useDraft((s) => s.save);
  const readOnly = useDraft((s) => s.readOnly);
  const now = useNow(save.kind === 'saved');
  const slow = useLong(save.kind === 'saving');
  if (readOnly) return <span className="save">{t('app:save.readOnly')}</span>;
  if (save.kind === 'failed')
    return (
      <span className="save conflict" role="status">
        ▲ {t('app:save.failed')}
        {save.error.code === 'staleRevision' || save.error.code === 'projectClosed' ? (
          <Button tone="link" onPress={() => void bringTogether()}>
            {t('app:save.merge')}
          </Button>
        ) : (
          <Button tone="link" onPress={() => void retrySave()}>
            {t('app:save.again')}
          </Button>
        )}
      </span>
    );
  if (slow)
    return (
      <span className="save partly" data-save={save.kind} role="status">
        ○ {t('app:save.slow')}
      </span>
    );
  return (
    <span className={save.kind === 'saved' ? 'save met' : 'save muted'} data-save={save.kind}>
      {save.kind === 'saved'
        ? `● ${t('app:save.saved', { ago: formatAgo(save.at, m, now) })}`
        : `○ ${save.kind === 'saving' ? t('app:save.saving') : t('app:save.pending')}`}
    </span>
  );
}

/** A disk, a network drive or a service that sleeps: past this, in milliseconds, one should hear of it. */
const LONG = 5000;

/** Whether something has been going on for long. */
function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!going) return;
    const timer = window.setTimeout(() => setLong(true), LONG);
    return () => window.clearTimeout(timer);
  }, [going]);
  return long && going;
}

/** The time, told again often enough for "3 seconds ago". */
function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!ticking) return;
    const timer = window.setInterval(() => setNow(Date.now()), 5000);
    return () => window.clearInterval(timer);
  }, [ticking]);
  return now;
}
