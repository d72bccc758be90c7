import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { replaceBill } from '../../../renderer/editor/replaceBill.ts';
import { billSchema } from '../../../shared/bill/schema.ts';

function bill(articles: readonly (readonly string[])[], lang = 'en'): Node {
  return billSchema.node('bill', { lang }, [
    billSchema.node('title_block', { id: 'title' }, [
      billSchema.node('title_line', null, [billSchema.text('A law')]),
    ]),
    ...articles.map((lines, i) =>
      billSchema.node('article', { id: `a${i}` }, [
        billSchema.node('heading', null, [billSchema.text(`Heading ${i}`)]),
        billSchema.node('paragraph', { id: `p${i}` }, [
          ...lines.map((text) => billSchema.node('wording', null, [billSchema.text(text)])),
        ]),
      ]),
    ),
  ]);
}

const stateOf = (doc: Node): EditorState => EditorState.create({ doc, plugins: [history()] });

describe('another state of the bill in the editor', () => {
  it('touches only what differs, and is nothing where nothing does', () => {
    const before = bill([['One.'], ['Two.'], ['Three.']]);
    const change = replaceBill(stateOf(before), bill([['One.'], ['Two, otherwise.'], ['Three.']]))!;
    const touched: number[] = [];
    change.mapping.maps[0]!.forEach((from, to) => {
      touched.push(from, to);
    });
    expect(before.textBetween(touched[0]!, touched[1]!)).toBe('Two.');
    expect(replaceBill(stateOf(before), bill([['One.'], ['Two.'], ['Three.']]))).toBeNull();
  });

  it('brings attributes of the bill as well', () => {
    const state = stateOf(bill([['One.']]));
    expect(state.apply(replaceBill(state, bill([['One.']], 'ru'))!).doc.attrs.lang).toBe('ru');
  });

  it('is the new bill, whatever the two are, and Undo gives the old one back', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('One.', 'Two.', 'Three.'), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const [before, after] = [bill(from), bill(to)];
        const state = stateOf(before);
        const change = replaceBill(state, after);
        let now = change ? state.apply(change) : state;
        expect(now.doc.eq(after)).toBe(true);
        if (change) undo(now, (tr) => (now = now.apply(tr)));
        expect(now.doc.eq(before)).toBe(true);
      }),
    );
  });
});
