/** What the worker of the terms is told and keeps says the same as a reading of the two whole bills. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { registerIn, sourceText } from '../../../renderer/translation/rows.ts';
import { applyDelta, diffProvisions } from '../../../renderer/workers/provisionsDelta.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { alignTranslation } from '../../../shared/translation/align.ts';
import { inlineJson, sourceLines } from '../../../shared/translation/lines.ts';
import { TermText, termsAcross } from '../../../shared/translation/terms.ts';
import { translated } from '../../../shared/translation/translated.ts';
import { createTranslatedProvisions } from '../../../shared/translation/translatedProvisions.ts';
import type { LanguageVersion, TranslatedLine } from '../../../shared/translation/types.ts';
import { article, bill, paragraph, point } from '../../builders/bill.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';
import { termFindings } from '../../builders/termsOfBills.ts';

const ENGLISH: LanguageVersion = { lang: 'en', tradition: 'post-soviet' };
const PLAIN = { mark: { untranslated: false, older: false } };

/** The lines of one bill as the words of another in the same places; every third stays untranslated. */
function stored(source: Node, words: Node): TranslatedLine[] {
  const said = new Map(sourceLines(words).map((line) => [line.key, line]));
  return sourceLines(source).flatMap((line, i) => {
    const other = said.get(line.key);
    return other && i % 3 !== 2
      ? [
          {
            id: `x${i}`,
            lang: 'en',
            provision: line.provision,
            slot: line.slot,
            basis: inlineJson(line.node.content),
            content: inlineJson(other.node.content),
            sure: true,
            author: 'A',
            at: '2026-11-22T10:00:00.000Z',
          } satisfies TranslatedLine,
        ]
      : [];
  });
}

const told = (provisions: readonly Provision[]): string[] =>
  provisions.map(({ id, heading, text }) => `${id}: ${heading} | ${text}`.replace(/\s+/g, ' ').trim());

test('the provisions of a translation are those of the bill in that language', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (seed, how) => {
      const source = randomBill(seed, { footnotes: true });
      const lines = stored(source, randomlyEdited(source, how, 8, true, true));
      const reg = registerIn(sourceText(source, register(source)), ENGLISH);
      const made = createTranslatedProvisions()(
        listProvisions(source),
        alignTranslation(source, lines).lines,
        reg,
      );
      const whole = listProvisions(translated(source, ENGLISH, lines, PLAIN));
      const notes = new Set(whole.filter(({ note }) => note).map(({ id }) => id));
      const spoken = (list: readonly Provision[]): Provision[] => list.filter(({ id }) => !notes.has(id));
      expect(told(spoken(made))).toEqual(told(spoken(whole)));
    }),
    { numRuns: 200 },
  );
});

test('what did not change is the very same object', () => {
  const source = bill(
    { lang: 'ru' },
    article('a', 'Слова', paragraph('p', 'Одно.'), paragraph('q', 'Другое.')),
  );
  const words = bill({ lang: 'en' }, article('a', 'Words', paragraph('p', 'One.'), paragraph('q', 'Other.')));
  const reg = registerIn(sourceText(source, register(source)), ENGLISH);
  const read = createTranslatedProvisions();
  const provisions = listProvisions(source);
  const lines = stored(source, words);
  const first = read(provisions, alignTranslation(source, lines).lines, reg);
  const last = lines.at(-1)!;
  const changed = { ...last, content: [{ type: 'text', text: 'Else.' }] };
  const second = read(provisions, alignTranslation(source, [...lines.slice(0, -1), changed]).lines, reg);
  expect(diffProvisions(first, second).changed.map(({ id }) => id)).toEqual([last.provision]);
  expect(second.filter((one, i) => one === first[i])).toHaveLength(first.length - 1);
});

test('a text that is told its changes finds what a new one finds', () => {
  const terms = (...words: string[]): Node =>
    bill(
      { lang: 'en' },
      article('t', 'Terms', paragraph('d', 'In this Law:', ...words.map((word, i) => point(`d${i}`, word)))),
      article('a', 'Visits', paragraph('p', 'Every place of detention is visited.')),
      article('b', 'Reports', paragraph('q', 'The Centre reports on the place of detention.')),
    );
  const DEFINED = ['“place of detention” means any place.', '“Centre” means the national centre.'];
  const states = [
    [terms(...DEFINED), terms('“lock-up” means any place.', '“Centre” means the centre.')],
    [terms(...DEFINED), terms('“place of detention” means any place.', '“Hub” means the centre.')],
    [terms(DEFINED[0]!), terms('“place of detention” means any place.', '“Hub” means the centre.')],
    [terms(DEFINED[1]!), terms('“Hub” means the centre.')],
  ] as const;
  let kept: { text: TermText; list: Provision[] }[] = [];
  let found = 0;
  for (const pair of states) {
    kept = pair.map((text, i) => {
      const now = listProvisions(text);
      const was = kept[i] ?? { text: new TermText(billAttrs(text)), list: [] };
      const delta = diffProvisions(was.list, now);
      was.text.update(delta.changed, delta.order);
      return { text: was.text, list: applyDelta(was.list, delta) };
    });
    const whole = termFindings(pair[0], pair[1]);
    expect([...termsAcross(kept[0]!.text, kept[1]!.text, () => true)]).toEqual([...whole]);
    found += whole.size;
  }
  expect(found).toBeGreaterThan(1);
});
