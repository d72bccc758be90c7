/** The packs of the project, and the requirements of the one that is open. */
import { Button as AriaButton } from 'react-aria-components';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { local } from '../i18n/local.ts';
import { usePackDesk } from './packStore.ts';

export function PackList({
  packs,
  open,
  requirement,
  onOpen,
}: {
  packs: readonly Pack[];
  open: Pack | undefined;
  requirement: string;
  onOpen: (pack: string) => void;
}) {
  const { t, lang } = useMessages();
  const settings = useDraft((s) => s.settings);
  const edited = usePackDesk((s) => s.edited);
  const own = new Set((settings.ownPacks ?? []).map(({ id }) => id));
  return (
    <nav className="packs-list" aria-label={t('packs:list')}>
      <ul>
        {packs.map((pack) => (
          <li key={pack.id}>
            <AriaButton
              className={pack === open ? 'pack-line open' : 'pack-line'}
              aria-expanded={pack === open}
              aria-current={pack === open && requirement === '' ? 'true' : undefined}
              onPress={() => {
                if (pack === open) usePackDesk.setState({ requirement: '' });
                else onOpen(pack.id);
              }}
            >
              <span>{local(pack.title, lang)}</span>
              <span className="muted tabular">
                {own.has(pack.id) || pack === edited ? t('packs:own') : t('packs:ships')} ·{' '}
                {t('packs:version', { version: pack.version })}
                {settings.packs.includes(pack.id) ? '' : ` · ${t('packs:notUsed')}`}
              </span>
            </AriaButton>
            {pack === open ? <Requirements pack={pack} requirement={requirement} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Requirements({ pack, requirement }: { pack: Pack; requirement: string }) {
  const { t, lang } = useMessages();
  const named = (r: Requirement): string => local(r.title, lang).trim() || t('packs:untitled');
  return (
    <ul className="pack-requirements">
      {pack.requirements.map((r) => (
        <li key={r.id}>
          <AriaButton
            className="pack-requirement"
            aria-current={r.id === requirement ? 'true' : undefined}
            onPress={() => usePackDesk.setState({ pack: pack.id, requirement: r.id })}
          >
            {named(r)}
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
