import { diffWordsWithSpace } from 'diff';
import { TooltipTrigger } from 'react-aria-components';
import { onlyEdited, tellCauses } from '../../shared/requirements/decisions.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button, Hint } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { declareCosmetic, reconfirmRow } from './decisionActions.ts';
import type { Row } from './rows.ts';

/** The text that was signed and the text that stands there now, with the difference marked. */
export function ThenNow({ row }: { row: Row }) {
  const { t, dynamic } = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const lang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const labelOf = (id: string): string => provisions.find((p) => p.id === id)?.label ?? '';
  return (
    <div className="then-now">
      <p className="suspect">◆ {t('requirements:ui.changedSince', { author: row.decision?.author ?? '' })}</p>
      <ul className="plain">
        {tellCauses(row.causes, { dynamic }, labelOf).map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {row.changed.map((text) => (
        <figure key={text.provision}>
          <figcaption className="muted">
            {text.provision === ''
              ? t('requirements:ui.wordingChanged')
              : (provisions.find((p) => p.id === text.provision)?.label ?? t('requirements:ui.textGone'))}
          </figcaption>
          <p lang={lang} className="bill-font">
            <Difference then={text.signed} now={text.now} />
          </p>
        </figure>
      ))}
      {readOnly ? null : (
        <div className="row wrap">
          <TooltipTrigger delay={350} closeDelay={0}>
            <Button tone="primary" onPress={() => void reconfirmRow(row)}>
              {t('requirements:ui.reconfirm')}
            </Button>
            <Hint shortcut="Ctrl Enter">{t('requirements:ui.reconfirmHint')}</Hint>
          </TooltipTrigger>
          {onlyEdited(row) ? (
            <TooltipTrigger delay={350} closeDelay={0}>
              <Button onPress={() => void declareCosmetic(row)}>{t('requirements:ui.cosmetic')}</Button>
              <Hint>{t('requirements:ui.cosmeticHint')}</Hint>
            </TooltipTrigger>
          ) : null}
        </div>
      )}
    </div>
  );
}

// Words by Unicode letters: a tokeniser of Latin words would cut Cyrillic ones into single letters.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

function Difference({ then, now }: { then: string; now: string }) {
  const lang = useDraft((s) => s.attrs.lang);
  const parts = diffWordsWithSpace(then, now, { intlSegmenter: segmenter(lang) });
  return keyed(parts).map(({ key, item: part }) => {
    if (part.added) return <ins key={key}>{part.value}</ins>;
    if (part.removed) return <del key={key}>{part.value}</del>;
    return <span key={key}>{part.value}</span>;
  });
}
