import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { useCompare } from './compareStore.ts';
import { canGiveReasons, giveReason } from './reasons.ts';

/** The reason of one row: from the comments until a person writes another one; kept when the field is left. */
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
  if (!canGiveReasons())
    return keyed(shown === '' ? [] : shown.split('\n')).map(({ key, item }) => <p key={key}>{item}</p>);
  const keep = (): void => {
    if (typed !== null && typed !== shown) void giveReason(id, typed.trim());
    setTyped(null);
  };
  return (
    <div className="reason">
      <TextField
        value={typed ?? shown}
        onChange={setTyped}
        onBlur={keep}
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
            void giveReason(id, null);
          }}
        >
          <RotateCcw size={14} aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}
