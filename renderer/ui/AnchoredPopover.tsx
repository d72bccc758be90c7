import { type ReactNode, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';

/** A popover beside words of the paper: `rect` is where they are drawn. Escape closes it. */
export function AnchoredPopover({
  rect,
  label,
  onClose,
  children,
  className = '',
}: {
  rect: DOMRect;
  label: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{
          position: 'fixed',
          left: rect.left,
          top: rect.top,
          width: Math.max(1, rect.width),
          height: Math.max(1, rect.height),
          pointerEvents: 'none',
        }}
      />
      <Popover
        className={`popover ${className}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={6}
        containerPadding={16}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Dialog className="pop-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
}
