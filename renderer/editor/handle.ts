/** What the app can ask of the editor (`EditorHandle`), done on its view. */
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { brokenReferences } from '../../shared/bill/brokenReferences.ts';
import { setBillAttrs } from '../../shared/bill/commands/attrs.ts';
import { caseAt } from '../../shared/bill/commands/case.ts';
import { applyEdits } from '../../shared/bill/commands/edits.ts';
import { insertClause, insertReference } from '../../shared/bill/commands/lines.ts';
import { moveTo } from '../../shared/bill/commands/moveTo.ts';
import { setNumber } from '../../shared/bill/commands/remove.ts';
import { whyNot } from '../../shared/bill/commands/whyNot.ts';
import { referenceText } from '../../shared/bill/references.ts';
import type { Decided } from '../../shared/suggestions/open.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { COMMANDS } from './keys.ts';
import { alone } from './ownSteps.ts';
import type { CardPlace } from './plugins/cards.ts';
import { dispatchBeside } from './plugins/caret.ts';
import { commentPlaces, setMovedComment } from './plugins/comments.ts';
import { registerIn } from './plugins/register.ts';
import { editNumber } from './plugins.ts';
import { replaceBill } from './replaceBill.ts';
import { settle } from './restOfKeys.ts';
import { reveal, revealChange, revealSelection, showPlace, takeFocus } from './reveal.ts';
import { nextMisspelt } from './spelling/places.ts';
import type { SpellingHost } from './spelling/types.ts';
import { accepting, rejecting, reviewIn, setSuggesting, withReview } from './suggesting/plugin.ts';
import { showSuggestion } from './suggesting/show.ts';
import type { EditorHandle } from './types.ts';

export function handleOf(
  view: () => EditorView,
  find: (replacing: boolean) => void,
  onCard: (place: CardPlace) => void,
  spelling: () => SpellingHost | null,
): EditorHandle {
  const command = (run: (state: EditorState, dispatch: EditorView['dispatch']) => boolean): boolean => {
    const v = view();
    if (!v.editable) return false;
    takeFocus(v);
    return run(v.state, v.dispatch);
  };
  const own = (run: Command): boolean => command(alone(run));
  return {
    goTo(provision, from, to) {
      reveal(view(), provision, from, to);
      settle();
    },
    show(provision, from, to) {
      showPlace(view(), provision, from, to);
      settle();
    },
    goToChange(unit, was) {
      revealChange(view(), unit, was);
      settle();
    },
    setAttrs: (change) => view().editable && setBillAttrs(change)(view().state, view().dispatch),
    run: (name) => command((state, dispatch) => COMMANDS[name](state, dispatch, view())),
    can: (name) => view().editable && COMMANDS[name](view().state, undefined, view()),
    whyNot: (name) => whyNot(view().state, name),
    insertClause: (text, after) => void own(insertClause(text, after)),
    insertReference(target) {
      const { state } = view();
      const { $from } = state.selection;
      const reg = registerIn(state);
      const { parent, parentOffset } = $from;
      const around = (from: number, to: number): string =>
        parent.isTextblock ? withoutSoftHyphens(parent.textBetween(from, to, ' ', ' ')) : '';
      const before = around(0, parentOffset);
      const after = around(
        Math.min(state.selection.$to.parentOffset, parent.content.size),
        parent.content.size,
      );
      const grammaticalCase = caseAt(before, after, reg.attrs.lang);
      const { text, ok } = referenceText({ target, style: 'full', case: grammaticalCase, shown: '' }, reg);
      if (ok) command(insertReference(target, text, grammaticalCase));
    },
    setNumber: (provision, number) => own(setNumber(provision, number)),
    moveTo: (provision, gap) => own(moveTo(provision, gap)),
    canMoveTo: (provision, gap) => view().editable && moveTo(provision, gap)(view().state),
    applyEdits: (edits) => own(applyEdits(edits)),
    find,
    commentPlaces: (bill) => (view().state.doc === bill ? commentPlaces(view().state) : null),
    commentMoved: (comment) => dispatchBeside(view(), (tr) => setMovedComment(tr, comment)),
    editNumber: () => editNumber({ onCard })(view().state, view().dispatch, view()),
    brokenReferences: () => brokenReferences(view().state.doc, registerIn(view().state)).length,
    goToBrokenReference() {
      const v = view();
      const broken = brokenReferences(v.state.doc, registerIn(v.state));
      const next = broken.find(({ pos }) => pos > v.state.selection.from) ?? broken[0];
      if (!next) return;
      takeFocus(v);
      revealSelection(v, NodeSelection.create(v.state.doc, next.pos));
    },
    replaceBill(bill) {
      const v = view();
      if (!v.editable) return false;
      const change = replaceBill(v.state, bill);
      if (change) v.dispatch(change);
      return true;
    },
    suggest(on) {
      view().dispatch(setSuggesting(view().state.tr, on));
    },
    accept: (ids) => decide(view(), accepting, ids),
    reject: (ids) => decide(view(), rejecting, ids),
    putReview(review) {
      if (view().editable) view().dispatch(withReview(view().state, review));
    },
    review: () => reviewIn(view().state),
    goToSuggestion: (suggestion) => showSuggestion(view(), suggestion),
    async nextMisspelt() {
      const host = spelling();
      const place = host?.on() ? await nextMisspelt(view(), host) : null;
      if (place) host?.onMenu(place);
      return place !== null;
    },
    bill: () => view().state.doc,
    register: () => registerIn(view().state),
    focus: () => takeFocus(view()),
  };
}

function decide(view: EditorView, how: typeof accepting, ids: Iterable<string>): Decided | null {
  const change = view.editable ? how(view.state, ids) : null;
  if (!change) return null;
  view.dispatch(change.tr);
  return change.decided;
}
