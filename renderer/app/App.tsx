/** The window: which screen is on, the notices above it, and what the window does when it closes. */
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { CompareScreen } from '../compare/CompareScreen.tsx';
import { SideBySideScreen } from '../coverage/SideBySideScreen.tsx';
import { ImportReportDialog } from '../exchange/ImportReportDialog.tsx';
import { HelpBook } from '../help/HelpBook.tsx';
import { Tour } from '../help/Tour.tsx';
import { localeOf } from '../i18n/format.ts';
import { MatrixScreen } from '../matrix/MatrixScreen.tsx';
import { MergeScreen } from '../merge/MergeScreen.tsx';
import { PacksScreen } from '../packs/PacksScreen.tsx';
import { CalendarScreen } from '../ratification/CalendarScreen.tsx';
import { TraditionsScreen } from '../traditions/TraditionsScreen.tsx';
import { TranslationScreen } from '../translation/TranslationScreen.tsx';
import { WorkingDialog } from '../ui/WorkingDialog.tsx';
import { AuthorDialog } from './AuthorDialog.tsx';
import { loadApp, useApp, useMessages } from './appStore.ts';
import { DraftWindow } from './draft/DraftWindow.tsx';
import { useDraft } from './draft/draftStore.ts';
import { resumeProject } from './draft/entering.ts';
import { saveNow, unsaved } from './draft/session.ts';
import { useMenu } from './menu.ts';
import { Notices } from './Notices.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useTheme } from './theme.ts';
import { useFocusOfScreen } from './useFocusOfScreen.ts';

export function App() {
  const ready = useApp((s) => s.ready);
  const screen = useApp((s) => s.screen);
  const lang = useApp((s) => s.preferences.uiLang);
  const open = useDraft((s) => s.project !== '');
  const { t } = useMessages();
  useTheme();
  useWindowTitle();
  useSaveOnLeaving();
  useMenu();
  useFocusOfScreen();
  useEffect(() => {
    void loadApp().then(resumeProject);
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  if (!ready)
    return (
      <div className="centre" role="status">
        <span className="busy">
          <i />
          {t('app:loading')}
        </span>
      </div>
    );
  return (
    <I18nProvider locale={localeOf(lang)}>
      <div className="window">
        <Notices />
        {screen === 'start' ? <StartScreen /> : null}
        {/* The draft keeps its undo history while versions are compared. */}
        {open ? <DraftWindow hidden={screen !== 'draft'} /> : null}
        {open && screen === 'compare' ? <CompareScreen /> : null}
        {open && screen === 'merge' ? <MergeScreen /> : null}
        {open && screen === 'matrix' ? <MatrixScreen /> : null}
        {open && screen === 'sideBySide' ? <SideBySideScreen /> : null}
        {open && screen === 'packs' ? <PacksScreen /> : null}
        {open && screen === 'traditions' ? <TraditionsScreen /> : null}
        {open && screen === 'translation' ? <TranslationScreen /> : null}
        {open && screen === 'calendar' ? <CalendarScreen /> : null}
      </div>
      <ImportReportDialog />
      <WorkingDialog />
      <AuthorDialog />
      <Tour />
      <HelpBook />
    </I18nProvider>
  );
}

function useWindowTitle(): void {
  const title = useDraft((s) => (s.project === '' ? '' : s.title || s.name));
  useEffect(() => {
    document.title = title === '' ? 'Madda' : `${title} — Madda`;
  }, [title]);
}

/** What is typed goes to the disk when the window loses the focus, and a window with unsaved words asks before it goes. */
function useSaveOnLeaving(): void {
  useEffect(() => {
    const send = (): void => void saveNow();
    const sendHidden = (): void => {
      if (document.visibilityState === 'hidden') send();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (!unsaved()) return;
      send();
      event.preventDefault();
    };
    window.addEventListener('blur', send);
    window.addEventListener('pagehide', send);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', sendHidden);
    return () => {
      window.removeEventListener('blur', send);
      window.removeEventListener('pagehide', send);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', sendHidden);
    };
  }, []);
}
