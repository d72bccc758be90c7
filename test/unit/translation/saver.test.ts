/** Translated lines go to the disk after a rest, only those that changed, and none is forgotten where the disk fails. */
import { describe, expect, it } from 'vitest';
import { createSaver, type SaverState } from '../../../renderer/translation/saver.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { TranslatedLine } from '../../../shared/translation/types.ts';

const line = (id: string, words: string): TranslatedLine => ({
  id,
  lang: 'ru',
  provision: 'p',
  slot: 'w0',
  content: [{ type: 'text', text: words }],
  basis: [],
  sure: true,
  author: 'A',
  at: '2026-01-01T00:00:00.000Z',
});

function setUp(answers: ApiResult<null>[] = []) {
  const sent: string[] = [];
  const states: SaverState['kind'][] = [];
  let timer: (() => void) | null = null;
  const saver = createSaver({
    send: async (lang, put, dropped) => {
      sent.push(
        `${lang}: ${put.map((one) => `${one.id} ${one.content[0]?.text ?? ''}`).join(', ')}${dropped.length > 0 ? ` -${dropped.join()}` : ''}`,
      );
      return answers.shift() ?? ok(null);
    },
    onState: (state) => states.push(state.kind),
    set: (run) => {
      timer = run;
      return 1;
    },
    clear: () => {
      timer = null;
    },
  });
  return { saver, sent, states, rest: () => timer?.(), armed: () => timer !== null };
}

describe('the saver', () => {
  it('sends the last words of each line once, after a rest', async () => {
    const { saver, sent, states, rest } = setUp();
    saver.put('ru', [line('a', 'o'), line('b', 'x')]);
    saver.put('ru', [line('a', 'one')]);
    expect(sent).toEqual([]);
    rest();
    expect(await saver.flush()).toBe(true);
    expect(sent).toEqual(['ru: a one, b x']);
    expect(states.at(-1)).toBe('saved');
    expect(saver.dirty()).toBe(false);
  });

  it('sends what was dropped, and each language by itself', async () => {
    const { saver, sent } = setUp();
    saver.put('ru', [line('a', 'one')]);
    saver.drop('ru', 'b');
    saver.put('tk', [line('c', 'bir')]);
    await saver.flush();
    expect(sent).toEqual(['ru: a one -b', 'tk: c bir']);
  });

  it('keeps what could not be saved and tries again; newer words come before those that failed', async () => {
    const { saver, sent, states, armed, rest } = setUp([fail('diskFull')]);
    saver.put('ru', [line('a', 'one'), line('b', 'two')]);
    expect(await saver.flush()).toBe(false);
    expect([saver.dirty(), states.at(-1), armed()]).toEqual([true, 'failed', true]);
    saver.put('ru', [line('a', 'better')]);
    rest();
    expect(await saver.flush()).toBe(true);
    expect(sent.at(-1)).toBe('ru: a better, b two');
  });
});
