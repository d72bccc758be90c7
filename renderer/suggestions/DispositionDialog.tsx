/** What became of every suggestion, comment and colliding proposal: who, where, what, accepted or not, why. */
import { useMessages } from '../app/appStore.ts';
import { openExport } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { formatTime } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';

export function DispositionDialog({ onClose }: { onClose: () => void }) {
  const { t, lang } = useMessages();
  const lines = useDraft((s) => s.dispositions);
  const billLang = useDraft((s) => s.attrs.lang);
  return (
    <ModalDialog
      title={t('suggestions:dispositions')}
      onClose={onClose}
      wide
      footer={
        <Button
          tone="primary"
          onPress={() => {
            onClose();
            openExport('draft', '', 'disposition');
          }}
        >
          {t('suggestions:dispositions.export')}
        </Button>
      }
    >
      {lines.length === 0 ? <p className="muted">{t('suggestions:dispositions.none')}</p> : null}
      <div className="table-preview dispositions">
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('suggestions:dispositions.who')}</th>
                <th scope="col">{t('suggestions:dispositions.where')}</th>
                <th scope="col">{t('suggestions:dispositions.what')}</th>
                <th scope="col">{t('suggestions:dispositions.outcome')}</th>
                <th scope="col">{t('suggestions:dispositions.why')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    {line.author || t('suggestions:nobody')}
                    <br />
                    <span className="muted">{t(`suggestions:of.${line.of}`)}</span>
                  </td>
                  <td>{line.label}</td>
                  <td lang={billLang}>
                    {line.before === line.after ? (
                      line.after
                    ) : (
                      <>
                        <del>{line.before}</del> <ins>{line.after}</ins>
                      </>
                    )}
                  </td>
                  <td>
                    {t(`suggestions:outcome.${line.outcome}`)}
                    <br />
                    <span className="muted">
                      {[line.decidedBy, formatTime(line.decidedAt, lang, new Date())]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </td>
                  <td>{line.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </ModalDialog>
  );
}
