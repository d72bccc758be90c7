/** The register made from the one before says the same as one read afresh, and keeps the objects of what did not change. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { nextRegister } from '../../../shared/bill/nextRegister.ts';
import { register } from '../../../shared/bill/references.ts';
import { otherwiseNumbered, someGone } from '../../../shared/bill/registerChanges.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { draft } from '../../builders/draft.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';

const plain = (reg: ReturnType<typeof register>) => ({
  numbers: Object.fromEntries(reg.numbers),
  paths: Object.fromEntries(reg.paths),
  attrs: reg.attrs,
});

test('after any edits it equals a register that is read afresh', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom('post-soviet' as const, 'anglo' as const),
      fc.constantFrom('en' as const, 'ru' as const, 'tk' as const),
      (seed, tradition, lang) => {
        let bill = randomBill(seed, { tradition, lang, articles: 8 });
        let reg = nextRegister(null, bill);
        for (let step = 0; step < 4; step++) {
          bill = randomlyEdited(bill, seed + step, 3, true);
          reg = nextRegister(reg, bill);
          expect(plain(reg)).toEqual(plain(register(bill)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('what an insertion does not renumber keeps its very entries', () => {
  const state = draft(`
    article One
     p First
    article Two
     p Text|
    article Three
     p Text`);
  const before = registerOf(state.doc);
  const at = state.selection.$from.after(1);
  const after = state.tr.insert(
    at,
    state.doc.child(1).type.create({ id: 'new' }, billSchema.nodes.heading!.create()),
  ).doc;
  const now = registerOf(after, state.doc);
  const [one, , three] = state.doc.children.slice(1).map((node) => String(node.attrs.id));
  expect(now.numbers.get(one!)).toBe(before.numbers.get(one!));
  expect(now.paths.get(one!)).toBe(before.paths.get(one!));
  expect(now.numbers.get(three!)).not.toBe(before.numbers.get(three!));
});

test('what it calls otherwise numbered is at least what reads differently, and what is gone is seen', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const bill = randomBill(seed, { tradition: 'post-soviet', lang: 'ru', articles: 8 });
      const edited = randomlyEdited(bill, seed, 3, true);
      const before = nextRegister(null, bill);
      const now = nextRegister(before, edited);
      const [was, is] = [plain(register(bill)), plain(register(edited))];
      const named = otherwiseNumbered(before, now);
      const differing = Object.keys(is.numbers).filter(
        (id) => was.numbers[id]?.drawn !== is.numbers[id]?.drawn || !(id in was.numbers),
      );
      expect(differing.filter((id) => named?.has(id) === false)).toEqual([]);
      expect(someGone(before, now)).toBe(Object.keys(was.paths).some((id) => !(id in is.paths)));
    }),
    { numRuns: 60 },
  );
});

test('two provisions with one id are read as the plain register reads them, and so is what follows', () => {
  const state = draft(`
    article One
     p First
     p Second
    article Two
     p Text`);
  const twice = state.tr.insert(state.doc.content.size, state.doc.child(1)).doc;
  const reg = nextRegister(nextRegister(null, state.doc), twice);
  expect(plain(reg)).toEqual(plain(register(twice)));
  expect(plain(nextRegister(reg, state.doc))).toEqual(plain(register(state.doc)));
});
