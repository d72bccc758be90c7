/** The drafting window: outline, paper, panel, and the lines above and below them. */
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { MarkTermDialog } from '../../definitions/MarkTermDialog.tsx';
import { RenameDialog } from '../../definitions/RenameDialog.tsx';
import { BillEditor } from '../../editor/BillEditor.tsx';
import type { EditorHandle, SelectionInfo } from '../../editor/types.ts';
import { ExportDialog } from '../../exchange/ExportDialog.tsx';
import { usePrintPreview } from '../../exchange/previewStore.ts';
import { LintCards, showLintCard } from '../../lint/LintCards.tsx';
import { ReasonDialog } from '../../lint/ReasonDialog.tsx';
import { useDraftingMarks } from '../../lint/useDraftingMarks.ts';
import { useMergesOfProject } from '../../merge/OpenConflicts.tsx';
import { BillKindDialog } from '../../requirements/BillKindDialog.tsx';
import { DecisionHost } from '../../requirements/DecisionHost.tsx';
import { FlagPopover } from '../../requirements/FlagPopover.tsx';
import { marginMarks, statesByUnit, wordMarks } from '../../requirements/marks.ts';
import { PacksDialog } from '../../requirements/PacksDialog.tsx';
import { NO_CHOICE, usePanelChoice } from '../../requirements/panelStore.ts';
import { flagToShow, placesOf } from '../../requirements/rows.ts';
import { useRows } from '../../requirements/useRows.ts';
import { showWordsCard, WordsCard } from '../../requirements/WordsCard.tsx';
import { showComment } from '../../review/commentsStore.ts';
import { NewCommentDialog } from '../../review/NewCommentDialog.tsx';
import { SpellingMenu } from '../../spelling/SpellingMenu.tsx';
import { spellingHost } from '../../spelling/spelling.ts';
import { WordsDialog } from '../../spelling/WordsDialog.tsx';
import { showClicked } from '../../suggestions/goToSuggestion.ts';
import { TakeInDialog } from '../../suggestions/TakeInDialog.tsx';
import { showHistory } from '../../versions/historyStore.ts';
import { ReadingBar } from '../../versions/ReadingBar.tsx';
import { SaveVersionDialog } from '../../versions/SaveVersionDialog.tsx';
import { useApp, useMessages } from '../appStore.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { useDialogs } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import { leaveFocusMode, useFocusMode } from './focusMode.ts';
import { openRow, openRowOfWords, usePanel } from './goto.ts';
import { HeaderBar } from './HeaderBar.tsx';
import { OutlinePane } from './OutlinePane.tsx';
import { ReadOnlyBar } from './ReadOnlyBar.tsx';
import { ReferenceDialog } from './ReferenceDialog.tsx';
import { type Reading, refuse } from './refusal.ts';
import { RescueDialog } from './rescue/RescueDialog.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StructureToolbar } from './StructureToolbar.tsx';
import { draftChanged, draftEditor, reviewChanged } from './session.ts';
import { useNarrow } from './useNarrow.ts';
import { useShortcuts } from './useShortcuts.ts';

/** How wide outline and panel begin: a large window gives them a part of what the page does not need. */
function paneWidths(): { outline: number; panel: number; preview: number } {
  const share = (part: number, least: number, most: number): number =>
    Math.round(Math.min(most, Math.max(least, window.innerWidth * part)));
  return { outline: share(0.15, 236, 288), panel: share(0.24, 384, 448), preview: share(0.42, 480, MOST) };
}

/** Numbers of three figures with their signs and a scroll bar. */
const FOLDED_OUTLINE = 62;

/** The widest that the panel gets. */
const MOST = 720;

/** Opened by its button, a folded pane would come back as narrow as it may be. */
function unfold(pane: PanelImperativeHandle | null, folded: boolean, width: number): void {
  if (folded) pane?.collapse();
  else if (pane?.isCollapsed()) pane.resize(width);
}

export function DraftWindow({ hidden }: { hidden: boolean }) {
  const rows = usePanel((s) => s.rows);
  // The rows change whenever a place they name does; the provisions are those they were made from.
  const states = useMemo(() => statesByUnit(rows, useDraft.getState().provisions), [rows]);
  useShortcuts(!hidden);
  useMergesOfProject();
  const focused = useFocusMode((s) => s.on);
  // Whoever asks for a list of the panel wants to see it.
  const tab = useDraft((s) => s.tab);
  useEffect(() => {
    if (tab) leaveFocusMode();
  }, [tab]);
  const narrow = useNarrow();
  const [outlineFolded, foldOutline] = useState(narrow.outline);
  const [panelFolded, foldPanel] = useState(narrow.panel);
  useEffect(() => foldOutline(narrow.outline), [narrow.outline]);
  useEffect(() => foldPanel(narrow.panel), [narrow.panel]);
  const outlinePanel = useRef<PanelImperativeHandle>(null);
  const sidePanel = useRef<PanelImperativeHandle>(null);
  useEffect(() => unfold(outlinePanel.current, outlineFolded, paneWidths().outline), [outlineFolded]);
  useEffect(() => unfold(sidePanel.current, panelFolded, paneWidths().panel), [panelFolded]);
  // A printed page needs more room than the lists do, and gives it back.
  const printed = usePrintPreview((s) => s.open);
  useEffect(() => {
    const before = sidePanel.current?.getSize().inPixels;
    if (!printed || before === undefined) return;
    sidePanel.current?.resize(paneWidths().preview);
    return () => sidePanel.current?.resize(before);
  }, [printed]);
  useEffect(() => {
    if (printed && narrow.outline) foldOutline(true);
  }, [printed, narrow.outline]);
  return (
    <div className={focused ? 'draft focus' : 'draft'} hidden={hidden}>
      <RowsKeeper />
      <HeaderBar />
      <Group className="panes" orientation="horizontal" id="panes">
        <Panel
          id="outline"
          className="pane"
          panelRef={outlinePanel}
          defaultSize={outlineFolded ? FOLDED_OUTLINE : paneWidths().outline}
          minSize={190}
          maxSize={420}
          collapsible
          collapsedSize={FOLDED_OUTLINE}
          groupResizeBehavior="preserve-pixel-size"
          onResize={() => foldOutline(outlinePanel.current?.isCollapsed() ?? false)}
        >
          <OutlinePane states={states} folded={outlineFolded} onFold={foldOutline} />
        </Panel>
        <Separator className="divider" />
        <Panel id="paper" className="pane" minSize={narrow.panel ? 120 : 420}>
          <Paper states={states} rows={rows} />
        </Panel>
        <Separator className="divider" />
        <Panel
          id="panel"
          className="pane"
          panelRef={sidePanel}
          defaultSize={panelFolded ? 44 : paneWidths().panel}
          minSize={300}
          maxSize={MOST}
          collapsible
          collapsedSize={44}
          groupResizeBehavior="preserve-pixel-size"
          onResize={() => foldPanel(sidePanel.current?.isCollapsed() ?? false)}
        >
          <SidePanel rows={rows} folded={panelFolded} onFold={foldPanel} />
        </Panel>
      </Group>
      <StatusLine />
      {hidden ? null : <Dialogs />}
      {hidden ? null : <TakeInDialog />}
      {hidden ? null : <RescueDialog />}
    </div>
  );
}

/**
 * Keeps the rows up to date. A component of its own: it is asked after every key, and the window is drawn again only when
 * a row says something else.
 */
function RowsKeeper() {
  const rows = useRows();
  useLayoutEffect(() => usePanel.setState({ rows }), [rows]);
  // Another project begins with nothing open.
  useEffect(
    () => () => {
      usePanel.setState({ rows: [], openRow: '' });
      usePanelChoice.setState(NO_CHOICE);
    },
    [],
  );
  return null;
}

function Dialogs() {
  const open = useDialogs((s) => s.open);
  if (open === 'palette') return <CommandPalette />;
  if (open === 'saveVersion') return <SaveVersionDialog />;
  if (open === 'export') return <ExportDialog />;
  if (open === 'reference') return <ReferenceDialog />;
  if (open === 'packs') return <PacksDialog />;
  if (open === 'billKind') return <BillKindDialog />;
  if (open === 'spellingWords') return <WordsDialog />;
  return <DecisionHost />;
}

type MarkAt = { id: string; rect: DOMRect } | null;

const Paper = memo(function Paper({
  states,
  rows,
}: {
  states: ReturnType<typeof statesByUnit>;
  rows: ReturnType<typeof useRows>;
}) {
  const m = useMessages();
  const { t } = m;
  // The bar that names the bill is away then.
  const focused = useFocusMode((s) => s.on);
  const title = useDraft((s) => (focused ? s.title || s.name : ''));
  const doc = useDraft((s) => s.doc);
  const readOnly = useDraft((s) => s.readOnly);
  const reading = useDraft((s) => s.reading);
  const comments = useDraft((s) => s.comments);
  const zoom = useDraft((s) => s.zoom);
  const project = useDraft((s) => s.project);
  const startReview = useDraft((s) => s.startReview);
  const reviewView = useDraft((s) => s.reviewView);
  const accepted = useDraft((s) => (s.reviewView === 'original' ? (s.review?.accepted ?? null) : null));
  const original = useMemo(() => (accepted ? (accepted.toJSON() as NodeJson) : null), [accepted]);
  const [mark, setMark] = useState<MarkAt>(null);
  // Marks are drawn when the checker or a person changed something; while typing, the editor moves them with the words.
  const open = usePanel((s) => s.openRow);
  const own = useMemo(
    () => wordMarks(rows, comments, useDraft.getState().provisions, open),
    [rows, comments, open],
  );
  const allEvidence = usePanelChoice((s) => s.allEvidence);
  const drafting = useDraftingMarks();
  const words = useMemo(() => [...own, ...drafting], [own, drafting]);
  const margins = useMemo(
    () => marginMarks(states, (state, count) => `${t(`requirements:ui.state.${state}`)}: ${count}`),
    [states, t],
  );
  const onSelection = useCallback((selection: SelectionInfo) => useDraft.setState({ selection }), []);
  const onMark = useCallback((id: string, rect: DOMRect, how: 'click' | 'key') => {
    if (id.startsWith('comment/')) showComment(id.slice('comment/'.length));
    const row = usePanel.getState().rows.find((one) => id.startsWith(`evidence/${one.requirement.id}/`));
    if (row) (how === 'click' ? openRowOfWords : openRow)(row);
    if (id.startsWith('flag/')) setMark({ id, rect });
    if (id.startsWith('lint/')) showLintCard(id, rect);
  }, []);
  const onMargin = useCallback((provision: string) => {
    const ids = new Set(
      useDraft
        .getState()
        .provisions.filter((p) => p.unit === provision)
        .map((p) => p.id),
    );
    const touching = usePanel
      .getState()
      .rows.filter((row) => placesOf(row.finding).some((e) => ids.has(e.provision)));
    const worst = touching.find((row) => row.state === 'conflict') ?? touching[0];
    if (worst) openRow(worst);
  }, []);
  const flag = mark ? flagToShow(rows, mark.id) : undefined;
  const ref = useCallback((handle: EditorHandle | null) => {
    draftEditor.current = handle;
  }, []);
  if (!doc) return null;
  return (
    <main className="centre-pane" aria-label={t('app:paper')}>
      {focused ? <h1 className="visually-hidden">{title}</h1> : null}
      <h2 className="visually-hidden">{t('app:paper')}</h2>
      {readOnly ? <ReadOnlyBar /> : null}
      {reading ? <ReadingBar info={reading.info} /> : readOnly ? null : <StructureToolbar />}
      <div
        className="desk"
        style={{ '--zoom': zoom / 100 } as React.CSSProperties}
        data-review={reviewView}
        data-evidence={allEvidence ? 'all' : undefined}
        hidden={reading !== null || original !== null}
      >
        <BillEditor
          key={project}
          ref={ref}
          doc={doc}
          readOnly={readOnly}
          uiLang={m.lang}
          words={words}
          margins={margins}
          comments={comments}
          review={startReview}
          author={currentAuthor}
          listSigns={wantsListSigns}
          onReview={reviewChanged}
          onChange={draftChanged}
          onSelection={onSelection}
          onMark={onMark}
          onMargin={onMargin}
          onSuggestion={showClicked}
          onHistory={showHistory}
          onRefused={refuse}
          onTypedInVain={typedWhereOneReads}
          onHover={showWordsCard}
          spelling={spellingHost}
        />
      </div>
      {reading ? <ReadingPaper doc={reading.doc} zoom={zoom} is="version" /> : null}
      {original && !reading ? (
        <div className="notice info">
          <span className="text">{t('suggestions:original')}</span>
        </div>
      ) : null}
      {original && !reading ? <ReadingPaper doc={original} zoom={zoom} is="original" /> : null}
      {flag && mark ? <FlagPopover flag={flag} rect={mark.rect} onClose={() => setMark(null)} /> : null}
      {reading ? null : <WordsCard />}
      {reading ? null : <LintCards />}
      {reading ? null : <SpellingMenu />}
      <NewCommentDialog />
      <ReasonDialog />
      <RenameDialog />
      <MarkTermDialog />
    </main>
  );
});

const wantsListSigns = (): boolean => useApp.getState().preferences.listSigns ?? true;
const currentAuthor = (): string => useApp.getState().preferences.author;

const because = (why: Reading) => refuse({ code: 'typed', because: why });
const typedWhereOneReads = (): void => because(useDraft.getState().readOnlyBecause ?? 'inUse');
const typedIn = { version: () => because('version'), original: () => because('original') };

const NOTHING: never[] = [];
const ignore = (): void => undefined;

/** A version, or a bill that cannot be changed: the same paper without a pen. */
function ReadingPaper({
  doc,
  zoom,
  is,
}: {
  doc: NonNullable<ReturnType<typeof useDraft.getState>['doc']>;
  zoom: number;
  is: 'version' | 'original';
}) {
  return (
    <div className="desk" style={{ '--zoom': zoom / 100 } as React.CSSProperties}>
      <BillEditor
        doc={doc}
        readOnly
        words={NOTHING}
        margins={NOTHING}
        onChange={ignore}
        onSelection={ignore}
        onMark={ignore}
        onMargin={ignore}
        onTypedInVain={typedIn[is]}
      />
    </div>
  );
}
