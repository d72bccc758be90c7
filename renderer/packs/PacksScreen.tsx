/** Requirement packs: those that ship, to read; those of the project, to write, translate, try and share. */

import { ArrowLeft, FilePlus2, Upload } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { packsToChooseFrom } from '../../shared/api/settings.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { PackBar } from './PackBar.tsx';
import { PackForm } from './PackForm.tsx';
import { PackList } from './PackList.tsx';
import {
  beginPack,
  discardEdits,
  openPack,
  saveEdits,
  takePack,
  unsavedPack,
  usePackDesk,
} from './packStore.ts';
import { RequirementForm } from './RequirementForm.tsx';

function toDraft(): void {
  useApp.setState({ screen: 'draft' });
}

export function PacksScreen() {
  const { t } = useMessages();
  const shipped = useApp((s) => s.packs);
  const settings = useDraft((s) => s.settings);
  const readOnly = useDraft((s) => s.readOnly);
  const desk = usePackDesk();
  const kept = useMemo(() => packsToChooseFrom(shipped, settings), [shipped, settings]);
  const packs = useMemo(() => withEdited(kept, desk.edited), [kept, desk.edited]);
  const pack = packs.find(({ id }) => id === desk.pack) ?? packs[0];
  const own = pack !== undefined && (pack === desk.edited || isOwn(pack, settings.ownPacks));
  // What waits for an answer to "keep what you wrote?".
  const [next, setNext] = useState<(() => void) | null>(null);
  const leaving = (go: () => void): void => {
    if (unsavedPack()) setNext(() => go);
    else go();
  };
  useLeaveByEscape(() => leaving(toDraft));
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) leaving(() => void takePack(file));
  };
  const main = useRef<HTMLElement>(null);
  // Another pack or requirement begins at its top.
  const place = `${pack?.id ?? ''}/${desk.requirement}`;
  useEffect(() => {
    if (place !== '') main.current?.scrollTo({ top: 0 });
  }, [place]);
  const requirement = pack?.requirements.find(({ id }) => id === desk.requirement);
  return (
    <div className="packs">
      <header className="bar">
        <IconButton label={t('packs:back')} onPress={() => leaving(toDraft)}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('packs:title')}</h1>
        <span className="grow" />
        {readOnly ? null : (
          <>
            <FileTrigger acceptedFileTypes={['.json']} onSelect={take}>
              <Button>
                <Upload size={15} aria-hidden />
                {t('packs:take')}
              </Button>
            </FileTrigger>
            <Button onPress={() => leaving(beginPack)}>
              <FilePlus2 size={15} aria-hidden />
              {t('packs:new')}
            </Button>
          </>
        )}
      </header>
      <div className="packs-body">
        <PackList
          packs={packs}
          open={pack}
          requirement={desk.requirement}
          onOpen={(id) => leaving(() => openPack(id))}
        />
        <main className="packs-main" aria-label={t('packs:title')} ref={main}>
          {pack ? (
            <>
              <PackBar pack={pack} own={own} readOnly={readOnly} />
              {requirement ? (
                <RequirementForm
                  key={`${pack.id}/${requirement.id}`}
                  pack={pack}
                  requirement={requirement}
                  locked={!own || readOnly}
                />
              ) : (
                <PackForm key={pack.id} pack={pack} locked={!own || readOnly} />
              )}
            </>
          ) : null}
        </main>
      </div>
      {next ? (
        <ModalDialog
          title={t('packs:unsaved')}
          onClose={() => setNext(null)}
          footer={
            <>
              <Button onPress={() => setNext(null)}>{t('packs:stay')}</Button>
              <Button
                onPress={() => {
                  discardEdits();
                  setNext(null);
                  next();
                }}
              >
                {t('packs:discard')}
              </Button>
              <Button
                tone="primary"
                onPress={() =>
                  void saveEdits().then((saved) => {
                    setNext(null);
                    if (saved) next();
                  })
                }
              >
                {t('packs:save')}
              </Button>
            </>
          }
        >
          <p>{t('packs:unsavedHelp')}</p>
        </ModalDialog>
      ) : null}
    </div>
  );
}

function withEdited(packs: readonly Pack[], edited: Pack | null): Pack[] {
  if (!edited) return [...packs];
  return packs.some(({ id }) => id === edited.id)
    ? packs.map((one) => (one.id === edited.id ? edited : one))
    : [...packs, edited];
}

function isOwn(pack: Pack, own: readonly Pack[] = []): boolean {
  return own.some(({ id }) => id === pack.id);
}
