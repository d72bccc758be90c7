import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Checkbox, Input, Label, TextField } from 'react-aria-components';
import { genderOf } from '../../shared/definitions/inflect/russian.ts';
import { nameRefused, type Renaming, renamings } from '../../shared/definitions/rename.ts';
import type { Term } from '../../shared/definitions/types.ts';
import { currentMessages, notify, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { useLint } from '../lint/lintStore.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useTermDialogs } from './dialogs.ts';

/** A new name for a term, everywhere, seen before it is done. One undo takes it back. */
export function RenameDialog() {
  const term = useTermDialogs((s) => s.renaming);
  return term ? <Rename key={term.key} term={term} /> : null;
}

const close = (): void => useTermDialogs.setState({ renaming: null });
const keyOf = (one: Renaming): string => `${one.provision}/${one.from}`;

/** Then the words around agree with the old name and not with the new one. */
function otherGender(old: string, name: string): boolean {
  const [was, is] = [genderOf(old), genderOf(name)];
  return was !== null && is !== null && was !== is;
}

/** What a person decided about one place. */
interface Decided {
  take?: boolean;
  text?: string;
}

function Rename({ term }: { term: Term }) {
  const { t } = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const lang = useDraft((s) => s.attrs.lang);
  const terms = useLint((s) => s.result?.terms) ?? [];
  const [name, setName] = useState(term.term);
  const [decided, setDecided] = useState<Record<string, Decided>>({});
  const wanted = name.trim().replace(/\s+/g, ' ');
  const refused = nameRefused(wanted, term, terms, lang);
  const changed = wanted !== term.term && refused === null;
  const places = useMemo(() => {
    const longer = terms
      .filter((one) => one.key !== term.key)
      .flatMap((one) => [...one.definitions, ...[...one.places.values()].flat()]);
    const byId = new Map(provisions.map((p) => [p.id, p]));
    return renamings(term, wanted || term.term, byId, lang, longer);
  }, [term, terms, wanted, provisions, lang]);
  const takes = (one: Renaming): boolean => decided[keyOf(one)]?.take ?? one.sure;
  const textOf = (one: Renaming): string => decided[keyOf(one)]?.text ?? one.proposed;
  const decide = (one: Renaming, what: Decided): void =>
    setDecided((was) => ({ ...was, [keyOf(one)]: { ...was[keyOf(one)], ...what } }));
  const taken = places.filter((one) => takes(one) && textOf(one).trim() !== '');
  const unsure = places.filter((one) => !one.sure && decided[keyOf(one)]?.take === undefined).length;
  const apply = (): void => {
    const edits = taken.map((one) => ({
      provision: one.provision,
      from: one.from,
      to: one.to,
      old: one.old,
      text: textOf(one),
    }));
    const done = draftEditor.current?.applyEdits(edits) ?? false;
    const m = currentMessages();
    if (done) notify('good', m.t('definitions:rename.done', { count: edits.length }));
    else notify('info', m.t('lint:ui.stale'));
    close();
  };
  return (
    <ModalDialog
      title={t('definitions:rename.title', { term: term.term })}
      onClose={close}
      wide
      footer={
        <>
          {changed && unsure > 0 ? (
            <span className="rename-unsure">{t('definitions:rename.unsure', { count: unsure })}</span>
          ) : null}
          <span className="grow" />
          <Button onPress={close}>{t('app:cancel')}</Button>
          <Button tone="primary" isDisabled={!changed || taken.length === 0} onPress={apply}>
            {t('definitions:rename.change', { count: taken.length })}
          </Button>
        </>
      }
    >
      <Field
        label={t('definitions:rename.name')}
        help={t('definitions:rename.nameHelp')}
        wrong={
          refused ? t(refused === 'taken' ? 'definitions:rename.taken' : 'definitions:rename.empty') : ''
        }
        value={name}
        onChange={(typed) => {
          setName(typed);
          setDecided({});
        }}
        maxLength={120}
        autoFocus
      />
      {changed && lang === 'ru' && otherGender(term.term, wanted) ? (
        <p className="notice info rename-gender">{t('definitions:rename.gender')}</p>
      ) : null}
      {changed ? (
        <ul className="rename-places">
          {places.map((one) => (
            <PlaceLine
              key={keyOf(one)}
              one={one}
              takes={takes(one)}
              text={textOf(one)}
              label={provisions.find((p) => p.id === one.provision)?.label ?? ''}
              lang={lang}
              onDecide={(what) => decide(one, what)}
            />
          ))}
        </ul>
      ) : null}
    </ModalDialog>
  );
}

function PlaceLine({
  one,
  takes,
  text,
  label,
  lang,
  onDecide,
}: {
  one: Renaming;
  takes: boolean;
  text: string;
  label: string;
  lang: string;
  onDecide: (what: Decided) => void;
}) {
  const m = useMessages();
  const { t } = m;
  const doubtful = one.doubt !== null;
  return (
    <li className={doubtful ? 'rename-place doubtful' : 'rename-place'}>
      <Checkbox
        className="checkbox"
        isSelected={takes}
        onChange={(take) => onDecide({ take })}
        aria-label={`${t('definitions:rename.take')}: ${label} ${one.old}`}
      >
        <span className="box">{takes ? <Check size={13} aria-hidden /> : null}</span>
      </Checkbox>
      <span className="rename-text" lang={lang}>
        …{one.before}
        {takes ? (
          <>
            <del>{one.old}</del> <ins>{text}</ins>
          </>
        ) : (
          <b>{one.old}</b>
        )}
        {one.after}…
      </span>
      <span className="req-cite">
        {label}
        {one.definition ? ` · ${t('definitions:rename.definition')}` : ''}
      </span>
      {doubtful ? (
        <div className="rename-doubt">
          <span>{m.dynamic(`definitions:rename.doubt.${one.doubt}`)}</span>
          <div className="row wrap">
            {[one.proposed, ...one.others].map((form) => (
              <Button key={form} tone="quiet" onPress={() => onDecide({ take: true, text: form })}>
                <span lang={lang}>{form}</span>
              </Button>
            ))}
            <TextField
              className="rename-form"
              value={text}
              onChange={(typed) => onDecide({ take: true, text: typed })}
              maxLength={200}
            >
              <Label className="visually-hidden">{t('definitions:rename.form')}</Label>
              <Input lang={lang} />
            </TextField>
          </div>
        </div>
      ) : null}
    </li>
  );
}
