/** What is drawn around the page: the bar of a table, the card of a place, the menu of an empty line. */
import type { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { LINE_COMMANDS, type LineCommand } from '../../shared/bill/commands/onEmptyLine.ts';
import { setNumber } from '../../shared/bill/commands/remove.ts';
import { billAttrs } from '../../shared/bill/document.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { writeFootnote } from './cardContent.ts';
import { COMMANDS } from './keys.ts';
import { alone } from './ownSteps.ts';
import { type CardContent, PlaceCard } from './PlaceCard.tsx';
import { settle } from './restOfKeys.ts';
import { reveal, takeFocus } from './reveal.ts';
import { SlashMenu } from './SlashMenu.tsx';
import { TableBar } from './TableBar.tsx';

interface Props {
  say: Messages;
  readOnly: boolean;
  current: () => EditorView;
  desk: HTMLElement | null;
  /** The selection in a table; null outside of tables. */
  inTable: Selection | null;
  card: CardContent | null;
  setCard: (card: CardContent | null) => void;
  /** Where "/" was typed on an empty line. */
  slash: DOMRect | null;
  setSlash: (rect: DOMRect | null) => void;
  onHistory?: ((provision: string) => void) | undefined;
}

const lineCommands = ({ state }: EditorView): LineCommand[] =>
  (Object.keys(LINE_COMMANDS) as LineCommand[]).filter((name) => LINE_COMMANDS[name](state));

function tableElement(view: EditorView): HTMLElement | null {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') {
      const dom = view.nodeDOM($from.before(depth));
      return dom instanceof HTMLElement ? dom : null;
    }
  return null;
}

export function Around(props: Props) {
  const { say, readOnly, current, desk, inTable, card, setCard, slash, setSlash, onHistory } = props;
  return (
    <>
      {inTable && !readOnly ? (
        <TableBar
          say={say}
          table={() => tableElement(current())}
          desk={desk}
          can={(command) => COMMANDS[command](current().state)}
          run={(command) => {
            const view = current();
            COMMANDS[command](view.state, view.dispatch, view);
            view.focus();
          }}
        />
      ) : null}
      {card ? (
        <PlaceCard
          key={`${card.place.kind}/${card.place.id}/${card.place.asked}`}
          say={say}
          card={card}
          readOnly={readOnly}
          setNumber={(number) => {
            const view = current();
            takeFocus(view);
            return alone(setNumber(card.place.id, number))(view.state, view.dispatch);
          }}
          onGo={() => {
            reveal(current(), card.place.id);
            settle();
          }}
          setFootnote={(words) => writeFootnote(current(), card, words)}
          {...(onHistory ? { onHistory } : {})}
          onClose={() => {
            setCard(null);
            if (card.place.kind === 'footnote' && card.place.asked) takeFocus(current());
          }}
        />
      ) : null}
      {slash && !readOnly ? (
        <SlashMenu
          say={say}
          rect={slash}
          offered={lineCommands(current())}
          attrs={billAttrs(current().state.doc)}
          take={(command) => {
            setSlash(null);
            const view = current();
            takeFocus(view);
            alone(LINE_COMMANDS[command])(view.state, view.dispatch);
          }}
          leave={(text) => {
            setSlash(null);
            const view = current();
            takeFocus(view);
            if (text !== '') view.dispatch(view.state.tr.insertText(text));
          }}
        />
      ) : null}
    </>
  );
}
