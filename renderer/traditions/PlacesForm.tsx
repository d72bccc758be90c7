/** What may stand where in one form of act, as a table of ticks; what a document cannot hold at all has none. */
import { type BillForm, NUMBERED_KINDS } from '../../shared/bill/kinds.ts';
import { POSSIBLE } from '../../shared/bill/tradition/places.ts';
import { HOLDERS } from '../../shared/bill/tradition/shape.ts';
import { useMessages } from '../app/appStore.ts';
import { withPlace } from './edits.ts';
import { holderNamed, levelNamed } from './Faults.tsx';
import type { PartProps } from './TraditionForm.tsx';

export function PlacesForm({
  tradition,
  form,
  locked,
  onChange,
}: PartProps & { form: BillForm; locked: boolean }) {
  const say = useMessages();
  const { t } = say;
  const { places } = tradition.forms[form];
  return (
    <>
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
