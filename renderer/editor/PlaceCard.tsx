/** A card beside a number (why it is what it is; another one can be given), a reference (what it leads to) or a footnote (its words). */

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { labelOf, type Register } from '../../shared/bill/references.ts';
import { together } from '../../shared/bill/together.ts';
import { insertedNumbers } from '../../shared/bill/traditions.ts';
import type { WhyNumber } from '../../shared/bill/whyNumber.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { FootnoteForm } from './FootnoteForm.tsx';
import type { CardPlace } from './plugins/cards.ts';

export interface CardContent {
  place: CardPlace;
  reg: Register;
  why: WhyNumber | null;
  /** Heading and first words of the target of a reference. */
  heading: string;
  words: string;
  /** The footnote; its number is 0 where it is still to be made. */
  footnote: { number: number; text: string } | null;
}

interface Props {
  say: Messages;
  card: CardContent;
  readOnly: boolean;
  /** Gives a number by hand, or sets it free with null; false where that cannot be. */
  setNumber: (number: string | null) => boolean;
  /** Writes the words of the footnote. */
  setFootnote: (text: string) => void;
  /** Goes to the target of the reference. */
  onGo: () => void;
  /** Shows how the provision came to be; absent where nobody can. */
  onHistory?: (provision: string) => void;
  onClose: () => void;
}

const LABELS = {
  number: 'editor:why.label',
  reference: 'editor:reference.card',
  footnote: 'editor:footnote.card',
} as const;

export function PlaceCard({ say, card, readOnly, setNumber, setFootnote, onGo, onHistory, onClose }: Props) {
  const { t } = say;
  const { place, reg } = card;
  const drawn = reg.numbers.get(place.id)?.drawn ?? '';
  const label = t(LABELS[place.kind]);
  if (place.kind === 'footnote' && card.footnote) {
    const { number, text } = card.footnote;
    const title = number === 0 ? t('editor:footnote.new') : t('editor:footnote.title', { number });
    return (
      <AnchoredPopover rect={place.rect} label={label} onClose={onClose} className="place-card">
        <p className="place-title">{title}</p>
        {place.asked && !readOnly ? (
          <FootnoteForm
            say={say}
            text={text}
            lang={reg.attrs.lang}
            isNew={number === 0}
            keep={setFootnote}
            onClose={onClose}
          />
        ) : (
          <p lang={reg.attrs.lang}>{text}</p>
        )}
      </AnchoredPopover>
    );
  }
  return (
    <AnchoredPopover rect={place.rect} label={label} onClose={onClose} className="place-card">
      {place.kind === 'reference' ? (
        <>
          {reg.paths.has(place.id) ? (
            <p className="place-title">
              {card.heading === ''
                ? together(labelOf(place.id, reg), reg.attrs.lang)
                : `${drawn} ${card.heading}`.trim()}
            </p>
          ) : (
            <p className="place-title conflict">{t('editor:reference.broken')}</p>
          )}
          {card.words ? <p lang={reg.attrs.lang}>{card.words}</p> : null}
          {reg.paths.has(place.id) ? (
            <>
              <Button
                className="btn"
                onPress={() => {
                  onClose();
                  onGo();
                }}
              >
                {t('editor:reference.goThere')}
              </Button>
              <p className="place-hint">
                {t(readOnly ? 'editor:reference.goReading' : 'editor:reference.go')}
              </p>
            </>
          ) : null}
        </>
      ) : (
        <>
          <p className="place-title">{drawn}</p>
          {card.why ? <p>{reason(say, card.why, reg)}</p> : null}
          {readOnly || !card.why || !place.asked ? (
            readOnly ? null : (
              <p className="place-hint">{t('editor:why.click')}</p>
            )
          ) : (
            <NumberForm say={say} card={card} setNumber={setNumber} onClose={onClose} />
          )}
        </>
      )}
      {onHistory && place.kind === 'number' ? (
        <Button
          className="btn quiet"
          onPress={() => {
            onClose();
            onHistory(place.id);
          }}
        >
          {t('compare:history.command')}
        </Button>
      ) : null}
    </AnchoredPopover>
  );
}

function reason({ t }: Messages, why: WhyNumber, reg: Register): string {
  if (why.kind === 'quoted') return t('editor:why.quoted');
  if (why.kind === 'locked')
    return why.automatic === ''
      ? t('editor:why.locked')
      : t('editor:why.lockedInstead', { number: why.automatic });
  if (why.previous === null) return t(why.inside ? 'editor:why.firstInside' : 'editor:why.first');
  const previous = labelOf(why.previous, reg);
  if (!why.passed) return t('editor:why.after', { previous });
  return t('editor:why.afterPassing', {
    previous,
    passed: why.passed.map((id) => labelOf(id, reg)).join(', '),
  });
}

const MAX_NUMBER = 20;

function NumberForm({
  say,
  card,
  setNumber,
  onClose,
}: Omit<Props, 'readOnly' | 'onGo' | 'onHistory' | 'setFootnote'>) {
  const { t } = say;
  const { why, place, reg } = card;
  const current = reg.numbers.get(place.id)?.number ?? '';
  const [typed, setTyped] = useState(current);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const give = (number: string | null): void => {
    setNumber(number);
    onClose();
  };
  // Put between two enacted articles: the number before it with a sign of its own, or the next after such a one.
  const beside = why && why.kind !== 'quoted' ? (why.passed?.at(-1) ?? why.previous) : null;
  const offered = beside ? insertedNumbers(reg.numbers.get(beside)?.number ?? '', reg.attrs) : [];
  return (
    <form
      className="place-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const number = typed.trim();
        if (number !== '') give(number);
      }}
    >
      <input
        ref={field}
        className="find-field"
        type="text"
        value={typed}
        maxLength={MAX_NUMBER}
        aria-label={t('editor:why.byHand')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button className="btn" type="submit">
        {t('editor:why.set')}
      </Button>
      {offered.map((number) => (
        <Button key={number} className="btn quiet" onPress={() => give(number)}>
          {number}
        </Button>
      ))}
      {why?.kind === 'locked' ? (
        <Button className="btn quiet" onPress={() => give(null)}>
          {t('editor:why.automatic')}
        </Button>
      ) : null}
    </form>
  );
}
