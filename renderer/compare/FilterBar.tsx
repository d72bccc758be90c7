/** What is shown of the changes, and how: classes, one kind, hidden unchanged text, one article at a time; and print. */
import { FoldVertical, Printer, ScrollText } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { CHANGE_CLASSES, countsByClass } from '../../shared/compare/classes.ts';
import { CHANGE_KINDS } from '../../shared/compare/types.ts';
import { useMessages } from '../app/appStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import type { Compared } from '../workers/compareProtocol.ts';
import { useCompare } from './compareStore.ts';

export function FilterBar({ result }: { result: Compared }) {
  const { t } = useMessages();
  const { filters, view, quiet, oneByOne } = useCompare();
  const counts = countsByClass(result.comparison);
  const classes = CHANGE_CLASSES.filter((id) => counts[id] > 0);
  const kinds = CHANGE_KINDS.filter((kind) => result.comparison.changes.some((c) => c.kind === kind));
  const table = view === 'table';
  return (
    <section className="compare-tools" aria-label={t('compare:ui.tools')}>
      {table ? (
        <span className="muted">{t('compare:table.hint')}</span>
      ) : (
        <>
          <ToggleButtonGroup
            className="filters"
            aria-label={t('compare:ui.filter')}
            selectionMode="multiple"
            selectedKeys={classes.filter((id) => !filters.hidden.has(id))}
            onSelectionChange={(keys) =>
              useCompare.setState({
                filters: {
                  ...filters,
                  hidden: new Set(CHANGE_CLASSES.filter((id) => counts[id] > 0 && !keys.has(id))),
                },
              })
            }
          >
            {classes.map((id) => (
              <ToggleButton key={id} id={id}>
                {t(`compare:class.${id}`)} {counts[id]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {kinds.length > 1 ? (
            <Choice
              label={t('compare:ui.kinds')}
              hideLabel
              value={filters.kind || 'all'}
              options={[
                { id: 'all' as const, text: t('compare:ui.kinds.all') },
                ...kinds.map((id) => ({ id, text: t(`compare:kind.${id}`) })),
              ]}
              onChange={(kind) =>
                useCompare.setState({ filters: { ...filters, kind: kind === 'all' ? '' : kind } })
              }
            />
          ) : null}
        </>
      )}
      <span className="grow" />
      {table ? null : (
        <>
          <IconButton
            label={t('compare:ui.hideUnchanged')}
            pressed={quiet}
            isDisabled={oneByOne}
            onPress={() => useCompare.setState({ quiet: !quiet })}
          >
            <FoldVertical size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('compare:ui.oneByOne')}
            pressed={oneByOne}
            onPress={() => useCompare.setState({ oneByOne: !oneByOne })}
          >
            <ScrollText size={16} aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton label={t('compare:ui.print')} onPress={() => window.print()}>
        <Printer size={16} aria-hidden />
      </IconButton>
    </section>
  );
}
