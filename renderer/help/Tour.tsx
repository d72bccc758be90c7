/** One stop of the tour: a card beside what it is about. Nothing is locked: one may work on meanwhile. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/react';
import { useEffect, useId, useRef, useState } from 'react';
import { useApp, useMessages } from '../app/appStore.ts';
import { isAnswered } from '../app/draft/escape.ts';
import { openSample } from '../app/start/entrances.ts';
import { Button } from '../ui/Button.tsx';
import { endTour, STOPS, type Stop, stepTour, useTour } from './tourStore.ts';

export function Tour() {
  const at = useTour((s) => s.at);
  const screen = useApp((s) => s.screen);
  const stop = at === null ? undefined : STOPS[at];
  useFirstTour();
  useEffect(() => {
    const now = useTour.getState().at;
    if (now === null) return;
    // Whoever opens a project at the first stop goes on in it; the other stops are all about a bill.
    if (now === 0 && screen === 'draft') stepTour(1);
    if (now > 0 && screen === 'start') endTour();
  }, [screen]);
  if (!stop || (stop.id === 'start') !== (screen === 'start')) return null;
  return stop.id === 'start' || screen === 'draft' ? <Card key={stop.id} stop={stop} /> : null;
}

/** Whoever starts Madda for the first time is offered the tour. */
function useFirstTour(): void {
  const ready = useApp((s) => s.ready);
  useEffect(() => {
    const { preferences, screen } = useApp.getState();
    if (ready && screen === 'start' && !preferences.toured) useTour.setState({ at: 0 });
  }, [ready]);
}

function targetOf({ targets }: Stop): HTMLElement | null {
  for (const selector of targets) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
    if (found) return found;
  }
  return null;
}

/** Two seconds: then the card stands in the middle, and what it says is true all the same. */
const MOST_TRIES = 16;

function Card({ stop }: { stop: Stop }) {
  const { t } = useMessages();
  const card = useRef<HTMLElement>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const at = STOPS.indexOf(stop);
  const title = useId();
  const text = useId();
  useEffect(() => {
    stop.prepare?.();
    // What was brought into view is drawn, and scrolled to, in the next frames; a bill that was just opened is still read.
    let tries = 0;
    let shown: HTMLElement | null = null;
    const timer = window.setInterval(() => {
      // The editor draws a line anew whenever its marks change: what is pointed to may no longer be on the page.
      if (shown?.isConnected) return;
      shown = targetOf(stop);
      if (tries > MOST_TRIES) return setTarget(shown);
      if (!shown) stop.prepare?.();
      if (!shown && ++tries < MOST_TRIES) return;
      tries = MOST_TRIES + 1;
      setTarget(shown);
      card.current?.querySelector<HTMLElement>('.btn.primary')?.focus();
    }, 120);
    return () => window.clearInterval(timer);
  }, [stop]);
  useLeaveTour();
  const ring = useBeside(target, card, stop.side);
  const next = (): void => {
    if (stop.id === 'start') void openSample();
    else stepTour(1);
  };
  return (
    <>
      {target ? <div className="tour-ring" aria-hidden ref={ring} /> : null}
      <section
        className={target ? 'tour-card' : 'tour-card unplaced'}
        role="dialog"
        aria-labelledby={title}
        aria-describedby={text}
        ref={card}
      >
        <p className="eyebrow">{t('help:tour.step', { step: at + 1, steps: STOPS.length })}</p>
        <h2 id={title}>{t(`help:tour.${stop.id}.title`)}</h2>
        <p id={text}>{t(`help:tour.${stop.id}.text`)}</p>
        <div className="row">
          {at === STOPS.length - 1 ? null : (
            <Button tone="link" onPress={endTour}>
              {t('help:tour.skip')}
            </Button>
          )}
          <span className="grow" />
          {at > 1 ? <Button onPress={() => stepTour(-1)}>{t('help:tour.back')}</Button> : null}
          <Button tone="primary" onPress={next}>
            {stop.id === 'start'
              ? t('help:tour.openSample')
              : at === STOPS.length - 1
                ? t('help:tour.done')
                : t('help:tour.next')}
          </Button>
        </div>
      </section>
    </>
  );
}

/** Escape ends the tour from wherever one is at work; what is open over the window goes first. */
function useLeaveTour(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inCard = event.target instanceof Element && event.target.closest('.tour-card') !== null;
      if (event.key === 'Escape' && (inCard || !isAnswered(event))) endTour();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

/** What of it can be seen: a long article reaches beyond the desk on which it lies. */
function seenOf(target: HTMLElement): DOMRect {
  const box = target.getBoundingClientRect();
  const desk = target.closest('.bill-desk')?.getBoundingClientRect();
  if (!desk) return box;
  const top = Math.min(Math.max(box.top, desk.top + 6), desk.bottom);
  const bottom = Math.max(Math.min(box.bottom, desk.bottom - 6), top);
  return new DOMRect(box.left, top, box.width, bottom - top);
}

/** Keeps the card beside its target, and the ring around it, while things move. */
function useBeside(
  target: HTMLElement | null,
  card: React.RefObject<HTMLElement | null>,
  side: Stop['side'],
) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!target || !element) return;
    const place = async (): Promise<void> => {
      const seen = { getBoundingClientRect: () => seenOf(target), contextElement: target };
      const { x, y } = await computePosition(seen, element, {
        strategy: 'fixed',
        placement: side,
        middleware: [offset(12), flip({ padding: 12 }), shift({ padding: 12, crossAxis: true })],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
      const box = seenOf(target);
      if (ring.current)
        Object.assign(ring.current.style, {
          left: `${box.left - 4}px`,
          top: `${box.top - 4}px`,
          width: `${box.width + 8}px`,
          height: `${box.height + 8}px`,
        });
    };
    return autoUpdate(target, element, () => void place());
  }, [target, card, side]);
  return ring;
}
