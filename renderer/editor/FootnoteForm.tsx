/** The words of a footnote: read on hover, written when it was asked for. Enter keeps them, Escape leaves them as they were. */
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Messages } from '../../shared/messages/index.ts';

interface Props {
  say: Messages;
  text: string;
  /** Language of the bill. */
  lang: string;
  isNew: boolean;
  /** Puts these words in the place of the old ones; none at all takes the footnote away. */
  keep: (text: string) => void;
  onClose: () => void;
}

export function FootnoteForm({ say, text, lang, isNew, keep, onClose }: Props) {
  const { t } = say;
  const [typed, setTyped] = useState(text);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ typed, keep });
  useEffect(() => {
    latest.current = { typed, keep };
  });
  useEffect(() => {
    const take = (): void => {
      field.current?.focus();
      field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    };
    take();
    // A menu or the palette that asked for it gives the focus back when it has gone.
    // Whoever has the field already is left at what they have selected in it.
    const again = (): void => {
      if (document.activeElement !== field.current) take();
    };
    const frame = requestAnimationFrame(() => requestAnimationFrame(again));
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    // Whoever clicks or scrolls elsewhere loses nothing of what was written.
    const elsewhere = (event: Event): void => {
      const inside = event.target instanceof Node && form.current?.closest('section')?.contains(event.target);
      if (!inside && latest.current.typed !== text) latest.current.keep(latest.current.typed);
    };
    window.addEventListener('pointerdown', elsewhere, true);
    window.addEventListener('wheel', elsewhere, { capture: true, passive: true });
    return () => {
      window.removeEventListener('pointerdown', elsewhere, true);
      window.removeEventListener('wheel', elsewhere, true);
    };
  }, [text]);
  const done = (words: string): void => {
    if (words !== text) keep(words);
    onClose();
  };
  return (
    <form
      ref={form}
      className="footnote-form"
      onSubmit={(event) => {
        event.preventDefault();
        done(typed);
      }}
    >
      <textarea
        ref={field}
        rows={3}
        lang={lang}
        value={typed}
        aria-label={t('editor:footnote.words')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          done(typed);
        }}
      />
      <span className="place-hint">{t('editor:footnote.hint')}</span>
      <span className="row">
        <Button className="btn primary" type="submit">
          {t('editor:footnote.keep')}
        </Button>
        {isNew ? null : (
          <Button className="btn quiet" onPress={() => done('')}>
            {t('editor:footnote.delete')}
          </Button>
        )}
      </span>
    </form>
  );
}
