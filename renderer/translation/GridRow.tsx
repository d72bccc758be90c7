/** One line of the bill: where it stands, its words in the source, and its words in each language. */
import { memo } from 'react';
import { labelOf } from '../../shared/bill/references.ts';
import type { SourceLine } from '../../shared/translation/lines.ts';
import { changedSince } from '../../shared/translation/since.ts';
import { useMessages } from '../app/appStore.ts';
import { formatTime } from '../i18n/format.ts';
import { keyed } from '../ui/keyed.ts';
import type { CellMove } from './cellEditor.ts';
import { LanguageCell } from './LanguageCell.tsx';
import { cellId } from './place.ts';
import { depthOf, type Side, type SourceText } from './rows.ts';
import { goToCell, useTranslation } from './translationStore.ts';
import { useCellFocus } from './useCellFocus.ts';
import { NumberOf, Words } from './Words.tsx';

interface Props {
  line: SourceLine;
  index: number;
  top: number;
  measure: (element: HTMLElement | null) => void;
  source: SourceText;
  sides: readonly Side[];
  /** Tab comes into the grid here, where the keyboard is on no row that is shown. */
  entry: boolean;
  readOnly: boolean;
  onMove: (move: CellMove) => void;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { line, index, top, measure, source, sides, entry, readOnly, onMove } = props;
  const label = labelOf(line.provision, source.reg);
  const heading = line.role === 'heading' || line.role === 'title';
  return (
    <tr
      aria-rowindex={index + 2}
      className="tr-row"
      data-index={index}
      data-key={line.key}
      data-heading={heading || undefined}
      data-kind={line.kind}
      ref={measure}
      // By `top`, as what stays in sight does not reckon with a transform.
      style={{ top }}
    >
      {label === '' ? (
        <td className="tr-gutter" />
      ) : (
        <th scope="row" className="tr-gutter">
          {label}
        </th>
      )}
      <SourceCell line={line} source={source} sides={sides} label={label} entry={entry} />
      {sides.map((side) => (
        <LanguageCell
          key={side.version.lang}
          line={line}
          side={side}
          source={source}
          readOnly={readOnly}
          onMove={onMove}
        />
      ))}
    </tr>
  );
});

function SourceCell({
  line,
  source,
  sides,
  label,
  entry,
}: Pick<Props, 'line' | 'source' | 'sides' | 'entry'> & { label: string }) {
  const { t } = useMessages();
  const { here, onFocus } = useCellFocus({ key: line.key, lang: '' });
  const since = useTranslation((s) => (s.since?.key === line.key ? s.since.lang : ''));
  const side = sides.find((one) => one.version.lang === since);
  return (
    <td
      id={cellId({ key: line.key, lang: '' })}
      className="tr-cell tr-source"
      aria-label={t('translation:ui.sourceCell', { place: label || line.words.slice(0, 40) })}
      tabIndex={here || entry ? 0 : -1}
      data-here={here || undefined}
      data-depth={depthOf(line)}
      lang={source.lang}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const first = sides[0];
        if (event.key === 'Enter' && event.target === event.currentTarget && first)
          goToCell({ key: line.key, lang: first.version.lang });
      }}
    >
      <div className="tr-stay">
        <p className="bill-font">
          <NumberOf line={line} reg={source.reg} />
          <Words content={line.node.content} reg={source.reg} />
        </p>
        {side ? <Since line={line} side={side} source={source} /> : null}
      </div>
    </td>
  );
}

/** The redline of the source since a line was translated. */
function Since({ line, side, source }: { line: SourceLine; side: Side; source: SourceText }) {
  const m = useMessages();
  const { t } = m;
  const stored = side.byKey.get(line.key)?.line;
  if (!stored) return null;
  const date = formatTime(stored.at, m.lang, new Date());
  return (
    <section className="tr-since" aria-label={t('translation:ui.since')}>
      <b>{t('translation:ui.since')}</b>
      <span className="muted">
        {' '}
        · {t('translation:ui.sinceHelp', { author: stored.author || '—', date })}
      </span>
      <p className="bill-font" lang={source.lang}>
        {keyed(changedSince(stored, line, source.reg)).map(({ key, item: piece }) => {
          const text = piece.footnote === undefined ? piece.text : ` [${piece.footnote}]`;
          if (piece.op === 'ins') return <ins key={key}>{text}</ins>;
          if (piece.op === 'del') return <del key={key}>{text}</del>;
          return <span key={key}>{text}</span>;
        })}
      </p>
    </section>
  );
}
