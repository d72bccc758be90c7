/** Autosave against a host that is a plain object, with a clock that the test turns. */
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type AutosaveOptions, createAutosave, type SaveState } from '../../../renderer/app/autosave.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import type { UnitChanges } from '../../../shared/bill/units.ts';

function article(id: string, text: string): Node {
  const wording = billSchema.node('wording', null, text === '' ? [] : [billSchema.text(text)]);
  return billSchema.node('article', { id }, [
    billSchema.node('heading', null, [billSchema.text(`About ${id}`)]),
    billSchema.node('paragraph', { id: `${id}-1` }, [wording]),
  ]);
}

function bill(...texts: string[]): Node {
  return billSchema.node('bill', null, [
    billSchema.node('title_block', { id: 'title' }, [billSchema.node('title_line')]),
    ...texts.map((text, i) => article(`a${i + 1}`, text)),
  ]);
}

interface Clock {
  now: number;
  timers: { at: number; run: () => void; id: number }[];
}

type Saved = ApiResult<{ revision: number; at: string }>;

/** A window with autosave: type into it, let time pass, answer for the host. */
function desk(first: Node) {
  const clock: Clock = { now: 0, timers: [] };
  const states: SaveState[] = [];
  const sent: {
    base: number;
    changes: UnitChanges;
    operations: StructuralOperation[];
    at: number;
    answer: (result: Saved) => void;
  }[] = [];
  let nextTimer = 1;
  const options: AutosaveOptions = {
    bill: first,
    revision: 7,
    savedAt: 'then',
    save: (base, changes, operations) =>
      new Promise((answer) => {
        sent.push({ base, changes, operations, at: clock.now, answer });
      }),
    onState: (state) => states.push(state),
    timers: {
      now: () => clock.now,
      set: (run, ms) => {
        clock.timers.push({ at: clock.now + ms, run, id: nextTimer });
        return nextTimer++;
      },
      clear: (id) => {
        clock.timers = clock.timers.filter((timer) => timer.id !== id);
      },
    },
  };
  const autosave = createAutosave(options);
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 8; i++) await Promise.resolve();
  };
  return {
    autosave,
    states,
    sent,
    type: (next: Node, operations?: StructuralOperation[]) => autosave.changed(next, operations),
    async pass(ms: number): Promise<void> {
      const end = clock.now + ms;
      for (;;) {
        const due = clock.timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        clock.timers = clock.timers.filter((t) => t !== due);
        clock.now = Math.max(clock.now, due.at);
        due.run();
        await settle();
      }
      clock.now = end;
    },
    async answer(result: Saved): Promise<void> {
      sent.at(-1)?.answer(result);
      await settle();
    },
  };
}

describe('autosave', () => {
  it('sends only the changed article, 600 ms after the last key', async () => {
    const d = desk(bill('one', 'two'));
    d.type(bill('one', 'two!'));
    await d.pass(599);
    expect(d.sent).toEqual([]);
    await d.pass(1);
    expect(d.sent.map(({ base, changes }) => ({ base, put: changes.put.map((u) => u.id) }))).toEqual([
      { base: 7, put: ['a2'] },
    ]);
    await d.answer(ok({ revision: 8, at: 'now' }));
    expect(d.states).toEqual([{ kind: 'pending' }, { kind: 'saving' }, { kind: 'saved', at: 'now' }]);
    expect(d.autosave.revision()).toBe(8);
    expect(d.autosave.dirty()).toBe(false);
  });

  it('saves within a second of the first key while typing goes on', async () => {
    const d = desk(bill(''));
    for (let i = 1; i <= 11; i++) {
      d.type(bill('x'.repeat(i)));
      await d.pass(100);
    }
    expect(d.sent.map((s) => s.at)).toEqual([1000]);
  });

  it('has one save on its way at a time, and sends what was typed meanwhile after it', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    d.type(bill('abc'));
    await d.pass(5000);
    expect(d.sent).toHaveLength(1);
    await d.answer(ok({ revision: 8, at: 't1' }));
    await d.pass(1000);
    expect(d.sent.map((s) => s.base)).toEqual([7, 8]);
    await d.answer(ok({ revision: 9, at: 't2' }));
    expect(d.autosave.state()).toEqual({ kind: 'saved', at: 't2' });
  });

  it('sends what was done to the structure with the text, once, and again where the host did not answer well', async () => {
    const split: StructuralOperation = { op: 'split', from: 'p1', to: 'p2' };
    const move: StructuralOperation = { op: 'move', from: 'p1', to: 'p1' };
    const d = desk(bill('a'));
    d.type(bill('ab'), [split]);
    await d.pass(600);
    await d.answer(fail('writeFailed'));
    await d.pass(3000);
    await d.answer(ok({ revision: 8, at: 't1' }));
    d.type(bill('abc'), [split, move]);
    await d.pass(600);
    expect(d.sent.map((s) => s.operations)).toEqual([[split], [split], [move]]);
  });

  it('sends nothing where the text is as it was', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    d.type(bill('a'));
    await d.pass(2000);
    expect(d.sent).toEqual([]);
    expect(d.autosave.state()).toEqual({ kind: 'saved', at: 'then' });
  });

  it('flushes at once, before the rest is over', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    const flushed = d.autosave.flush();
    expect(d.sent).toHaveLength(1);
    await d.answer(ok({ revision: 8, at: 'now' }));
    expect(await flushed).toBe(true);
  });

  it('tries again by itself after a full disk', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    await d.answer(fail('diskFull'));
    expect(d.autosave.state()).toEqual({ kind: 'failed', error: { code: 'diskFull' }, retrying: true });
    await d.pass(3000);
    expect(d.sent).toHaveLength(2);
    await d.answer(ok({ revision: 8, at: 'now' }));
    expect(d.autosave.dirty()).toBe(false);
  });

  it('waits for a person where another window was first, and keeps the typed text', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    await d.answer(fail('staleRevision'));
    d.type(bill('abc'));
    await d.pass(60_000);
    expect(d.sent).toHaveLength(1);
    expect(d.autosave.dirty()).toBe(true);
    expect(d.autosave.state()).toMatchObject({ kind: 'failed', retrying: false });
    const retried = d.autosave.retry();
    await d.answer(ok({ revision: 8, at: 'now' }));
    expect(await retried).toBe(true);
    expect(d.sent).toHaveLength(2);
  });

  it('saves by itself again once a text that could not be a bill is another one', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    await d.answer(fail('badBill'));
    await d.pass(60_000);
    expect(d.sent).toHaveLength(1);
    d.type(bill('abc'));
    expect(d.autosave.state()).toEqual({ kind: 'pending' });
    await d.pass(600);
    expect(d.sent).toHaveLength(2);
    await d.answer(ok({ revision: 8, at: 'now' }));
    expect(d.autosave.state()).toEqual({ kind: 'saved', at: 'now' });
  });

  it('has nothing to save where the step that could not be saved is taken back', async () => {
    const first = bill('a');
    const d = desk(first);
    d.type(bill('ab'));
    await d.pass(600);
    await d.answer(fail('badBill'));
    d.type(first);
    await d.pass(1000);
    expect(d.sent).toHaveLength(1);
    expect(d.autosave.state()).toEqual({ kind: 'saved', at: 'then' });
  });

  it('saves by itself what was mended while the answer was on its way', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    d.type(bill('abc'));
    await d.answer(fail('badBill'));
    await d.pass(1000);
    expect(d.sent).toHaveLength(2);
  });

  it('has nothing pending after a version was restored', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    d.autosave.rebase(bill('older'), 12, 'restored');
    await d.pass(5000);
    expect(d.sent).toEqual([]);
    expect(d.autosave.revision()).toBe(12);
  });

  it('does not take an answer for a text that was replaced meanwhile', async () => {
    const d = desk(bill('a'));
    d.type(bill('ab'));
    await d.pass(600);
    d.autosave.rebase(bill('older'), 12, 'restored');
    await d.answer(ok({ revision: 8, at: 'late' }));
    expect(d.autosave.revision()).toBe(12);
    expect(d.autosave.state()).toEqual({ kind: 'saved', at: 'restored' });
  });
});
