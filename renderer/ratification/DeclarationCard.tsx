/** What a declaration under Article 24 would put off, and until when. */
import { entryIntoForce, postponedUntil } from '../../shared/ratification/calendar.ts';
import { useMessages } from '../app/appStore.ts';
import { formatDay } from '../i18n/format.ts';
import { Choice } from '../ui/Field.tsx';
import { setDeclaration, useHousekeeping } from './housekeeping.ts';

const PARTS = ['none', 'III', 'IV'] as const;
const YEARS = ['1', '2', '3'] as const;
const EXTENSIONS = ['0', '1', '2'] as const;

export function DeclarationCard({ readOnly }: { readOnly: boolean }) {
  const { t, lang } = useMessages();
  const { done, declaration } = useHousekeeping();
  const until = postponedUntil(entryIntoForce(done.deposit?.on ?? ''), declaration);
  const declared = declaration.part !== '';
  return (
    <section className="side-card" aria-labelledby="declaration-card">
      <h2 id="declaration-card">{t('ratification:declaration')}</h2>
      <p className="muted">{t('ratification:declarationHelp')}</p>
      {readOnly ? null : (
        <div className="stack">
          <Choice
            label={t('ratification:part')}
            value={declaration.part || 'none'}
            options={PARTS.map((id) => ({ id, text: t(`ratification:part.${id}`) }))}
            onChange={(part) => void setDeclaration({ part: part === 'none' ? '' : part })}
          />
          {declared ? (
            <div className="two">
              <Choice
                label={t('ratification:years')}
                value={String(declaration.years) as (typeof YEARS)[number]}
                options={YEARS.map((id) => ({
                  id,
                  text: t('ratification:yearsCount', { count: Number(id) }),
                }))}
                onChange={(years) => void setDeclaration({ years: Number(years) })}
              />
              <Choice
                label={t('ratification:extended')}
                value={String(declaration.extended) as (typeof EXTENSIONS)[number]}
                options={EXTENSIONS.map((id) => ({
                  id,
                  text:
                    id === '0'
                      ? t('ratification:extended.none')
                      : t('ratification:yearsCount', { count: Number(id) }),
                }))}
                onChange={(extended) => void setDeclaration({ extended: Number(extended) })}
              />
            </div>
          ) : null}
        </div>
      )}
      {declared ? (
        <p className="outcome" role="status">
          {until === ''
            ? t('ratification:untilUnknown')
            : t('ratification:until', { day: formatDay(until, lang) })}
        </p>
      ) : null}
    </section>
  );
}
