/** The help book over the window: chapters and search on the left, the chapter on the right. F1 opens it, Escape closes it. */
import { CircleHelp, Search, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  Heading,
  Input,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { Language } from '../../shared/bill/kinds.ts';
import { CHAPTERS, type ChapterId, isChapter } from '../../shared/help/chapters.ts';
import { plainHelp } from '../../shared/help/markdown.ts';
import { type HelpHit, searchHelp } from '../../shared/help/search.ts';
import { useMessages } from '../app/appStore.ts';
import { commandName } from '../app/draft/commandSearch.ts';
import { COMMANDS } from '../app/draft/commands.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { FocusBack } from '../ui/focusBack.tsx';
import { type Chapter, loadBook } from './book.ts';
import { ChapterText } from './ChapterText.tsx';
import { openHelp, useHelp } from './helpStore.ts';
import { startTour } from './tourStore.ts';

const close = (): void => useHelp.setState({ chapter: null });

export function HelpBook() {
  const chapter = useHelp((s) => s.chapter);
  useHelpKey();
  return chapter ? <OpenBook chapter={chapter} /> : null;
}

function useHelpKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      if (useHelp.getState().chapter === null) openHelp();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function useBook(lang: Language): Chapter[] | null {
  const [book, setBook] = useState<{ lang: Language; chapters: Chapter[] } | null>(null);
  useEffect(() => {
    let gone = false;
    void loadBook(lang).then((chapters) => {
      if (!gone) setBook({ lang, chapters });
    });
    return () => {
      gone = true;
    };
  }, [lang]);
  return book?.lang === lang ? book.chapters : null;
}

function OpenBook({ chapter }: { chapter: ChapterId }) {
  const { t, lang } = useMessages();
  const book = useBook(lang);
  const [typed, setTyped] = useState('');
  const texts = useMemo(() => {
    const named = (id: string): string => {
      const command = COMMANDS.find((one) => one.id === id);
      return command ? commandName(command, lang) : id;
    };
    return (book ?? []).map(({ id, title, blocks }) => ({ id, title, text: plainHelp(blocks, named) }));
  }, [book, lang]);
  const hits = useMemo(() => searchHelp(texts, typed), [texts, typed]);
  const open = book?.find((one) => one.id === chapter);
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(on) => {
        if (!on) close();
      }}
    >
      <Modal className="modal help">
        <Dialog className="dialog help-book">
          <FocusBack />
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {t('help:title')}
            </Heading>
            <Button tone="quiet" onPress={startTour}>
              {t('help:cmd.tour')}
            </Button>
            <IconButton label={t('app:close')} onPress={close}>
              <X size={16} aria-hidden />
            </IconButton>
          </div>
          <div className="help-panes">
            <nav className="help-chapters" aria-label={t('help:chapters')}>
              <SearchField
                className="help-search"
                aria-label={t('help:search')}
                value={typed}
                onChange={setTyped}
              >
                <Search size={14} aria-hidden />
                <Input placeholder={t('help:search')} />
              </SearchField>
              {typed.trim() === '' ? (
                <Contents book={book ?? []} chapter={chapter} />
              ) : (
                <Hits hits={hits} done={() => setTyped('')} />
              )}
              {lang === 'tk' ? <p className="draft-note">{t('help:turkmenDraft')}</p> : null}
            </nav>
            <Page chapter={open} book={book ?? []} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Contents({ book, chapter }: { book: readonly Chapter[]; chapter: ChapterId }) {
  return (
    <ol>
      {book.map(({ id, title }) => (
        <li key={id}>
          <AriaButton
            className={id === chapter ? 'help-chapter current' : 'help-chapter'}
            aria-current={id === chapter ? 'page' : undefined}
            autoFocus={id === chapter}
            onPress={() => openHelp(id)}
          >
            {title}
          </AriaButton>
        </li>
      ))}
    </ol>
  );
}

function Hits({ hits, done }: { hits: readonly HelpHit[]; done: () => void }) {
  const { t } = useMessages();
  if (hits.length === 0) return <p className="empty">{t('help:none')}</p>;
  return (
    <ol>
      {hits.map(({ id, title, before, hit, after }) => (
        <li key={id}>
          <AriaButton
            className="help-chapter"
            onPress={() => {
              if (isChapter(id)) openHelp(id);
              done();
            }}
          >
            <b>{title}</b>
            {hit ? (
              <span className="help-hit">
                …{before}
                <mark>{hit}</mark>
                {after}…
              </span>
            ) : null}
          </AriaButton>
        </li>
      ))}
    </ol>
  );
}

function Page({ chapter, book }: { chapter: Chapter | undefined; book: readonly Chapter[] }) {
  const { t, lang } = useMessages();
  const page = useRef<HTMLElement>(null);
  const id = chapter?.id;
  useEffect(() => {
    if (id) page.current?.scrollTo(0, 0);
  }, [id]);
  if (!chapter) return <article className="help-page" aria-busy />;
  const at = CHAPTERS.indexOf(chapter.id);
  const [before, after] = [book[at - 1], book[at + 1]];
  return (
    // The keyboard comes into it by the links at its end.
    <article className="help-page" lang={lang} ref={page} aria-label={chapter.title}>
      <ChapterText blocks={chapter.blocks} />
      <footer className="row">
        {before ? (
          <Button tone="link" onPress={() => openHelp(before.id)}>
            ← {before.title}
          </Button>
        ) : null}
        <span className="grow" />
        {after ? (
          <Button tone="link" onPress={() => openHelp(after.id)}>
            {after.title} →
          </Button>
        ) : null}
      </footer>
      <span className="visually-hidden">{t('help:end')}</span>
    </article>
  );
}

/** The way into the book from a bar. */
export function HelpButton() {
  const { t } = useMessages();
  return (
    <IconButton label={t('help:cmd.help')} shortcut="F1" onPress={() => openHelp()}>
      <CircleHelp size={16} aria-hidden />
    </IconButton>
  );
}
