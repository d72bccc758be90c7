import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { Previewer } from '../../../../electron/core/exchange/previewer.ts';
import type { PreviewTask } from '../../../../electron/core/exchange/task.ts';
import { lawJson } from '../../../bench/law.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const task = (page: number): PreviewTask => ({
  kind: 'preview',
  provision: '',
  page,
  write: {
    kind: 'write',
    format: 'pdf',
    doc: lawJson(6),
    against: null,
    title: 'Закон',
    uiLang: 'ru',
    date: '2026-01-02T03:04:05Z',
    annotations: [],
    notes: false,
    resources,
  },
});

let previewer: Previewer;
afterEach(() => previewer.close());

it('Of the previews that wait for one project only the newest is set; another project does not lose its own', async () => {
  previewer = new Previewer();
  const answers = await Promise.all([
    previewer.show('a', () => task(1)),
    previewer.show('a', () => task(2)),
    previewer.show('b', () => task(1)),
    previewer.show('a', () => task(3)),
  ]);
  expect(answers.map((one) => (one?.ok ? one.page : one))).toEqual([1, null, 1, 3]);
});

it('A preview whose text cannot be had is refused, and the next one is set', async () => {
  previewer = new Previewer();
  const refused = previewer.show('a', () => {
    throw new Error('closed');
  });
  await expect(refused).rejects.toThrow('closed');
  expect(await previewer.show('a', () => task(2))).toMatchObject({ ok: true, page: 2 });
});
