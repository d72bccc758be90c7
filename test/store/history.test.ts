/** What the store says about who wrote what: operations, blame and the history of a provision. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine, folder } = testMachines();
let services: Services;

beforeEach(() => {
  services = machine('id', { projects: join(folder(), 'projects') });
});

const article = (id: string, heading: string, ...texts: string[]): NodeJson => ({
  type: 'article',
  attrs: { id, number: null },
  content: [
    { type: 'heading', content: [{ type: 'text', text: heading }] },
    ...texts.map((text, i) => ({
      type: 'paragraph',
      attrs: { id: `${id}p${i + 1}`, number: null },
      content: [{ type: 'wording', content: [{ type: 'text', text }] }],
    })),
  ],
});

async function writer(): Promise<{
  project: string;
  opened: OpenedProject;
  write(json: NodeJson, operations?: StructuralOperation[]): Promise<void>;
  version(name: string): Promise<string>;
}> {
  const opened = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  const { project } = opened;
  let base = opened.revision;
  let there = false;
  return {
    project,
    opened,
    async write(json, operations) {
      const chapter = opened.doc.content!.find((n) => n.type === 'chapter')!;
      const put = {
        id: String(json.attrs!.id),
        parent: String(chapter.attrs!.id),
        after: there ? null : '',
        json,
      };
      there = true;
      const saved = await services.saveDraft({
        project,
        base,
        changes: { put: [put], removed: [] },
        ...(operations ? { operations } : {}),
      });
      base = value(saved).revision;
    },
    version: async (name) =>
      value(await services.saveVersion({ project, name, note: '', coverage: null })).id,
  };
}

describe('What was recorded', () => {
  const split: StructuralOperation = { op: 'split', from: 'xp1', to: 'xp2' };
  const move: StructuralOperation = { op: 'move', from: 'xp1', to: 'xp1' };

  it('goes with the draft into the version, and is told in the direction of the question', async () => {
    const { project, write, version } = await writer();
    const read = async (a: string, b: string) => value(await services.readOperations({ project, a, b }));
    await write(article('x', 'Visits', 'Visits are free. Reports are yearly.'));
    const first = await version('First');
    await write(article('x', 'Visits', 'Visits are free.', 'Reports are yearly.'), [split]);
    expect(await read(first, 'draft')).toEqual([split]);
    const second = await version('Second');
    await write(article('x', 'Visits', 'Visits are free.', 'Reports are yearly!'), [move, move]);
    expect(await read(second, 'draft')).toEqual([move]);
    expect(await read(first, second)).toEqual([split]);
    expect(await read(first, 'draft')).toEqual([split, move]);
    expect(await read('draft', first)).toEqual([move, { op: 'join', from: 'xp2', to: 'xp1' }]);
    expect(await read(second, second)).toEqual([]);
    expect((await services.readOperations({ project, a: 'nobody', b: second })).ok).toBe(false);
  });

  it('says nothing between two texts of which neither was made from the other', async () => {
    const { project, write, version } = await writer();
    await write(article('x', 'Visits', 'Visits are free. Reports are yearly.'));
    const first = await version('First');
    await write(article('x', 'Visits', 'Visits are free.', 'Reports are yearly.'), [split]);
    const second = await version('Second');
    value(await services.restoreVersion({ project, version: first }));
    expect(value(await services.readOperations({ project, a: first, b: 'draft' }))).toEqual([]);
    expect(value(await services.readOperations({ project, a: second, b: 'draft' }))).toEqual([]);
  });

  it('comes over with the versions of a colleague', async () => {
    const { project, opened, write, version } = await writer();
    await write(article('x', 'Visits', 'Visits are free. Reports are yearly.'));
    const first = await version('First');
    value(await services.saveCopy({ project, path: '', name: 'Copy' }));
    const copy = value(await services.listProjects({})).find((p) => p.path !== opened.path)!;
    const theirs = value(await services.openProject({ path: copy.path }));
    const chapter = String(theirs.doc.content!.find((n) => n.type === 'chapter')!.attrs!.id);
    const saved = await services.saveDraft({
      project: theirs.project,
      base: theirs.revision,
      changes: {
        put: [
          {
            id: 'x',
            parent: chapter,
            after: null,
            json: article('x', 'Visits', 'Visits are free.', 'Reports too.'),
          },
        ],
        removed: [],
      },
      operations: [split],
    });
    value(saved);
    const second = value(
      await services.saveVersion({ project: theirs.project, name: 'Theirs', note: '', coverage: null }),
    ).id;
    value(await services.closeProject({ project: theirs.project }));
    const file = readdirSync(join(folder(), 'projects')).find((name) => copy.path.endsWith(name))!;
    const bytes = new Uint8Array(readFileSync(join(folder(), 'projects', file)));
    value(await services.mergeProject({ project, bytes }));
    expect(value(await services.readOperations({ project, a: first, b: second }))).toEqual([split]);
  });
});

describe('Who wrote what', () => {
  it('is told for the words of the draft and of a version', async () => {
    const { project, write, version } = await writer();
    await write(article('x', 'Visits', 'The mechanism shall visit every place.'));
    const first = await version('First');
    await write(article('x', 'Visits', 'The mechanism may visit every place.'));
    const second = await version('Second');
    await write(article('x', 'Visits', 'The mechanism may visit every place at once.'));
    const words = async (at: string) =>
      value(await services.readBlame({ project, version: at, provisions: ['xp1', 'nobody'] })).map((blame) =>
        blame.lines.map((line) => line.words.map((w) => [w.text.trim(), w.version])),
      );
    expect(await words('draft')).toEqual([
      [
        [
          ['The mechanism', first],
          ['may', second],
          ['visit every place', first],
          ['at once', 'draft'],
          ['.', first],
        ],
      ],
    ]);
    expect(await words(first)).toEqual([[[['The mechanism shall visit every place.', first]]]]);
  });

  it('is told with the requirements and comments it was done for', async () => {
    const { project, write, version } = await writer();
    await write(article('x', 'Visits', 'The mechanism shall visit every place.'));
    const first = await version('First');
    const comment = value(
      await services.addComment({
        project,
        provision: 'xp1',
        quote: 'shall',
        from: 14,
        to: 19,
        text: 'May?',
      }),
    );
    await write(article('x', 'Visits', 'The mechanism may visit every place.'));
    value(
      await services.setDecision({
        project,
        decision: {
          requirement: 'OP-4',
          state: 'met',
          how: 'confirmed',
          reason: '',
          citation: '',
          basis: [{ provision: 'xp1', text: 'The mechanism may visit every place.' }],
        },
      }),
    );
    const history = value(await services.readHistory({ project, version: 'draft', provision: 'x' }));
    expect(
      history.map((e) => [
        e.version.id,
        e.kind,
        e.inserted,
        e.deleted,
        e.because.requirements,
        e.because.comments,
      ]),
    ).toEqual([
      ['draft', 'edited', 3, 5, ['OP-4'], [comment.id]],
      [first, 'added', 44, 0, [], [comment.id]],
    ]);
    expect(history[0]!.changes.map((c) => [c.kind, c.to?.label])).toEqual([
      ['edited', expect.stringMatching(/1/)],
    ]);
    const unknown = await services.readHistory({ project, version: 'nobody', provision: 'x' });
    expect(unknown.ok).toBe(false);
  });
});
