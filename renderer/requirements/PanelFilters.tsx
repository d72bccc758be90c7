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

/** What is asked for less often stands in one list, so that the filters take two rows in every language. */
const LISTED = ['waiting', 'single', 'orphans'] as const;

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
  const choose = (chosen: Shown): void => usePanelChoice.setState({ filter: chosen });
  const states = MARKED.filter((id) => count(id) > 0 || id === filter);
  return (
    <>
      <Segments
        label={t('requirements:ui.filters')}
        look="filters"
        value={filter}
        options={[
          { id: 'all' as Shown, text: `${t('requirements:ui.filter.all')} ${count('all')}` },
          ...(unit === ''
            ? []
            : [
                {
                  id: 'article' as const,
                  text: `${t('requirements:ui.filter.here')} ${count('article')}`,
                  hint: unit,
                },
              ]),
          ...states.map((id) => ({
            id,
            text: `${STATE_MARKS[id]} ${count(id)}`,
            name: `${t(`requirements:ui.state.${id}`)}: ${count(id)}`,
            hint: t(`requirements:ui.state.${id}`),
          })),
        ]}
        onChange={choose}
      />
      <div className="panel-narrow">
        <MoreFilters filter={filter} count={count} onChange={choose} />
        <ByGroup rows={rows} />
      </div>
    </>
  );
}

function MoreFilters({
  filter,
  count,
  onChange,
}: {
  filter: Shown;
  count: (filter: Shown) => number;
  onChange: (chosen: Shown) => void;
}) {
  const { t } = useMessages();
  const listed = [...LISTED, ...(count('ignored') > 0 ? (['ignored'] as const) : [])];
  return (
    <Choice
      label={t('requirements:ui.filter.more')}
      hideLabel
      value={listed.find((id) => id === filter) ?? 'all'}
      options={[
        { id: 'all' as Shown, text: t('requirements:ui.filter.more') },
        ...listed.map((id) => ({ id, text: `${t(`requirements:ui.filter.${id}`)} · ${count(id)}` })),
      ]}
      onChange={onChange}
    />
  );
}

/** One list of groups and kinds of bill: either narrows, and the one chosen last does. */
function ByGroup({ rows }: { rows: readonly Row[] }) {
  const { t, lang } = useMessages();
  const group = usePanelChoice((s) => s.group);
  const billType = usePanelChoice((s) => s.billType);
  const groups = groupsOf(rows);
  const types = BILL_TYPES.filter((type) => rows.some((row) => row.requirement.billTypes.includes(type)));
  const narrowings = [
    { id: '', text: t('requirements:ui.allGroups'), to: { group: '', billType: '' } as const },
    ...groups.map((one) => ({
      id: `group/${one.key}`,
      text: local(one.title, lang),
      to: { group: one.key, billType: '' } as const,
    })),
    ...types.map((type) => ({
      id: `kind/${type}`,
      text: `${t('requirements:ui.byKind')}: ${t(`requirements:kind.${type}`)}`,
      to: { group: '', billType: type },
    })),
  ];
  const chosen = narrowings.find(({ to }) => to.group === group && to.billType === billType);
  return (
    <Choice
      label={t('requirements:ui.byGroup')}
      hideLabel
      value={chosen?.id ?? ''}
      options={narrowings}
      onChange={(id) => usePanelChoice.setState(narrowings.find((one) => one.id === id)?.to ?? {})}
    />
  );
}
