import { useState } from 'react';
import { packsToChooseFrom } from '../../shared/api/settings.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { closeDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { choosePacks } from '../app/draft/projectActions.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';

/** Which requirement packs the bill is read against. */
export function PacksDialog() {
  const { t, lang } = useMessages();
  const shipped = useApp((s) => s.packs);
  const settings = useDraft((s) => s.settings);
  const packs = packsToChooseFrom(shipped, settings);
  const inUse = settings.packs;
  const [chosen, setChosen] = useState<readonly string[]>(inUse);
  const store = async (): Promise<void> => {
    await choosePacks(packs.map((p) => p.id).filter((id) => chosen.includes(id)));
    closeDialog();
  };
  return (
    <ModalDialog
      title={t('app:cmd.packs')}
      onClose={closeDialog}
      footer={
        <>
          <Button
            tone="link"
            onPress={() => {
              closeDialog();
              useApp.setState({ screen: 'packs' });
            }}
          >
            {t('packs:edit')}
          </Button>
          <span className="grow" />
          <Button onPress={closeDialog}>{t('app:cancel')}</Button>
          <Button tone="primary" onPress={() => void store()}>
            {t('requirements:ui.usePacks')}
          </Button>
        </>
      }
    >
      {packs.map((pack) => (
        <Tick
          key={pack.id}
          label={`${local(pack.title, lang)} · ${pack.requirements.length}`}
          help={local(pack.description, lang)}
          value={chosen.includes(pack.id)}
          onChange={(on) => setChosen(on ? [...chosen, pack.id] : chosen.filter((id) => id !== pack.id))}
        />
      ))}
    </ModalDialog>
  );
}
