import { practiceFor } from '../../shared/requirements/practice.ts';
import { useMessages } from '../app/appStore.ts';

/** What laws of other States did about the same; nothing where nothing is known for sure. */
export function Practice({ requirement }: { requirement: string }) {
  const { t } = useMessages();
  const facts = practiceFor(requirement);
  if (facts.length === 0) return null;
  return (
    <details className="practice">
      <summary>
        {t('practice:title')} ({facts.length})
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{t(fact)}</li>
        ))}
      </ul>
      <p className="muted">{t('practice:note')}</p>
    </details>
  );
}
