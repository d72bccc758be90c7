import {
  History,
  ListChecks,
  MessageSquare,
  PanelRightClose,
  PanelRightOpen,
  PencilLine,
  SpellCheck2,
} from 'lucide-react';
import { memo, useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { PrintPreview } from '../../exchange/PrintPreview.tsx';
import { usePrintPreview } from '../../exchange/previewStore.ts';
import { DraftingPanel } from '../../lint/DraftingPanel.tsx';
import { useFindingCount } from '../../lint/findings.ts';
import { RequirementsPanel } from '../../requirements/RequirementsPanel.tsx';
import type { Row } from '../../requirements/rows.ts';
import { ReviewPanel } from '../../suggestions/ReviewPanel.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { keepsGroupAtTop } from '../../ui/groupAtTop.ts';
import { VersionsPanel } from '../../versions/VersionsPanel.tsx';
import { useMessages } from '../appStore.ts';
import { type PanelTab, showTab, useDraft } from './draftStore.ts';

const TABS: { id: PanelTab; icon: typeof History; title: MessageKey }[] = [
  { id: 'requirements', icon: ListChecks, title: 'app:tab.requirements' },
  { id: 'drafting', icon: SpellCheck2, title: 'lint:tab' },
  { id: 'comments', icon: MessageSquare, title: 'app:tab.comments' },
  { id: 'versions', icon: History, title: 'app:tab.versions' },
];

/** Suggestions stand in the tab of the comments; their number has a sign of its own, and a name. */
function SuggestionCount({ count }: { count: number }) {
  const { t } = useMessages();
  const name = `${t('suggestions:title')}: ${count}`;
  return (
    <span className="count suggestions" title={name}>
      <PencilLine size={12} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

export const SidePanel = memo(function SidePanel({
  rows,
  folded,
  onFold,
}: {
  rows: readonly Row[];
  folded: boolean;
  onFold: (folded: boolean) => void;
}) {
  const { t } = useMessages();
  const tab = useDraft((s) => s.tab);
  const openComments = useDraft((s) => s.comments.filter((c) => !c.resolved).length);
  const suggestions = useDraft((s) => (s.review?.suggestions.length ?? 0) + (s.review?.rivals.length ?? 0));
  const versions = useDraft((s) => s.versions.length);
  const findings = useFindingCount();
  const counts: Record<PanelTab, number> = {
    requirements: 0,
    drafting: findings,
    comments: openComments,
    versions,
  };
  const printed = usePrintPreview((s) => s.open);
  useEffect(() => {
    if (printed) onFold(false);
  }, [printed, onFold]);
  if (printed) return <PrintPreview />;
  if (folded)
    return (
      <aside className="side folded" aria-label={t('app:panel')}>
        <IconButton label={t('app:panel.unfold')} onPress={() => onFold(false)}>
          <PanelRightOpen size={16} aria-hidden />
        </IconButton>
        {TABS.map(({ id, icon: Icon, title }) => (
          <IconButton
            key={id}
            label={t(title)}
            onPress={() => {
              showTab(id);
              onFold(false);
            }}
          >
            <Icon size={16} aria-hidden />
          </IconButton>
        ))}
      </aside>
    );
  return (
    <aside className="side" ref={keepsGroupAtTop} aria-label={t('app:panel')}>
      <Tabs
        className="side-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = TABS.find(({ id }) => id === key);
          if (chosen) showTab(chosen.id);
        }}
      >
        <div className="side-head">
          <TabList className="tabs" aria-label={t('app:panel')}>
            {TABS.map(({ id, icon: Icon, title }) => (
              <Tab key={id} id={id} className="tab">
                <Icon size={15} aria-hidden />
                <span className="tab-text" title={t(title)}>
                  {t(title)}
                </span>
                {counts[id] > 0 ? <span className="count">{counts[id]}</span> : null}
                {id === 'comments' && suggestions > 0 ? <SuggestionCount count={suggestions} /> : null}
              </Tab>
            ))}
          </TabList>
          <IconButton label={t('app:panel.fold')} onPress={() => onFold(true)}>
            <PanelRightClose size={16} aria-hidden />
          </IconButton>
        </div>
        <TabPanel id="requirements" className="tab-panel">
          <RequirementsPanel rows={rows} />
        </TabPanel>
        <TabPanel id="drafting" className="tab-panel">
          <DraftingPanel />
        </TabPanel>
        <TabPanel id="comments" className="tab-panel">
          <ReviewPanel />
        </TabPanel>
        <TabPanel id="versions" className="tab-panel">
          <VersionsPanel rows={rows} />
        </TabPanel>
      </Tabs>
    </aside>
  );
});
