/** Ctrl K: every command, and every article by its number or words. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { closeThen, FocusBack } from '../../ui/focusBack.tsx';
import { useMessages } from '../appStore.ts';
import { findCommands } from './commandSearch.ts';
import { COMMANDS, commandOf } from './commands.ts';
import { runNow } from './commandTypes.ts';
import { closeDialog, useDialogs } from './dialogs.ts';
import { liveOutline } from './digest.ts';
import { useDraft } from './draftStore.ts';
import { findArticles } from './outline.ts';
import { draftEditor } from './session.ts';

const MOST_ARTICLES = 8;

export function CommandPalette() {
  const { t, lang } = useMessages();
  const [typed, setTyped] = useState('');
  const outline = useDraft((s) => s.outline);
  // Asked once, when the palette opens: the cursor does not move while it is open.
  const commands = useMemo(() => COMMANDS.filter((command) => command.can()), []);
  const matching = findCommands(commands, typed, lang);
  // Asked when it opens, and again when what is on the screen was read anew.
  const rows = useMemo(() => liveOutline(outline), [outline]);
  const articles = findArticles(rows, typed).slice(0, MOST_ARTICLES);
  const run = (key: string): void =>
    closeThen(closeDialog, () => {
      if (key.startsWith('go/')) draftEditor.current?.goTo(key.slice(3));
      else runNow(commandOf(key));
    });
  const first = articles[0] ? `go/${articles[0].id}` : matching[0]?.command.id;
  /** Of a list that changed under the keys none may be marked yet: Enter means the first of those that are seen. */
  const onEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // The paper has the focus already where something was run, and this key is none of its own.
    event.preventDefault();
    if (useDialogs.getState().open === 'palette' && typed.trim() !== '' && first) run(first);
  };
  return (
    <ModalOverlay
      className="overlay top"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeDialog();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('app:palette.title')}>
          <FocusBack />
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* Escape clears a field that has words in it; here it leaves, as from any list of commands. */}
            <SearchField
              className="palette-field"
              aria-label={t('app:palette.title')}
              onClear={closeDialog}
              autoFocus
            >
              <Search size={16} aria-hidden />
              <Input placeholder={t('app:palette.hint')} onKeyDown={onEnter} />
            </SearchField>
            <Menu
              className="menu palette-list"
              aria-label={t('app:palette.title')}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <p className="empty pad">{t('app:palette.none')}</p>}
            >
              {articles.length > 0 ? (
                <MenuSection id="articles">
                  <Header className="menu-head">{t('app:palette.goTo')}</Header>
                  {articles.map((row) => (
                    <MenuItem
                      key={row.id}
                      id={`go/${row.id}`}
                      className="menu-item"
                      textValue={`${row.number} ${row.text}`}
                    >
                      <span className="outline-number">{row.number}</span>
                      <span>{row.text}</span>
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
              {matching.length > 0 ? (
                <MenuSection id="commands">
                  <Header className="menu-head">{t('app:palette.commands')}</Header>
                  {matching.map(({ command, name, also, alsoLang }) => (
                    <MenuItem key={command.id} id={command.id} className="menu-item" textValue={name}>
                      <span>{name}</span>
                      {also ? (
                        <span className="muted" lang={alsoLang}>
                          {also}
                        </span>
                      ) : null}
                      {command.shortcut ? <kbd>{command.shortcut}</kbd> : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
