import { Button as AriaButton } from 'react-aria-components';
import type { Provision } from '../../shared/bill/provisions.ts';
import { together } from '../../shared/bill/together.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { shortened } from '../ui/shortened.ts';

/** Articles on which no requirement rests: none of them is wrong for it, but somebody should know why they are there. */
export function OrphanList({ orphans }: { orphans: readonly Provision[] }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  if (orphans.length === 0) return <p className="empty pad">{t('requirements:ui.noOrphans')}</p>;
  return (
    <>
      <p className="pad muted">{t('requirements:ui.orphansHelp')}</p>
      <ul className="plain">
        {orphans.map(({ id, label, heading, text }) => (
          <li key={id}>
            <AriaButton
              className="orphan-line"
              aria-label={t('requirements:ui.goTo', { label })}
              onPress={() => draftEditor.current?.goTo(id)}
            >
              <b>{together(label, lang)}</b> <span lang={lang}>{heading || shortened(text, 120)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </>
  );
}
