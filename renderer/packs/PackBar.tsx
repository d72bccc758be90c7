/** What can be done with the open pack: use it, copy it, keep what was written, share it, take it out. */
import { Copy, Download, Plus, Save, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Pack } from '../../shared/requirements/pack.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { local } from '../i18n/local.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { faultsOf } from './packCheck.ts';
import { addRequirement, newRequirement, tidied } from './packEdits.ts';
import {
  copyShipped,
  discardEdits,
  editPack,
  idsElsewhere,
  readAgainst,
  removePack,
  saveEdits,
  sharePack,
  usePackDesk,
} from './packStore.ts';

export function PackBar({ pack, own, readOnly }: { pack: Pack; own: boolean; readOnly: boolean }) {
  const m = useMessages();
  const { t, lang } = m;
  const used = useDraft((s) => s.settings.packs.includes(pack.id));
  const kept = useDraft((s) => s.settings.ownPacks);
  const edited = usePackDesk((s) => s.edited !== null);
  const requirement = usePackDesk((s) => s.requirement);
  const [removing, setRemoving] = useState(false);
  const faults = useMemo(() => (own ? faultsOf(tidied(pack), idsElsewhere(pack.id), m) : []), [pack, own, m]);
  const grave = faults.filter((one) => !one.mild);
  const isNew = edited && !(kept ?? []).some(({ id }) => id === pack.id);
  const add = (): void => {
    const group = pack.requirements.find((r) => r.id === requirement)?.group;
    const made = newRequirement(pack, group);
    editPack(addRequirement(pack, made, requirement));
    usePackDesk.setState({ requirement: made.id });
  };
  return (
    <div className="pack-bar">
      <div className="row wrap">
        <h2>{local(pack.title, lang)}</h2>
        <span className="muted">{t('packs:version', { version: pack.version })}</span>
        {readOnly || isNew ? null : (
          <Tick label={t('packs:use')} value={used} onChange={(on) => void readAgainst(pack.id, on)} />
        )}
        <IconButton label={t('packs:share')} onPress={() => sharePack(pack)}>
          <Download size={16} aria-hidden />
        </IconButton>
        {readOnly ? null : own ? (
          <>
            {isNew ? null : (
              <IconButton label={t('packs:remove')} onPress={() => setRemoving(true)}>
                <Trash2 size={16} aria-hidden />
              </IconButton>
            )}
            <Button onPress={add}>
              <Plus size={15} aria-hidden />
              {t('packs:addRequirement')}
            </Button>
            {edited ? <Button onPress={discardEdits}>{t('packs:discard')}</Button> : null}
            <Button tone="primary" isDisabled={!edited || grave.length > 0} onPress={() => void saveEdits()}>
              <Save size={15} aria-hidden />
              {t('packs:save')}
            </Button>
          </>
        ) : (
          <Button tone="primary" onPress={() => void copyShipped(pack)}>
            <Copy size={15} aria-hidden />
            {t('packs:copy')}
          </Button>
        )}
      </div>
      {own || readOnly ? null : <p className="muted">{t('packs:readOnly')}</p>}
      {edited && faults.length > 0 ? (
        <details className="pack-faults" open={grave.length > 0 && grave.length <= 3}>
          <summary className={grave.length > 0 ? 'conflict' : 'partly'}>
            {grave.length > 0
              ? t('packs:faults', { count: grave.length })
              : t('packs:hints', { count: faults.length })}
          </summary>
          <ul>
            {[...grave, ...faults.filter((one) => one.mild)].map(({ requirement: at, text }) => (
              <li key={`${at}/${text}`}>
                {at === '' ? null : (
                  <AriaButton
                    className="evidence-link"
                    onPress={() => usePackDesk.setState({ requirement: at })}
                  >
                    {at}
                  </AriaButton>
                )}{' '}
                {text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {removing ? (
        <ModalDialog
          title={t('packs:removeTitle', { name: local(pack.title, lang) })}
          onClose={() => setRemoving(false)}
          footer={
            <>
              <Button onPress={() => setRemoving(false)}>{t('app:cancel')}</Button>
              <Button
                tone="danger"
                onPress={() => {
                  setRemoving(false);
                  void removePack(pack);
                }}
              >
                {t('packs:remove')}
              </Button>
            </>
          }
        >
          <p>{t('packs:removeHelp')}</p>
        </ModalDialog>
      ) : null}
    </div>
  );
}
