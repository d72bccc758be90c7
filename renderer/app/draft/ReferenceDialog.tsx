import { useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { labelOf } from '../../../shared/bill/references.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { shortened } from '../../ui/shortened.ts';
import { useMessages } from '../appStore.ts';
import { closeDialog } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor, liveBill } from './session.ts';

const MOST = 200;

/** Chooses what to cite; the citation itself is worked out and follows its target. */
export function ReferenceDialog() {
  const { t, lang } = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const reg = liveBill()?.reg;
  const offered = provisions
    .filter((p) => !p.quoted && !p.note)
    .map((p) => ({ id: p.id, label: reg ? labelOf(p.id, reg) : p.label, text: p.heading || p.text }))
    .filter((p) => p.label !== '' && contains(`${p.label} ${p.text}`, typed))
    .slice(0, MOST);
  return (
    <ModalDialog title={t('app:cmd.insertReference')} onClose={closeDialog} wide>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className="field" autoFocus>
          <Label>{t('app:reference.find')}</Label>
          <Input placeholder={t('app:reference.hint')} />
        </SearchField>
        <ListBox
          className="menu reference-list"
          aria-label={t('app:reference.list')}
          items={offered}
          renderEmptyState={() => <p className="empty pad">{t('app:palette.none')}</p>}
          onAction={(key) => {
            closeDialog();
            window.setTimeout(() => draftEditor.current?.insertReference(String(key)), 0);
          }}
        >
          {(item) => (
            <ListBoxItem id={item.id} className="menu-item" textValue={`${item.label} ${item.text}`}>
              <span className="reference-label">{item.label}</span>
              <span className="reference-text" lang={lang}>
                {shortened(item.text, 110)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </ModalDialog>
  );
}
