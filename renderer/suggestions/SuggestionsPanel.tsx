/** The open suggestions in the order of the bill, with their authors, and what can be done with all of them. */
import { useMemo, useState } from 'react';
import { labelOf } from '../../shared/bill/references.ts';
import type { Rival, Suggestion } from '../../shared/suggestions/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { DispositionDialog } from './DispositionDialog.tsx';
import { acceptedRegister, decideSuggestions } from './decide.ts';
import { RivalItem } from './RivalItem.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import { takeInFiles } from './TakeInDialog.tsx';

const NONE: readonly Suggestion[] = [];
const NO_RIVALS: readonly Rival[] = [];
const ALL = '';

export function SuggestionsPanel() {
  const { t } = useMessages();
  const review = useDraft((s) => s.review);
  const provisions = useDraft((s) => s.provisions);
  const readOnly = useDraft((s) => s.readOnly);
  const decided = useDraft((s) => s.dispositions.length);
  const [author, setAuthor] = useState(ALL);
  const [table, setTable] = useState(false);
  const all = review?.suggestions ?? NONE;
  const rivals = review?.rivals ?? NO_RIVALS;
  const authors = useMemo(() => [...new Set(all.map((one) => one.author))], [all]);
  const chosen = authors.includes(author) ? author : ALL;
  const shown = chosen === ALL ? all : all.filter((one) => one.author === chosen);
  const labels = useMemo(() => new Map(provisions.map((p) => [p.id, p.label])), [provisions]);
  // What is to go, or went in a join, has its place in the accepted text.
  const placeOf = (provision: string): string => {
    const before = labels.has(provision) ? null : acceptedRegister();
    return labels.get(provision) ?? (before ? labelOf(provision, before) : '');
  };
  const answer = (how: 'accepted' | 'rejected'): void =>
    void decideSuggestions(
      shown.map(({ id }) => id),
      how,
    );
  return (
    <div className="suggestions">
      {authors.length > 1 ? (
        <Choice
          label={t('suggestions:by')}
          hideLabel
          value={chosen}
          options={[
            { id: ALL, text: t('suggestions:byAll') },
            ...authors.map((name) => ({ id: name, text: name || t('suggestions:nobody') })),
          ]}
          onChange={setAuthor}
        />
      ) : null}
      {shown.length > 0 && !readOnly ? (
        <div className="row wrap suggestion-all">
          <span className="muted tabular grow">{t('suggestions:count', { count: shown.length })}</span>
          <span className="row">
            <Button onPress={() => answer('accepted')}>
              {t(chosen === ALL ? 'suggestions:acceptAll' : 'suggestions:acceptShown')}
            </Button>
            <Button onPress={() => answer('rejected')}>
              {t(chosen === ALL ? 'suggestions:rejectAll' : 'suggestions:rejectShown')}
            </Button>
          </span>
        </div>
      ) : null}
      <div className="panel-list">
        {rivals.length > 0 ? (
          <section className="rivals" aria-label={t('suggestions:rivals')}>
            <h3>{t('suggestions:rivals')}</h3>
            <p className="muted">{t('suggestions:rivalsHelp')}</p>
            <ol className="suggestion-list">
              {rivals.map((rival) => (
                <RivalItem key={rival.id} rival={rival} label={labels.get(rival.provision) ?? ''} />
              ))}
            </ol>
          </section>
        ) : null}
        {all.length === 0 && rivals.length === 0 ? (
          <p className="empty pad">{t('suggestions:none')}</p>
        ) : null}
        <ol className="suggestion-list">
          {shown.map((one) => (
            <SuggestionItem key={one.id} suggestion={one} label={placeOf(one.provision)} />
          ))}
        </ol>
        {readOnly ? null : (
          <Button tone="link" onPress={() => void takeInFiles()}>
            {t('suggestions:takeIn')}
          </Button>
        )}
        {decided > 0 ? (
          <Button tone="link" onPress={() => setTable(true)}>
            {t('suggestions:dispositions.open')}
          </Button>
        ) : null}
      </div>
      {table ? <DispositionDialog onClose={() => setTable(false)} /> : null}
    </div>
  );
}
