/** The lists of recommendations, how much of each the draft answers, and the way to take in another. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { openRow, usePanel } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { coverageOfRows } from '../requirements/rows.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import { RecommendationsDialog } from './RecommendationsDialog.tsx';
import { isRecommendationList, removeList } from './recommendationLists.ts';

export function RecommendationsCard({ readOnly }: { readOnly: boolean }) {
  const { t, lang } = useMessages();
  const own = useDraft((s) => s.settings.ownPacks);
  const rows = usePanel((s) => s.rows);
  const [taking, setTaking] = useState(false);
  const lists = (own ?? []).filter(isRecommendationList);
  return (
    <section className="side-card" aria-labelledby="recommendations-card">
      <h2 id="recommendations-card">{t('ratification:recommendations')}</h2>
      <p className="muted">{t('ratification:recommendationsHelp')}</p>
      {lists.length === 0 ? <p>{t('ratification:none')}</p> : null}
      <ul className="lists">
        {lists.map((pack) => {
          const ownRows = rows.filter((row) => row.pack.id === pack.id);
          const { coverage, suspect } = coverageOfRows(ownRows);
          const first = ownRows[0];
          return (
            <li key={pack.id}>
              <div className="row">
                <b className="grow">{local(pack.title, lang)}</b>
                {readOnly ? null : (
                  <IconButton label={t('ratification:remove')} onPress={() => void removeList(pack)}>
                    <Trash2 size={15} aria-hidden />
                  </IconButton>
                )}
              </div>
              <CoverageBar coverage={coverage} suspect={suspect} thin />
              <div className="row">
                <span className="muted tabular grow">
                  {t('ratification:answered', { met: coverage.met, count: pack.requirements.length })}
                </span>
                {first ? (
                  <Button
                    tone="link"
                    onPress={() => {
                      useApp.setState({ screen: 'draft' });
                      openRow(first);
                    }}
                  >
                    {t('ratification:show')}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {readOnly ? null : <Button onPress={() => setTaking(true)}>{t('ratification:takeIn')}</Button>}
      {taking ? <RecommendationsDialog onClose={() => setTaking(false)} /> : null}
    </section>
  );
}
