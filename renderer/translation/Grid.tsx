/** The grid of lines and languages. One scroller holds all columns, so they go together; only rows in sight are drawn. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Settings2 } from 'lucide-react';
import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import type { Language } from '../../shared/bill/kinds.ts';
import { progressOf } from '../../shared/translation/align.ts';
import { useMessages } from '../app/appStore.ts';
import { IconButton } from '../ui/Button.tsx';
import type { CellMove } from './cellEditor.ts';
import { GridRow } from './GridRow.tsx';
import type { Side, SourceText } from './rows.ts';
import { goToCell, openTranslationDialog, useTranslation } from './translationStore.ts';
import { useFocusOnCell } from './useFocusOnCell.ts';

interface Props {
  source: SourceText;
  sides: readonly Side[];
  /** Rows that are shown, by the key of their line. */
  keys: readonly string[];
  readOnly: boolean;
  onStep: (by: 1 | -1, editing?: boolean) => void;
}

export function Grid({ source, sides, keys, readOnly, onStep }: Props) {
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(source.lines.map((line) => [line.key, line])), [source]);
  const at = useTranslation((s) => s.at);
  const index = at ? keys.indexOf(at.key) : -1;
  // The row one is in is always drawn, so that it can have the keyboard at once, however far away it lies.
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const seen = defaultRangeExtractor(range);
      return index < 0 || seen.includes(index) ? seen : [...seen, index].sort((a, b) => a - b);
    },
    [index],
  );
  const virtual = useVirtualizer({
    count: keys.length,
    rangeExtractor,
    getScrollElement: () => scroller.current,
    estimateSize: () => 58,
    overscan: 8,
    getItemKey: (i) => keys[i] ?? i,
    scrollPaddingStart: 60,
    scrollPaddingEnd: 24,
  });
  const columns: (Language | '')[] = useMemo(() => ['', ...sides.map((side) => side.version.lang)], [sides]);
  const shown = at !== null && index >= 0 && columns.includes(at.lang);
  useFocusOnCell(shown ? at : null, () => virtual.scrollToIndex(index, { align: 'auto' }));
  const go = useCallback(
    (by: { rows?: number; columns?: number }, editing: boolean): boolean => {
      const { at: here } = useTranslation.getState();
      if (!here) return false;
      const row = keys.indexOf(here.key) + (by.rows ?? 0);
      const column = columns.indexOf(here.lang) + (by.columns ?? 0);
      const key = keys[row];
      const lang = columns[column];
      if (key === undefined || lang === undefined) return false;
      goToCell({ key, lang }, editing);
      return true;
    },
    [keys, columns],
  );
  const onMove = useCallback(
    (move: CellMove): void => {
      const stay = (): void => {
        const { at: here } = useTranslation.getState();
        if (here) goToCell(here);
      };
      if (move === 'leave') {
        stay();
        return;
      }
      if (move === 'confirm') {
        onStep(1, useTranslation.getState().editing);
        return;
      }
      if (move === 'down' || move === 'up') {
        if (!go({ rows: move === 'down' ? 1 : -1 }, true)) stay();
        return;
      }
      // From the last language on to the first of the next row; the source is not written in.
      const by = move === 'next' ? 1 : -1;
      const { at: here } = useTranslation.getState();
      const column = here ? columns.indexOf(here.lang) + by : 0;
      const moved =
        column >= 1 && column < columns.length
          ? go({ columns: by }, true)
          : go({ rows: by, columns: -by * (columns.length - 2) }, true);
      if (!moved) stay();
    },
    [go, onStep, columns],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('tr-cell')) return;
    const page = { down: Math.min(8, keys.length - 1 - index), up: -Math.min(8, index) };
    const moves = new Map<string, () => unknown>([
      ['ArrowDown', () => go({ rows: 1 }, false)],
      ['ArrowUp', () => go({ rows: -1 }, false)],
      ['ArrowRight', () => go({ columns: 1 }, false)],
      ['ArrowLeft', () => go({ columns: -1 }, false)],
      ['Home', () => go({ rows: -index }, false)],
      ['End', () => go({ rows: keys.length - 1 - index }, false)],
      ['PageDown', () => go({ rows: page.down }, false)],
      ['PageUp', () => go({ rows: page.up }, false)],
    ]);
    const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves.get(event.key);
    if (!move) return;
    event.preventDefault();
    move();
  };
  const style = { '--languages': sides.length } as React.CSSProperties;
  return (
    <div className="tr-grid" ref={scroller} style={style}>
      <table
        aria-label={t('translation:ui.grid')}
        aria-rowcount={keys.length + 1}
        aria-colcount={sides.length + 2}
        onKeyDown={onKeyDown}
      >
        <Heads source={source} sides={sides} readOnly={readOnly} />
        <tbody className="tr-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = byKey.get(keys[item.index]!);
            return line ? (
              <GridRow
                key={item.key}
                line={line}
                index={item.index}
                top={item.start}
                measure={virtual.measureElement}
                source={source}
                sides={sides}
                entry={index < 0 && item.index === 0}
                readOnly={readOnly}
                onMove={onMove}
              />
            ) : null;
          })}
        </tbody>
      </table>
      {keys.length === 0 ? <p className="tr-none muted">{t('translation:ui.none')}</p> : null}
    </div>
  );
}

function Heads({ source, sides, readOnly }: Pick<Props, 'source' | 'sides' | 'readOnly'>) {
  const { t } = useMessages();
  return (
    <thead className="tr-heads">
      <tr aria-rowindex={1} className="tr-row">
        <th scope="col" className="tr-gutter">
          <span className="visually-hidden">{t('translation:ui.place')}</span>
        </th>
        <th scope="col" className="tr-head">
          <span>{t('translation:ui.sourceIs', { language: t(`translation:lang.${source.lang}`) })}</span>
        </th>
        {sides.map((side) => (
          <Head key={side.version.lang} side={side} readOnly={readOnly} />
        ))}
      </tr>
    </thead>
  );
}

function Head({ side, readOnly }: { side: Side; readOnly: boolean }) {
  const { t } = useMessages();
  const { lang } = side.version;
  const language = t(`translation:lang.${lang}`);
  const counts = useMemo(() => progressOf(side.alignment.lines), [side]);
  const done = counts.current + counts.older + counts.guess;
  return (
    <th scope="col" className="tr-head">
      <span>{t('translation:ui.progress', { language, done, all: counts.all })}</span>
      <span
        className="tr-progress"
        role="img"
        aria-label={t('translation:ui.progress', { language, done, all: counts.all })}
      >
        <i className="current" style={{ flexGrow: counts.current }} />
        <i className="older" style={{ flexGrow: counts.older + counts.guess }} />
        <i className="rest" style={{ flexGrow: counts.untranslated }} />
      </span>
      {readOnly ? null : (
        <IconButton
          label={t('translation:ui.settings', { language })}
          onPress={() => openTranslationDialog('settings', lang)}
        >
          <Settings2 size={15} aria-hidden />
        </IconButton>
      )}
    </th>
  );
}
