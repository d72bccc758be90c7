import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { IconButton } from './Button.tsx';

/** A command that asks something ends in "…"; what it opens does not. */
const withoutDots = (title: string): string => title.replace(/…$/, '');

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
        <Dialog className="dialog">
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
