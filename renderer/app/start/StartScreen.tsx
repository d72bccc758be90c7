/** The first screen: the projects there are, and the ways to a new one. */
import { FileInput, FilePlus2, FolderOpen, LibraryBig, UserRound } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import type { Preferences } from '../../../shared/api/preferences.ts';
import type { ProjectEntry } from '../../../shared/api/project.ts';
import { bridge } from '../../bridge.ts';
import { HelpButton } from '../../help/HelpBook.tsx';
import { formatTime } from '../../i18n/format.ts';
import { LANGUAGE_NAMES } from '../../i18n/local.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Field.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { notifyError, savePreferences, useApp, useMessages } from '../appStore.ts';
import { askAuthor } from '../askAuthor.ts';
import { call } from '../call.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { BILL_FILES, chooseBillFile, chooseProject, openAt, openSample, takeFile } from './entrances.ts';
import { NewProjectDialog } from './NewProjectDialog.tsx';

export function StartScreen() {
  const m = useMessages();
  const { t } = m;
  const dialogs = useApp((s) => s.capabilities.dialogs);
  const folder = useApp((s) => s.capabilities.folder);
  const creating = useApp((s) => s.creating);
  const setCreating = (on: boolean): void => useApp.setState({ creating: on });
  const [busy, setBusy] = useState('');
  const projects = useProjects();

  const during = useCallback(async (what: string, work: () => Promise<unknown>): Promise<void> => {
    setBusy(what);
    try {
      await work();
    } finally {
      setBusy('');
    }
  }, []);
  const takeFiles = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void during(t('app:busy.reading', { name: file.name }), () => takeFile(file));
  };
  const over = useFileDrop(takeFiles);

  return (
    <div className={over ? 'start dropping' : 'start'}>
      <header className="start-bar">
        <span className="grow" />
        <HelpButton />
        <WhoSigns />
        <ThemeChoice />
        <LanguageSwitch />
      </header>
      <main className="start-page">
        <section className="start-ways" aria-label={t('app:start.ways')}>
          <h1>Madda</h1>
          <p className="lead">{t('app:start.lead')}</p>
          <div className="ways">
            <Way
              icon={<FilePlus2 size={20} aria-hidden />}
              title={t('app:start.new')}
              help={t('app:start.newHelp')}
              onPress={() => setCreating(true)}
              primary
            />
            {dialogs ? (
              <>
                <Way
                  icon={<FolderOpen size={20} aria-hidden />}
                  title={t('app:start.open')}
                  help={t('app:start.openHelp')}
                  onPress={() => void during(t('app:busy.opening'), chooseProject)}
                />
                <Way
                  icon={<FileInput size={20} aria-hidden />}
                  title={t('app:start.import')}
                  help={t('app:start.importHelp')}
                  onPress={() => void during(t('app:busy.opening'), chooseBillFile)}
                />
              </>
            ) : (
              <>
                <FileTrigger acceptedFileTypes={['.madda']} onSelect={takeFiles}>
                  <Way
                    icon={<FolderOpen size={20} aria-hidden />}
                    title={t('app:start.open')}
                    help={t('app:start.openHelp')}
                  />
                </FileTrigger>
                <FileTrigger acceptedFileTypes={BILL_FILES} onSelect={takeFiles}>
                  <Way
                    icon={<FileInput size={20} aria-hidden />}
                    title={t('app:start.import')}
                    help={t('app:start.importHelp')}
                  />
                </FileTrigger>
              </>
            )}
            <Way
              icon={<LibraryBig size={20} aria-hidden />}
              tour="sample"
              title={t('app:start.sample')}
              help={t('app:start.sampleHelp')}
              onPress={() => void during(t('app:busy.opening'), openSample)}
            />
          </div>
          <p className="start-foot muted">{t('app:start.private')}</p>
          {m.lang === 'tk' ? <p className="start-foot draft-note">{t('app:turkmenDraft')}</p> : null}
        </section>
        <section className="start-list" aria-labelledby="projects-title">
          <h2 className="eyebrow" id="projects-title">
            {t('app:start.projects')}
          </h2>
          {busy ? (
            <p className="busy" role="status">
              <i />
              {busy}
            </p>
          ) : null}
          <ProjectList
            projects={projects}
            open={(path) => void during(t('app:busy.opening'), () => openAt(path))}
          />
          {folder ? <p className="start-foot muted">{t('app:start.folder', { folder })}</p> : null}
        </section>
      </main>
      {over ? <div className="drop-hint">{t('app:start.drop')}</div> : null}
      {creating ? <NewProjectDialog onClose={() => setCreating(false)} /> : null}
    </div>
  );
}

function useProjects(): ProjectEntry[] | null {
  const [projects, setProjects] = useState<ProjectEntry[] | null>(null);
  useEffect(() => {
    let gone = false;
    void call(() => bridge.listProjects({})).then((result) => {
      if (gone) return;
      if (result.ok) setProjects(result.value);
      else {
        setProjects([]);
        notifyError(result.error);
      }
    });
    return () => {
      gone = true;
    };
  }, []);
  return projects;
}

function ProjectList({ projects, open }: { projects: ProjectEntry[] | null; open: (path: string) => void }) {
  const m = useMessages();
  const { t } = m;
  if (projects === null)
    return (
      <p className="busy" role="status">
        <i />
        {t('app:loading')}
      </p>
    );
  if (projects.length === 0) return <p className="empty">{t('app:start.none')}</p>;
  return (
    <ul className="projects">
      {projects.map((project) => (
        <li key={project.path}>
          <AriaButton className="project" onPress={() => open(project.path)}>
            <span className="project-title" lang={project.lang ?? undefined}>
              {project.title || project.name}
            </span>
            <span className="project-meta">
              {project.title && project.title !== project.name ? <span>{project.name}</span> : null}
              {project.lang ? <span>{LANGUAGE_NAMES[project.lang]}</span> : null}
              <span>{formatTime(project.modified, m.lang, new Date())}</span>
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

function Way({
  icon,
  title,
  help,
  onPress,
  primary = false,
  tour,
}: {
  icon: React.ReactNode;
  title: string;
  help: string;
  onPress?: () => void;
  primary?: boolean;
  /** The stop of the tour that points here. */
  tour?: string;
}) {
  return (
    <AriaButton className={primary ? 'way primary' : 'way'} onPress={onPress} data-tour={tour}>
      {icon}
      <span>
        <span className="way-title">{title}</span>
        <span className="way-help">{help}</span>
      </span>
    </AriaButton>
  );
}

/** Who writes on this machine, before anything is signed. */
function WhoSigns() {
  const name = useApp((s) => s.preferences.author.trim());
  const { t } = useMessages();
  return (
    <IconButton
      label={name === '' ? t('app:cmd.author') : t('app:author.signs', { name })}
      onPress={() => void askAuthor()}
    >
      <UserRound size={16} aria-hidden />
    </IconButton>
  );
}

const THEMES: Preferences['theme'][] = ['system', 'light', 'dark', 'contrast'];

export function ThemeChoice() {
  const theme = useApp((s) => s.preferences.theme);
  const { t } = useMessages();
  return (
    <Choice
      label={t('app:theme')}
      hideLabel
      value={theme}
      options={THEMES.map((id) => ({ id, text: t(`app:theme.${id}`) }))}
      onChange={(next) => void savePreferences({ theme: next })}
    />
  );
}
