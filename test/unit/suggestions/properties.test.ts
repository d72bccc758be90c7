/** Whatever is typed, suggested, accepted and rejected in whatever order: two valid texts and the difference between them. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { readBill } from '../../../shared/bill/document.ts';
import {
  acceptSuggestions,
  carryEdit,
  nextSuggestions,
  type OpenReview,
  openReview,
  rejectSuggestions,
  reviewOver,
} from '../../../shared/suggestions/open.ts';
import type { Suggestion } from '../../../shared/suggestions/types.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';
import { type Press, person, press, typed } from './typing.ts';

const presses = (max: number): fc.Arbitrary<Press[]> => fc.array(press, { minLength: 1, maxLength: max });

function isBill(bill: Node): void {
  expect(readBill(bill.toJSON())).toMatchObject({ ok: true });
}

const same = (a: Node, b: Node): void => expect(a.toJSON()).toEqual(b.toJSON());

/** Two people take turns at suggesting, text by text. */
function suggested(texts: readonly Node[], turns: readonly boolean[] = []): OpenReview {
  const people = [person('Anna'), person('Boris')];
  let open = openReview(null, texts[0]!);
  texts.slice(1).forEach((text, i) => {
    open = nextSuggestions(open, text, people[turns[i % Math.max(1, turns.length)] ? 1 : 0]!);
  });
  return open;
}

const ids = (list: readonly Suggestion[]): string[] => list.map((suggestion) => suggestion.id);

/** Two texts by chance: typed in the editor, or edited as data. */
const twoTexts: fc.Arbitrary<[Node, Node]> = fc.oneof(
  presses(12).map((keys): [Node, Node] => {
    const texts = typed(keys);
    return [texts[0]!, texts.at(-1)!];
  }),
  fc.tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 10 })).map(([seed, how, count]) => {
    const bill = randomBill(seed, { footnotes: true });
    return [bill, randomlyEdited(bill, how, count, true, true)] as [Node, Node];
  }),
);

describe('Suggestions', () => {
  test('all accepted are the text one would have had by editing, all rejected the text before', () => {
    fc.assert(
      fc.property(presses(12), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (keys, turns) => {
        const texts = typed(keys);
        const open = suggested(texts, turns);
        const all = ids(open.suggestions);
        same(open.accepted, texts[0]!);
        same(open.working, texts.at(-1)!);
        const accepted = acceptSuggestions(open, all).open;
        same(accepted.accepted, texts.at(-1)!);
        expect(accepted.suggestions).toEqual([]);
        const rejected = rejectSuggestions(open, all).open;
        same(rejected.working, texts[0]!);
        expect(rejected.suggestions).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('accepted a few at a time in any order, they come to the same text, which is a bill at every step', () => {
    fc.assert(
      fc.property(twoTexts, fc.infiniteStream(fc.nat(1000)), ([before, after], chance) => {
        const open = openReview({ accepted: before, attributions: [], rivals: [] }, after);
        let state = open;
        while (state.suggestions.length > 0) {
          const list = state.suggestions;
          const some = list.filter(() => chance.next().value % 3 === 0);
          const asked = ids(some.length > 0 ? some : [list[chance.next().value % list.length]!]);
          const { open: next, decided, also } = acceptSuggestions(state, asked);
          isBill(next.accepted);
          expect(new Set(ids(decided))).toEqual(new Set([...asked, ...ids(also)]));
          expect(next.suggestions.length).toBeLessThan(list.length);
          state = next;
        }
        expect(state.isEmpty).toBe(true);
        same(state.working, after);
      }),
      { numRuns: 500 },
    );
  });

  test('some accepted and the rest rejected leave one bill and no suggestion', () => {
    fc.assert(
      fc.property(twoTexts, fc.infiniteStream(fc.nat(1000)), ([before, after], chance) => {
        let open = openReview({ accepted: before, attributions: [], rivals: [] }, after);
        for (let i = 0; i < 40 && open.suggestions.length > 0; i++) {
          const list = open.suggestions;
          const one = list[chance.next().value % list.length]!.id;
          const decide = chance.next().value % 2 === 0 ? acceptSuggestions : rejectSuggestions;
          const next = decide(open, [one]).open;
          isBill(next.accepted);
          isBill(next.working);
          expect(ids(next.suggestions)).not.toContain(one);
          open = next;
        }
        open = rejectSuggestions(open, ids(open.suggestions)).open;
        expect(open.suggestions).toEqual([]);
        isBill(open.working);
      }),
      { numRuns: 500 },
    );
  });

  test('what is left after a decision is what was there before without it', () => {
    fc.assert(
      fc.property(twoTexts, fc.nat(1000), fc.boolean(), ([before, after], which, accepting) => {
        const open = openReview({ accepted: before, attributions: [], rivals: [] }, after);
        if (open.suggestions.length === 0) return;
        const one = open.suggestions[which % open.suggestions.length]!;
        const { open: next, decided } = (accepting ? acceptSuggestions : rejectSuggestions)(open, [one.id]);
        const gone = new Set(ids(decided));
        expect(new Set(ids(next.suggestions))).toEqual(
          new Set(ids(open.suggestions).filter((id) => !gone.has(id))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('read again after each change they are those that are read from the start', () => {
    fc.assert(
      fc.property(presses(15), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (keys, turns) => {
        const open = suggested(typed(keys), turns);
        const again = openReview(open.state, open.working);
        expect(again.suggestions).toEqual(open.suggestions);
        const stored = JSON.parse(JSON.stringify(open.attributions)) as typeof open.attributions;
        expect(new Set(again.attributions.map((x) => JSON.stringify(x)))).toEqual(
          new Set(stored.map((x) => JSON.stringify(x))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('each belongs to somebody who typed', () => {
    fc.assert(
      fc.property(presses(15), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (keys, turns) => {
        const authors = suggested(typed(keys), turns).suggestions.map((suggestion) => suggestion.author);
        for (const author of authors) expect(['Anna', 'Boris']).toContain(author);
      }),
      { numRuns: 500 },
    );
  });

  test('a decision that is taken back leaves what was there', () => {
    fc.assert(
      fc.property(presses(12), fc.nat(1000), fc.boolean(), (keys, which, accepting) => {
        const open = suggested(typed(keys), [true, false]);
        if (open.suggestions.length === 0) return;
        const one = open.suggestions[which % open.suggestions.length]!;
        const { open: next } = (accepting ? acceptSuggestions : rejectSuggestions)(open, [one.id]);
        same(openReview(open.state, open.working).accepted, open.accepted);
        const back = reviewOver(next, open.accepted, open.working);
        same(back.accepted, open.accepted);
        same(back.working, open.working);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A direct edit', () => {
  test('is in both texts where nothing is suggested', () => {
    fc.assert(
      fc.property(presses(8), (keys) => {
        const texts = typed(keys);
        let open = openReview(null, texts[0]!);
        for (const text of texts.slice(1)) {
          open = carryEdit(open, text);
          expect(open.accepted).toBe(text);
          expect(open.suggestions).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('beside open suggestions leaves two bills, and makes no suggestion of its own', () => {
    fc.assert(
      fc.property(presses(8), presses(5), (keys, more) => {
        const texts = typed([...keys, ...more]);
        const middle = typed(keys).length;
        const open = suggested(texts.slice(0, middle), [true, false]);
        const before = new Set(ids(open.suggestions));
        let state = open;
        for (const text of texts.slice(middle)) {
          state = carryEdit(state, text, 'Clara');
          isBill(state.accepted);
          same(state.working, text);
          for (const id of ids(state.suggestions)) expect(before).toContain(id);
        }
        same(acceptSuggestions(state, ids(state.suggestions)).open.accepted, texts.at(-1)!);
      }),
      { numRuns: 500 },
    );
  });
});
