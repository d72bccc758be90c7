/** How it looks: a sample of every level, the wording of references, and what would change in the bill that is open. */
import { useDeferredValue, useMemo, useState } from 'react';
import { type BillForm, FORMS } from '../../shared/bill/kinds.ts';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';
import { messages } from '../../shared/messages/index.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { Choice } from '../ui/Field.tsx';
import { attrsUnder, draftUnder, sampleOf } from './underTradition.ts';

const SHOWN = 12;

export function Preview({ tradition, usable }: { tradition: Tradition; usable: boolean }) {
  const { t } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const [form, setForm] = useState<BillForm>(attrs.form);
  // Typing in the form goes first, the sample follows.
  const late = useDeferredValue(tradition);
  const sample = useMemo(() => {
    const own = messages(attrs.lang);
    const words = { heading: own.t('traditions:sample.heading'), text: own.t('traditions:sample.text') };
    return sampleOf({ ...attrsUnder(attrs, late), form }, words);
  }, [attrs, late, form]);
  const draft = useMemo(() => {
    const bill = draftEditor.current?.bill();
    return usable && bill ? draftUnder(bill, late) : null;
  }, [late, usable]);
  return (
    <aside className="tradition-preview" aria-label={t('traditions:preview')}>
      <h2>{t('traditions:preview')}</h2>
      <Choice
        label={t('traditions:form')}
        hideLabel
        value={form}
        options={FORMS.map((id) => ({ id, text: t(`traditions:form.${id}`) }))}
        onChange={setForm}
      />
      <section className="tradition-paper" lang={attrs.lang} aria-label={t('traditions:preview.sample')}>
        {sample.lines.map((line) => (
          <p
            key={line.id}
            className={line.heading ? 'tradition-heading' : undefined}
            style={{ paddingInlineStart: `${line.depth * 14}px` }}
          >
            <span className="tradition-number">{line.number}</span> {line.text}
          </p>
        ))}
      </section>
      <h3>{t('traditions:preview.references')}</h3>
      <ul className="tradition-references" lang={attrs.lang}>
        {[...sample.references, sample.label].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {draft ? (
        <>
          <h3>{t('traditions:preview.draft')}</h3>
          {draft.misplaced > 0 ? <p>{t('traditions:misplaced', { count: draft.misplaced })}</p> : null}
          {draft.changes.length === 0 ? (
            <p className="muted">{t('traditions:preview.same')}</p>
          ) : (
            <table className="tradition-changes">
              <thead>
                <tr>
                  <th scope="col">{t('traditions:preview.was')}</th>
                  <th scope="col">{t('traditions:preview.is')}</th>
                </tr>
              </thead>
              <tbody lang={attrs.lang}>
                {draft.changes.slice(0, SHOWN).map(({ id, was, now }) => (
                  <tr key={id}>
                    <td>{was}</td>
                    <td>{now}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {draft.changes.length > SHOWN ? (
            <p className="muted">{t('traditions:preview.more', { count: draft.changes.length - SHOWN })}</p>
          ) : null}
        </>
      ) : null}
    </aside>
  );
}
