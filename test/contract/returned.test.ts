/** A bill goes out as a Word file, reviewers change it, and their files come back: end to end over the services. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { ReturnedText } from '../../shared/api/returned.ts';
import { readBill } from '../../shared/bill/document.ts';
import { type OpenReview, openReview, proposal } from '../../shared/suggestions/index.ts';
import { FilledTable } from '../unit/exchange/conformity/filled.ts';
import { ReviewedFile } from '../unit/exchange/docx/reviewers.ts';
import { type Opened, openTestServices } from './services.ts';

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

function billOf(doc: OpenedProject['doc']) {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

let opened: Opened;
let project: OpenedProject;
beforeEach(async () => {
  opened = openTestServices();
  project = value(await opened.services.createSample({ lang: 'en' }));
});
afterEach(() => opened.close());

async function sent(): Promise<Uint8Array> {
  const file = value(
    await opened.services.exportBill({
      project: project.project,
      source: 'draft',
      format: 'docx',
      options: { annotations: false, against: '' },
      path: '',
      uiLang: 'en',
    }),
  );
  return file.bytes!;
}

async function back(bytes: Uint8Array, fileName = 'reviewed.docx'): Promise<ReturnedText> {
  return value(await opened.services.readReturned({ project: project.project, fileName, bytes }));
}

function takenIn(texts: readonly ReturnedText[]): OpenReview {
  let open = openReview(null, billOf(project.doc));
  let next = 0;
  for (const { steps } of texts)
    for (const { author, at, base, theirs } of steps)
      open = proposal(open, {
        base: billOf(base),
        theirs: billOf(theirs),
        author,
        at: at || '2026-11-22T10:00:00Z',
        source: 'reviewed.docx',
        newId: () => `s${++next}`,
      }).open;
  return open;
}

const said = (open: OpenReview): string[] =>
  open.suggestions.map(
    ({ author, kind, before, after }) => `${author} ${kind}: ${before.trim()} → ${after.trim()}`,
  );

const UNANNOUNCED = 'regular visits';

describe('a Word file that was sent out', () => {
  it('keeps the version it carries, and knows it when it comes back', async () => {
    const bytes = await sent();
    const versions = value(await opened.services.listVersions({ project: project.project }));
    expect(versions[0]).toMatchObject({ name: 'Sent out as a Word file', automatic: true });
    expect(await back(bytes)).toMatchObject({ version: 'Sent out as a Word file', steps: [], comments: [] });
    // The second time nothing new is kept.
    await sent();
    expect(value(await opened.services.listVersions({ project: project.project }))).toHaveLength(
      versions.length,
    );
  });

  it('brings each person’s changes as that person’s suggestions', async () => {
    const file = new ReviewedFile(await sent())
      .replace(UNANNOUNCED, 'regular and unannounced visits', 'Aýgül')
      .replace('public or private setting', 'public or private place', 'Oraz', '2026-11-21T08:00:00Z');
    const open = takenIn([await back(file.bytes())]);
    expect(said(open)).toEqual(['Aýgül words:  → and unannounced', 'Oraz words: setting → place']);
    expect(open.accepted.eq(billOf(project.doc))).toBe(true);
  });

  it('shows what nobody tracked', async () => {
    const file = new ReviewedFile(await sent()).overwrite(UNANNOUNCED, 'rare visits');
    const text = await back(file.bytes());
    const open = takenIn([text]);
    expect(open.suggestions.map(({ before, after }) => [before.trim(), after.trim()])).toEqual([
      ['regular', 'rare'],
    ]);
  });

  it('lands on the right provision though the draft was changed meanwhile', async () => {
    const bytes = new ReviewedFile(await sent()).replace(UNANNOUNCED, 'frequent visits', 'Aýgül').bytes();
    const doc = structuredClone(project.doc);
    const chapter = doc.content!.find((node) => node.type === 'chapter')!;
    chapter.content!.splice(1, 0, {
      type: 'article',
      attrs: { id: 'new-first', number: null },
      content: [
        { type: 'heading', content: [{ type: 'text', text: 'A new first article' }] },
        {
          type: 'paragraph',
          attrs: { id: 'new-p', number: null },
          content: [
            { type: 'wording', content: [{ type: 'text', text: 'Put in while the file was away.' }] },
          ],
        },
      ],
    });
    value(await opened.services.replaceDraft({ project: project.project, base: project.revision, doc }));
    project = { ...project, doc };
    const open = takenIn([await back(bytes)]);
    expect(said(open)).toEqual(['Aýgül words: regular → frequent']);
    expect(open.working.textContent).toContain('frequent visits');
    expect(open.working.textContent).toContain('Put in while the file was away.');
  });

  it('lists what two reviewers propose for the same words', async () => {
    const bytes = await sent();
    const first = new ReviewedFile(bytes).replace('regular', 'monthly', 'Aýgül').bytes();
    const second = new ReviewedFile(bytes).replace('regular', 'weekly', 'Oraz').bytes();
    const open = takenIn([await back(first), await back(second)]);
    expect(said(open)).toEqual(['Aýgül words: regular → monthly']);
    expect(
      open.rivals.map(({ author, quote, working, proposed }) => [author, quote, working, proposed]),
    ).toEqual([['Oraz', 'regular', 'monthly', 'weekly']]);
  });

  it('brings nothing the second time', async () => {
    const text = await back(new ReviewedFile(await sent()).replace('regular', 'monthly', 'Aýgül').bytes());
    const once = takenIn([text]);
    const twice = takenIn([text, text]);
    expect(said(twice)).toEqual(said(once));
    expect(twice.rivals).toEqual([]);
  });

  it('signs the changes of a marked copy with those who suggested them, and brings nothing when it is back', async () => {
    const file = new ReviewedFile(await sent())
      .replace(UNANNOUNCED, 'regular and unannounced visits', 'Aýgül')
      .replace('public or private setting', 'public or private place', 'Oraz', '2026-11-21T08:00:00Z');
    const open = takenIn([await back(file.bytes())]);
    value(
      await opened.services.replaceDraft({
        project: project.project,
        base: project.revision,
        doc: open.working.toJSON() as OpenedProject['doc'],
        review: open.json,
      }),
    );
    const marked = value(
      await opened.services.exportBill({
        project: project.project,
        source: 'draft',
        format: 'docx',
        options: { annotations: false, against: 'accepted' },
        path: '',
        uiLang: 'en',
      }),
    );
    expect(marked.proven).toBe(true);
    const came = await back(marked.bytes!);
    expect(came.steps.map(({ author, at }) => [author, at])).toEqual([
      ['Aýgül', '2026-11-20T10:00:00Z'],
      ['Oraz', '2026-11-21T08:00:00Z'],
    ]);
    let again = open;
    for (const { author, at, base, theirs } of came.steps)
      again = proposal(again, {
        base: billOf(base),
        theirs: billOf(theirs),
        author,
        at,
        source: 'marked.docx',
        newId: () => 'again',
      }).open;
    expect(said(again)).toEqual(said(open));
    expect(again.rivals).toEqual([]);
  });

  it('brings a new paragraph where it was written', async () => {
    const file = new ReviewedFile(await sent()).insertAfter(
      UNANNOUNCED,
      'Visits are free of charge.',
      'Aýgül',
    );
    const open = takenIn([await back(file.bytes())]);
    expect(open.suggestions.map(({ author, kind, after }) => [author, kind, after])).toEqual([
      ['Aýgül', 'added', 'Visits are free of charge.'],
    ]);
  });
});

it('a file that lost its marks is matched by its words', async () => {
  const text = value(
    await opened.services.exportBill({
      project: project.project,
      source: 'draft',
      format: 'txt',
      options: { annotations: false, against: '' },
      path: '',
      uiLang: 'en',
    }),
  );
  const words = new TextDecoder().decode(text.bytes!).replace('regular visits', 'yearly visits');
  const came = await back(new TextEncoder().encode(words), 'mailed.txt');
  expect(came.version).toBe('');
  const open = takenIn([came]);
  expect(open.suggestions.map(({ before, after }) => [before.trim(), after.trim()])).toContainEqual([
    'regular',
    'yearly',
  ]);
  expect(open.suggestions.length).toBeLessThan(6);
});

it('comments of reviewers are taken once, with their answers', async () => {
  const { project: id } = project;
  const place = { provision: 'none', quote: '', from: 0, to: 0 };
  const comment = {
    ...place,
    author: 'Aýgül',
    at: '2026-11-20T10:00:00Z',
    text: 'Why?',
    resolved: false,
    replies: [],
  };
  value(await opened.services.takeComments({ project: id, comments: [comment] }));
  const reply = { author: 'Oraz', at: '2026-11-21T10:00:00Z', text: 'See art. 4.' };
  const again = { ...comment, resolved: true, replies: [reply] };
  value(await opened.services.takeComments({ project: id, comments: [again] }));
  const all = value(await opened.services.takeComments({ project: id, comments: [again] }));
  expect(all.filter(({ author }) => author === 'Aýgül')).toMatchObject([
    { text: 'Why?', resolved: true, replies: [reply] },
  ]);
});

it('a comment goes out in Word with its requirement and whom it is for, and comes back as the same one', async () => {
  const { project: id } = project;
  const { services } = opened;
  const provision = String(project.doc.content?.[1]?.attrs?.id);
  const place = { quote: '', from: 0, to: 0 };
  const words = { provision: 'gone', quote: 'words that stand nowhere in this bill', from: 0, to: 36 };
  const asked = { ...place, provision: '', requirement: 'OPCAT-23-PUBLISH', assignee: 'A. Durdyýewa' };
  value(await services.addComment({ project: id, ...asked, text: 'When is it due?' }));
  value(
    await services.addComment({ project: id, ...place, provision, text: 'See @Bahar.', assignee: 'Bahar' }),
  );
  value(await services.addComment({ project: id, ...words, text: 'Why was this struck?' }));
  const before = value(await services.takeComments({ project: id, comments: [] }));
  const options = { annotations: true, against: '' };
  const file = value(
    await services.exportBill({
      project: id,
      source: 'draft',
      format: 'docx',
      options,
      path: '',
      uiLang: 'ru',
    }),
  );
  const back = value(await services.readReturned({ project: id, fileName: 'Back.docx', bytes: file.bytes! }));
  expect(value(await services.takeComments({ project: id, comments: back.comments }))).toEqual(before);
  const given = back.comments.map((c) => ({ ...c, text: c.text.replace(': Bahar', ': Çary') }));
  const after = value(await services.takeComments({ project: id, comments: given }));
  expect(after).toHaveLength(before.length);
  expect(after.map((c) => c.assignee).filter(Boolean)).toEqual(['A. Durdyýewa', 'Çary']);
});

it('a damaged file is refused with a sentence, and nothing is written', async () => {
  const bytes = (await sent()).slice(0, 900);
  const answer = await opened.services.readReturned({
    project: project.project,
    fileName: 'half.docx',
    bytes,
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'importFailed' } });
});

describe('an annotated copy', () => {
  const copy = async (more: { anonymous?: boolean } = {}): Promise<Uint8Array> => {
    const file = value(
      await opened.services.exportBill({
        project: project.project,
        source: 'draft',
        format: 'docx',
        options: { annotations: true, against: '', ...more },
        path: '',
        uiLang: 'en',
      }),
    );
    return file.bytes!;
  };

  it('has the conformity table behind the bill, and what is filled in there comes back with the changes', async () => {
    const bytes = await copy();
    expect(await back(bytes)).toMatchObject({ steps: [], comments: [] });
    const printed = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const titles = (await back(bytes)).answers?.answers.map(({ title }) => title) ?? [];
    const asked = titles.find((title) => printed.split(title).length === 2)!;
    const file = new FilledTable(bytes).type(asked, 5, 'Not enough.').bytes();
    const text = await back(file);
    expect(text.steps).toEqual([]);
    const row = text.answers?.answers.find(({ title }) => title === asked);
    expect(row?.said).toContain('Not enough.');
    const alone = value(
      await opened.services.readAnswers({ project: project.project, fileName: 'a.docx', bytes: file }),
    );
    expect(alone).toEqual(text.answers);
  });

  it('has no table where it was sent clean', async () => {
    expect((await back(await sent())).answers).toBeUndefined();
  });

  it('names nobody in the table of an anonymous copy', async () => {
    const pack = value(await opened.services.listPacks({}))[0]!;
    const requirement = pack.requirements[0]!.id;
    value(
      await opened.services.setDecision({
        project: project.project,
        decision: {
          requirement,
          state: 'met',
          how: 'overruled',
          reason: 'It is met.',
          citation: '',
          basis: [],
        },
        by: 'Aýgül Nuryýewa',
      }),
    );
    const text = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(text(await copy())).toContain('Aýgül Nuryýewa');
    expect(text(await copy({ anonymous: true }))).not.toContain('Aýgül');
    expect(text(await copy({ anonymous: true }))).toContain('It is met.');
  });
});
