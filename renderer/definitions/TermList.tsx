import { ChevronDown, ChevronUp, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Input, SearchField, useFilter } from 'react-aria-components';
import type { Term } from '../../shared/definitions/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { useLint } from '../lint/lintStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { beginRename } from './dialogs.ts';
import { goToUse } from './termAt.ts';

/** So few are found at a glance. */
const FEW = 8;

/** Every term of the bill: where it is defined, how often it is used, from use to use, and a new name. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const shown = terms.filter((one) => contains(one.term, typed));
  if (terms.length === 0)
    return (
      <div className="req-list">
        <p className="empty pad">{t('definitions:none')}</p>
      </div>
    );
  return (
    <>
      {terms.length > FEW ? (
        <SearchField
          className="field term-search"
          aria-label={t('definitions:search')}
          value={typed}
          onChange={setTyped}
        >
          <Input placeholder={t('definitions:search')} />
        </SearchField>
      ) : null}
      <div className="req-list">
        <ul aria-label={t('definitions:title')}>
          {shown.map((term) => (
            <TermItem key={term.key} term={term} />
          ))}
        </ul>
      </div>
    </>
  );
}

function TermItem({ term }: { term: Term }) {
  const { t } = useMessages();
  const chosen = useLint((s) => s.term === term.key);
  const readOnly = useDraft((s) => s.readOnly);
  const lang = useDraft((s) => s.attrs.lang);
  const provisions = useDraft((s) => s.provisions);
  const { uses } = term;
  const places = term.definitions.map((d) => provisions.find((p) => p.id === d.provision)?.label ?? '');
  return (
    <li className={`term-item${chosen ? ' chosen' : ''}`}>
      <AriaButton
        className="term-line"
        aria-pressed={chosen}
        onPress={() => {
          const [first] = term.definitions;
          useLint.setState({ term: term.key });
          if (first) draftEditor.current?.goTo(first.provision, first.from, first.to);
        }}
      >
        <b lang={lang}>{term.term}</b>
        <span className="muted">
          {t('definitions:definedAt', { place: places.filter(Boolean).join('; ') || '–' })}
        </span>
      </AriaButton>
      <span className={`term-uses tabular${uses === 0 ? ' none' : ''}`}>
        {t('definitions:uses', { count: uses })}
      </span>
      <span className="row term-acts">
        <IconButton
          label={t('definitions:previous')}
          isDisabled={uses === 0}
          onPress={() => goToUse(term, -1)}
        >
          <ChevronUp size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('definitions:next')} isDisabled={uses === 0} onPress={() => goToUse(term, 1)}>
          <ChevronDown size={15} aria-hidden />
        </IconButton>
        {readOnly ? null : (
          <IconButton label={t('definitions:rename')} onPress={() => beginRename(term)}>
            <Pencil size={14} aria-hidden />
          </IconButton>
        )}
      </span>
    </li>
  );
}
