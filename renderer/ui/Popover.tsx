/** What opens beside a button or a word: a menu, a list. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { FocusBack } from './focusBack.tsx';

export function Popover({
  children,
  className = '',
  ...props
}: Omit<PopoverProps, 'children' | 'className'> & { children: ReactNode; className?: string }) {
  return (
    <AriaPopover {...props} className={`popover ${className}`.trim()}>
      {props.isNonModal ? null : <FocusBack />}
      <NamedDismissal />
      {children}
    </AriaPopover>
  );
}

/**
 * For screen readers the library puts a button that closes before and behind what is in a popover. It knows no Turkmen and
 * takes no name from us, so the button is named here.
 */
function NamedDismissal() {
  const { t } = useMessages();
  const here = useRef<HTMLSpanElement>(null);
  const close = t('app:close');
  useEffect(() => {
    const buttons = here.current?.parentElement?.querySelectorAll(
      ':scope > * > button[tabindex="-1"]:only-child',
    );
    for (const button of buttons ?? []) button.setAttribute('aria-label', close);
  }, [close]);
  return <span ref={here} hidden />;
}
