import { describe, expect, it } from 'vitest';
import type { CommentPlace } from '../../shared/api/comments.ts';
import { readBill } from '../../shared/bill/document.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { testMachines, value } from '../builders/machines.ts';

const { machine } = testMachines();

async function desk() {
  const services = machine('aman');
  const opened = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  const { project } = opened;
  const read = readBill(opened.doc);
  if (!read.ok) throw new Error(read.reason);
  const unit = cutUnits(read.bill)[0]!;
  const changes = { put: [{ id: unit.id, parent: unit.parent, after: '', json: unit.json }], removed: [] };
  const place = { provision: unit.id, quote: 'seal', from: 4, to: 8 };
  const comment = value(await services.addComment({ project, ...place, text: 'Round?', assignee: 'Bahar' }));
  const save = (base: number, comments: CommentPlace[]) =>
    services.saveDraft({ project, base, changes, comments });
  const stored = async () => {
    await services.closeProject({ project });
    return value(await services.openProject({ path: opened.path })).comments;
  };
  return { services, opened, comment, save, stored };
}

describe('Places of comments', () => {
  it('are stored with the draft, and nothing else of the comment changes', async () => {
    const { opened, comment, save, stored } = await desk();
    const gone = { id: comment.id, provision: 'elsewhere', quote: 'seal', from: 48, to: 44 };
    value(await save(opened.revision, [gone, { ...gone, id: 'of another project' }]));
    expect(await stored()).toEqual([{ ...comment, ...gone }]);
  });

  it('are not stored where the draft is refused', async () => {
    const { opened, comment, save, stored } = await desk();
    const moved = { id: comment.id, provision: comment.provision, quote: 'seal', from: 104, to: 108 };
    value(await save(opened.revision, []));
    expect(await save(opened.revision, [moved])).toMatchObject({ error: { code: 'staleRevision' } });
    expect(await stored()).toEqual([comment]);
  });

  it('of a deleted comment do not bring it back', async () => {
    const { services, opened, comment, save, stored } = await desk();
    value(await services.deleteComment({ project: opened.project, comment: comment.id }));
    const { id, provision, quote } = comment;
    value(await save(opened.revision, [{ id, provision, quote, from: 1, to: 5 }]));
    expect(await stored()).toEqual([]);
  });
});
