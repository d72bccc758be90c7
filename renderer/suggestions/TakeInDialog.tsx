/** What the files of reviewers brought, file by file, with the places that were not read with certainty. */
import { create } from 'zustand';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { chooseFiles } from '../app/start/chooseOneFile.ts';
import { showAnswers } from '../matrix/answersBack.ts';
import { Button } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { type TakenIn, takeIn } from './takeIn.ts';

interface Coming {
  /** The file that is being read, '' while none is. */
  busy: string;
  taken: readonly TakenIn[];
}

const useComing = create<Coming>(() => ({ busy: '', taken: [] }));

/** Asks for files and takes in one after the other, in the order in which they were chosen. */
export async function takeInFiles(): Promise<void> {
  const files = await chooseFiles('returned', ['.docx', '.html', '.htm', '.md', '.txt', '.xml']);
  for (const { fileName: name, bytes } of files) {
    useComing.setState({ busy: name });
    const found = await takeIn(name, bytes);
    const came = found === 'stopped' ? null : found;
    useComing.setState((s) => ({ busy: '', taken: came ? [...s.taken, came] : s.taken }));
    if (found === 'stopped') break;
  }
  if (files.length > 0) useDraft.setState({ tab: 'comments', reviewPart: 'suggestions' });
}

export function TakeInDialog() {
  const m = useMessages();
  const { t } = m;
  const { busy, taken } = useComing();
  if (busy === '' && taken.length === 0) return null;
  const close = (): void => useComing.setState({ taken: [] });
  const notes = taken.flatMap((one) => one.report.notes);
  const proposed = taken.some(({ suggestions, rivals }) => suggestions + rivals > 0);
  const again = taken.reduce((sum, one) => sum + one.again, 0);
  return (
    <ModalDialog
      title={t('suggestions:takeIn.title')}
      onClose={close}
      wide
      closable={busy === ''}
      footer={
        <>
          <Button onPress={() => void takeInFiles()} isPending={busy !== ''}>
            {t('suggestions:takeIn.another')}
          </Button>
          <Button tone="primary" onPress={close} isPending={busy !== ''}>
            {t('app:close')}
          </Button>
        </>
      }
    >
      {busy === '' ? null : (
        <p className="busy" role="status">
          <i />
          {t('suggestions:takeIn.busy', { name: busy })}
        </p>
      )}
      {taken.length > 0 ? (
        <div className="table-preview">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('suggestions:takeIn.file')}</th>
                <th scope="col">{t('suggestions:takeIn.from')}</th>
                <th scope="col">{t('suggestions:takeIn.found')}</th>
                <th scope="col">{t('suggestions:takeIn.collide')}</th>
                <th scope="col">{t('suggestions:takeIn.comments')}</th>
              </tr>
            </thead>
            <tbody>
              {taken.map((one) => (
                <tr key={one.name}>
                  <td>{one.name}</td>
                  <td>{one.version || t('suggestions:takeIn.unknown')}</td>
                  <td className="tabular">{one.suggestions}</td>
                  <td className="tabular">{one.rivals}</td>
                  <td className="tabular">{one.comments}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {taken.map(({ name, answers }) =>
        answers ? (
          <div key={name} className="row">
            <span className="grow">
              {t('exchange:annex.differs', { name, count: answers.changed.length + answers.unclear.length })}
            </span>
            <Button
              onPress={() => {
                close();
                showAnswers(answers);
              }}
            >
              {t('exchange:annex.look')}
            </Button>
          </div>
        ) : null,
      )}
      {proposed ? <p>{t('suggestions:takeIn.safe')}</p> : null}
      {again > 0 ? <p className="muted">{t('suggestions:takeIn.again', { count: again })}</p> : null}
      {notes.length > 0 ? (
        <>
          <p className="muted">{t('suggestions:takeIn.notes', { count: notes.length })}</p>
          <ul className="import-notes">
            {keyed(notes.slice(0, 40)).map(({ key, item: note }) => (
              <li key={key}>
                {m.dynamic(`exchange:${note.key}`, note.values) || note.key}
                {note.excerpt ? <q>{note.excerpt}</q> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </ModalDialog>
  );
}
