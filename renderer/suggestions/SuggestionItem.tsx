/** One suggestion: who, where, what, and the two answers. */

import { Check, MessageSquareText, X } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import { inWords } from '../../shared/suggestions/inWords.ts';
import type { Suggestion } from '../../shared/suggestions/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { colourOf } from '../editor/suggesting/author.ts';
import { formatTime } from '../i18n/format.ts';
import { IconButton } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';
import { type Answer, decideSuggestions } from './decide.ts';
import { goToSuggestionOf } from './goToSuggestion.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { type Listed, readsAlike } from './readsAlike.ts';

/** As much of the words as one reads in a list. */
const GLANCE = 220;

/** Drawn anew only where it reads otherwise: of hundreds a key changes one. */
export const SuggestionItem = memo(function SuggestionItem({ suggestion, label }: Listed) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const current = useDraft((s) => s.suggestionAt === suggestion.id);
  const [reason, setReason] = useState<Answer | null>(null);
  const author = suggestion.author || t('suggestions:nobody');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const answer = (one: Answer): void => void decideSuggestions([suggestion.id], one);
  return (
    <li ref={item} className={`suggestion by-${colourOf(suggestion.author)}${current ? ' current' : ''}`}>
      <AriaButton className="suggestion-body" onPress={() => goToSuggestionOf(suggestion.id)}>
        <span className="suggestion-head">
          <b>{author}</b>
          <span className="muted">
            {[
              t(`suggestions:kind.${suggestion.kind}`),
              together(label, lang),
              formatTime(suggestion.at, m.lang, new Date()),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {suggestion.with ? (
          <span className="muted">{t('suggestions:with', { names: suggestion.with.join(', ') })}</span>
        ) : null}
        <Words suggestion={suggestion} lang={lang} />
      </AriaButton>
      {readOnly ? null : (
        <span className="suggestion-acts">
          <IconButton label={t('suggestions:accept')} onPress={() => answer('accepted')}>
            <Check size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('suggestions:reject')} onPress={() => answer('rejected')}>
            <X size={16} aria-hidden />
          </IconButton>
          <MenuTrigger>
            <IconButton label={t('suggestions:decide')}>
              <MessageSquareText size={15} aria-hidden />
            </IconButton>
            <Popover>
              <Menu className="menu">
                <MenuItem className="menu-item" onAction={() => setReason('accepted')}>
                  {t('suggestions:acceptWhy')}
                </MenuItem>
                <MenuItem className="menu-item" onAction={() => setReason('rejected')}>
                  {t('suggestions:rejectWhy')}
                </MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      )}
      {reason ? (
        <ReasonDialog
          answer={reason}
          onReason={(why) => void decideSuggestions([suggestion.id], reason, why)}
          onClose={() => setReason(null)}
        />
      ) : null}
    </li>
  );
}, readsAlike);

function Words({ suggestion, lang }: { suggestion: Suggestion; lang: string }) {
  const m = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const { kind } = suggestion;
  const { before, after } = inWords(suggestion, attrs, m.lang);
  const cut = (text: string): string => {
    const plain = text.replaceAll('\uFFFC', '').trim();
    return plain.length > GLANCE ? `${plain.slice(0, GLANCE).trimEnd()}…` : plain;
  };
  const same = before === after || kind === 'moved';
  if (same)
    return (
      <span className="suggestion-words" lang={lang}>
        {cut(after)}
      </span>
    );
  return (
    <span className="suggestion-words" lang={lang}>
      {before === '' ? null : <del>{cut(before)}</del>} {after === '' ? null : <ins>{cut(after)}</ins>}
    </span>
  );
}
