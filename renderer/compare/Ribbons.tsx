import { type RefObject, useEffect, useState } from 'react';
import { type Ribbon, ribbonsIn } from './ribbons.ts';

/** Drawn in the sheet itself, so that they scroll with the words; worked out anew once a frame while it scrolls. */
export function Ribbons({ scroller }: { scroller: RefObject<HTMLDivElement | null> }) {
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  useEffect(() => {
    const pane = scroller.current;
    const sheet = pane?.querySelector('.sheet');
    if (!pane || !sheet) return;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const next = ribbonsIn(sheet, pane);
      setRibbons((was) => (sameRibbons(was, next) ? was : next));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(sheet);
    pane.addEventListener('scroll', soon, { passive: true });
    soon();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      pane.removeEventListener('scroll', soon);
    };
  }, [scroller]);
  return (
    <svg className="ribbons" aria-hidden="true">
      {ribbons.map(({ key, tone, path }) => (
        <path key={key} d={path} className={tone} />
      ))}
    </svg>
  );
}

function sameRibbons(a: readonly Ribbon[], b: readonly Ribbon[]): boolean {
  return a.length === b.length && a.every((one, i) => one.path === b[i]?.path && one.tone === b[i]?.tone);
}
