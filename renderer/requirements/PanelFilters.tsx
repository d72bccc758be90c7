/** Which requirements the panel shows: by state, by what waits, by group and by kind of bill. */
import { BILL_TYPES } from '../../shared/bill/kinds.ts';
import { STATE_MARKS } from '../../shared/requirements/marks.ts';
import { useMessages } from '../app/appStore.ts';
import { local } from '../i18n/local.ts';
import { Choice } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { usePanelChoice } from './panelStore.ts';
import { type Filter, groupsOf, type Row } from './rows.ts';

type Shown = Filter | 'orphans' | 'ignored';

/** A mark stands for the name of a state; the others are words. */
const MARKED = ['conflict', 'suspect', 'partly', 'missing', 'notApplicable'] as const;

export function PanelFilters({
  rows,
  unit,
  count,
}: {
  rows: readonly Row[];
  /** The article at the cursor, '' for none. */
  unit: string;
  count: (filter: Shown) => number;
}) {
  const { t } = useMessages();
  const filter = usePanelChoice((s) => s.filter);
  const ignored = count('ignored');
  const worded = (id: Shown, name: string, key: string): { id: Shown; text: string; name: string } => ({
    id,
    text: `${name} ${count(id)}`,
    name: `${key}: ${count(id)}`,
  });
  const options: { id: Shown; text: string; name?: string }[] = [
    { id: 'all', text: `${t('requirements:ui.filter.all')} · ${count('all')}` },
    ...(unit === '' ? [] : [{ id: 'article' as const, text: `${unit} · ${count('article')}` }]),
    ...MARKED.map((id) => worded(id, STATE_MARKS[id], t(`requirements:ui.state.${id}`))),
    { id: 'waiting', text: `${t('requirements:ui.filter.waiting')} · ${count('waiting')}` },
    { id: 'single', text: `${t('requirements:ui.filter.single')} · ${count('single')}` },
    { id: 'orphans', text: `${t('requirements:ui.filter.orphans')} · ${count('orphans')}` },
    ...(ignored > 0
      ? [{ id: 'ignored' as const, text: `${t('requirements:ui.filter.ignored')} · ${ignored}` }]
      : []),
  ];
  return (
    <>
      <Segments
        label={t('requirements:ui.filters')}
        look="filters"
        value={options.some((one) => one.id === filter) ? filter : 'all'}
        options={options}
        onChange={(chosen) => usePanelChoice.setState({ filter: chosen })}
      />
      <ByGroup rows={rows} />
    </>
  );
}

function ByGroup({ rows }: { rows: readonly Row[] }) {
  const { t, lang } = useMessages();
  const group = usePanelChoice((s) => s.group);
  const billType = usePanelChoice((s) => s.billType);
  const groups = groupsOf(rows);
  const types = BILL_TYPES.filter((type) => rows.some((row) => row.requirement.billTypes.includes(type)));
  return (
    <div className="panel-narrow">
      <Choice
        label={t('requirements:ui.byGroup')}
        hideLabel
        value={groups.some((one) => one.key === group) ? group : ''}
        options={[
          { id: '', text: t('requirements:ui.allGroups') },
          ...groups.map((one) => ({ id: one.key, text: local(one.title, lang) })),
        ]}
        onChange={(chosen) => usePanelChoice.setState({ group: chosen })}
      />
      <Choice
        label={t('requirements:ui.byKind')}
        hideLabel
        value={billType}
        options={[
          { id: '' as const, text: t('requirements:ui.allKinds') },
          ...types.map((type) => ({ id: type, text: t(`requirements:kind.${type}`) })),
        ]}
        onChange={(chosen) => usePanelChoice.setState({ billType: chosen })}
      />
    </div>
  );
}
