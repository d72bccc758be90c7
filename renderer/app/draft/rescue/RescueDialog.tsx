import { fullCitation } from '../../../../shared/bill/citations.ts';
import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { keyed } from '../../../ui/keyed.ts';
import { ModalDialog } from '../../../ui/ModalDialog.tsx';
import { useMessages } from '../../appStore.ts';
import { useDraft } from '../draftStore.ts';
import { liveBill } from '../live.ts';
import type { FoundPlace } from './foundWords.ts';
import { decideLater, letCopyGo, takeCopyIn, useOffer } from './offer.ts';

/** Places that are shown; of the others the number is told. */
const MOST_SHOWN = 20;

/** What was found in this browser, from when and how much; and what becomes of it. */
export function RescueDialog() {
  const m = useMessages();
  const { t } = m;
  const { offer, busy } = useOffer();
  if (!offer) return null;
  const { copy, standing, places, words } = offer;
  const shown = places.filter(({ pieces }) => pieces.length > 0).slice(0, MOST_SHOWN);
  const size = [
    formatTime(copy.at, m.lang, new Date()),
    ...(words > 0 ? [t('app:rescue.words', { count: words })] : []),
    ...(places.length > 0 ? [t('app:rescue.places', { count: places.length })] : []),
    ...(copy.save.review ? [t('app:rescue.withSuggestions')] : []),
  ];
  return (
    <ModalDialog
      title={t('app:rescue.title')}
      onClose={decideLater}
      footer={
        <>
          <Button onPress={() => void letCopyGo()} isDisabled={busy}>
            {t('app:rescue.letGo')}
          </Button>
          {standing === 'nowhere' ? (
            <Button tone="primary" onPress={decideLater}>
              {t('app:rescue.later')}
            </Button>
          ) : (
            <Button tone="primary" onPress={() => void takeCopyIn()} isPending={busy} autoFocus>
              {t(standing === 'fits' ? 'app:rescue.takeIn' : 'app:rescue.propose')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('app:rescue.found')}</p>
      <p className="muted tabular">{size.join(' · ')}</p>
      {shown.length > 0 ? (
        <ul className="plain rescued">
          {shown.map((place) => (
            <Place key={place.id} place={place} />
          ))}
        </ul>
      ) : null}
      <p>{t(`app:rescue.${standing}`)}</p>
    </ModalDialog>
  );
}

function Place({ place: { id, pieces } }: { place: FoundPlace }) {
  const lang = useDraft((s) => s.attrs.lang);
  const reg = liveBill()?.reg;
  const path = reg?.paths.get(id) ?? [];
  const name = reg && path.length > 0 ? fullCitation(path, reg.attrs, 'nom') : '';
  return (
    <li>
      {name === '' ? null : <b>{name.charAt(0).toUpperCase() + name.slice(1)}</b>}
      <span lang={lang} className="quoted-words">
        {keyed(pieces).map(({ key, item: { op, text } }) => {
          if (op === 'came') return <ins key={key}>{text}</ins>;
          if (op === 'went') return <del key={key}>{text}</del>;
          return <span key={key}>{text}</span>;
        })}
      </span>
    </li>
  );
}
