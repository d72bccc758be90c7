import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { useCompare } from './compareStore.ts';
import { canGiveReasons, giveReason, type ReasonSides, reasonSides } from './reasons.ts';

/** As long as the draft's own words may wait for the disk. */
const SOON = 1000;

/** The reason of one row: from the comments until a person writes another one; kept a second after the last key. */
export function ReasonCell({
  id,
  element,
  fromComments,
}: {
  id: string;
  /** What the row is about, for the name of the field. */
  element: string;
  fromComments: readonly string[];
}) {
  const { t } = useMessages();
  const written = useCompare((s) => s.reasons.get(id));
  const lang = useDraft((s) => s.attrs.lang);
  const shown = written ?? fromComments.join('\n');
  const [typed, setTyped] = useState<string | null>(null);
  const { soon, now } = useKeeping(id);
  if (!canGiveReasons())
    return keyed(shown === '' ? [] : shown.split('\n')).map(({ key, item }) => <p key={key}>{item}</p>);
  return (
    <div className="reason">
      <TextField
        value={typed ?? shown}
        onChange={(text) => {
          setTyped(text);
          soon(text.trim() === shown ? null : text.trim());
        }}
        onBlur={() => {
          now();
          setTyped(null);
        }}
        aria-label={t('compare:table.reasonOf', { element })}
        maxLength={20_000}
      >
        <TextArea lang={lang} rows={2} placeholder={t('compare:table.reasonHint')} />
      </TextField>
      {/* What is printed: a field would cut its words. */}
      <p className="print-only">{typed ?? shown}</p>
      {written !== undefined && fromComments.length > 0 ? (
        <IconButton
          label={t('compare:table.reasonReset')}
          onPress={() => {
            setTyped(null);
            void giveReason(reasonSides(), id, null);
          }}
        >
          <RotateCcw size={14} aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}

/** Keeps what is typed a moment later, at once when the field is left, and also when the table goes away under it. */
function useKeeping(element: string): { soon(text: string | null): void; now(): void } {
  const waiting = useRef<{ sides: ReasonSides; text: string; timer: number } | null>(null);
  const [keeping] = useState(() => ({
    soon(text: string | null): void {
      window.clearTimeout(waiting.current?.timer);
      // The two texts may be others by the time it is kept.
      waiting.current =
        text === null
          ? null
          : { sides: reasonSides(), text, timer: window.setTimeout(() => keeping.now(), SOON) };
    },
    now(): void {
      const one = waiting.current;
      waiting.current = null;
      window.clearTimeout(one?.timer);
      if (one) void giveReason(one.sides, element, one.text);
    },
  }));
  useEffect(() => () => keeping.now(), [keeping]);
  return keeping;
}
