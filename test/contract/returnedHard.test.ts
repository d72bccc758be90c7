/** What happens to Word files on their way: each change lands on the provision that it was made in. */
import { readFileSync } from 'node:fs';
import type { Node } from 'prosemirror-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import type { ReturnedText } from '../../shared/api/returned.ts';
import { readBill } from '../../shared/bill/document.ts';
import { type OpenReview, openReview, proposal } from '../../shared/suggestions/index.ts';
import { visitsLaw } from '../unit/exchange/docx/returnedLaw.ts';
import { ReviewedFile } from '../unit/exchange/docx/reviewers.ts';
import { type Opened, openTestServices } from './services.ts';

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

function billOf(doc: OpenedProject['doc']): Node {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

let opened: Opened;
let project: OpenedProject;
beforeEach(async () => {
  opened = openTestServices();
  project = value(await opened.services.createSample({ lang: 'en' }));
  await becomes(visitsLaw());
});
afterEach(() => opened.close());

async function becomes(bill: Node): Promise<void> {
  const doc = bill.toJSON() as OpenedProject['doc'];
  const { revision } = value(
    await opened.services.replaceDraft({ project: project.project, base: project.revision, doc }),
  );
  project = { ...project, doc, revision };
}

async function sent(source = 'draft', against = '', annotations = false): Promise<Uint8Array> {
  const args = { project: project.project, source, format: 'docx' as const, path: '', uiLang: 'en' as const };
  return value(await opened.services.exportBill({ ...args, options: { annotations, against } })).bytes!;
}

const read = (bytes: Uint8Array) =>
  opened.services.readReturned({ project: project.project, fileName: 'reviewed.docx', bytes });

function takenIn({ steps }: ReturnedText): OpenReview {
  let next = 0;
  return steps.reduce(
    (open, { author, at, base, theirs }) =>
      proposal(open, {
        base: billOf(base),
        theirs: billOf(theirs),
        author,
        at: at || '2026-11-22T10:00:00Z',
        source: 'reviewed.docx',
        newId: () => `s${++next}`,
      }).open,
    openReview(null, billOf(project.doc)),
  );
}

/** "Aýgül words any: may → shall"; a provision that is new is named by a star. */
async function brings(file: ReviewedFile): Promise<string[]> {
  const open = takenIn(value(await read(file.bytes())));
  expect(open.accepted.eq(billOf(project.doc))).toBe(true);
  expect(open.rivals).toEqual([]);
  const known = new Set<string>();
  billOf(project.doc).descendants((node) => {
    known.add(String(node.attrs.id));
    return !node.isTextblock;
  });
  return open.suggestions.map(({ author, kind, provision, before, after }) => {
    const place = known.has(provision) ? provision : '*';
    const said = before === after ? after : `${before.trim()} → ${after.trim()}`;
    return `${author} ${kind} ${place}: ${said}`.replaceAll('\n', ' | ');
  });
}

const reviewed = async (): Promise<ReviewedFile> => new ReviewedFile(await sent());

describe('a reviewer', () => {
  it('who typed another number proposes that number', async () => {
    expect(await brings((await reviewed()).renumber('Money', '7', 'Aýgül'))).toEqual([
      'Aýgül number money:  → 7',
    ]);
  });

  it('who typed over the numbers without tracking proposes them under the name that saved the file', async () => {
    const file = (await reviewed()).renumber('Money', '4').renumber('Entry into force', '3').savedBy('Oraz');
    expect(await brings(file)).toEqual(['Oraz number money:  → 4', 'Oraz number force:  → 3']);
  });

  it('who moved an article without tracking moves that article', async () => {
    const file = (await reviewed()).move('Entry into force', 'This Act enters', 'Members').savedBy('Oraz');
    expect(await brings(file)).toEqual([
      'Oraz moved force: Entry into force | This Act enters into force on the day of its publication.',
    ]);
  });

  it('who cut and pasted an article moves that article', async () => {
    const file = (await reviewed()).move('Entry into force', 'This Act enters', 'Members', 'Aýgül');
    expect(await brings(file)).toEqual([
      'Aýgül moved force: Entry into force | This Act enters into force on the day of its publication.',
    ]);
  });

  it('who dragged a paragraph moves that paragraph', async () => {
    const file = (await reviewed()).dragTo('Members enjoy immunity', 'Members are elected', 'Aýgül');
    expect(await brings(file)).toEqual([
      'Aýgül moved immune: Members enjoy immunity for words spoken and acts done in office.',
    ]);
  });

  it('who pasted an article with its heading adds one article', async () => {
    const lines = [
      ['Heading2', '3\tSecretariat'],
      ['', '(1) A secretariat serves the mechanism.'],
      ['', '(2) The mechanism appoints its head.'],
    ] as const;
    const file = (await reviewed()).pasteBefore('Money', lines, 'Aýgül');
    expect(await brings(file)).toEqual([
      'Aýgül added *:  → Secretariat | A secretariat serves the mechanism. | The mechanism appoints its head.',
    ]);
  });

  it('who pasted an article from a plain file adds it too', async () => {
    const lines = [
      ['', 'Article 3. Secretariat'],
      ['', 'A secretariat serves the mechanism.'],
    ] as const;
    const file = (await reviewed()).pasteBefore('Money', lines, 'Aýgül');
    expect(await brings(file)).toEqual([
      'Aýgül added *:  → Secretariat | A secretariat serves the mechanism.',
    ]);
  });

  it('who pressed Enter splits the paragraph', async () => {
    const file = (await reviewed()).splitBefore('at any time', 'Aýgül');
    expect(await brings(file)).toEqual(['Aýgül split *:  → at any time.']);
  });

  it('who deleted a paragraph with its mark removes that provision', async () => {
    const file = (await reviewed()).remove('Members enjoy immunity', 'Aýgül');
    expect(await brings(file)).toEqual([
      'Aýgül removed immune: Members enjoy immunity for words spoken and acts done in office. → ',
    ]);
  });

  it('who changed a table changes cells, and adds and deletes rows', async () => {
    const more = (await reviewed())
      .replace('ninety', 'one hundred', 'Aýgül')
      .addRowAfter('Doctor', ['Nurse', 'sixty'], 'Aýgül');
    expect(await brings(more)).toEqual([
      'Aýgül table rates:  → Nurse | sixty',
      'Aýgül words rates: ninety → one hundred',
    ]);
    const fewer = (await reviewed()).removeRow('Lawyer', 'Aýgül');
    expect(await brings(fewer)).toEqual(['Aýgül table rates: Lawyer | eighty → ']);
  });

  it('who made words bold proposes the formatting', async () => {
    expect(await brings((await reviewed()).embolden('immunity', 'Aýgül'))).toEqual([
      'Aýgül formatting immune: immunity',
    ]);
  });

  it('who added a footnote proposes the footnote', async () => {
    const file = (await reviewed()).footnote('a line of its own', 'As the Fund advises.', 'Aýgül');
    expect(await brings(file)).toEqual(['Aýgül footnote budget:  → As the Fund advises.']);
  });

  it('who deleted what another inserted leaves the text as it was, and the report says so', async () => {
    const file = (await reviewed()).replace(
      'place of detention at',
      'place of detention or care at',
      'Aýgül',
    );
    expect(takenIn(value(await read(file.bytes()))).suggestions).toHaveLength(1);
    const text = value(await read(file.removeInserted('place of detention or care at', 'Oraz').bytes()));
    expect(text.report.notes).toContainEqual({
      key: 'docx.note.insertionDeleted',
      values: { author: 'Aýgül', by: 'Oraz' },
      excerpt: 'place of detention or care at',
    });
    expect(
      takenIn(text).suggestions.map(({ author, provision, before, after }) => [
        author,
        provision,
        before.trim(),
        after.trim(),
      ]),
    ).toEqual([['Oraz', 'any', 'place of detention at', '']]);
  });
});

describe.each(['en', 'ru', 'tk'] as const)('the sample in %s', (lang) => {
  it('brings nothing when it comes back as it went', async () => {
    project = value(await opened.services.createSample({ lang }));
    const text = value(await read(await sent()));
    expect({ steps: text.steps, comments: text.comments }).toEqual({ steps: [], comments: [] });
  });
});

describe.each([
  'accession-decree.en.md',
  'npm-separate.tk.md',
  'ombudsman-amendments.ru.md',
  'ratification-law.tk.md',
])('the template %s', (fileName) => {
  it('brings nothing when it comes back as it went, though its notes stayed at home', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL(`../../resources/templates/${fileName}`, import.meta.url)),
    );
    await becomes(billOf(value(await opened.services.readBillFile({ fileName, bytes })).doc));
    expect(value(await read(await sent())).steps).toEqual([]);
    expect(value(await read(await sent('draft', '', true))).steps).toEqual([]);
  });
});

describe('a file', () => {
  it('that lost its bookmarks, properties and styles is matched by its words', async () => {
    const file = (await reviewed()).replace('may visit', 'shall visit', 'Aýgül').withoutMarks();
    expect(await brings(file)).toEqual(['Aýgül words any: may → shall']);
  });

  it('with tracked changes of Madda brings what a reviewer rejected of them', async () => {
    const version = value(
      await opened.services.saveVersion({
        project: project.project,
        name: 'First',
        note: '',
        coverage: null,
      }),
    );
    await becomes(visitsLaw());
    const doc = JSON.parse(
      JSON.stringify(project.doc)
        .replace('may visit any place', 'shall visit any place')
        .replace('every year', 'twice a year'),
    ) as OpenedProject['doc'];
    await becomes(billOf(doc));
    const file = new ReviewedFile(await sent('draft', version.id))
      .reject('shall')
      .reject('may')
      .savedBy('Oraz');
    expect(await brings(file)).toEqual(['Oraz words any: shall → may']);
  });

  it('of another bill is refused with a sentence', async () => {
    const other = value(await opened.services.createSample({ lang: 'ru' }));
    const bytes = value(
      await opened.services.exportBill({
        project: other.project,
        source: 'draft',
        format: 'docx',
        options: { annotations: false, against: '' },
        path: '',
        uiLang: 'en',
      }),
    ).bytes!;
    expect(await read(bytes)).toEqual({
      ok: false,
      error: { code: 'otherBill', values: { name: 'reviewed.docx' } },
    });
  });
});

describe('comments', () => {
  const take = async (bytes: Uint8Array) => {
    const { comments } = value(await read(bytes));
    return value(await opened.services.takeComments({ project: project.project, comments }));
  };

  it('come with their answers and whether they are settled, on the provision they were made on', async () => {
    const file = (await reviewed())
      .comment('any place of detention', [
        ['Aýgül', 'Hospitals too?'],
        ['Oraz', 'See art. 2.'],
      ])
      .comment('a line of its own', [['Oraz', 'Agreed.']], true);
    expect(await take(file.bytes())).toMatchObject([
      {
        provision: 'any',
        quote: 'any place of detention',
        author: 'Aýgül',
        text: 'Hospitals too?',
        resolved: false,
        replies: [{ author: 'Oraz', text: 'See art. 2.' }],
      },
      { provision: 'budget', quote: 'a line of its own', author: 'Oraz', text: 'Agreed.', resolved: true },
    ]);
  });

  it('that went out come back without a second one, with what was answered; those of Madda are not taken', async () => {
    const { project: id } = project;
    const place = { provision: 'any', quote: 'at any time', from: 48, to: 59 };
    const mine = value(await opened.services.addComment({ project: id, ...place, text: 'By night?' }));
    const whole = { provision: 'money', quote: '', from: 0, to: 0 };
    value(await opened.services.addComment({ project: id, ...whole, text: 'Too short.' }));
    const bytes = await sent('draft', '', true);
    const text = value(await read(bytes));
    expect(text.comments.map(({ text: said }) => said)).toEqual(['By night?', 'Too short.']);
    expect(await take(bytes)).toHaveLength(2);
    value(await opened.services.replyToComment({ project: id, comment: mine.id, text: 'Yes.' }));
    const answered = await take(await sent('draft', '', true));
    expect(answered).toHaveLength(2);
    expect(answered.find((one) => one.id === mine.id)?.replies).toHaveLength(1);
  });

  it('on words that are gone stay in the list', async () => {
    const bytes = (await reviewed()).comment('Members enjoy immunity', [['Oraz', 'Why?']]).bytes();
    const doc = project.doc;
    const chapter = doc.content!.find((node) => node.type === 'chapter')!;
    const members = chapter.content!.find((node) => node.attrs?.id === 'members')!;
    members.content = members.content!.filter((node) => node.attrs?.id !== 'immune');
    await becomes(billOf(doc));
    expect(await take(bytes)).toMatchObject([
      { provision: 'immune', quote: 'Members enjoy immunity', text: 'Why?' },
    ]);
  });

  it('that are answered and settled stand so in the disposition table', async () => {
    const [comment] = await take((await reviewed()).comment('at any time', [['Oraz', 'By night?']]).bytes());
    const { project: id } = project;
    value(await opened.services.replyToComment({ project: id, comment: comment!.id, text: 'By night too.' }));
    value(await opened.services.updateComment({ project: id, comment: comment!.id, resolved: true }));
    const table = value(
      await opened.services.exportBill({
        project: id,
        source: 'draft',
        format: 'html',
        options: { annotations: false, against: '', paper: 'disposition' },
        path: '',
        uiLang: 'en',
      }),
    );
    const words = new TextDecoder().decode(table.bytes!).replace(/<[^>]*>/g, ' ');
    for (const said of ['By night?', 'By night too.', 'Oraz', 'Settled']) expect(words).toContain(said);
  });
});

it('a conformity table comes back row by row, and a reviewer’s answer is kept under the reviewer’s name', async () => {
  const { project: id } = project;
  const args = { project: id, source: 'draft', format: 'docx' as const, path: '', uiLang: 'en' as const };
  const options = { annotations: false, against: '', paper: 'conformity' as const };
  const { bytes } = value(await opened.services.exportBill({ ...args, options }));
  const file = { project: id, fileName: 'table.docx', bytes: bytes! };
  const { answers, savedBy } = value(await opened.services.readAnswers(file));
  expect(savedBy).toBe('');
  expect(answers.length).toBeGreaterThan(40);
  expect(
    answers.filter(
      ({ requirement, answer, sent: out }) => requirement === '' || answer === null || answer !== out,
    ),
  ).toEqual([]);
  const decision = {
    requirement: answers[0]!.requirement,
    state: 'partly' as const,
    how: 'overruled' as const,
    reason: 'Half of it.',
    citation: '',
    basis: [],
  };
  expect(value(await opened.services.setDecision({ project: id, decision, by: 'Oraz' })).author).toBe('Oraz');
  const bill = { ...file, bytes: await sent(), fileName: 'bill.docx' };
  expect(await opened.services.readAnswers(bill)).toMatchObject({
    ok: false,
    error: { code: 'importFailed' },
  });
});
