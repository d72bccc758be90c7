/** What the bill is for decides what is asked of it. The choice is a step of the editor: it can be undone like typing. */
import { useState } from 'react';
import { packsInUse } from '../../shared/api/settings.ts';
import { BILL_TYPES, type BillType, NPM_MODELS } from '../../shared/bill/kinds.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { closeDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';

export function BillKindDialog() {
  const { t } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const settings = useDraft((s) => s.settings);
  const shipped = useApp((s) => s.packs);
  const [types, setTypes] = useState<readonly BillType[]>(attrs.billTypes);
  const [model, setModel] = useState(attrs.npmModel);
  const requirements = packsInUse(shipped, settings).flatMap((pack) => pack.requirements);
  const asked = (chosen: readonly BillType[]): number =>
    requirements.filter((r) => r.billTypes.some((type) => chosen.includes(type))).length;
  const ofMechanism = types.includes('N') || types.includes('O');
  const apply = (): void => {
    closeDialog();
    draftEditor.current?.setAttrs({ billTypes: [...types], npmModel: ofMechanism ? model : 'none' });
  };
  return (
    <ModalDialog
      title={t('requirements:kind.title')}
      onClose={closeDialog}
      footer={
        <>
          <span className="muted grow" role="status">
            {types.length === 0
              ? t('requirements:kind.none')
              : t('requirements:kind.asked', { count: asked(types) })}
          </span>
          <Button onPress={closeDialog}>{t('app:cancel')}</Button>
          <Button tone="primary" isDisabled={types.length === 0} onPress={apply}>
            {t('requirements:kind.apply')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('requirements:kind.help')}</p>
      {BILL_TYPES.map((type) => (
        <Tick
          key={type}
          label={t(`requirements:kind.${type}`)}
          help={`${t(`requirements:kind.${type}.help`)} ${t('requirements:kind.asked', { count: asked([type]) })}`}
          value={types.includes(type)}
          onChange={(on) => setTypes(BILL_TYPES.filter((one) => (one === type ? on : types.includes(one))))}
        />
      ))}
      {ofMechanism ? (
        <Choice
          label={t('requirements:kind.model')}
          value={model}
          options={NPM_MODELS.map((id) => ({ id, text: t(`requirements:kind.model.${id}`) }))}
          onChange={setModel}
          help={t('requirements:kind.modelHelp')}
        />
      ) : null}
    </ModalDialog>
  );
}
