/** The words of one line in one language: read, written in place, and what is to be said about them. */
import { memo } from 'react';
import { labelOf } from '../../shared/bill/references.ts';
import type { AlignedLine, Leftover } from '../../shared/translation/align.ts';
import type { AcrossFinding } from '../../shared/translation/findings.ts';
import type { SourceLine } from '../../shared/translation/lines.ts';
import { useMessages } from '../app/appStore.ts';
import { formatTime } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { appendLeftover, confirmLine, copySource, takeLeftover, writeWords } from './actions.ts';
import { CellEditing } from './CellEditing.tsx';
import type { CellMove } from './cellEditor.ts';
import { cellId } from './place.ts';
import { depthOf, type Side, type SourceText, textOf } from './rows.ts';
import { Presses } from './secondPress.ts';
import { dropLine, goToCell, useTranslation } from './translationStore.ts';
import { useCellFocus } from './useCellFocus.ts';
import { NumberOf, Words } from './Words.tsx';

const presses = new Presses();

/** What of a cell that is written in takes the keyboard by itself. */
const TAKES_KEYS = '.tr-place, button, input, select';

interface Props {
  line: SourceLine;
  side: Side;
  source: SourceText;
  readOnly: boolean;
  onMove: (move: CellMove) => void;
}

export const LanguageCell = memo(function LanguageCell(props: Props) {
  const { line, side, source, readOnly, onMove } = props;
  const { t } = useMessages();
  const { lang } = side.version;
  const { here, onFocus } = useCellFocus({ key: line.key, lang });
  const editing =
    useTranslation((s) => s.editing && s.at?.key === line.key && s.at.lang === lang) && !readOnly;
  const one = side.byKey.get(line.key);
  if (!one) return <td className="tr-cell" />;
  const label = labelOf(line.provision, side.reg) || line.words.slice(0, 40);
  const language = t(`translation:lang.${lang}`);
  const name = t('translation:ui.cell', {
    language,
    place: label,
    state: t(`translation:state.${one.state}`),
  });
  const begin = (): void => {
    if (!readOnly) goToCell({ key: line.key, lang }, true);
  };
  return (
    <td
      id={cellId({ key: line.key, lang })}
      className="tr-cell"
      aria-label={name}
      tabIndex={here ? 0 : -1}
      data-state={one.state}
      data-here={here || undefined}
      data-editing={editing || undefined}
      data-depth={depthOf(line)}
      lang={lang}
      onFocus={onFocus}
      onDoubleClick={begin}
      onPointerDownCapture={(event) => {
        const onTool = event.target instanceof Element && event.target.closest('button') !== null;
        if (!presses.isStray(event, onTool)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onMouseDown={(event) => {
        // Beside the words one is still in the cell: the keyboard stays in them.
        const inside = event.target instanceof Element && event.target.closest(TAKES_KEYS) !== null;
        if (editing && !inside) event.preventDefault();
      }}
      onClick={(event) => {
        if (here && !editing && event.target instanceof HTMLElement && !event.target.closest('button'))
          begin();
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || readOnly) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          confirmLine(lang, one);
          onMove('confirm');
        } else if (event.key === 'Enter' || event.key === 'F2') {
          event.preventDefault();
          begin();
        }
      }}
    >
      {editing ? (
        <CellEditing
          one={one}
          side={side}
          source={source}
          name={name}
          onWrite={(content) => writeWords(lang, one, content)}
          onConfirm={(content) => writeWords(lang, { ...one, state: 'current' }, content)}
          onMove={onMove}
        />
      ) : (
        <p className="bill-font">
          <NumberOf line={line} reg={side.reg} />
          {one.content ? (
            <Words content={one.content} reg={side.reg} />
          ) : (
            <span className="tr-placeholder">
              {here && !readOnly ? t('translation:ui.placeholder') : '…'}
            </span>
          )}
        </p>
      )}
      <Remarks one={one} side={side} here={here} readOnly={readOnly} />
    </td>
  );
});

/** State, findings, and what was left over for this line. */
function Remarks({
  one,
  side,
  here,
  readOnly,
}: {
  one: AlignedLine;
  side: Side;
  here: boolean;
  readOnly: boolean;
}) {
  const { t } = useMessages();
  const { key } = one.source;
  const { lang } = side.version;
  const shown = useTranslation((s) => s.since?.key === key && s.since.lang === lang);
  const findings = side.findings.get(key) ?? [];
  const origin = side.origins.get(key);
  const split = origin === undefined ? undefined : side.byKey.get(origin);
  const left = side.alignment.leftovers.filter((leftover) => leftover.near === key);
  const acts = !readOnly;
  // The button goes with what it is about, and must not take the keyboard along.
  const stay = (): void => goToCell({ key, lang });
  const confirm = (): void => {
    confirmLine(lang, one);
    stay();
  };
  if (one.state === 'current' && findings.length === 0 && left.length === 0) return null;
  return (
    <div className="tr-remarks">
      {one.state === 'older' ? (
        <>
          <Button
            tone="link"
            aria-expanded={shown}
            onPress={() => useTranslation.setState({ since: shown ? null : { key, lang } })}
          >
            {t('translation:state.older')}
            <span className="visually-hidden">
              : {t(shown ? 'translation:ui.hideSince' : 'translation:ui.since')}
            </span>
          </Button>
          {acts ? <Button onPress={confirm}>{t('translation:ui.stillRight')}</Button> : null}
        </>
      ) : null}
      {one.state === 'guess' ? (
        <>
          <span className="partly">◐ {t('translation:state.guess')}</span>
          {acts ? <Button onPress={confirm}>{t('translation:ui.confirm')}</Button> : null}
        </>
      ) : null}
      {one.state === 'untranslated' && here && acts ? (
        <Button
          onPress={() => {
            copySource(lang, one);
            goToCell({ key, lang }, true);
          }}
        >
          {t('translation:ui.copy')}
        </Button>
      ) : null}
      {split?.content && one.state === 'untranslated' && acts ? (
        <span className="tr-offer">
          {t('translation:ui.split')}
          <Button
            onPress={() => {
              writeWords(lang, one, split.content!);
              stay();
            }}
          >
            {t('translation:ui.useSplit')}
          </Button>
        </span>
      ) : null}
      {left.map((leftover) => (
        <LeftoverOffer
          key={leftover.line.id}
          leftover={leftover}
          one={one}
          side={side}
          acts={acts}
          onDone={stay}
        />
      ))}
      {findings.length > 0 ? (
        <ul className="tr-findings">
          {findings.map((finding) => (
            <li key={`${finding.kind} ${finding.source} ${finding.translation}`}>
              <Finding finding={finding} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Finding({ finding }: { finding: AcrossFinding }) {
  const { t, dynamic } = useMessages();
  const { kind } = finding;
  const none = t('translation:finding.none');
  const values = { source: finding.source || none, translation: finding.translation || none };
  const variant =
    kind === 'negation'
      ? `.${finding.source ? 'source' : 'translation'}`
      : kind === 'strength'
        ? `.${finding.source}`
        : '';
  return (
    <>
      <span aria-hidden>▲ </span>
      {dynamic(`translation:finding.${kind}${variant}`, values)}
    </>
  );
}

export function LeftoverOffer({
  leftover,
  one,
  side,
  acts,
  onDone,
}: {
  leftover: Leftover;
  one: AlignedLine | undefined;
  side: Side;
  acts: boolean;
  /** The offer was taken or thrown away, and goes with its buttons. */
  onDone?: () => void;
}) {
  const m = useMessages();
  const { t } = m;
  const { lang } = side.version;
  const { line, content, why } = leftover;
  const after = (act: () => void) => (): void => {
    act();
    onDone?.();
  };
  const values = { author: line.author || '—', date: formatTime(line.at, m.lang, new Date()) };
  return (
    <section className="tr-offer">
      <span className="muted">{t(`translation:ui.${why}`, values)}</span>
      <q lang={lang}>{textOf(content)}</q>
      {acts ? (
        <span className="row wrap">
          {one && why === 'rival' ? (
            <Button onPress={after(() => takeLeftover(lang, leftover, one))}>
              {t('translation:ui.use')}
            </Button>
          ) : null}
          {one && why === 'gone' ? (
            <Button onPress={after(() => appendLeftover(lang, leftover, one))}>
              {t('translation:ui.append')}
            </Button>
          ) : null}
          <Button tone="quiet" onPress={after(() => dropLine(lang, line.id))}>
            {t('translation:ui.discard')}
          </Button>
        </span>
      ) : null}
    </section>
  );
}
