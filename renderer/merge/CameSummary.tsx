import { useMessages } from '../app/appStore.ts';
import type { Came } from './mergeStore.ts';

/** What came with the copy: said once, after it was taken in. */
export function CameSummary({ came }: { came: Came }) {
  const { t } = useMessages();
  const counts = (['versions', 'comments', 'decisions', 'changed'] as const).filter((id) => came[id] > 0);
  return (
    <section className="came" aria-labelledby="came-title" role="status">
      <h2 className="eyebrow" id="came-title">
        {t('merge:came', { name: came.fileName })}
      </h2>
      {counts.length > 0 ? (
        <ul>
          {counts.map((id) => (
            <li key={id}>✓ {t(`merge:came.${id}`, { count: came[id] })}</li>
          ))}
        </ul>
      ) : null}
      {came.merge === '' ? <p>{t(counts.length === 0 ? 'merge:came.nothing' : 'merge:came.same')}</p> : null}
    </section>
  );
}
