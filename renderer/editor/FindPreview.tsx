/** Every place that would be replaced, before and after, with a tick: what is unticked stays as it is. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Messages } from '../../shared/messages/index.ts';
import type { PreviewRow } from './plugins/find.ts';

interface Props {
  say: Messages;
  rows: readonly PreviewRow[];
  /** How many places there are; more than rows where the list ends before. */
  count: number;
  replace: (chosen: ReadonlySet<number>) => void;
}

export function FindPreview({ say, rows, count, replace }: Props) {
  const { t } = say;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = rows.filter(({ from }) => !left.has(from));
  const tick = (from: number): void => {
    const next = new Set(left);
    if (!next.delete(from)) next.add(from);
    setLeft(next);
  };
  return (
    <section className="find-preview" aria-label={t('editor:find.preview')}>
      <div className="find-row">
        <label className="row">
          <input
            type="checkbox"
            checked={chosen.length === rows.length}
            onChange={() =>
              setLeft(new Set(chosen.length === rows.length ? rows.map(({ from }) => from) : []))
            }
          />
          {t('editor:find.chosen', { chosen: chosen.length, count })}
        </label>
        <span className="grow" />
        <Button
          className="btn"
          isDisabled={chosen.length === 0}
          onPress={() => replace(new Set(chosen.map(({ from }) => from)))}
        >
          {t('editor:find.replaceChosen')}
        </Button>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.from}>
            <label className="row">
              <input type="checkbox" checked={!left.has(row.from)} onChange={() => tick(row.from)} />
              <span className="find-place">{row.place}</span>
              <span className="find-words">
                {row.before}
                <del>{row.old}</del>
                <ins>{row.replaced}</ins>
                {row.after}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rows.length < count ? (
        <p className="place-hint">{t('editor:find.more', { shown: rows.length })}</p>
      ) : null}
    </section>
  );
}
