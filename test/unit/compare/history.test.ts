import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { articleHistory } from '../../../shared/compare/history/articleHistory.ts';
import { blameProvision } from '../../../shared/compare/history/blame.ts';
import type { Blame, HistoryEntry } from '../../../shared/compare/history/types.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { type DocumentVersion, historyOfDocuments } from '../../builders/documentHistory.ts';

const law = (lines: string): Node => compactBill(`lang: en\ntitle: Law\n${lines}`);

/** Versions one after the other, an hour apart; the last is the draft. */
function versions(...texts: string[]): DocumentVersion[] {
  return texts.map((text, i) => ({
    id: `v${i + 1}`,
    name: `Version ${i + 1}`,
    author: ['Aman', 'Bike'][i % 2]!,
    at: `2026-11-22T${String(10 + i).padStart(2, '0')}:00:00Z`,
    parent: i === 0 ? '' : `v${i}`,
    doc: law(text),
  }));
}

/** "v1 The mechanism | v3 may | v1 visit." */
const said = (blame: Blame | null): string[] | null =>
  blame?.lines.map((line) => line.words.map((w) => `${w.version} ${w.text.trim()}`).join(' | ')) ?? null;

const entries = (list: readonly HistoryEntry[]): string[] =>
  list.map((e) => `${e.version.id} ${e.kind} +${e.inserted} -${e.deleted}`);

describe('Blame', () => {
  const history = historyOfDocuments(
    versions(
      'art #a1: Visits\n- #p1 The mechanism shall visit every place of detention.\nart #a2: Budget\n- #p2 It is separate.',
      'art #a1: Visits\n- #p1 The mechanism shall visit every place of detention at any time.\nart #a2: Budget\n- #p2 It is separate.',
      'art #a1: Visits\n- #p1 The mechanism may visit every place of detention at any time.\nart #a2: Budget\n- #p2 It is separate.',
      'art #a1: Visits\n- #p1 The mechanism may visit every place of detention at any time.\nart #a2: Money\n- #p2 It is separate.',
    ),
  );

  it('names the version that last wrote each stretch of words', () => {
    expect(said(blameProvision(history, 'v4', 'p1'))).toEqual([
      'v1 The mechanism | v3 may | v1 visit every place of detention | v2 at any time | v1 .',
    ]);
    expect(said(blameProvision(history, 'v4', 'a2'))).toEqual(['v4 Money']);
  });

  it('says where the words stand, as the editor counts', () => {
    const [line] = blameProvision(history, 'v3', 'p1')!.lines;
    expect(line!.words.map((w) => [w.from, w.to, w.version])).toEqual([
      [0, 14, 'v1'],
      [14, 18, 'v3'],
      [18, 49, 'v1'],
      [49, 60, 'v2'],
      [60, 61, 'v1'],
    ]);
    expect(line!.role).toBe('lead');
  });

  it('knows nothing of a provision that is not there', () => {
    expect(blameProvision(history, 'v4', 'nobody')).toBeNull();
  });

  it('follows words out of the provision they were cut from', () => {
    const cut = historyOfDocuments(
      versions(
        'art #a1: Visits\n- #p1 The mechanism visits every place. It reports to the Parliament every year.',
        'art #a1: Visits\n- #p1 The mechanism visits every place.\n- #p9 It reports to the Parliament every month.',
      ),
    );
    expect(said(blameProvision(cut, 'v2', 'p9'))).toEqual([
      'v1 It reports to the Parliament every | v2 month | v1 .',
    ]);
  });

  it('follows words into another article, and those of a provision that was joined, by what was recorded', () => {
    const list = versions(
      'art #a1: Visits\n- #p1 Visits are free.\n- #p2 Reports are yearly.\nart #a2: Budget\n- #p3 It is separate.',
      'art #a1: Visits\n- #p1 Visits are free. Reports are yearly.\nart #a2: Budget\n- #p3 It is separate.',
      'art #a1: Visits\nart #a2: Budget\n- #p3 It is separate.\n- #p1 Visits are free. Reports are yearly and public.',
    );
    const joined = historyOfDocuments([
      list[0]!,
      { ...list[1]!, operations: [{ op: 'join', from: 'p2', to: 'p1' }] },
      list[2]!,
    ]);
    expect(said(blameProvision(joined, 'v3', 'p1'))).toEqual([
      'v1 Visits are free. Reports are yearly | v3 and public | v1 .',
    ]);
  });

  it('gives words that a merge brought to the colleague who wrote them', () => {
    const [base, mine, merged] = versions(
      'art #a1: Visits\n- #p1 Visits are free.',
      'art #a1: Visits\n- #p1 Visits are free.\nart #a2: Budget\n- #p2 It is separate.',
      'art #a1: Visits\n- #p1 Visits are free and unannounced.\nart #a2: Budget\n- #p2 It is separate.',
    );
    const theirs: DocumentVersion = {
      ...base!,
      id: 'theirs',
      author: 'Colleague',
      at: '2026-11-22T10:30:00Z',
      parent: 'v1',
      doc: law('art #a1: Visits\n- #p1 Visits are free and unannounced.'),
    };
    const blame = blameProvision(historyOfDocuments([base!, mine!, theirs, merged!]), 'v3', 'p1');
    expect(said(blame)).toEqual(['v1 Visits are free | theirs and unannounced | v1 .']);
    expect(blame!.versions.map((v) => v.author)).toEqual(['Colleague', 'Aman']);
  });

  it('names the requirements and comments that rest on the words of a version', () => {
    const blame = blameProvision(history, 'v4', 'p1', {
      decisions: [
        { requirement: 'R1', basis: [{ provision: 'p1', text: 'may visit every place of detention' }] },
        { requirement: 'R2', basis: [{ provision: 'p2', text: 'may visit' }] },
      ],
      comments: [
        { id: 'c1', provision: 'p1', quote: 'shall' },
        { id: 'c2', provision: 'p1', quote: 'at any time' },
      ],
    });
    expect(blame!.because).toEqual({
      v3: { requirements: ['R1'], comments: ['c1'] },
      v2: { requirements: [], comments: ['c2'] },
      v1: { requirements: [], comments: [] },
    });
  });

  it('counts references, footnotes and cells of tables', () => {
    const rich = historyOfDocuments(
      versions(
        'art #a1: Visits\n- #p1 See {a1} now.\n| #t1 a | b |',
        'art #a1: Visits\n- #p1 See {a1}[^A note.] now.\n| #t1 a | c |',
      ),
    );
    const line = blameProvision(rich, 'v2', 'p1', { cite: () => 'art. 1' })!.lines[0]!;
    expect(line.words.map((w) => [w.from, w.to, w.text, w.version])).toEqual([
      [0, 5, 'See art. 1', 'v1'],
      [5, 7, ' [A note.] ', 'v2'],
      [7, 11, 'now.', 'v1'],
    ]);
  });
});

describe('The history of an article', () => {
  const history = historyOfDocuments(
    versions(
      'art #a1: Visits\n- #p1 It shall visit.',
      'art #a1: Visits\n- #p1 It shall visit.\nart #a2: Budget\n- #p2 It is separate.',
      'chapter #c1: General\nart #a1: Visits\n- #p1 It shall visit.\nart #a2: Budget\n- #p2 It is separate.',
      'chapter #c1: General\nart #a1: Visits\n- #p1 It may visit.\nart #a2: Budget\n- #p2 It is separate.',
      'chapter #c1: General\nart #a1: Visits\n- #p1 It may visit.',
    ),
  );
  const attrs = law('').attrs;

  it('lists the versions where it changed, newest first', () => {
    expect(entries(articleHistory(history, 'v5', 'a1', { attrs }))).toEqual([
      'v4 edited +3 -5',
      'v3 moved +0 -0',
      'v1 added +21 -0',
    ]);
    expect(entries(articleHistory(history, 'v5', 'a2', { attrs }))).toEqual([
      'v5 removed +0 -21',
      'v3 moved +0 -0',
      'v2 added +21 -0',
    ]);
  });

  it('shows what changed with the numbers of today', () => {
    const [newest] = articleHistory(history, 'v5', 'p1', { attrs, numberOf: () => '7' });
    expect(newest!.changes.map((c) => [c.kind, c.to?.label, c.strength?.direction])).toEqual([
      ['edited', 'art. 7', 'weaker'],
    ]);
    expect(newest!.blocks.flatMap((b) => b.pieces.map((p) => `${p.op} ${p.text}`))).toEqual([
      'same It ',
      'del shall',
      'ins may',
      'same  visit.',
    ]);
  });
});
