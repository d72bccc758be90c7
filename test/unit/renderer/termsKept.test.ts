/** The window's copy of terms and uses is what the lint's worker has, though only changes are sent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermsKeeper } from '../../../renderer/workers/termsKept.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { createLinter, type Linter, type LintResult } from '../../../shared/lint/linter.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';

const WORDS = [
  'The National Centre (“the Centre”) is established.',
  'The Council (“the Council”) of the Centre meets.',
  'The Centre and the Council act; the Centre reports.',
  'The Council decides.',
  'Nothing of it.',
];

const BASE = listProvisions(
  bill({ lang: 'en' }, article('a', 'The Centre', ...WORDS.map((words, i) => paragraph(`p${i}`, words)))),
);

function news(linter: Linter, result: LintResult, whole: boolean) {
  const terms = result.terms.map(({ key, term, definitions, uses }) => ({ key, term, definitions, uses }));
  return { findings: result.findings, terms, uses: linter.takeUseChanges(), whole };
}

describe('the terms that a window keeps', () => {
  it('are those of the worker after any changes, and after it began anew', () => {
    const edit = fc.record({
      at: fc.nat(30),
      words: fc.nat(WORDS.length - 1),
      remove: fc.boolean(),
      anew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
        const context = { lang: 'en', tradition: 'post-soviet', form: 'law' } as const;
        let linter = createLinter(context);
        const keep = createTermsKeeper();
        let list: Provision[] = BASE;
        let said = linter.check(list);
        expect(keep(news(linter, said, true)).terms).toEqual(said.terms);
        for (const { at, words, remove, anew } of edits) {
          const place = at % list.length;
          const changed = { ...list[place]!, text: WORDS[words]! };
          const next = remove && list.length > 2 ? list.toSpliced(place, 1) : list.with(place, changed);
          if (anew) linter = createLinter(context);
          said = anew
            ? linter.check(next)
            : linter.update(
                next === list || next.length < list.length ? [] : [changed],
                next.length < list.length ? next.map((p) => p.id) : null,
              );
          expect(keep(news(linter, said, anew)).terms).toEqual(said.terms);
          list = next;
        }
      }),
      { numRuns: 150 },
    );
  });
});
