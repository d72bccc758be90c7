/** Takes in a translation that exists as a file of its own: where each line would go is shown before anything is written. */
import { useState } from 'react';
import { readBill } from '../../shared/bill/document.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import { labelOf } from '../../shared/bill/references.ts';
import { type Intake, takeTranslation } from '../../shared/translation/intake.ts';
import { inlineJson, inlineOf } from '../../shared/translation/lines.ts';
import { notify, notifyError, useMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { chooseOneFile } from '../app/start/chooseOneFile.ts';
import { BILL_FILES } from '../app/start/entrances.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Tick } from '../ui/Field.tsx';
import { keyed } from '../ui/keyed.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { shortened } from '../ui/shortened.ts';
import { stoppable, tellWhy } from '../ui/stoppable.ts';
import { type Side, type SourceText, textOf } from './rows.ts';
import { closeTranslationDialog, madeLine, useTranslation, writeLines } from './translationStore.ts';

/** Lines of a list that a person can look through; the rest is found by the filter "to check". */
const MOST = 60;

export function TakeInDialog({ source, sides }: { source: SourceText; sides: ReadonlyMap<Language, Side> }) {
  const { t } = useMessages();
  const columns = useTranslation((s) => s.columns);
  const [lang, setLang] = useState<Language>(columns[0] ?? [...sides.keys()][0]!);
  const [read, setRead] = useState<{ name: string; intake: Intake } | null>(null);
  const [busy, setBusy] = useState(false);
  const [overwrite, setOverwrite] = useState(false);
  const side = sides.get(lang);
  const choose = async (): Promise<void> => {
    const file = await chooseOneFile('compareWith', BILL_FILES);
    if (!file) return;
    setBusy(true);
    // The file says itself in which language it is; where that is none of ours, it is read as the one that was chosen.
    const read = (more: { lang?: Language }) =>
      stoppable(t('app:busy.reading', { name: file.fileName }), (work) =>
        call(() => bridge.readBillFile({ ...file, ...more, work })),
      );
    let answer = await read({});
    const its = answer.ok ? answer.value.report.lang : lang;
    if (sides.has(its)) setLang(its);
    else answer = await read({ lang });
    setBusy(false);
    if (!answer.ok) return tellWhy(answer.error);
    const bill = readBill(answer.value.doc);
    if (!bill.ok) return notifyError({ code: 'badBill', values: { detail: bill.reason } });
    setRead({ name: file.fileName, intake: takeTranslation(source.bill, bill.bill) });
  };
  const isTranslated = (key: string): boolean => side?.byKey.get(key)?.line != null;
  const taken = read?.intake.lines.filter((line) => overwrite || !isTranslated(line.source.key)) ?? [];
  const standing = read?.intake.lines.filter((line) => isTranslated(line.source.key)).length ?? 0;
  const guesses = read?.intake.lines.filter((line) => !line.sure) ?? [];
  const take = (): void => {
    writeLines(
      lang,
      taken.map(({ source: { key, provision, slot, node }, content, sure }) => {
        const made = madeLine(lang, { provision, slot, basis: inlineJson(node.content) }, content, sure);
        return { ...made, id: side?.byKey.get(key)?.line?.id ?? made.id };
      }),
    );
    notify('good', t('translation:intake.done', { count: taken.length }));
    closeTranslationDialog();
  };
  return (
    <ModalDialog title={t('translation:intake.title')} onClose={closeTranslationDialog} wide>
      <div className="stack">
        <p className="muted">{t('translation:intake.help')}</p>
        <div className="row wrap tr-choose">
          <Choice
            label={t('translation:intake.language')}
            value={lang}
            options={[...sides.keys()].map((id) => ({ id, text: t(`translation:lang.${id}`) }))}
            onChange={(id) => {
              setLang(id);
              setRead(null);
            }}
          />
          <Button tone={read ? 'plain' : 'primary'} isDisabled={busy} onPress={() => void choose()}>
            {t('translation:intake.choose')}
          </Button>
        </div>
        {busy ? (
          <p className="busy">
            <i />
            {t('app:loading')}
          </p>
        ) : null}
        {read && read.intake.lines.length === 0 ? (
          <p className="notice bad inline" role="alert">
            {t('translation:intake.nothing')}
          </p>
        ) : null}
        {read && read.intake.lines.length > 0 ? (
          <>
            <p role="status">
              {t('translation:intake.read', {
                name: read.name,
                count: read.intake.lines.length,
                guesses: guesses.length,
              })}
            </p>
            {guesses.length > 0 ? (
              <details open>
                <summary>
                  {t('translation:intake.guesses')} · {guesses.length}
                </summary>
                <ul className="plain tr-list">
                  {guesses.slice(0, MOST).map((line) => (
                    <li key={line.source.key}>
                      <b>{labelOf(line.source.provision, source.reg)}</b>{' '}
                      <span lang={lang}>{shortened(textOf(inlineOf(line.content)!), 90)}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            {read.intake.homeless.length > 0 ? (
              <details>
                <summary>{t('translation:intake.homeless', { count: read.intake.homeless.length })}</summary>
                <ul className="plain tr-list" lang={lang}>
                  {keyed(read.intake.homeless.slice(0, MOST)).map(({ key, item }) => (
                    <li key={key}>
                      <b>{item.label}</b> {shortened(item.text, 90)}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            {standing > 0 ? (
              <Tick
                label={t('translation:intake.overwrite')}
                help={t('translation:intake.overwriteHelp', { count: standing })}
                value={overwrite}
                onChange={setOverwrite}
              />
            ) : null}
          </>
        ) : null}
        <div className="row">
          <span className="grow" />
          <Button onPress={closeTranslationDialog}>{t('app:cancel')}</Button>
          <Button tone="primary" isDisabled={taken.length === 0} onPress={take}>
            {t('translation:intake.take')}
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}
