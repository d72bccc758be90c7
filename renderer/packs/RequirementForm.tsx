/** One requirement of a pack: what it asks and of which bills, in two languages at a time, and how it is recognised. */
import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { BILL_TYPES } from '../../shared/bill/kinds.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import { useMessages } from '../app/appStore.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Field, Tick } from '../ui/Field.tsx';
import { putRequirement } from './packEdits.ts';
import { editPack, usePackDesk } from './packStore.ts';
import { copyRequirement, renamed } from './packWords.ts';
import { firstPair, PairChoice, TextPair } from './SideBySideTexts.tsx';
import { TryOut } from './TryOut.tsx';
import { Wordings } from './Wordings.tsx';
import { WordsForm } from './WordsForm.tsx';

export function RequirementForm({
  pack,
  requirement,
  locked,
}: {
  pack: Pack;
  requirement: Requirement;
  locked: boolean;
}) {
  const { t, lang } = useMessages();
  const [pair, setPair] = useState(() => firstPair(lang));
  const { id } = requirement;
  const put = (change: Partial<Requirement>): void =>
    editPack(putRequirement(pack, id, { ...requirement, ...change }));
  return (
    <div className="pack-form">
      <div className="row">
        <h3 className="grow">{local(requirement.title, lang) || t('packs:untitled')}</h3>
        {locked ? null : (
          <>
            <Button
              onPress={() => {
                const made = copyRequirement(pack, id);
                editPack(made.pack);
                usePackDesk.setState({ requirement: made.id });
              }}
            >
              <Copy size={15} aria-hidden />
              {t('packs:copyRequirement')}
            </Button>
            <Button
              tone="danger"
              isDisabled={pack.requirements.length < 2}
              onPress={() => {
                editPack({ ...pack, requirements: pack.requirements.filter((r) => r.id !== id) });
                usePackDesk.setState({ requirement: '' });
              }}
            >
              <Trash2 size={15} aria-hidden />
              {t('packs:removeRequirement')}
            </Button>
          </>
        )}
      </div>
      <Facts key={id} pack={pack} requirement={requirement} locked={locked} put={put} />
      <PairChoice pair={pair} onChange={setPair} />
      {(
        [
          ['title', 'packs:field.title', false],
          ['statement', 'packs:field.statement', true],
          ['why', 'packs:field.why', true],
          ['compliantWhen', 'packs:field.compliantWhen', true],
          ['reviewerCheck', 'packs:field.reviewerCheck', true],
        ] as const
      ).map(([field, label, lines]) => (
        <TextPair
          key={field}
          label={t(label)}
          text={requirement[field]}
          pair={pair}
          lines={lines}
          locked={locked}
          onChange={(text) => put({ [field]: text })}
        />
      ))}
      <WordsForm pack={pack} id={id} pair={pair} locked={locked} />
      <TryOut pack={pack} requirement={requirement} lang={pair[1] === lang ? lang : pair[0]} />
      <Wordings requirement={requirement} pair={pair} locked={locked} put={put} />
    </div>
  );
}

function Facts({
  pack,
  requirement,
  locked,
  put,
}: {
  pack: Pack;
  requirement: Requirement;
  locked: boolean;
  put: (change: Partial<Requirement>) => void;
}) {
  const { t, lang } = useMessages();
  // The id is put into the pack when it is written to its end: half of one may be that of another requirement.
  const [typedId, setTypedId] = useState(requirement.id);
  const taken = pack.requirements.some((r) => r.id === typedId && r.id !== requirement.id);
  const settle = (): void => {
    const wanted = typedId.trim();
    if (wanted === requirement.id || taken || wanted === '') {
      setTypedId(requirement.id);
      return;
    }
    editPack(renamed(pack, requirement.id, wanted));
    usePackDesk.setState({ requirement: wanted });
  };
  if (locked)
    return (
      <p className="muted">
        {requirement.id} · {t(`requirements:ui.level.${requirement.level}`)} · {requirement.source} ·{' '}
        {requirement.billTypes.map((type) => t(`packs:billType.${type}`)).join(', ')}
      </p>
    );
  return (
    <div className="pack-facts">
      <Field
        label={t('packs:id')}
        value={typedId}
        onChange={setTypedId}
        onBlur={settle}
        maxLength={60}
        wrong={taken ? t('packs:fault.idTwice', { id: typedId }) : ''}
      />
      <Choice
        label={t('packs:group')}
        value={requirement.group}
        options={pack.groups.map(({ code, title }) => ({ id: code, text: local(title, lang) || code }))}
        onChange={(group) => put({ group })}
      />
      <Choice
        label={t('packs:level')}
        value={requirement.level}
        options={(['shall', 'should'] as const).map((id) => ({ id, text: t(`requirements:ui.level.${id}`) }))}
        onChange={(level) => put({ level })}
      />
      <Field
        label={t('packs:source')}
        value={requirement.source}
        onChange={(source) => put({ source })}
        help={t('packs:sourceHelp')}
      />
      <Field
        label={t('packs:pinpoint')}
        value={requirement.pinpoint}
        onChange={(pinpoint) => put({ pinpoint })}
        help={t('packs:pinpointHelp')}
        maxLength={40}
      />
      <fieldset className="pack-types">
        <legend className="label">{t('packs:appliesTo')}</legend>
        {BILL_TYPES.map((type) => (
          <Tick
            key={type}
            label={t(`packs:billType.${type}`)}
            value={requirement.billTypes.includes(type)}
            onChange={(on) =>
              put({
                billTypes: BILL_TYPES.filter((one) =>
                  one === type ? on : requirement.billTypes.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
