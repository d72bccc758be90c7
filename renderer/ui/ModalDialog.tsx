import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { IconButton } from './Button.tsx';
import { FocusBack } from './focusBack.tsx';

/** A command that asks something ends in "…"; what it opens does not. */
const withoutDots = (title: string): string => title.replace(/…$/, '');

/** While nothing in a dialog has the focus but the dialog itself, Enter is its main button, as on every desktop. */
function useDefaultButton() {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.target !== element) return;
      event.preventDefault();
      element?.querySelector<HTMLButtonElement>('.btn.primary:not(:disabled)')?.click();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return dialog;
}

/** A dialog over the window. Escape and a click outside close it; the focus returns where it was. */
export function ModalDialog({
  title,
  onClose,
  children,
  footer,
  wide = false,
  closable = true,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean;
  closable?: boolean;
}) {
  const { t } = useMessages();
  const dialog = useDefaultButton();
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={closable}
      isKeyboardDismissDisabled={!closable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <Dialog className="dialog" ref={dialog}>
          <FocusBack />
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {withoutDots(title)}
            </Heading>
            {closable ? (
              <IconButton label={t('app:close')} onPress={onClose}>
                <X size={16} aria-hidden />
              </IconButton>
            ) : null}
          </div>
          <div className="dialog-body">{children}</div>
          {footer ? <div className="dialog-foot">{footer}</div> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
