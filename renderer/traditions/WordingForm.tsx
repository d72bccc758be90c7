/** How references are put together and how list items end, in one language. */
import type { Language } from '../../shared/bill/kinds.ts';
import { opensWith } from '../../shared/bill/listEnds.ts';
import { INSERTED_STYLES, type ListSigns, type Tradition } from '../../shared/bill/tradition/shape.ts';
import { useMessages } from '../app/appStore.ts';
import { Choice, Field, Tick } from '../ui/Field.tsx';
import type { PartProps } from './TraditionForm.tsx';

const ORDERS = ['up', 'down'] as const;

export function WordingForm({ tradition, lang, onChange }: PartProps & { lang: Language }) {
  const { t } = useMessages();
  const { references, lists, letters, inserted } = tradition;
  const put = (change: Partial<Tradition['references']['en']>): void =>
    onChange({ ...tradition, references: { ...references, [lang]: { ...references[lang], ...change } } });
  const putList = (change: Partial<ListSigns>): void =>
    onChange({ ...tradition, lists: { ...lists, [lang]: { ...lists[lang], ...change } } });
  return (
    <>
      <div className="tradition-grid">
        <Choice
          label={t('traditions:order')}
          value={references[lang].order}
          options={ORDERS.map((id) => ({ id, text: t(`traditions:order.${id}`) }))}
          onChange={(order) => put({ order })}
        />
        <Field
          label={t('traditions:between')}
          value={references[lang].between}
          maxLength={20}
          onChange={(between) => put({ between })}
        />
        <Field
          label={t('traditions:labels')}
          value={references[lang].labels}
          maxLength={20}
          onChange={(labels) => put({ labels })}
        />
        <Field
          label={t('traditions:list.item')}
          value={lists[lang].item}
          maxLength={20}
          onChange={(item) => putList({ item })}
        />
        <Field
          label={t('traditions:list.last')}
          value={lists[lang].last}
          maxLength={20}
          onChange={(last) => putList({ last })}
        />
        <Field
          label={t('traditions:list.opens')}
          value={opensWith(lists[lang])}
          maxLength={20}
          onChange={(opens) => putList({ opens })}
        />
        <Field
          label={t('traditions:list.conjunctions')}
          value={lists[lang].conjunctions.join(', ')}
          maxLength={80}
          help={t('traditions:list.help')}
          onChange={(text) =>
            putList({
              conjunctions: text
                .split(',')
                .map((word) => word.trim().slice(0, 20))
                .filter((word, i, all) => word !== '' || i < all.length - 1)
                .slice(0, 5),
            })
          }
        />
      </div>
      <Field
        label={t('traditions:letters')}
        value={letters[lang]}
        maxLength={60}
        onChange={(text) =>
          onChange({ ...tradition, letters: { ...letters, [lang]: text.replace(/\s/g, '') } })
        }
      />
      <h2>{t('traditions:inserted')}</h2>
      <div className="row wrap">
        {INSERTED_STYLES.map((style) => (
          <Tick
            key={style}
            label={t(`traditions:inserted.${style}`)}
            value={inserted.includes(style)}
            onChange={(on) =>
              onChange({
                ...tradition,
                inserted: INSERTED_STYLES.filter((one) => (one === style ? on : inserted.includes(one))),
              })
            }
          />
        ))}
      </div>
    </>
  );
}
