/** What may stand where in one form of act, as a table of ticks; what a document cannot hold at all has none. */
import { type BillForm, NUMBERED_KINDS } from '../../shared/bill/kinds.ts';
import { POSSIBLE } from '../../shared/bill/tradition/places.ts';
import { HOLDERS } from '../../shared/bill/tradition/shape.ts';
import { useMessages } from '../app/appStore.ts';
import { Choice } from '../ui/Field.tsx';
import { withName, withPlace } from './edits.ts';
import { holderNamed, levelNamed } from './Faults.tsx';
import type { PartProps } from './TraditionForm.tsx';

/** Levels that a form may call by the name of another: a decree has points where a law has parts of articles. */
const INNER = ['paragraph', 'point', 'subpoint'] as const;

export function PlacesForm({
  tradition,
  form,
  locked,
  onChange,
}: PartProps & { form: BillForm; locked: boolean }) {
  const say = useMessages();
  const { t } = say;
  const { places, as } = tradition.forms[form];
  return (
    <>
      <div className="tradition-grid">
        {INNER.map((kind) => (
          <Choice
            key={kind}
            label={`${t('traditions:form.as')}: ${levelNamed(say, tradition, kind)}`}
            value={as[kind] ?? kind}
            options={INNER.map((id) => ({
              id,
              text: id === kind ? t('traditions:form.asItself') : levelNamed(say, tradition, id),
            }))}
            onChange={(name) => onChange(withName(tradition, form, kind, name))}
          />
        ))}
      </div>
      <p className="muted">{t('traditions:places.help')}</p>
      <div className="tradition-scroll">
        <table className="tradition-places">
          <thead>
            <tr>
              <th scope="col">{t('traditions:places.holder')}</th>
              {NUMBERED_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {levelNamed(say, tradition, kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {HOLDERS.filter((holder) => POSSIBLE[holder].length > 0).map((holder) => (
              <tr key={holder}>
                <th scope="row">{holderNamed(say, tradition, holder)}</th>
                {NUMBERED_KINDS.map((kind) => (
                  <td key={kind}>
                    {POSSIBLE[holder].includes(kind) ? (
                      <input
                        type="checkbox"
                        disabled={locked}
                        aria-label={t('traditions:places.cell', {
                          level: levelNamed(say, tradition, kind),
                          holder: holderNamed(say, tradition, holder),
                        })}
                        checked={places[holder]?.includes(kind) ?? false}
                        onChange={(event) =>
                          onChange(withPlace(tradition, form, holder, kind, event.target.checked))
                        }
                      />
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
