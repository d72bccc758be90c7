import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { applied, choicesFor, standingOf } from '../../../renderer/merge/standing.ts';
import type { KeptConflict } from '../../../shared/api/merges.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { mergeBills } from '../../../shared/compare/merge.ts';

const line = (text: string): Node => billSchema.node('wording', null, [billSchema.text(text)]);

/** One article with one paragraph of these lines, and further articles by id. */
function bill(lines: string[], ...more: [string, string][]): Node {
  const article = (id: string, texts: string[]): Node =>
    billSchema.node('article', { id }, [
      billSchema.node('heading', null, [billSchema.text(`Article ${id}`)]),
      billSchema.node('paragraph', { id: `${id}-1` }, texts.map(line)),
    ]);
  return billSchema.node('bill', { lang: 'en' }, [
    billSchema.node('title_block', { id: 'title' }, [
      billSchema.node('title_line', null, [billSchema.text('A law')]),
    ]),
    article('one', lines),
    ...more.map(([id, text]) => article(id, [text])),
  ]);
}

function conflictsOf(base: Node, ours: Node, theirs: Node): { draft: Node; kept: KeptConflict[] } {
  const { bill: draft, conflicts } = mergeBills(base, ours, theirs);
  return { draft, kept: conflicts.map((conflict) => ({ conflict, choice: null, author: '', at: '' })) };
}

const linesIn = (draft: Node | null): string[] => {
  const found: string[] = [];
  draft?.descendants((node) => {
    if (node.type.name === 'wording') found.push(node.textContent);
    return !node.isTextblock;
  });
  return found;
};

const BASE = 'The Mechanism shall visit every place.';
const OURS = 'The Mechanism must visit every place.';
const THEIRS = 'The Mechanism may visit every place.';

describe('a conflict in the draft as it is now', () => {
  it('is untouched after the merge, and each choice puts its words there', () => {
    const { draft, kept } = conflictsOf(bill([BASE]), bill([OURS]), bill([THEIRS]));
    const conflict = kept[0]!;
    expect(standingOf(draft, conflict)).toEqual({ found: true, text: BASE, touched: false });
    expect(linesIn(applied(draft, conflict, 'ours'))).toEqual([OURS]);
    expect(linesIn(applied(draft, conflict, 'theirs'))).toEqual([THEIRS]);
    expect(linesIn(applied(draft, conflict, 'both'))).toEqual([`${OURS} ${THEIRS}`]);
    expect(linesIn(applied(draft, conflict, { text: 'It visits.' }))).toEqual(['It visits.']);
  });

  it('is chosen otherwise later, and left as before again', () => {
    const { draft, kept } = conflictsOf(bill([BASE]), bill([OURS]), bill([THEIRS]));
    const after = applied(draft, kept[0]!, 'ours')!;
    const settled: KeptConflict = { ...kept[0]!, choice: 'ours' };
    expect(standingOf(after, settled).touched).toBe(false);
    expect(linesIn(applied(after, settled, 'theirs'))).toEqual([THEIRS]);
    expect(linesIn(applied(after, settled, 'base'))).toEqual([BASE]);
  });

  it('says so where somebody wrote there since, and keeps those words if asked', () => {
    const { kept } = conflictsOf(bill([BASE]), bill([OURS]), bill([THEIRS]));
    const edited = bill(['The Mechanism has to visit every place.']);
    expect(standingOf(edited, kept[0]!)).toEqual({
      found: true,
      text: 'The Mechanism has to visit every place.',
      touched: true,
    });
    expect(applied(edited, kept[0]!, 'draft')).toBe(edited);
  });

  it('is found where a line was added above it since', () => {
    const { draft, kept } = conflictsOf(
      bill(['First.', BASE]),
      bill(['First.', OURS]),
      bill(['First.', THEIRS]),
    );
    expect(linesIn(draft)).toEqual(['First.', BASE]);
    const longer = bill(['First.', 'New.', BASE]);
    expect(standingOf(longer, kept[0]!).touched).toBe(false);
    expect(linesIn(applied(longer, kept[0]!, 'theirs'))).toEqual(['First.', 'New.', THEIRS]);
  });

  it('whose provision is gone is found nowhere', () => {
    const { kept } = conflictsOf(
      bill(['x.'], ['two', BASE]),
      bill(['x.'], ['two', OURS]),
      bill(['x.'], ['two', THEIRS]),
    );
    const without = bill(['x.']);
    expect(standingOf(without, kept[0]!).found).toBe(false);
    expect(applied(without, kept[0]!, 'ours')).toBeNull();
  });

  it('of a removal against an edit offers both sides and the state before', () => {
    const { draft, kept } = conflictsOf(
      bill(['x.'], ['two', BASE]),
      bill(['x.']),
      bill(['x.'], ['two', THEIRS]),
    );
    const removal = kept.find(
      ({ conflict }) => conflict.kind === 'removal' && conflict.provision === 'two-1',
    )!;
    expect(choicesFor(removal.conflict)).toEqual(['ours', 'theirs', 'base']);
    expect(standingOf(draft, removal).touched).toBe(false);
    expect(linesIn(applied(draft, removal, 'theirs'))).toContain(THEIRS);
  });
});
