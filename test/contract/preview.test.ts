/** Pages to look at over the contract: of the draft as it is stored, with what an export would be asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../shared/api/papers.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type Opened, openTestServices } from './services.ts';

let opened: Opened;
let project: OpenedProject;

beforeAll(async () => {
  opened = openTestServices();
  const made = await opened.services.createProject({
    name: 'Закон',
    path: '',
    template: 'npm-separate',
    lang: 'ru',
  });
  if (!made.ok) throw new Error(made.error.code);
  project = made.value;
});
afterAll(() => opened.close());

const PLAIN: ExportOptions = { annotations: false, against: '' };
const look = (options: Partial<ExportOptions> = {}, source = 'draft', page: number | null = null) =>
  opened.services.previewPages({
    project: project.project,
    source,
    options: { ...PLAIN, ...options },
    provision: '',
    page,
    uiLang: 'ru',
  });

describe('Pages to look at', () => {
  it('begin with the first page where no provision is named', async () => {
    const answer = await look();
    expect(answer).toMatchObject({ ok: true, value: { page: 1, whole: true } });
    if (answer.ok) expect(answer.value.pages.map((p) => p.page)).toEqual([1, 2, 3]);
  });

  it('have more pages with remarks, as the PDF has', async () => {
    const [plain, annotated] = [await look(), await look({ annotations: true })];
    if (!plain.ok || !annotated.ok) throw new Error('refused');
    expect(annotated.value.total).toBeGreaterThan(plain.value.total);
  });

  it('show the changes against another text', async () => {
    const answer = await look({ against: 'accepted' });
    expect(answer.ok).toBe(true);
  });

  it('answer with a code for a text that is not there, a paper that is no bill and a project that is closed', async () => {
    const gone = await opened.services.previewPages({
      project: 'no-such',
      source: 'draft',
      options: PLAIN,
      provision: '',
      page: null,
      uiLang: 'ru',
    });
    const answers = [await look({}, 'no-such'), await look({ paper: 'conformity' }), gone];
    expect(answers.map((one) => (one.ok ? 'ok' : one.error.code))).toEqual([
      'unknownVersion',
      'badRequest',
      'projectClosed',
    ]);
  });
});
