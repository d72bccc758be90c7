import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, TextArea, TextField } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import {
  ANSWERS,
  type Answer,
  answerOf,
  type ConformityRow,
  quoted,
} from '../../shared/exchange/conformity.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { showInDraft } from '../app/draft/goto.ts';
import { commentOn, confirmRow, reconfirmRow } from '../requirements/decisionActions.ts';
import type { Row } from '../requirements/rows.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { StateMark } from '../ui/StateMark.tsx';

/** More quotes than this are a click away. */
const QUOTES = 3;

interface LineProps {
  row: Row;
  printed: ConformityRow;
  /** Another answer than the engine's was chosen: it needs a reason. */
  onAsk: (answer: Answer) => void;
}

/** One requirement: a click into another column decides, a click on a citation goes to the words. */
export function MatrixLine({ row, printed, onAsk }: LineProps) {
  const m = useMessages();
  const { t } = m;
  return (
    <tr data-requirement={printed.requirement} data-state={printed.shown}>
      <th scope="row">
        {printed.title}
        <span className="matrix-source">
          {printed.source}
          {printed.level === 'should' ? ` · ${t('requirements:ui.level.should')}` : ''}
        </span>
      </th>
      {ANSWERS.map((answer) => (
        <AnswerCell key={answer} answer={answer} row={row} printed={printed} onAsk={onAsk} />
      ))}
      <td>
        <Words printed={printed} />
      </td>
      <td>
        <Comments row={row} printed={printed} />
      </td>
    </tr>
  );
}

function AnswerCell({ answer, row, printed, onAsk }: LineProps & { answer: Answer }) {
  const { t } = useMessages();
  const readOnly = useDraft((s) => s.readOnly);
  const on = printed.answer === answer;
  const name = t(`requirements:matrix.${answer}`);
  const mark = on ? <StateMark state={printed.shown} /> : null;
  if (readOnly) return <td className="answer">{mark}</td>;
  const choose = (): void => {
    if (on && row.decision) return;
    if (answerOf(row.finding.state) === answer) void confirmRow(row);
    else onAsk(answer);
  };
  return (
    <td className="answer">
      <AriaButton
        className={on && row.decision ? 'answer-btn decided' : 'answer-btn'}
        aria-pressed={on}
        aria-label={`${name}: ${printed.title}`}
        onPress={choose}
      >
        {mark ?? <span className="answer-free" aria-hidden />}
      </AriaButton>
    </td>
  );
}

function Words({ printed }: { printed: ConformityRow }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  const [all, setAll] = useState(false);
  const places = all ? printed.citations : printed.citations.slice(0, QUOTES);
  const more = printed.citations.length - places.length;
  if (printed.citations.length === 0 && printed.elsewhere === '')
    return <p className="muted">{t('requirements:matrix.nothing')}</p>;
  return (
    <>
      {places.map((place) => (
        <AriaButton
          key={`${place.provision}/${place.from}/${place.to}`}
          className="matrix-quote"
          onPress={() => showInDraft(place)}
        >
          {place.label ? <b>{together(place.label, lang)}</b> : null}{' '}
          <span lang={lang}>{quoted(place.quote, lang)}</span>
        </AriaButton>
      ))}
      {more > 0 ? (
        <Button tone="link" onPress={() => setAll(true)}>
          {t('requirements:matrix.more', { count: more })}
        </Button>
      ) : null}
      {printed.elsewhere ? (
        <p>
          <b>{t('requirements:matrix.elsewhere')}:</b> {printed.elsewhere}
        </p>
      ) : null}
    </>
  );
}

function Comments({ row, printed }: { row: Row; printed: ConformityRow }) {
  const { t } = useMessages();
  const readOnly = useDraft((s) => s.readOnly);
  const [writing, setWriting] = useState(false);
  const own = row.decision?.reason ?? '';
  if (writing) return <CommentField row={row} onDone={() => setWriting(false)} />;
  return (
    <div className="matrix-comment">
      <div>
        {own ? <p>{own}</p> : null}
        {printed.comments
          .filter((text) => text !== own)
          .map((text) => (
            <p key={text} className="muted">
              {text}
            </p>
          ))}
        {row.shown === 'suspect' && !readOnly ? (
          <Button onPress={() => void reconfirmRow(row)}>{t('requirements:ui.reconfirm')}</Button>
        ) : null}
      </div>
      {readOnly ? null : (
        <IconButton label={t('requirements:matrix.write')} onPress={() => setWriting(true)}>
          <Pencil size={13} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

/** A comment is the reason of the decision; without one it confirms the answer that stands there. */
function CommentField({ row, onDone }: { row: Row; onDone: () => void }) {
  const { t } = useMessages();
  const [text, setText] = useState(row.decision?.reason ?? '');
  const needed = row.decision?.how === 'overruled' && text.trim() === '';
  const store = async (): Promise<void> => {
    if (!needed && (await commentOn(row, text.trim()))) onDone();
  };
  return (
    <div className="stack tight">
      <TextField
        className="field"
        aria-label={t('requirements:matrix.write')}
        value={text}
        onChange={setText}
        maxLength={2000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
        }}
      >
        <TextArea rows={3} />
      </TextField>
      <p className="help muted">
        {needed ? t('requirements:ui.reasonNeeded') : t('requirements:matrix.writeHelp')}
      </p>
      <div className="row">
        <Button tone="primary" isDisabled={needed} onPress={() => void store()}>
          {t('requirements:ui.store')}
        </Button>
        <Button onPress={onDone}>{t('app:cancel')}</Button>
      </div>
    </div>
  );
}
