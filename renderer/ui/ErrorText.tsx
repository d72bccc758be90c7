/** What happened, what is safe and what to do; what the machine said of it stands behind a word. */
import type { ApiError } from '../../shared/api/errors.ts';
import { technicalReason } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';

/** @param says a sentence that fits the place better than the general one for the code. */
export function ErrorText({ error, says = '' }: { error: ApiError; says?: string }) {
  const m = useMessages();
  const sentence = says || m.error(error);
  return (
    <>
      {sentence}
      <TechnicalReason text={technicalReason(error)} below={sentence} />
    </>
  );
}

/**
 * @param text what the machine said; '' for nothing.
 * @param below the sentence it stands under: a reason that the sentence gives already is not shown again.
 */
export function TechnicalReason({ text, below }: { text: string; below: string }) {
  const { t } = useMessages();
  if (below.includes(text.trim())) return null;
  return (
    <details className="technical">
      <summary>{t('errors:details')}</summary>
      <code>{text}</code>
    </details>
  );
}
