/** What can be done with a misspelt word: by right click, Ctrl+. or on the way to the next one. */
import { useEffect, useRef, useState } from 'react';
import { Collection, Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import type { MisspeltPlace } from '../editor/spelling/types.ts';
import { closeThen } from '../ui/focusBack.tsx';
import { Popover } from '../ui/Popover.tsx';
import { addToBill, addToMine, ignoreHere, suggestionsFor, useSpellingMenu } from './spelling.ts';

export function SpellingMenu() {
  const at = useSpellingMenu((s) => s.at);
  return at ? <OpenMenu key={`${at.rect.top}/${at.rect.left}/${at.word.word}`} at={at} /> : null;
}

type Found = 'looking' | readonly string[] | null;

function OpenMenu({ at }: { at: MisspeltPlace }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  const [found, setFound] = useState<Found>('looking');
  const anchor = useRef<HTMLSpanElement>(null);
  const { word } = at.word;
  useEffect(() => {
    let gone = false;
    void suggestionsFor(at).then((words) => {
      if (!gone) setFound(words);
    });
    return () => {
      gone = true;
    };
  }, [at]);
  const close = (): void => useSpellingMenu.setState({ at: null });
  const act = (key: string): void =>
    closeThen(close, () => {
      at.leave();
      if (key.startsWith('=')) at.replace(key.slice(1));
      if (key === 'mine') void addToMine(word);
      if (key === 'bill') void addToBill(word);
      if (key === 'ignore') ignoreHere(at);
    });
  const words = found === 'looking' || found === null ? [] : found;
  const said =
    found === 'looking' ? t('spelling:looking') : found === null ? t('spelling:tooLong') : t('spelling:none');
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{
          position: 'fixed',
          left: at.rect.left,
          top: at.rect.top,
          width: at.rect.width,
          height: at.rect.height,
          pointerEvents: 'none',
        }}
      />
      <Popover
        className="spelling-menu"
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={4}
        onOpenChange={(now) => {
          if (!now) closeThen(close, at.leave);
        }}
      >
        <Menu
          // The first suggestion has the focus as soon as there is one.
          key={found === 'looking' ? 'looking' : 'found'}
          className="menu"
          aria-label={t('spelling:menu', { word })}
          autoFocus="first"
          disabledKeys={['said']}
          onAction={(key) => act(String(key))}
        >
          <MenuSection>
            <Header className="menu-head">
              {at.word.langs.length === 0 ? t('spelling:twoAlphabets') : t('spelling:title')}
            </Header>
            <Collection items={words.map((one) => ({ id: `=${one}`, one }))}>
              {({ id, one }) => (
                <MenuItem id={id} className="menu-item suggested" textValue={one}>
                  <span lang={at.word.langs[0] ?? lang}>{one}</span>
                </MenuItem>
              )}
            </Collection>
            {words.length === 0 ? (
              <MenuItem id="said" className="menu-item">
                {said}
              </MenuItem>
            ) : null}
          </MenuSection>
          <Separator className="menu-separator" />
          <MenuItem id="mine" className="menu-item">
            {t('spelling:addMine')}
          </MenuItem>
          <MenuItem id="bill" className="menu-item">
            {t('spelling:addBill')}
          </MenuItem>
          <MenuItem id="ignore" className="menu-item">
            {t('spelling:ignore')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
}
