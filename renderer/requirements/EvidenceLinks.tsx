import { Button as AriaButton } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import type { Evidence } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { goToEvidence } from '../app/draft/goto.ts';

const MOST = 4;

/** Where it stands in the draft; each place once, a click goes to the words. */
export function EvidenceLinks({ places }: { places: readonly Evidence[] }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  const once = places.filter((place, i) => places.findIndex((p) => p.provision === place.provision) === i);
  if (once.length === 0) return null;
  return (
    <span className="evidence-links">
      {once.slice(0, MOST).map((place) => (
        <AriaButton
          key={place.provision}
          className="evidence-link"
          aria-label={t('requirements:ui.goTo', { label: place.label || place.quote.slice(0, 40) })}
          onPress={() => goToEvidence(place)}
        >
          {together(place.label, lang) || t('requirements:ui.place')}
        </AriaButton>
      ))}
      {once.length > MOST ? (
        <span> {t('requirements:ui.andMore', { count: once.length - MOST })}</span>
      ) : null}
    </span>
  );
}
