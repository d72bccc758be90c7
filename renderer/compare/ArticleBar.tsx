import { ChevronLeft, ChevronRight } from 'lucide-react';
import { textOfRuns } from '../../shared/bill/blocks.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import type { Section } from './sections.ts';
import { stepArticle } from './stepping.ts';

/** One article at a time: which it is, how many there are, and the ways to its neighbours. */
export function ArticleBar({ section, at, count }: { section: Section; at: number; count: number }) {
  const { t } = useMessages();
  const lang = useDraft((s) => s.attrs.lang);
  const head = section.blocks.find(({ from, to }) => (to ?? from)?.role === 'heading');
  const heading = head ? textOfRuns((head.to ?? head.from)?.runs ?? []) : '';
  return (
    <nav className="article-bar" aria-label={t('compare:ui.oneByOne')}>
      <IconButton
        label={t('compare:ui.previousArticle')}
        shortcut="Alt ↑"
        isDisabled={count < 2}
        onPress={() => stepArticle(-1)}
      >
        <ChevronLeft size={17} aria-hidden />
      </IconButton>
      <span className="article-name" role="status">
        <b>{section.labelB || section.labelA}</b> <span lang={lang}>{heading}</span>{' '}
        <span className="muted tabular">{t('compare:ui.articleOf', { number: at + 1, count })}</span>
      </span>
      <IconButton
        label={t('compare:ui.nextArticle')}
        shortcut="Alt ↓"
        isDisabled={count < 2}
        onPress={() => stepArticle(1)}
      >
        <ChevronRight size={17} aria-hidden />
      </IconButton>
    </nav>
  );
}
