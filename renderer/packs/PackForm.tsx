/** A pack as a whole: what it is called, what it is for, and the groups of its requirements. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { useMessages } from '../app/appStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field, Tick } from '../ui/Field.tsx';
import { keyed } from '../ui/keyed.ts';
import { freeId } from './packEdits.ts';
import { editPack } from './packStore.ts';
import { firstPair, PairChoice, TextPair } from './SideBySideTexts.tsx';

export function PackForm({ pack, locked }: { pack: Pack; locked: boolean }) {
  const { t, lang } = useMessages();
  const [pair, setPair] = useState(() => firstPair(lang));
  const put = (change: Partial<Pack>): void => editPack({ ...pack, ...change });
  const putGroup = (at: number, change: Partial<Pack['groups'][number]>): void => {
    const before = pack.groups[at]?.code;
    const groups = pack.groups.map((group, i) => (i === at ? { ...group, ...change } : group));
    const code = groups[at]?.code;
    // Requirements follow the code of their group.
    const requirements = pack.requirements.map((r) =>
      code !== undefined && r.group === before ? { ...r, group: code } : r,
    );
    put({ groups, requirements });
  };
  const addGroup = (): void => {
    const code = freeId(
      String(pack.groups.length + 1),
      pack.groups.map((group) => group.code),
    );
    put({ groups: [...pack.groups, { code, title: { en: '' } }] });
  };
  return (
    <div className="pack-form">
      <PairChoice pair={pair} onChange={setPair} />
      <TextPair
        label={t('packs:packTitle')}
        text={pack.title}
        pair={pair}
        lines={false}
        locked={locked}
        onChange={(title) => put({ title })}
      />
      <TextPair
        label={t('packs:description')}
        text={pack.description}
        pair={pair}
        locked={locked}
        onChange={(description) => put({ description })}
      />
      <section className="pack-section" aria-label={t('packs:groups')}>
        <h3>{t('packs:groups')}</h3>
        {keyed(pack.groups.map((_, at) => String(at))).map(({ key }, at) => {
          const group = pack.groups[at];
          if (!group) return null;
          const inUse = pack.requirements.some((r) => r.group === group.code);
          return (
            <div key={key} className="pack-group">
              {locked ? null : (
                <Field
                  label={t('packs:code')}
                  value={group.code}
                  onChange={(code) => putGroup(at, { code })}
                  maxLength={20}
                />
              )}
              <TextPair
                label={t('packs:groupTitle')}
                text={group.title}
                pair={pair}
                lines={false}
                locked={locked}
                onChange={(title) => putGroup(at, { title })}
              />
              {locked ? null : (
                <IconButton
                  label={t('packs:removeGroup', { code: group.code })}
                  isDisabled={inUse}
                  onPress={() => put({ groups: pack.groups.filter((_one, i) => i !== at) })}
                >
                  <X size={15} aria-hidden />
                </IconButton>
              )}
            </div>
          );
        })}
        {locked ? null : (
          <Button onPress={addGroup}>
            <Plus size={15} aria-hidden />
            {t('packs:addGroup')}
          </Button>
        )}
      </section>
      <section className="pack-section" aria-label={t('packs:drafts')}>
        <h3>{t('packs:drafts')}</h3>
        <p className="muted">{t('packs:draftsHelp')}</p>
        <div className="row wrap">
          {LANGUAGES.map((one) => (
            <Tick
              key={one}
              label={LANGUAGE_NAMES[one]}
              value={pack.drafts.includes(one)}
              disabled={locked}
              onChange={(on) =>
                put({ drafts: LANGUAGES.filter((l) => (l === one ? on : pack.drafts.includes(l))) })
              }
            />
          ))}
        </div>
      </section>
    </div>
  );
}
