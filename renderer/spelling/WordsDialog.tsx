/** The words that a person and a bill hold to be right, to look through and to take back. */
import { X } from 'lucide-react';
import { useApp, useMessages } from '../app/appStore.ts';
import { closeDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { removeFromBill, removeMine } from './spelling.ts';

const NONE: readonly string[] = [];

export function WordsDialog() {
  const { t } = useMessages();
  const mine = useApp((s) => s.preferences.words) ?? NONE;
  const ofBill = useDraft((s) => s.settings.words) ?? NONE;
  const readOnly = useDraft((s) => s.readOnly);
  return (
    <ModalDialog title={t('spelling:words')} onClose={closeDialog}>
      <div className="stack">
        {mine.length + ofBill.length === 0 ? <p className="muted">{t('spelling:empty')}</p> : null}
        <Words title={t('spelling:mine')} help={t('spelling:mineHelp')} words={mine} onRemove={removeMine} />
        <Words
          title={t('spelling:bill')}
          help={t('spelling:billHelp')}
          words={ofBill}
          onRemove={readOnly ? null : removeFromBill}
        />
      </div>
    </ModalDialog>
  );
}

function Words({
  title,
  help,
  words,
  onRemove,
}: {
  title: string;
  help: string;
  words: readonly string[];
  onRemove: ((word: string) => Promise<void>) | null;
}) {
  const { t } = useMessages();
  const sorted = [...words].sort((a, b) => a.localeCompare(b));
  return words.length === 0 ? null : (
    <section className="spelling-words">
      <h3>{title}</h3>
      <p className="muted">{help}</p>
      <ul>
        {sorted.map((word) => (
          <li key={word}>
            <span>{word}</span>
            {onRemove ? (
              <IconButton label={t('spelling:remove', { word })} onPress={() => void onRemove(word)}>
                <X size={14} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
