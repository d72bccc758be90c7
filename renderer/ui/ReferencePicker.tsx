import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { Language } from '../../shared/bill/kinds.ts';
import type { Provision } from '../../shared/bill/provisions.ts';
import { labelOf, type Register } from '../../shared/bill/references.ts';
import { together } from '../../shared/bill/together.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { ModalDialog } from './ModalDialog.tsx';
import { shortened } from './shortened.ts';

const MOST = 200;

/** What can be cited. The only part of an article is cited as the article: it is found by its words, and stands in one row. */
function placesToCite(provisions: readonly Provision[], reg: Register) {
  const rows: { id: string; label: string; shown: string; words: string }[] = [];
  for (const one of provisions) {
    if (one.quoted || one.note) continue;
    const label = labelOf(one.id, reg);
    const words = one.heading || one.text;
    const before = rows.at(-1);
    if (before?.label === label) {
      before.shown ||= words;
      before.words += ` ${words}`;
    } else if (label !== '') rows.push({ id: one.id, label, shown: words, words });
  }
  return rows;
}

/** Chooses a provision of the draft to cite, by its name in `reg` and its words, which are in `lang`. */
export function ReferencePicker({
  lang,
  reg,
  onPick,
  onClose,
}: {
  lang: Language;
  reg: Register;
  onPick: (target: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const offered = useMemo(() => placesToCite(provisions, reg), [provisions, reg])
    .filter((one) => contains(`${one.label} ${one.words}`, typed))
    .slice(0, MOST);
  return (
    <ModalDialog title={t('app:cmd.insertReference')} onClose={onClose} wide>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* Escape clears a field that has words in it; here it leaves, as from any dialog. */}
        <SearchField className="field" onClear={onClose} autoFocus>
          <Label>{t('app:reference.find')}</Label>
          <Input placeholder={t('app:reference.hint')} />
        </SearchField>
        <ListBox
          className="menu reference-list"
          aria-label={t('app:reference.list')}
          items={offered}
          renderEmptyState={() => <p className="empty pad">{t('app:palette.none')}</p>}
          onAction={(key) => onPick(String(key))}
        >
          {(item) => (
            <ListBoxItem id={item.id} className="menu-item" textValue={`${item.label} ${item.words}`}>
              <span className="reference-label">{together(item.label, lang)}</span>
              <span className="reference-text" lang={lang}>
                {shortened(item.shown, 110) || '…'}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </ModalDialog>
  );
}
