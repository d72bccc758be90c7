/** The bill in its languages side by side: the source, and a column for each language, line by line. */
import {
  ArrowLeft,
  ChevronDown,
  ChevronUp,
  FileInput,
  FileOutput,
  Languages,
  Plus,
  Search,
  Undo2,
} from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { formatNumber } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { nobodyHasFocus } from '../ui/focusFree.ts';
import { Segments } from '../ui/Segments.tsx';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { Grid } from './Grid.tsx';
import { countOf, needsWork, type Side, type SourceText, shownRows } from './rows.ts';
import { TranslationDialogs } from './TranslationDialogs.tsx';
import {
  flushTranslations,
  goToCell,
  leaveTranslations,
  loadTranslations,
  openTranslationDialog,
  ROW_FILTERS,
  sendTranslations,
  showColumns,
  undoTranslation,
  unsavedTranslations,
  useTranslation,
} from './translationStore.ts';
import { useSides, useSource, useTerms } from './useSides.ts';

export function TranslationScreen() {
  const { t } = useMessages();
  const source = useSource();
  const all = useSides(source);
  useTerms(source, all);
  const ready = useTranslation((s) => s.ready);
  const columns = useTranslation((s) => s.columns);
  const readOnly = useDraft((s) => s.readOnly);
  const title = useDraft((s) => s.title || s.name);
  const lang = useDraft((s) => s.attrs.lang);
  const sides = useMemo(() => columns.flatMap((one) => all.get(one) ?? []), [columns, all]);
  useEffect(() => {
    void loadTranslations();
    // What is shown next may be of another project.
    return () => useTranslation.setState({ ready: false, editing: false });
  }, []);
  useSaveOnLeaving();
  const keys = useShown(source, sides);
  const step = (by: 1 | -1, editing = false): void => goToWork({ source, sides, keys }, by, editing);
  useKeys(step);
  useLeaveByEscape(() => void leaveTranslations());
  const left = [...all.values()].reduce((sum, side) => sum + side.alignment.leftovers.length, 0);
  const none = ready && all.size === 0;
  return (
    <div className="translation">
      <header className="bar">
        <IconButton label={t('translation:ui.back')} onPress={() => void leaveTranslations()}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('translation:title')}</h1>
        <span className="chip bar-chip" lang={lang}>
          {title}
        </span>
        <span className="grow" />
        {none || readOnly ? null : <AddButton known={[lang, ...all.keys()]} />}
        {none || readOnly ? null : (
          <Button onPress={() => openTranslationDialog('takeIn')}>
            <FileInput size={15} aria-hidden className="wide-only" />
            {t('translation:ui.takeIn')}
          </Button>
        )}
        {none ? null : (
          <Button tone="primary" onPress={() => openTranslationDialog('export')}>
            <FileOutput size={15} aria-hidden className="wide-only" />
            {t('translation:ui.export')}
          </Button>
        )}
      </header>
      {none || !ready || !source ? null : (
        <Tools source={source} sides={sides} all={all} step={step} left={left} />
      )}
      <main className="translation-main" aria-label={t('translation:title')}>
        {none ? <Empty lang={lang} readOnly={readOnly} /> : null}
        {ready ? null : (
          <p className="busy pad" role="status">
            <i />
            {t('app:loading')}
          </p>
        )}
        {ready && source && sides.length > 0 ? (
          <Grid source={source} sides={sides} keys={keys} readOnly={readOnly} onStep={step} />
        ) : null}
      </main>
      {none ? null : <Status keys={keys} readOnly={readOnly} />}
      {source ? <TranslationDialogs source={source} sides={all} /> : null}
    </div>
  );
}

/** Rows stay while they are worked on: a line that is translated does not vanish from "not translated" under one's hands. */
function useShown(source: SourceText | null, sides: readonly Side[]): string[] {
  const filter = useTranslation((s) => s.filter);
  const typed = useTranslation((s) => s.typed);
  const latest = useRef(sides);
  latest.current = sides;
  const columns = sides.map((side) => side.version.lang).join();
  return useMemo(
    () => (source && columns !== undefined ? shownRows(source, latest.current, filter, typed) : []),
    [source, columns, filter, typed],
  );
}

/** The next cell from here that needs a person, row by row and in a row from left to right. */
function goToWork(
  { source, sides, keys }: { source: SourceText | null; sides: readonly Side[]; keys: readonly string[] },
  by: 1 | -1,
  editing: boolean,
): void {
  if (!source || sides.length === 0 || keys.length === 0) return;
  const { at } = useTranslation.getState();
  const cells = keys.flatMap((key) => sides.map((side) => ({ key, side })));
  const here = cells.findIndex(({ key, side }) => key === at?.key && side.version.lang === at.lang);
  const first = at && here < 0 ? keys.indexOf(at.key) * sides.length - 1 : here;
  for (let i = 1; i <= cells.length; i++) {
    const cell = cells[(((first + i * by) % cells.length) + cells.length) % cells.length]!;
    if (!needsWork(cell.side, cell.key)) continue;
    goToCell({ key: cell.key, lang: cell.side.version.lang }, editing);
    return;
  }
}

/** Ctrl Z outside of a text that has an Undo of its own. */
function isUndo(event: KeyboardEvent): boolean {
  const writes = event.target instanceof HTMLElement && event.target.closest('input, [contenteditable]');
  return event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !writes;
}

function useKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('.overlay')) return;
      if (event.key === 'F8') {
        event.preventDefault();
        latest.current(event.shiftKey ? -1 : 1);
      } else if (isUndo(event)) {
        event.preventDefault();
        undoTranslation();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** What is written goes to the disk when the window loses the focus, and a window with unsaved words asks before it goes. */
function useSaveOnLeaving(): void {
  useEffect(() => {
    const send = sendTranslations;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!unsavedTranslations()) return;
      send();
      event.preventDefault();
    };
    window.addEventListener('blur', send);
    window.addEventListener('pagehide', send);
    window.addEventListener('beforeunload', ask);
    return () => {
      send();
      window.removeEventListener('blur', send);
      window.removeEventListener('pagehide', send);
      window.removeEventListener('beforeunload', ask);
    };
  }, []);
}

function AddButton({ known }: { known: readonly Language[] }) {
  const { t } = useMessages();
  const free = LANGUAGES.filter((lang) => !known.includes(lang));
  if (free.length === 0) return null;
  return (
    <Button onPress={() => openTranslationDialog('add', free[0]!)}>
      <Plus size={15} aria-hidden className="wide-only" />
      {t('translation:ui.add')}
    </Button>
  );
}

function Empty({ lang, readOnly }: { lang: Language; readOnly: boolean }) {
  const { t } = useMessages();
  const place = useRef<HTMLElement>(null);
  const wanted = useTranslation((s) => s.wanted);
  useEffect(() => {
    // The last language may just have gone, and the cell with it.
    if (wanted >= 0 && nobodyHasFocus()) place.current?.querySelector<HTMLElement>('.btn.primary')?.focus();
  }, [wanted]);
  return (
    <section className="translation-empty" ref={place}>
      <Languages size={34} aria-hidden />
      <h2>{t('translation:ui.empty')}</h2>
      <p>{t('translation:ui.emptyHelp')}</p>
      <p className="muted">{t('translation:ui.emptySource', { language: t(`translation:lang.${lang}`) })}</p>
      {readOnly ? (
        <p className="muted">{t('translation:ui.readOnly')}</p>
      ) : (
        <div className="row wrap">
          {LANGUAGES.filter((one) => one !== lang).map((one, i) => (
            <Button
              key={one}
              large
              tone={i === 0 ? 'primary' : 'plain'}
              onPress={() => openTranslationDialog('add', one)}
            >
              {t('translation:ui.addThis', { language: t(`translation:lang.${one}`) })}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function Tools({
  source,
  sides,
  all,
  step,
  left,
}: {
  source: SourceText;
  sides: readonly Side[];
  all: ReadonlyMap<Language, Side>;
  step: (by: 1 | -1) => void;
  left: number;
}) {
  const { t } = useMessages();
  const filter = useTranslation((s) => s.filter);
  const typed = useTranslation((s) => s.typed);
  const columns = useTranslation((s) => s.columns);
  const undoable = useTranslation((s) => s.undoable);
  const filters = ROW_FILTERS.map((id) => ({ id, count: countOf(source, sides, id) }));
  return (
    <search className="translation-tools">
      <Segments
        label={t('translation:ui.filter')}
        look="filters"
        value={filter}
        options={filters.map(({ id, count }) => ({
          id,
          text: `${t(`translation:ui.filter.${id}`)} · ${count}`,
        }))}
        onChange={(id) => useTranslation.setState({ filter: id })}
      />
      <IconButton label={t('translation:ui.previous')} shortcut="Shift F8" onPress={() => step(-1)}>
        <ChevronUp size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('translation:ui.next')} shortcut="F8" onPress={() => step(1)}>
        <ChevronDown size={17} aria-hidden />
      </IconButton>
      <IconButton
        label={t('app:cmd.undo')}
        shortcut="Ctrl Z"
        isDisabled={undoable === 0}
        onPress={undoTranslation}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      {left > 0 ? (
        <Button tone="link" onPress={() => openTranslationDialog('leftovers')}>
          {t('translation:ui.leftovers', { count: left })}
        </Button>
      ) : null}
      <span className="grow" />
      {all.size > 1 ? (
        <ToggleButtonGroup
          className="segments"
          aria-label={t('translation:ui.columns')}
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={[...columns]}
          onSelectionChange={(keys) => showColumns([...all.keys()].filter((lang) => keys.has(lang)))}
        >
          {[...all.keys()].map((lang) => (
            <ToggleButton key={lang} id={lang}>
              {t(`translation:lang.${lang}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      <SearchField
        className="matrix-search"
        aria-label={t('translation:ui.find')}
        value={typed}
        onChange={(value) => useTranslation.setState({ typed: value })}
      >
        <Search size={14} aria-hidden />
        <Input placeholder={t('translation:ui.find')} />
      </SearchField>
    </search>
  );
}

function Status({ keys, readOnly }: { keys: readonly string[]; readOnly: boolean }) {
  const m = useMessages();
  const { t } = m;
  const save = useTranslation((s) => s.save);
  return (
    <footer className="status">
      <span className="tabular">
        {t('translation:ui.status', { count: keys.length }).replace(
          String(keys.length),
          formatNumber(keys.length, m.lang),
        )}
      </span>
      <span className="grow" />
      <span className="muted wide-only">{t('translation:ui.keys')}</span>
      <span role="status" data-testid="translation-save" data-state={save.kind}>
        {readOnly ? (
          t('translation:ui.readOnly')
        ) : save.kind === 'failed' ? (
          <span className="row">
            <span className="conflict">▲ {t('translation:ui.failed', { reason: m.error(save.error) })}</span>
            <Button tone="link" onPress={() => void flushTranslations()}>
              {t('translation:ui.retry')}
            </Button>
          </span>
        ) : (
          t(`translation:ui.${save.kind}`)
        )}
      </span>
    </footer>
  );
}
