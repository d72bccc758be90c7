import { type ReactNode, useEffect, useRef } from 'react';
import { Popover } from './Popover.tsx';

/**
 * A popover beside words of the paper: `rect` is where they are drawn. It does not take the focus: whoever clicked into
 * the words to write goes on writing. Escape, typing and a click elsewhere close it.
 */
export function AnchoredPopover({
  rect,
  label,
  onClose,
  children,
  className = '',
  keepEscape = false,
}: {
  rect: DOMRect;
  label: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
  /** What is inside answers Escape itself. */
  keepEscape?: boolean;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const outside = (event: Event): boolean =>
      event.target instanceof Node && content.current !== null && !content.current.contains(event.target);
    const onKey = (event: KeyboardEvent): void => {
      const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && outside(event);
      if ((event.key === 'Escape' && !keepEscape) || writes) close.current();
    };
    const onElsewhere = (event: Event): void => {
      if (outside(event)) close.current();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onElsewhere, true);
    window.addEventListener('wheel', onElsewhere, { capture: true, passive: true });
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onElsewhere, true);
      window.removeEventListener('wheel', onElsewhere, true);
    };
  }, [keepEscape]);
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
        className={className}
        triggerRef={anchor}
        isOpen
        isNonModal
        placement="bottom start"
        offset={6}
        containerPadding={16}
      >
        <section className="pop-dialog" ref={content} aria-label={label}>
          {children}
        </section>
      </Popover>
    </>
  );
}
