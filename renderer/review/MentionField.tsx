/** A field of several lines in which "@" offers the people of the project. */
import { useId, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { completed, nameBeingTyped, namesLike } from '../../shared/review/mentions.ts';
import { samePerson } from '../../shared/review/people.ts';
import { useMessages } from '../app/appStore.ts';
import { usePeople } from './usePeople.ts';

const MOST_NAMES = 6;

/** Names to offer at the caret; none behind a name that is written to its end. */
function offered(people: readonly string[], text: string, caret: number): string[] {
  const being = nameBeingTyped(text, caret);
  if (!being) return [];
  if (being.typed.endsWith(' ') && people.some((name) => samePerson(name, being.typed))) return [];
  return namesLike(people, being.typed).slice(0, MOST_NAMES);
}

export function MentionField({
  label,
  value,
  onChange,
  onSend,
  onCancel,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Ctrl Enter. */
  onSend: () => void;
  /** Escape, where no names are offered; whoever is around the field answers it where this is not given. */
  onCancel?: () => void;
}) {
  const { t } = useMessages();
  const people = usePeople();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  /** The text at which Escape closed the list: it stays closed until something else is typed. */
  const [closed, setClosed] = useState<string | null>(null);
  const list = useId();
  const names = closed === value ? [] : offered(people, value, caret);
  const active = Math.min(at, names.length - 1);
  const choose = (name: string): void => {
    // Where the caret is now: a busy page hears of a typed letter before it hears where that put the caret.
    const next = completed(value, area.current?.selectionStart ?? caret, name);
    if (!next) return;
    // At once: a letter that is typed before the next frame stands behind the name, too.
    flushSync(() => {
      onChange(next.text);
      setCaret(next.caret);
      setClosed(next.text);
    });
    area.current?.focus();
    area.current?.setSelectionRange(next.caret, next.caret);
  };
  const onKey = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
      return;
    }
    const name = names[active];
    if (name === undefined && event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
    if (name === undefined) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((active + step + names.length) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(name);
    else if (event.key === 'Escape') setClosed(value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextField className="field" value={value} onChange={onChange} maxLength={10_000} autoFocus>
      <Label>{label}</Label>
      <TextArea
        ref={area}
        rows={3}
        placeholder={t('comments:mention')}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? list : undefined}
        aria-activedescendant={names.length > 0 ? `${list}-${active}` : undefined}
        onKeyDownCapture={onKey}
        // With the letter itself: where it put the caret is told only in a later task.
        onInput={(event) => setCaret(event.currentTarget.selectionStart)}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionStart);
          setAt(0);
        }}
      />
      {names.length > 0 ? (
        <div className="menu mention-list" id={list} role="listbox" aria-label={t('comments:names')}>
          {names.map((name, i) => (
            <div
              key={name}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              className={i === active ? 'menu-item active' : 'menu-item'}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
    </TextField>
  );
}
