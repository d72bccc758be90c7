import { ArrowLeft, Bookmark, FileOutput, GitCompareArrows, Languages, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { returnToComparison, useCompare } from '../../compare/compareStore.ts';
import { HelpButton } from '../../help/HelpBook.tsx';
import { openTranslations } from '../../translation/translationStore.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { CloseDialog, useClosing } from './CloseDialog.tsx';
import { commandOf } from './commands.ts';
import { openDialog } from './dialogs.ts';
import { useDraft } from './draftStore.ts';

export function HeaderBar() {
  const { t } = useMessages();
  const title = useDraft((s) => s.title || s.name);
  const lang = useDraft((s) => s.attrs.lang);
  const last = useDraft((s) => s.versions.findLast((v) => !v.automatic)?.name ?? '');
  const reading = useDraft((s) => s.reading?.info.name ?? '');
  const readOnly = useDraft((s) => s.readOnly);
  const project = useDraft((s) => s.project);
  const away = useCompare((s) => s.away === project);
  const closing = useClosing();
  return (
    <header className="bar">
      <IconButton label={t('app:cmd.close')} onPress={closing.begin}>
        <ArrowLeft size={17} aria-hidden />
      </IconButton>
      <div className="bar-name">
        <h1 className="bar-title" lang={lang} title={title}>
          {title}
        </h1>
        <span className="bar-sub">
          {reading
            ? t('app:chip.version', { name: reading })
            : last
              ? t('app:chip.after', { name: last })
              : t('app:chip.draft')}
        </span>
      </div>
      {away ? (
        <Button onPress={returnToComparison}>
          <ArrowLeft size={15} aria-hidden />
          {t('compare:ui.backToComparison')}
        </Button>
      ) : null}
      <AriaButton className="command-field" onPress={() => openDialog('palette')}>
        <Search size={14} aria-hidden />
        <span>{t('app:palette.open')}</span>
        <kbd>Ctrl K</kbd>
      </AriaButton>
      <HelpButton />
      <IconButton label={t('translation:cmd.open')} onPress={openTranslations}>
        <Languages size={16} aria-hidden />
      </IconButton>
      <LanguageSwitch />
      <Button onPress={() => commandOf('compare').run()}>
        <GitCompareArrows size={15} aria-hidden className="wide-only" />
        {t('app:cmd.compareShort')}
      </Button>
      <Button
        data-tour="version"
        onPress={() => openDialog('saveVersion')}
        isDisabled={readOnly || reading !== ''}
      >
        <Bookmark size={15} aria-hidden className="wide-only" />
        {t('app:cmd.saveVersion')}
      </Button>
      <Button tone="primary" data-tour="export" onPress={() => openDialog('export')}>
        <FileOutput size={15} aria-hidden className="wide-only" />
        {t('app:cmd.export')}
      </Button>
      {closing.asking ? <CloseDialog onStay={closing.stay} /> : null}
    </header>
  );
}
