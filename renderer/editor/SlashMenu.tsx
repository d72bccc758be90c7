/** What can begin on the empty line: a list that typing narrows. Enter takes one, Escape writes what was typed instead. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { LineCommand } from '../../shared/bill/commands/onEmptyLine.ts';
import type { DrawnBy } from '../../shared/bill/tradition/shipped.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { kindName } from './kindName.ts';

interface Props {
  say: Messages;
  rect: DOMRect;
  /** What is valid on this line. */
  offered: readonly LineCommand[];
  /** By whose names. */
  attrs: DrawnBy;
  take: (command: LineCommand) => void;
  /** Closes the list; the text is written on the line. */
  leave: (text: string) => void;
}

function nameOf(say: Messages, command: LineCommand, attrs: DrawnBy): string {
  if (command === 'wording') return say.t('editor:retype.wording');
  return command === 'instruction' ? say.t('traditions:instruction') : kindName(say, command, attrs);
}

export function SlashMenu({ say, rect, offered, attrs, take, leave }: Props) {
  const { t } = say;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => field.current?.focus(), []);
  const wanted = typed.trim().toLocaleLowerCase(say.lang);
  const names = offered.map((command) => ({ command, name: nameOf(say, command, attrs) }));
  const shown = names.filter(({ name }) => name.toLocaleLowerCase(say.lang).includes(wanted));
  const index = Math.min(at, Math.max(0, shown.length - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setAt((index + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const chosen = shown[index];
      if (chosen) take(chosen.command);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave(`/${typed}`);
    } else if (event.key === 'Backspace' && typed === '') {
      event.preventDefault();
      leave('');
    }
  };
  return (
    <AnchoredPopover
      rect={rect}
      label={t('editor:slash.label')}
      onClose={() => leave(typed === '' ? '' : `/${typed}`)}
      keepEscape
      className="slash-menu"
    >
      <input
        ref={field}
        className="find-field"
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={shown.length > 0 ? `${list}-${index}` : undefined}
        aria-label={t('editor:slash.filter')}
        placeholder={t('editor:slash.filter')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('editor:slash.label')}>
        {shown.map(({ command, name }, i) => (
          <div
            key={command}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === index}
            className={i === index ? 'slash-option chosen' : 'slash-option'}
            onPointerMove={() => setAt(i)}
            onPointerUp={() => take(command)}
          >
            {name}
          </div>
        ))}
      </div>
      {shown.length === 0 ? <p className="place-hint">{t('editor:slash.none')}</p> : null}
    </AnchoredPopover>
  );
}
