import { NUMBERED_KINDS } from '../../shared/bill/kinds.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { formatNumber } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { closeThen } from '../ui/focusBack.tsx';
import { keyed } from '../ui/keyed.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';

const COUNTED = [...NUMBERED_KINDS, 'table', 'note'] as const;

/** What the import recognised, and every place it was not sure about, each a click away. */
export function ImportReportDialog() {
  const found = useApp((s) => s.importReport);
  const m = useMessages();
  const { t } = m;
  if (!found) return null;
  const { name, report } = found;
  const close = (): void => useApp.setState({ importReport: null });
  /** What had the focus before went with the start page; the keys go on in the bill. */
  const begin = (): void => closeThen(close, () => draftEditor.current?.focus());
  const counts = COUNTED.filter((kind) => (report.counts[kind] ?? 0) > 0);
  return (
    <ModalDialog
      title={t('app:imported.title')}
      onClose={begin}
      wide={report.notes.length > 0}
      footer={
        <Button tone="primary" onPress={begin} autoFocus>
          {t('app:imported.go')}
        </Button>
      }
    >
      <p>
        {t('app:imported.lead', {
          name,
          lang: t(`translation:lang.${report.lang}`),
          tradition: t(`app:tradition.${report.tradition}`),
        })}
      </p>
      <dl className="counts">
        {counts.map((kind) => (
          <div key={kind}>
            <dd>{formatNumber(report.counts[kind] ?? 0, m.lang)}</dd>
            <dt>{t(`app:kinds.${kind}`, { count: report.counts[kind] ?? 0 })}</dt>
          </div>
        ))}
      </dl>
      {report.notes.length === 0 ? (
        <p className="muted">{t('app:imported.clean')}</p>
      ) : (
        <>
          <p>{t('app:imported.notes', { count: report.notes.length })}</p>
          <ul className="import-notes">
            {keyed(report.notes).map(({ key, item: note }) => {
              const { provision } = note;
              return (
                <li key={key}>
                  <span>{m.dynamic(`exchange:${note.key}`, note.values) || note.key}</span>
                  {note.excerpt ? <q>{note.excerpt}</q> : null}
                  {provision ? (
                    <Button
                      tone="link"
                      onPress={() => closeThen(close, () => draftEditor.current?.goTo(provision))}
                    >
                      {t('app:imported.show')}
                    </Button>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </ModalDialog>
  );
}
