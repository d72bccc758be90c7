/** Drafting traditions: those that ship, and one's own, with a view of how a bill looks under it. */
import { ArrowLeft, Copy, Download, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { TRADITIONS } from '../../shared/bill/kinds.ts';
import { checkTradition } from '../../shared/bill/tradition/check.ts';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';
import { tradition as shippedTradition, traditionOf } from '../../shared/bill/tradition/shipped.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { shareTradition, switchBill, traditionOfFile } from './actions.ts';
import { keepOwn, useTraditionDesk } from './desk.ts';
import { copyOf } from './edits.ts';
import { Faults } from './Faults.tsx';
import { Preview } from './Preview.tsx';
import { TraditionForm } from './TraditionForm.tsx';

function toDraft(): void {
  useApp.setState({ screen: 'draft' });
}

const same = (a: Tradition, b: Tradition): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export function TraditionsScreen() {
  const { t, lang } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const readOnly = useDraft((s) => s.readOnly);
  const inUse = traditionOf(attrs);
  const shipped = TRADITIONS.map(shippedTradition);
  // What is written here and not used yet; null until something is copied or opened.
  const project = useDraft((s) => s.project);
  const desk = useTraditionDesk();
  const own = (desk.project === project ? desk.own : null) ?? attrs.ownTradition ?? null;
  const [open, setOpen] = useState<Tradition>(inUse);
  const isOwn = own !== null && same(open, own);
  const faults = useMemo(() => checkTradition(open), [open]);
  useLeaveByEscape(toDraft);
  const show = (next: Tradition): void => {
    keepOwn(project, next);
    setOpen(next);
  };
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    const read = file ? await traditionOfFile(file) : null;
    if (read) show(read);
  };
  const copy = (): void => {
    const named = (one: 'en' | 'ru' | 'tk'): string => t('traditions:copyOf', { name: open.name[one] });
    show(copyOf(open, { en: named('en'), ru: named('ru'), tk: named('tk') }));
  };
  const listed = own ? [...shipped, own] : shipped;
  return (
    <div className="packs">
      <header className="bar">
        <IconButton label={t('traditions:back')} onPress={toDraft}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('traditions:title')}</h1>
        <span className="grow" />
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void take(files)}>
          <Button>
            <Upload size={15} aria-hidden />
            {t('traditions:take')}
          </Button>
        </FileTrigger>
        <Button onPress={() => shareTradition(open)} isDisabled={faults.length > 0}>
          <Download size={15} aria-hidden />
          {t('traditions:share')}
        </Button>
        <Button onPress={copy}>
          <Copy size={15} aria-hidden />
          {t('traditions:copy')}
        </Button>
        <Button
          tone="primary"
          isDisabled={readOnly || faults.length > 0 || same(open, inUse)}
          onPress={() => {
            if (switchBill(open)) toDraft();
          }}
        >
          {t('traditions:use')}
        </Button>
      </header>
      <div className="traditions-body">
        <nav className="packs-list" aria-label={t('traditions:list')}>
          {listed.map((one) => (
            <button
              key={one === own ? 'own' : one.id}
              type="button"
              className="tradition-line"
              aria-current={same(one, open) ? 'true' : undefined}
              onClick={() => setOpen(one)}
            >
              <span>{one.name[lang]}</span>
              <span className="muted">
                {one === own ? t('traditions:own') : t('traditions:shipped')}
                {same(one, inUse) ? ` · ${t('traditions:ofBill')}` : ''}
              </span>
            </button>
          ))}
        </nav>
        <main className="traditions-main" aria-label={open.name[lang]}>
          <Faults faults={faults} tradition={open} />
          <TraditionForm tradition={open} locked={!isOwn || readOnly} onChange={show} />
        </main>
        <Preview tradition={open} usable={faults.length === 0} />
      </div>
    </div>
  );
}
