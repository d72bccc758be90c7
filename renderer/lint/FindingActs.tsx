import type { LintFinding } from '../../shared/lint/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { applyFix, repairReference } from './actions.ts';
import { useLint } from './lintStore.ts';

/** What can be done with a finding: mend it where that is sure, repair a reference, or let it stand with a reason. */
export function FindingActs({ finding, onDone }: { finding: LintFinding; onDone?: () => void }) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  if (readOnly) return null;
  return (
    <div className="row wrap lint-acts">
      {finding.variant === 'gone' ? (
        <Button
          onPress={() => {
            onDone?.();
            repairReference(finding);
          }}
        >
          {t('lint:ui.repair')}
        </Button>
      ) : null}
      {finding.fixes.map((fix) => (
        <Button
          key={fix.name + (fix.values.text ?? '')}
          onPress={() => {
            onDone?.();
            applyFix(finding, fix);
          }}
        >
          {m.dynamic(`lint:fix.${fix.name}`, { ...fix.values })}
        </Button>
      ))}
      <Button
        tone="quiet"
        onPress={() => {
          onDone?.();
          const { rule, provision, quote } = finding;
          useLint.setState({ asking: { kind: 'ignore', rule, provision, quote } });
        }}
      >
        {t('lint:ui.ignore')}
      </Button>
    </div>
  );
}
