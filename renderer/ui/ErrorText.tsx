/** What happened, what is safe and what to do; what the machine said of it stands behind a word. */
import type { ApiError } from '../../shared/api/errors.ts';
import { technicalReason } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';

/** @param says a sentence that fits the place better than the general one for the code. */
export function ErrorText({ error, says = '' }: { error: ApiError; says?: string }) {
  const m = useMessages();
  return (
    <>
      {says || m.error(error)}
      <TechnicalReason text={technicalReason(error)} />
    </>
  );
}

export function TechnicalReason({ text }: { text: string }) {
  const { t } = useMessages();
  if (text === '') return null;
  return (
    <details className="technical">
      <summary>{t('errors:details')}</summary>
      <code>{text}</code>
    </details>
  );
}
