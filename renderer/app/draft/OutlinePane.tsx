/**
 * Where am I: the structure of the bill. One tab stop; arrows move, Enter goes there,
 * Alt with arrows moves the provision, the mouse drags it. Only what is visible is drawn.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { STATE_MARKS } from '../../../shared/requirements/marks.ts';
import type { UnitState } from '../../requirements/marks.ts';
import { IconButton } from '../../ui/Button.tsx';
import { measured } from '../../ui/measured.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { type OpenMenu, OutlineMenu } from '../../versions/OutlineMenu.tsx';
import { useMessages } from '../appStore.ts';
import { commandOf } from './commands.ts';
import { runNow } from './commandTypes.ts';
import { useDraft } from './draftStore.ts';
import { currentRow, type OutlineRow } from './outline.ts';
import { draftEditor } from './session.ts';
import { useOutlineDrag } from './useOutlineDrag.ts';

interface Props {
  states: ReadonlyMap<string, UnitState>;
  folded: boolean;
  onFold: (folded: boolean) => void;
}

export const OutlinePane = memo(function OutlinePane({ states, folded, onFold }: Props) {
  const { t } = useMessages();
  const rows = useDraft((s) => s.outline);
  const unit = useDraft((s) => s.selection?.unit ?? '');
  const provision = useDraft((s) => s.selection?.provision ?? '');
  const current = currentRow(rows, unit) >= 0 ? currentRow(rows, unit) : currentRow(rows, provision);
  return (
    <nav className={folded ? 'outline folded' : 'outline'} aria-label={t('app:outline')}>
      <div className="pane-head">
        {folded ? null : <h2 className="eyebrow">{t('app:outline')}</h2>}
        <IconButton
          label={folded ? t('app:outline.unfold') : t('app:outline.fold')}
          onPress={() => onFold(!folded)}
        >
          {folded ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
        </IconButton>
      </div>
      {rows.length === 0 && !folded ? <p className="empty pad">{t('app:outline.empty')}</p> : null}
      <Rows rows={rows} states={states} current={current} folded={folded} />
    </nav>
  );
});

function Rows({
  rows,
  states,
  current,
  folded,
}: {
  rows: readonly OutlineRow[];
  states: ReadonlyMap<string, UnitState>;
  current: number;
  folded: boolean;
}) {
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  const shown = active >= 0 && active < rows.length ? active : current;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (folded ? 26 : 28),
    measureElement: measured,
    overscan: 12,
    getItemKey: (index) => `${rows[index]?.id ?? index}`,
  });
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [current, virtual]);
  const go = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    setActive(-1);
    draftEditor.current?.goTo(row.id);
  };
  const move = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openMenu = (index: number): void => {
    const [row, element] = [rows[index], document.getElementById(`outline-${index}`)];
    if (row && element) setMenu({ row, element });
  };
  const { drag, wasDragged, handlers } = useOutlineDrag(scroller, rows);
  const moveProvision = (id: 'moveUp' | 'moveDown'): void => {
    const row = rows[shown];
    if (!row) return;
    draftEditor.current?.show(row.id);
    runNow(commandOf(id));
    // The row that moved is the current one now; the keyboard stays in the outline.
    setActive(-1);
    scroller.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      moveProvision(event.key === 'ArrowUp' ? 'moveUp' : 'moveDown');
      return;
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      openMenu(shown);
      return;
    }
    const goes = event.key === 'Enter' || event.key === ' ';
    const next = rowForKey(event.key, shown, rows.length);
    if (!goes && next === null) return;
    event.preventDefault();
    if (next === null) go(shown);
    else move(next);
  };
  const onClick = (event: MouseEvent): void => {
    if (wasDragged()) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (row) go(Number(row.dataset.index));
  };
  return (
    <div
      ref={scroller}
      className={drag ? 'outline-rows dragging' : 'outline-rows'}
      role="tree"
      tabIndex={0}
      aria-label={t('app:outline')}
      aria-activedescendant={shown >= 0 ? `outline-${shown}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...handlers}
      onContextMenu={(event) => {
        const row =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
        if (!row) return;
        event.preventDefault();
        openMenu(Number(row.dataset.index));
      }}
      onBlur={() => setActive(-1)}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const state = states.get(row.id);
          const name = [row.number, row.text].filter(Boolean).join(' ');
          return (
            <div
              key={item.key}
              id={`outline-${item.index}`}
              ref={virtual.measureElement}
              data-index={item.index}
              role="treeitem"
              tabIndex={-1}
              aria-level={row.depth + 1}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              aria-selected={item.index === current}
              className={[
                'outline-row',
                row.division ? 'division' : '',
                item.index === current ? 'current' : '',
                item.index === active ? 'active' : '',
                item.index === drag?.row ? 'dragged' : '',
              ].join(' ')}
              style={{
                top: item.start,
                paddingLeft: folded ? undefined : 16 + row.depth * 8,
              }}
              title={folded ? name : undefined}
            >
              {folded ? (
                <FoldedRow row={row} state={state} />
              ) : (
                <>
                  {row.division ? (
                    <span className="outline-text">{name}</span>
                  ) : (
                    <>
                      <span className="outline-number">{row.number}</span>
                      <span className="outline-text">{row.text || t('app:outline.untitled')}</span>
                    </>
                  )}
                  {state ? <StateMark state={state.state} /> : null}
                </>
              )}
            </div>
          );
        })}
        {drag?.gap ? (
          <div className="outline-drop" style={{ top: drag.gap.top }} role="presentation" />
        ) : null}
      </div>
      {menu ? <OutlineMenu open={menu} onClose={() => setMenu(null)} /> : null}
    </div>
  );
}

/** The row that a key moves to; null where the key does not move. */
function rowForKey(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return from + 1;
  if (key === 'ArrowUp') return from - 1;
  if (key === 'PageDown') return from + 12;
  if (key === 'PageUp') return from - 12;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function FoldedRow({ row, state }: { row: OutlineRow; state: UnitState | undefined }) {
  if (row.division)
    return <span className="folded-line" aria-label={`${row.number} ${row.text}`} role="img" />;
  return (
    <>
      <span className="outline-number">{row.number}</span>
      {state ? (
        <span className={`state-mark ${state.state}`} aria-hidden>
          {STATE_MARKS[state.state]}
        </span>
      ) : null}
      <span className="visually-hidden">{row.text}</span>
    </>
  );
}
