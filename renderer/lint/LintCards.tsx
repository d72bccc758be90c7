/** Cards beside found words: while the pointer rests on them, or asked for by a click or a key. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { useDraft } from '../app/draft/draftStore.ts';
import { termOfSelection } from '../definitions/termAt.ts';
import { findingId, useFindings } from './findings.ts';
import { LintPopover } from './LintPopover.tsx';
import { useLint } from './lintStore.ts';

interface Card {
  id: string;
  rect: DOMRect;
  /** Asked for: it stays when the pointer goes away. */
  asked: boolean;
}

const useCard = create<{ card: Card | null }>(() => ({ card: null }));
const close = (): void => useCard.setState({ card: null });

export function showLintCard(id: string, rect: DOMRect): void {
  useCard.setState({ card: { id, rect, asked: true } });
}

/** Shorter than this the pointer is on its way to somewhere else. */
const REST = 450;
/** A rest of the cursor before the term at it is lit. */
const SETTLED = 140;

export function LintCards() {
  const card = useCard((s) => s.card);
  const { open } = useFindings();
  const finding = useMemo(
    () => (card ? open.find((one) => findingId(one) === card.id) : undefined),
    [card, open],
  );
  useHover();
  useTermAtCursor();
  useEffect(() => close, []);
  return card && finding ? (
    <LintPopover key={card.id} finding={finding} rect={card.rect} onClose={close} />
  ) : null;
}

function useHover(): void {
  useEffect(() => {
    let timer = 0;
    const onMove = (event: MouseEvent): void => {
      const { card } = useCard.getState();
      if (card?.asked || !(event.target instanceof Element)) return;
      const mark =
        event.buttons === 0 ? event.target.closest<HTMLElement>('.bill-text .word-lint[data-mark]') : null;
      const id = mark?.dataset.mark ?? '';
      window.clearTimeout(timer);
      // The way from the words into the card is part of the rest.
      if (id === card?.id || event.target.closest('.lint-popover')) return;
      timer = window.setTimeout(() => {
        useCard.setState({ card: mark ? { id, rect: mark.getBoundingClientRect(), asked: false } : null });
      }, REST);
    };
    document.addEventListener('mousemove', onMove);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('mousemove', onMove);
    };
  }, []);
}

/** The uses of a term are lit while the cursor is in one of them. */
function useTermAtCursor(): void {
  const selection = useDraft((s) => s.selection);
  const result = useLint((s) => s.result);
  useEffect(() => {
    if (!result) return;
    const timer = window.setTimeout(() => {
      const key = termOfSelection(selection)?.key ?? '';
      if (useLint.getState().term !== key) useLint.setState({ term: key });
    }, SETTLED);
    return () => window.clearTimeout(timer);
  }, [selection, result]);
}
