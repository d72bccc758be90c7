/** The requirements that rest on the words under the pointer, and the warnings about them; a click opens one. */
import { Button as AriaButton } from 'react-aria-components';
import { create } from 'zustand';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { openRow, usePanel } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { flagId, type Row } from './rows.ts';

interface At {
  ids: readonly string[];
  rect: DOMRect;
}

const useWordsCard = create<{ at: At | null }>(() => ({ at: null }));

/** The pointer rests on marked words, or has gone from them. */
export function showWordsCard(at: At | null): void {
  useWordsCard.setState({ at });
}

/** A card is read at a glance; the panel has the rest. */
const MOST = 6;

export function WordsCard() {
  const { t, lang } = useMessages();
  const at = useWordsCard((s) => s.at);
  const rows = usePanel((s) => s.rows);
  if (!at) return null;
  const resting = rows.filter((row) => concerns(row, at.ids));
  if (resting.length === 0) return null;
  return (
    <AnchoredPopover
      rect={at.rect}
      label={t('requirements:ui.restHere', { count: resting.length })}
      onClose={() => showWordsCard(null)}
      className="words-card"
    >
      <p className="words-card-head">{t('requirements:ui.restHere', { count: resting.length })}</p>
      <ul className="plain">
        {resting.slice(0, MOST).map((row) => (
          <li key={row.requirement.id}>
            <AriaButton
              className="words-card-line"
              onPress={() => {
                openRow(row);
                showWordsCard(null);
              }}
            >
              <StateMark state={row.shown} />
              <span>{local(row.requirement.title, lang)}</span>
              <span className="req-cite">{sourceText(row.requirement.pinpoint, lang)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {resting.length > MOST ? (
        <p className="muted">{t('requirements:ui.andMore', { count: resting.length - MOST })}</p>
      ) : null}
    </AnchoredPopover>
  );
}

function concerns({ requirement, flags }: Row, ids: readonly string[]): boolean {
  return ids.some(
    (id) => id.startsWith(`evidence/${requirement.id}/`) || flags.some((flag) => flagId(flag) === id),
  );
}
