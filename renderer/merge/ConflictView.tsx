/** One conflict: what was, what ours says, what theirs says, with every word marked; and the choice. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { ConflictChoice, KeptConflict } from '../../shared/api/merges.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import { diffRuns } from '../../shared/compare/words.ts';
import { useMessages } from '../app/appStore.ts';
import { formatTime } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { shownValue } from './names.ts';
import { choicesFor, type Side, type Standing } from './standing.ts';

interface Props {
  kept: KeptConflict;
  /** What the draft says at the place by now. */
  standing: Standing;
  names: Record<Side, string>;
  lang: Language;
  canChoose: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  onChoose: (choice: ConflictChoice) => void;
  onAgain: () => void;
}

const SIDES: readonly Side[] = ['base', 'ours', 'theirs'];

export function ConflictView(props: Props) {
  const { kept, standing, names, lang, editing } = props;
  const m = useMessages();
  const { t } = m;
  const { conflict, choice } = kept;
  const shown = (side: Side): string | null => shownValue(conflict, conflict[side], m);
  const base = shown('base') ?? '';
  const chosen = typeof choice === 'object' && choice !== null ? 'text' : choice;
  return (
    <>
      <div className="merge-sides">
        {SIDES.map((side) => (
          <section
            key={side}
            className={
              chosen === side || (chosen === 'both' && side !== 'base') ? 'merge-side on' : 'merge-side'
            }
            aria-label={names[side]}
          >
            <h3>
              {names[side]}
              {side === 'base' ? <span className="muted"> {t('merge:base.what')}</span> : null}
            </h3>
            <div lang={lang} className="bill-font merge-words">
              {side === 'base' || conflict.base === null || conflict[side] === null ? (
                <Words text={shown(side)} />
              ) : (
                <Marked base={base} text={shown(side) ?? ''} />
              )}
            </div>
          </section>
        ))}
      </div>
      {standing.found ? null : <p className="notice inline bad">{t('merge:gone')}</p>}
      {standing.found && standing.touched ? (
        <section className="merge-side now" aria-label={t('merge:draftNow')}>
          <h3>
            {t('merge:draftNow')} <span className="muted">{t('merge:touched')}</span>
          </h3>
          <div lang={lang} className="bill-font merge-words">
            <Marked base={base} text={shownValue(conflict, standing.text, m) ?? ''} />
          </div>
        </section>
      ) : null}
      {chosen ? (
        <p className="merge-settled gain">
          <span>
            ✓{' '}
            {t('merge:settledBy', {
              choice: t(`merge:chosen.${chosen}`),
              author: kept.author,
              at: formatTime(kept.at, m.lang, new Date()),
            })}
          </span>
          {props.canChoose ? <Button onPress={props.onAgain}>{t('merge:again')}</Button> : null}
        </p>
      ) : null}
      {editing ? <Writing {...props} /> : <Choices {...props} />}
    </>
  );
}

function Words({ text }: { text: string | null }): ReactNode {
  const { t } = useMessages();
  if (text === null) return <p className="muted">{t('merge:absent')}</p>;
  if (text === '') return <p className="muted">{t('merge:empty')}</p>;
  return keyed(text.split('\n')).map(({ key, item }) => <p key={key}>{item}</p>);
}

/** The words of one side with what it struck out and wrote in. */
function Marked({ base, text }: { base: string; text: string }) {
  const pieces = useMemo(() => diffRuns([{ text: base }], [{ text }]).pieces, [base, text]);
  if (text === '' && base === '') return <Words text="" />;
  return (
    <p className="pre">
      {keyed(pieces).map(({ key, item: piece }) => {
        const Tag = piece.op === 'same' ? 'span' : piece.op;
        return <Tag key={key}>{piece.text}</Tag>;
      })}
    </p>
  );
}

/** What a key 1, 2, 3 … chooses, in the order of the buttons. */
export function choiceKeys(
  { conflict }: KeptConflict,
  standing: Standing,
): (Side | 'both' | 'edit' | 'draft')[] {
  const usual = choicesFor(conflict);
  return standing.touched || !standing.found ? [...usual, 'draft'] : usual;
}

function Choices({ kept, standing, canChoose, onChoose, onEditing }: Props) {
  const { t } = useMessages();
  return (
    <div className="merge-choices">
      {choiceKeys(kept, standing).map((id, i) => (
        <Button
          key={id}
          tone={i < 2 ? 'primary' : 'plain'}
          isDisabled={!canChoose || (!standing.found && id !== 'draft')}
          onPress={() => (id === 'edit' ? onEditing(true) : onChoose(id))}
        >
          {t(`merge:choose.${id}`)} <kbd>{i + 1}</kbd>
        </Button>
      ))}
    </div>
  );
}

/** Words of one's own, begun from what both sides wrote. */
function Writing({ kept, lang, onChoose, onEditing }: Props) {
  const { t } = useMessages();
  const { conflict, choice } = kept;
  const [typed, setTyped] = useState(
    () => (typeof choice === 'object' ? choice?.text : null) ?? conflict.ours ?? conflict.theirs ?? '',
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const put = (): void => onChoose({ text: typed });
  return (
    <div className="merge-writing">
      <TextField
        className="field"
        value={typed}
        onChange={setTyped}
        aria-label={t('merge:yourWords')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            put();
          } else if (event.key === 'Escape') onEditing(false);
          else event.continuePropagation();
        }}
      >
        <TextArea ref={field} rows={4} lang={lang} className="bill-font" />
      </TextField>
      <div className="row">
        <span className="help grow">{t('merge:editHelp')}</span>
        <Button onPress={() => onEditing(false)}>{t('app:cancel')}</Button>
        <Button tone="primary" onPress={put}>
          {t('merge:apply')}
        </Button>
      </div>
    </div>
  );
}
