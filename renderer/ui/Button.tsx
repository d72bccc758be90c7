import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

export type Tone = 'plain' | 'primary' | 'quiet' | 'danger' | 'link';

/** `isPending` while its work is under way: unlike a disabled one it keeps the focus, and with it the keys of the dialog. */
export function Button({
  tone = 'plain',
  large = false,
  ...props
}: ButtonProps & { tone?: Tone; large?: boolean }) {
  return <AriaButton {...props} className={`btn ${tone}${large ? ' large' : ''}`} />;
}

/** A quiet button that shows only an icon: its name is the label, read aloud and shown with the shortcut on hover. */
export function IconButton({
  label,
  shortcut,
  children,
  pressed,
  ...props
}: Omit<ButtonProps, 'children'> & {
  label: string;
  shortcut?: string;
  pressed?: boolean;
  children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={350} closeDelay={0}>
      <AriaButton {...props} className="icon-btn" aria-label={label} aria-pressed={pressed}>
        {children}
      </AriaButton>
      <Hint shortcut={shortcut}>{label}</Hint>
    </TooltipTrigger>
  );
}

export function Hint({ children, shortcut }: { children: ReactNode; shortcut?: string }) {
  return (
    <Tooltip className="tooltip" offset={6}>
      <span>{children}</span>
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </Tooltip>
  );
}
