/** Taking in recommendations: a table is pasted or chosen, its columns are told apart, and it becomes a list of the project. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import {
  packOfRecommendations,
  RECOMMENDATION_COLUMNS,
  type RecommendationColumn,
  type RecommendationTable,
} from '../../shared/ratification/recommendations.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { nameWithoutExtension } from '../app/start/entrances.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { tellWhy } from '../ui/stoppable.ts';
import { tableOfClipboard, tableOfFile } from './readTable.ts';
import { addList, nextListId } from './recommendationLists.ts';

/** Rows shown before they are taken in. */
const SHOWN = 5;

export function RecommendationsDialog({ onClose }: { onClose: () => void }) {
  const { t, lang } = useMessages();
  const [table, setTable] = useState<RecommendationTable | null>(null);
  const [name, setName] = useState(t('ratification:table.nameDefault'));
  const [wrong, setWrong] = useState('');
  const show = (found: RecommendationTable | null): void => {
    setTable(found);
    setWrong(found ? '' : t('ratification:table.noTable'));
  };
  const choose = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    const read = await tableOfFile(file);
    if (!read) return;
    if (!read.ok) return tellWhy(read.error);
    show(read.value);
    setName(nameWithoutExtension(file.name).slice(0, 120));
  };
  const take = async (): Promise<void> => {
    if (!table) return;
    if (!table.columns.includes('text')) return setWrong(t('ratification:table.noText'));
    const { settings } = useDraft.getState();
    const id = nextListId([...useApp.getState().packs, ...(settings.ownPacks ?? [])]);
    const pack = packOfRecommendations(table, {
      id,
      title: name.trim() || t('ratification:table.nameDefault'),
      lang,
    });
    if (!pack) return setWrong(t('ratification:table.noTable'));
    if (await addList(pack)) onClose();
  };
  return (
    <ModalDialog
      title={t('ratification:table.title')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" onPress={() => void take()} isDisabled={!table}>
            {t('ratification:table.take')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="paste-here">
          <label>
            <b>{t('ratification:table.paste')}</b>
            <textarea
              rows={2}
              value=""
              readOnly
              placeholder={t('ratification:table.pasteHelp')}
              onPaste={(event) => {
                event.preventDefault();
                show(tableOfClipboard(event.clipboardData));
              }}
            />
          </label>
          <FileTrigger onSelect={(files) => void choose(files)}>
            <Button>{t('ratification:table.file')}</Button>
          </FileTrigger>
          <span className="muted">{t('ratification:table.fileHelp')}</span>
        </div>
        {wrong ? (
          <p className="conflict" role="alert">
            {wrong}
          </p>
        ) : null}
        {table ? (
          <>
            <Field label={t('ratification:table.name')} value={name} onChange={setName} maxLength={120} />
            <Preview table={table} onColumns={(columns) => setTable({ ...table, columns })} />
          </>
        ) : null}
      </div>
    </ModalDialog>
  );
}

function Preview({
  table,
  onColumns,
}: {
  table: RecommendationTable;
  onColumns: (columns: RecommendationColumn[]) => void;
}) {
  const { t } = useMessages();
  const put = (at: number, column: RecommendationColumn): void =>
    onColumns(
      table.columns.map((one, i) =>
        i === at ? column : one === column && column !== 'ignored' ? 'ignored' : one,
      ),
    );
  const columns = table.columns.map((column, at) => ({ key: `column-${at}`, column, at }));
  const more = table.rows.length - SHOWN;
  return (
    <div className="table-preview">
      <p className="muted">{t('ratification:table.found', { count: table.rows.length })}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map(({ key, column, at }) => (
                <th key={key} scope="col">
                  <Choice
                    label={t('ratification:table.holds', { number: at + 1 })}
                    hideLabel
                    value={column}
                    options={RECOMMENDATION_COLUMNS.map((id) => ({
                      id,
                      text: t(`ratification:table.col.${id}`),
                    }))}
                    onChange={(chosen) => put(at, chosen)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, SHOWN).map((row) => (
              <tr key={row.join('\t')}>
                {columns.map(({ key, column, at }) => (
                  <td key={key} className={column === 'ignored' ? 'left-out' : undefined}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p className="muted">{t('ratification:table.more', { count: more })}</p> : null}
    </div>
  );
}
