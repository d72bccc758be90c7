/**
 * What goes out by copy and cut: numbers and references are written out, so that the text is whole in Word or a letter.
 * In the HTML the numbers are marked, and left out when it comes back in here.
 */
import { DOMParser, DOMSerializer, type Fragment, type Node, type Slice } from 'prosemirror-model';
import { type EditorState, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { runsOf, wordsOfRuns } from '../../shared/bill/blocks.ts';
import type { Register } from '../../shared/bill/references.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { registerIn } from './plugins/register.ts';

const NUMBER = 'drawn-number';

/** The number of the provision that the selection begins in is copied only with the beginning of its text. */
function cutOpen(state: EditorState): string | null {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock || $from.parentOffset === 0) return null;
  return $from.depth > 0 ? String($from.node(-1).attrs.id ?? '') : null;
}

class NumberedSerializer extends DOMSerializer {
  private readonly state: () => EditorState;

  constructor(state: () => EditorState) {
    super(DOMSerializer.nodesFromSchema(billSchema), DOMSerializer.marksFromSchema(billSchema));
    this.state = state;
  }

  override serializeFragment(
    fragment: Fragment,
    options: { document?: Document } = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const out = super.serializeFragment(fragment, options, target);
    if (target) return out;
    const state = this.state();
    const reg = registerIn(state);
    const skip = cutOpen(state);
    for (const element of out.querySelectorAll<HTMLElement>('[data-id]')) {
      const id = element.dataset.id ?? '';
      const first = element.querySelector(':scope > h3, :scope > p');
      const drawn = reg.numbers.get(id)?.drawn;
      if (!drawn || !first || id === skip) continue;
      const number = first.ownerDocument.createElement('span');
      number.className = NUMBER;
      number.textContent = `${drawn} `;
      first.prepend(number);
    }
    // Elsewhere a footnote is read as words in brackets; here its attribute is read and the words are not.
    for (const element of out.querySelectorAll<HTMLElement>('.footnote[data-footnote]'))
      element.textContent = inBrackets(element.dataset.footnote ?? '');
    return out;
  }
}

const inBrackets = (words: string): string => (words === '' ? '' : ` [${words}]`);

/** The text of a line with the words of its footnotes in brackets; soft hyphens stay in the HTML. */
function lineText(line: Node, reg: Register): string {
  return wordsOfRuns(
    runsOf(line, reg).map((run) =>
      run.footnote === undefined ? run : { ...run, text: inBrackets(run.footnote) },
    ),
  );
}

/** Plain text: a line for each heading and wording, with its number. */
function plainText(slice: Slice, state: EditorState): string {
  const reg = registerIn(state);
  const skip = cutOpen(state);
  const lines: string[] = [];
  const visit = (node: Node, parent: Node | null, first: boolean): void => {
    if (node.isTextblock) {
      const id = String(parent?.attrs.id ?? '');
      const drawn = first && id !== skip ? (reg.numbers.get(id)?.drawn ?? '') : '';
      lines.push(`${drawn} ${lineText(node, reg)}`.trim());
      return;
    }
    node.forEach((child, _offset, index) => {
      visit(child, node, index === 0);
    });
  };
  const { content } = slice;
  if (content.firstChild?.isInline) return lineText(billSchema.nodes.wording!.create(null, content), reg);
  content.forEach((node) => {
    visit(node, null, true);
  });
  return lines.join('\n');
}

/** Reads our own HTML back without the numbers that were written into it. */
const parser = new DOMParser(billSchema, [
  { tag: `span.${NUMBER}`, ignore: true },
  ...DOMParser.fromSchema(billSchema).rules,
]);

export function wholeCopies(): Plugin {
  let view: EditorView | null = null;
  const serializer = new NumberedSerializer(() => {
    if (!view) throw new Error('copied without a view');
    return view.state;
  });
  return new Plugin({
    view(own) {
      view = own;
      return {};
    },
    props: {
      clipboardSerializer: serializer,
      clipboardParser: parser,
      clipboardTextSerializer: (slice, own) => plainText(slice, own.state),
    },
  });
}
