import type { Because } from '../../shared/compare/history/types.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { local } from '../i18n/local.ts';

const MOST = 90;

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text);

/** What rests on the words that changed, and what was said of them. */
export function BecauseLine({ because }: { because: Because | undefined }) {
  const { t, lang } = useMessages();
  const packs = useApp((s) => s.packs);
  const comments = useDraft((s) => s.comments);
  const titles = (because?.requirements ?? []).map((id) => {
    const found = packs.flatMap((pack) => pack.requirements).find((one) => one.id === id);
    return found ? local(found.title, lang) : id;
  });
  const said = (because?.comments ?? []).flatMap((id) => comments.find((one) => one.id === id) ?? []);
  if (titles.length + said.length === 0) return null;
  return (
    <ul className="because">
      {titles.map((title) => (
        <li key={title}>◆ {t('compare:history.forRequirement', { title })}</li>
      ))}
      {said.map(({ id, author, text }) => (
        <li key={id}>❝ {t('compare:history.forComment', { author, text: short(text) })}</li>
      ))}
    </ul>
  );
}
