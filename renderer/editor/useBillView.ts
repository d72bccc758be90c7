/** The life of the view: made once, and told when the bill, its marks or the right to write are others. */
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { NodeJson } from '../../shared/bill/document.ts';
import { createView, documentOf, load, type Surroundings, sayFor, send } from './createView.ts';
import { placeholders } from './placeholders.ts';
import { dispatchBeside } from './plugins/caret.ts';
import { setComments } from './plugins/comments.ts';
import type { BillEditorProps } from './types.ts';

export interface BillView {
  /** The view; there is one as long as the editor is on the page. */
  current: () => EditorView;
  /** The props as they were passed last. */
  latest: { readonly current: BillEditorProps };
}

/** @param around the same object all the time: the view is made anew for another one. */
export function useBillView(
  props: BillEditorProps,
  host: RefObject<HTMLDivElement | null>,
  around: (view: () => EditorView) => Surroundings,
): BillView {
  const viewRef = useRef<EditorView | null>(null);
  const latest = useRef(props);
  const shown = useRef<NodeJson | null>(null);
  const current = useCallback((): EditorView => {
    if (!viewRef.current) throw new Error('the editor is not mounted');
    return viewRef.current;
  }, []);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const view: EditorView = createView(
      host.current!,
      latest,
      around(() => view),
    );
    viewRef.current = view;
    shown.current = latest.current.doc;
    return () => {
      viewRef.current = null;
      view.destroy();
    };
  }, [host, around]);

  const { doc, words, margins, comments, readOnly, uiLang } = props;
  useLayoutEffect(() => {
    const view = current();
    if (shown.current === doc) return;
    shown.current = doc;
    view.updateState(EditorState.create({ doc: documentOf(doc), plugins: view.state.plugins }));
    load(view, latest.current.review);
  }, [doc, current]);

  useLayoutEffect(() => {
    // A new document begins without marks: they are sent for it again.
    if (shown.current === doc) send(current(), { words, margins });
  }, [doc, words, margins, current]);

  useLayoutEffect(() => {
    const view = current();
    if (comments && shown.current === doc) dispatchBeside(view, (tr) => setComments(tr, comments));
  }, [doc, comments, current]);

  useLayoutEffect(() => {
    const view = current();
    view.setProps({ editable: () => !readOnly });
    placeholders(host.current!, sayFor({ uiLang, doc }), readOnly);
  }, [readOnly, uiLang, doc, current, host]);

  return { current, latest };
}
