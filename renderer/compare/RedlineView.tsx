import { useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { RedlineBlock } from '../../shared/compare/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { howMany } from '../app/draft/howMany.ts';
import { keyed } from '../ui/keyed.ts';
import { reachable } from '../ui/reachable.ts';
import type { Compared } from '../workers/compareProtocol.ts';
import { ArticleBar } from './ArticleBar.tsx';
import { showInDraftFromComparison, useCompare } from './compareStore.ts';
import { showsBy } from './filters.ts';
import { EFFECT_SHAPES, EFFECT_TONES, type Effect, effectsByUnit } from './impactWords.ts';
import { LineText } from './LineText.tsx';
import { Ribbons } from './Ribbons.tsx';
import { type Fold, foldSections, linesOf, type Section, sectionsOf } from './sections.ts';
import { useSideNames } from './sideNames.ts';
import { sectionAt } from './stepping.ts';

type View = 'columns' | 'redline';

export function RedlineView({ result, view }: { result: Compared; view: View }) {
  const { t } = useMessages();
  const { a, b, current, filters, quiet, oneByOne } = useCompare();
  const lang = useDraft((s) => s.attrs.lang);
  const name = useSideNames();
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shows = useMemo(() => showsBy(filters), [filters]);
  const sections = useMemo(
    () => sectionsOf(result.comparison, result.unitsA, result.unitsB, shows),
    [result, shows],
  );
  const articles = useMemo(
    () => sections.filter((one) => one.look === 'changed' && one.changes.length > 0),
    [sections],
  );
  const at = sectionAt(articles, current);
  const alone = oneByOne ? (articles[at] ?? null) : null;
  const folds = useMemo(() => foldSections(alone ? [alone] : sections), [alone, sections]);
  const plain = (block: RedlineBlock): boolean => {
    const change = block.change === undefined ? undefined : result.comparison.changes[block.change];
    return change !== undefined && !shows(change);
  };
  const effects = useMemo(() => effectsByUnit(result.impact, result.unitsA, result.unitsB), [result]);
  useEffect(() => {
    if (current < 0) return;
    const fold = folds.find((one) => one.sections.some((s) => s.changes.includes(current)));
    if (fold && fold.look !== 'changed')
      setOpened((was) => (was.has(fold.key) ? was : new Set([...was, fold.key])));
    // A fold that has just been opened is drawn in the next frame.
    const frame = requestAnimationFrame(() =>
      scroller.current
        ?.querySelector(`[data-change~="${current}"]`)
        ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [current, folds]);
  useEffect(() => {
    const pane = scroller.current;
    reachable(pane);
    pane?.addEventListener('dblclick', goFromMark);
    return () => pane?.removeEventListener('dblclick', goFromMark);
  }, []);
  const toggle = (key: string): void =>
    setOpened((was) => {
      const next = new Set(was);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <div className={`redline ${view}`} ref={scroller} lang={lang}>
      {alone ? <ArticleBar section={alone} at={at} count={articles.length} /> : null}
      <div className="sheet">
        {view === 'columns' ? (
          <Ribbons
            key={`${quiet}/${alone?.key}/${[...filters.hidden]}/${filters.kind}`}
            scroller={scroller}
          />
        ) : null}
        <header className="sheet-head">
          {view === 'columns' ? (
            <>
              <SideHead name={name(a)} extent={result.extentA} />
              <SideHead name={name(b)} extent={result.extentB} />
            </>
          ) : (
            <SideHead name={`${name(a)} → ${name(b)}`} extent={result.extentB} />
          )}
        </header>
        {result.comparison.changes.length === 0 ? (
          <p className="quiet-line" role="status">
            {t('compare:ui.identical')}
          </p>
        ) : null}
        {folds.map((fold) =>
          fold.look === 'changed' || !quiet || opened.has(fold.key) ? (
            <div key={fold.key}>
              {fold.look === 'changed' || !quiet ? null : (
                <QuietLine fold={fold} open onPress={() => toggle(fold.key)} />
              )}
              {fold.sections.map((section) => (
                <SectionView
                  key={section.key}
                  section={section}
                  view={view}
                  effects={[...(effects.b.get(section.b) ?? effects.a.get(section.a) ?? [])]}
                  current={current}
                  plain={plain}
                />
              ))}
            </div>
          ) : (
            <QuietLine key={fold.key} fold={fold} open={false} onPress={() => toggle(fold.key)} />
          ),
        )}
      </div>
    </div>
  );
}

/** From a mark to its place in the draft. */
function goFromMark({ target }: Event): void {
  const line = target instanceof Element ? target.closest('[data-change]') : null;
  if (line) showInDraftFromComparison(Number(line.getAttribute('data-change')));
}

function SideHead({ name, extent }: { name: string; extent: Compared['extentA'] }) {
  const m = useMessages();
  return (
    <div className="side-name">
      <span>{name}</span>
      <span className="muted">{howMany(extent, extent.attrs, m)}</span>
    </div>
  );
}

/** What did not change, or only got another number, in one line that opens. */
function QuietLine({ fold, open, onPress }: { fold: Fold; open: boolean; onPress: () => void }) {
  const { t } = useMessages();
  const labelled = fold.sections.filter((s) => !s.division && (s.labelB || s.labelA));
  const [first, last] = [labelled[0], labelled.at(-1)];
  const range = (side: 'labelA' | 'labelB'): string => {
    const [from, to] = [first?.[side] ?? '', last?.[side] ?? ''];
    return from === to ? from : `${from} – ${to}`;
  };
  const references = fold.sections.reduce((sum, s) => sum + s.references, 0);
  const text =
    fold.look === 'same'
      ? range('labelB')
        ? t('compare:ui.unchanged', { range: range('labelB') })
        : t('compare:ui.unchangedText')
      : range('labelA') === range('labelB')
        ? t('compare:ui.onlyReferences', { range: range('labelB') })
        : t('compare:ui.renumbered', { from: range('labelA'), to: range('labelB') });
  return (
    <AriaButton className="quiet-line" aria-expanded={open} onPress={onPress}>
      {text}
      {references > 0 ? ` · ${t('compare:ui.references', { count: references })}` : ''}
    </AriaButton>
  );
}

function Badges({ effects }: { effects: Effect[] }) {
  const { t } = useMessages();
  return effects.map((effect) => (
    <span key={effect} className={`badge ${EFFECT_TONES[effect]}`}>
      {EFFECT_SHAPES[effect]} {t(`compare:ui.badge.${effect}`)}
    </span>
  ));
}

/** The first line of each run of lines that moved together. */
function firstOfMoves(blocks: readonly RedlineBlock[]): ReadonlySet<RedlineBlock> {
  return new Set(
    blocks.filter((block, i) => {
      const before = blocks[i - 1];
      return block.moved && (before?.moved !== block.moved || before?.change !== block.change);
    }),
  );
}

function SectionView({
  section,
  view,
  effects,
  current,
  plain,
}: {
  section: Section;
  view: View;
  effects: Effect[];
  current: number;
  plain: (block: RedlineBlock) => boolean;
}) {
  const badges = effects.length > 0 ? <Badges effects={effects} /> : null;
  const tagged = firstOfMoves(section.blocks);
  if (view === 'redline')
    return (
      <section className="rl-section">
        {keyed(section.blocks).map(({ key, item: block, first }) => (
          <LineText
            key={key}
            block={block}
            side="both"
            current={block.change !== undefined && block.change === current}
            badges={first ? badges : null}
            tagged={tagged.has(block)}
            plain={plain(block)}
          />
        ))}
      </section>
    );
  return (
    <section className="rl-section" data-tone={effects[0] ? EFFECT_TONES[effects[0]] : undefined}>
      {linesOf(section.blocks).map((line, i) => (
        <div className="rl-row" key={line.key}>
          <div className="rl-cell">
            {line.left ? (
              <LineText
                block={line.left}
                side="a"
                current={line.left.change !== undefined && line.left.change === current}
                badges={i === 0 && !line.right ? badges : null}
                tagged={tagged.has(line.left)}
                plain={plain(line.left)}
              />
            ) : null}
          </div>
          <div className="rl-cell">
            {line.right ? (
              <LineText
                block={line.right}
                side="b"
                current={line.right.change !== undefined && line.right.change === current}
                badges={i === 0 ? badges : null}
                tagged={tagged.has(line.right)}
                plain={plain(line.right)}
              />
            ) : null}
          </div>
        </div>
      ))}
    </section>
  );
}
