/** The requirement tried at once: on a sentence, on the open draft, and on its own examples. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import type { Finding } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { liveBill } from '../app/draft/session.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { keyed } from '../ui/keyed.ts';
import { Segments } from '../ui/Segments.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import type { ReadingAnswer, ReadingTask } from '../workers/readingProtocol.ts';
import { onlyOne, tryExamples, tryText } from './packTrial.ts';

export function TryOut({
  pack,
  requirement,
  lang: first,
}: {
  pack: Pack;
  requirement: Requirement;
  lang: Language;
}) {
  const { t, lang: uiLang } = useMessages();
  const { id } = requirement;
  const [lang, setLang] = useState(first);
  const [text, setText] = useState('');
  // Typing is drawn first; the pack is compiled and the words are read after it.
  const late = useDeferredValue(useMemo(() => ({ pack, text }), [pack, text]));
  const finding = useMemo(
    () => tryText(late.pack, id, late.text, { lang, uiLang }),
    [late, id, lang, uiLang],
  );
  const latePack = useSettled(pack);
  const tried = useMemo(() => tryExamples(latePack, id, uiLang), [latePack, id, uiLang]);
  const wrong = tried.filter((one) => !one.ok);
  return (
    <section className="pack-section try-out" aria-label={t('packs:try')}>
      <div className="row wrap">
        <h3 className="grow">{t('packs:try')}</h3>
        <Segments
          label={t('packs:tryLanguage')}
          value={lang}
          options={LANGUAGES.map((one) => ({ id: one, text: LANGUAGE_NAMES[one], lang: one }))}
          onChange={setLang}
        />
      </div>
      <div lang={lang}>
        <Field
          label={t('packs:tryText')}
          value={text}
          onChange={setText}
          lines
          maxLength={20_000}
          help={t('packs:tryHelp')}
        />
      </div>
      <div aria-live="polite">
        {finding ? <Verdict finding={finding} lang={lang} whole={late.text.trim()} /> : null}
      </div>
      <OnDraft pack={pack} id={id} />
      {tried.length > 0 ? (
        <details>
          <summary className={wrong.length > 0 ? 'partly' : 'met'}>
            {t('packs:examplesTried', { good: tried.length - wrong.length, count: tried.length })}
          </summary>
          <ul className="tried">
            {tried.map((one) => (
              <li key={`${one.kind}/${one.lang}/${one.text}`}>
                <span className={one.ok ? 'met' : 'conflict'}>
                  {one.ok ? '✓' : '✗'} {t(`packs:tried.${one.kind}`)}
                </span>{' '}
                <q lang={one.lang}>{one.text}</q> — {t(`requirements:ui.state.${one.finding.state}`)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The value when nothing came after it for a moment: the examples are many, and reading them all costs more than a key. */
function useSettled(pack: Pack): Pack {
  const [settled, setSettled] = useState(pack);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(pack), 400);
    return () => window.clearTimeout(timer);
  }, [pack]);
  return settled;
}

function Verdict({ finding, lang, whole }: { finding: Finding; lang: Language; whole: string }) {
  const { t } = useMessages();
  return (
    <div className="verdict" data-state={finding.state}>
      <p>
        <StateMark state={finding.state} silent /> <b>{t(`requirements:ui.state.${finding.state}`)}</b>{' '}
        {finding.reason}
      </p>
      {finding.flags
        .filter((flag) => !finding.reason.includes(flag.message))
        .map((flag) => (
          <p key={`${flag.rule}/${flag.evidence.from}`} className="conflict">
            ▲ {flag.message}
          </p>
        ))}
      {finding.evidence.length > 0 ? (
        <p className="bill-font" lang={lang}>
          {keyed(piecesOf(whole, finding)).map(({ key, item }) =>
            item.marked ? <mark key={key}>{item.text}</mark> : <span key={key}>{item.text}</span>,
          )}
        </p>
      ) : null}
    </div>
  );
}

/** The text in pieces, those that the finding rests on marked. */
function piecesOf(text: string, { evidence, flags }: Finding): { text: string; marked: boolean }[] {
  const places = [...evidence, ...flags.map((flag) => flag.evidence)].filter(({ from, to }) => from < to);
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    return { text: text.slice(from, to), marked: places.some((p) => p.from <= from && p.to >= to) };
  });
}

/** The open draft, read beside the window: it may be long. */
function OnDraft({ pack, id }: { pack: Pack; id: string }) {
  const { t, lang } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const [found, setFound] = useState<Finding | null>(null);
  const [busy, setBusy] = useState(false);
  const run = (): void => {
    const live = liveBill();
    if (!live) return;
    setBusy(true);
    const task: ReadingTask = {
      doc: live.bill.toJSON(),
      packs: [onlyOne(pack, id)],
      uiLang: lang,
      billTypes: attrs.billTypes,
    };
    const worker = new Worker(new URL('../workers/reading.worker.ts', import.meta.url), { type: 'module' });
    const end = (findings: ReadingAnswer): void => {
      worker.terminate();
      setBusy(false);
      setFound(findings?.[0] ?? null);
    };
    worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => end(event.data));
    worker.addEventListener('error', () => end(null));
    worker.postMessage(task);
  };
  return (
    <div className="stack tight on-draft">
      <div className="row">
        <Button onPress={run} isPending={busy}>
          {t('packs:tryDraft')}
        </Button>
      </div>
      {found ? (
        <div className="verdict" data-state={found.state} role="status">
          <p>
            <StateMark state={found.state} silent /> <b>{t(`requirements:ui.state.${found.state}`)}</b>{' '}
            {found.reason}
          </p>
          {found.evidence.map(({ label, quote, provision, from }) => (
            <p key={`${provision}/${from}`}>
              {label} <q lang={attrs.lang}>{quote}</q>
            </p>
          ))}
          {found.flags
            .filter((flag) => !found.reason.includes(flag.message))
            .map((flag) => (
              <p key={`${flag.rule}/${flag.evidence.provision}/${flag.evidence.from}`} className="conflict">
                ▲ {flag.message}
              </p>
            ))}
        </div>
      ) : null}
    </div>
  );
}
