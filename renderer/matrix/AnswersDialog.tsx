/** The answers of a conformity table that came back which differ from the project's; each is taken over or left. */
import { useState } from 'react';
import type { Answer } from '../../shared/exchange/conformity.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { type AnswersBack, applyAnswers, useAnswersBack } from './answersBack.ts';

export function AnswersDialog() {
  const came = useAnswersBack((s) => s.came);
  return came ? <Answers key={came.fileName} came={came} /> : null;
}

function Answers({ came }: { came: AnswersBack }) {
  const { t } = useMessages();
  const readOnly = useDraft((s) => s.readOnly);
  const { changed, unclear, unknown, fileName } = came;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = changed.filter(({ requirement }) => !left.has(requirement));
  const close = (): void => useAnswersBack.setState({ came: null });
  const name = (answer: Answer | null): string =>
    answer === null ? '–' : t(`requirements:matrix.${answer}`);
  return (
    <ModalDialog
      title={t('suggestions:answers.title')}
      onClose={close}
      wide
      footer={
        <>
          <Button onPress={close}>{t('app:cancel')}</Button>
          {changed.length > 0 && !readOnly ? (
            <Button tone="primary" isDisabled={chosen.length === 0} onPress={() => void applyAnswers(chosen)}>
              {t('suggestions:answers.take', { count: chosen.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {changed.length > 0
          ? t('suggestions:answers.help', { name: fileName })
          : t('suggestions:answers.nothing', { name: fileName })}
      </p>
      {changed.length > 0 ? (
        <div className="table-preview answers-back">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('requirements:matrix.requirement')}</th>
                <th scope="col">{t('suggestions:answers.yours')}</th>
                <th scope="col">{t('suggestions:answers.theirs')}</th>
                <th scope="col">{t('requirements:matrix.comments')}</th>
                <th scope="col">{t('suggestions:dispositions.who')}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((one) => (
                <tr key={one.requirement}>
                  <td>
                    <Tick
                      label={one.title}
                      value={!left.has(one.requirement)}
                      disabled={readOnly}
                      onChange={(on) => {
                        const next = new Set(left);
                        if (on) next.delete(one.requirement);
                        else next.add(one.requirement);
                        setLeft(next);
                      }}
                    />
                    <span className="muted">{one.source}</span>
                  </td>
                  <td>{name(one.from)}</td>
                  <td>
                    <b>{name(one.to)}</b>
                  </td>
                  <td className="pre-line">{one.reason}</td>
                  <td>{one.author || t('suggestions:nobody')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {unclear.length > 0 ? <Left title={t('suggestions:answers.unclear')} rows={unclear} /> : null}
      {unknown.length > 0 ? <Left title={t('suggestions:answers.unknown')} rows={unknown} /> : null}
    </ModalDialog>
  );
}

/** What was not taken, and why. */
function Left({ title, rows }: { title: string; rows: readonly string[] }) {
  return (
    <>
      <p className="muted">{title}</p>
      <ul className="import-notes">
        {[...new Set(rows)].map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </>
  );
}
