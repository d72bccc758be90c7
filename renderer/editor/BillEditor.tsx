/** The bill as one edits it: a page on a desk. Wraps a ProseMirror view; the app talks to it through `types.ts` only. */
import type { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { forwardRef, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { Around } from './Around.tsx';
import { cardOf } from './cardContent.ts';
import { type Surroundings, sayFor } from './createView.ts';
import { type FindActions, FindBar } from './FindBar.tsx';
import { handleOf } from './handle.ts';
import type { CardContent } from './PlaceCard.tsx';
import {
  type FindState,
  goToMatch,
  previewReplacing,
  replaceCurrent,
  replaceEverywhere,
  setQuery,
} from './plugins/find.ts';
import { takeFocus } from './reveal.ts';
import type { BillEditorProps, EditorHandle } from './types.ts';
import { useBillView } from './useBillView.ts';
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-gapcursor/style/gapcursor.css';
import 'prosemirror-tables/style/tables.css';
import './editor.css';
import './marks.css';
import './around.css';

/** Longer selections are places to look in, not words to look for. */
const MAX_WORDS = 100;

function selectedWords({ state }: EditorView): string {
  const { $from, $to, from, to } = state.selection;
  if (!$from.sameParent($to) || to - from > MAX_WORDS) return '';
  return withoutSoftHyphens(state.doc.textBetween(from, to, ' ', ' '));
}

interface Asked {
  words: string;
  replacing: boolean;
  /** How often it was asked for. */
  times: number;
}

function findActions(view: () => EditorView, close: () => void): FindActions {
  return {
    search: (query) => setQuery(view(), query),
    go: (direction) => goToMatch(view(), direction),
    replace: (replacement) => replaceCurrent(view(), replacement),
    preview: (replacement) => previewReplacing(view(), replacement),
    replaceAll: (replacement, chosen) => replaceEverywhere(view(), replacement, chosen),
    close: () => {
      close();
      setQuery(view(), null);
      takeFocus(view());
    },
  };
}

export const BillEditor = forwardRef<EditorHandle, BillEditorProps>(function BillEditor(props, ref) {
  const { doc, readOnly, uiLang } = props;
  const host = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<FindState | null>(null);
  const [finding, setFinding] = useState<Asked | null>(null);
  const [card, setCard] = useState<CardContent | null>(null);
  const [slash, setSlash] = useState<DOMRect | null>(null);
  // A new selection object in a table draws its bar again; outside of tables it stays null.
  const [inTable, setInTable] = useState<Selection | null>(null);

  const around = useCallback(
    (view: () => EditorView): Surroundings => ({
      onFind: setFound,
      onFindAsked: (replacing) =>
        setFinding((was) => ({ words: selectedWords(view()), replacing, times: (was?.times ?? 0) + 1 })),
      onTable: setInTable,
      onCard: (place) => setCard(place && cardOf(view(), place)),
      onSlash: setSlash,
    }),
    [],
  );
  const { current, latest } = useBillView(props, host, around);
  const actions = useMemo(() => findActions(current, () => setFinding(null)), [current]);

  useImperativeHandle(ref, () => {
    const { onFindAsked, onCard } = around(current);
    return handleOf(current, onFindAsked, onCard, () => latest.current.spelling ?? null);
  }, [current, around, latest]);

  const say = sayFor({ uiLang, doc });
  return (
    <div className="bill-room">
      {finding ? (
        <FindBar say={say} opened={finding} found={found} readOnly={readOnly} actions={actions} />
      ) : null}
      <Around
        say={say}
        readOnly={readOnly}
        current={current}
        desk={desk.current}
        inTable={inTable}
        card={card}
        setCard={setCard}
        slash={slash}
        setSlash={setSlash}
        onHistory={props.onHistory}
      />
      <div className="bill-frame">
        <div className="bill-desk" ref={desk}>
          <div className="bill-paper" ref={host} />
        </div>
      </div>
    </div>
  );
});
