/** Is it well drafted: findings by rule, and the terms of the bill. */
import { useMessages } from '../app/appStore.ts';
import { TermList } from '../definitions/TermList.tsx';
import { Segments } from '../ui/Segments.tsx';
import { FindingList } from './FindingList.tsx';
import { useFindings } from './findings.ts';
import { useLint } from './lintStore.ts';

export function DraftingPanel() {
  const { t } = useMessages();
  const view = useLint((s) => s.view);
  const failed = useLint((s) => s.failed);
  const result = useLint((s) => s.result);
  const { open } = useFindings();
  const wrong = failed ? (
    <p className="empty pad conflict">{t('lint:ui.failed', { reason: failed })}</p>
  ) : null;
  return (
    <div className="requirements drafting">
      <div className="drafting-head">
        <Segments
          label={t('lint:ui.views')}
          value={view}
          options={[
            { id: 'findings', text: `${t('lint:ui.findings')} · ${open.length}` },
            { id: 'terms', text: `${t('lint:ui.terms')} · ${result?.terms.length ?? 0}` },
          ]}
          onChange={(chosen) => useLint.setState({ view: chosen })}
        />
      </div>
      {result && view === 'terms' ? (
        <>
          {wrong}
          <TermList terms={result.terms} />
        </>
      ) : (
        <div className="req-list">
          {wrong}
          {!result && !failed ? (
            <p className="busy pad" role="status">
              <i />
              {t('lint:ui.reading')}
            </p>
          ) : null}
          {result ? <FindingList /> : null}
        </div>
      )}
    </div>
  );
}
