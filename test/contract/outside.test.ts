/** A text from elsewhere beside one of the project: its reasons are kept with the project, and both go on paper. */
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { ExportedFile, ExportOptions, OutsideText } from '../../shared/api/papers.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type Opened, openTestServices } from './services.ts';

let opened: Opened;
let law: OpenedProject;
beforeEach(async () => {
  opened = openTestServices();
  law = value(
    await opened.services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
});
afterEach(() => opened.close());

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

const FOREIGN = 'LAW ON VISITS\n\nArticle 1. Visits\n1. The members visit any place at any time.\n';

async function fromFile(fileName: string, text = FOREIGN): Promise<OutsideText> {
  const bytes = new TextEncoder().encode(text);
  const { id, doc } = value(await opened.services.readBillFile({ fileName, bytes }));
  return { id, name: fileName, doc };
}

async function written(
  source: string,
  format: 'docx' | 'html',
  options: Partial<ExportOptions>,
): Promise<ApiResult<ExportedFile>> {
  return opened.services.exportBill({
    project: law.project,
    source,
    format,
    options: { annotations: false, against: '', ...options },
    path: '',
    uiLang: 'en',
  });
}

const textOf = (file: ExportedFile): string => new TextDecoder().decode(file.bytes ?? new Uint8Array());

describe('A text from a file', () => {
  it('has the same name and the same ids whenever the same words are read, whatever the file is called', async () => {
    const first = await fromFile('law.txt');
    expect(await fromFile('renamed.txt')).toEqual({ ...first, name: 'renamed.txt' });
    expect((await fromFile('law.txt', FOREIGN.replace('any place', 'a place'))).id).not.toBe(first.id);
  });

  it('gives no id to a project that is made from it', async () => {
    const bytes = new TextEncoder().encode(FOREIGN);
    const made = async (name: string) =>
      value(await opened.services.importProject({ fileName: 'law.txt', bytes, name, path: '' })).opened.doc;
    const ids = (doc: unknown): string[] =>
      [...JSON.stringify(doc).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
    const [one, other] = [await made('One'), await made('Two')];
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  });

  it('keeps the reasons that were written beside it, and puts them on paper', async () => {
    const { services } = opened;
    const outside = await fromFile('law.txt');
    const row = { project: law.project, a: outside.id, b: 'draft' };
    const article = law.doc.content!.find((node) => node.type === 'chapter')!.content![1]!;
    const element = String(article.attrs!.id);
    value(await services.setReason({ ...row, element, text: 'Because the Protocol says so.' }));
    const again = await fromFile('the same.txt');
    const { project } = row;
    expect(value(await services.listReasons({ project, a: again.id, b: 'draft' }))).toEqual([
      { element, text: 'Because the Protocol says so.' },
    ]);
    const options = { paper: 'comparison' as const, against: again.id, outside: again };
    const page = textOf(value(await written('draft', 'html', options)));
    expect(page).toContain('Because the Protocol says so.');
    expect(page).toContain('the same.txt');
  });

  it('is shown against the draft and the draft against it, proven both ways', async () => {
    const outside = await fromFile('law.txt');
    const into = value(await written('draft', 'docx', { against: outside.id, outside }));
    const back = value(await written(outside.id, 'docx', { against: 'draft', outside, annotations: true }));
    expect([into.proven, back.proven]).toEqual([true, true]);
    // Remarks and the version that was sent belong to the project's own text.
    expect(Object.keys(unzipSync(back.bytes!)).filter((part) => part.includes('comments'))).toEqual([]);
    expect(back.kept).toBeUndefined();
  });

  it('is no source of the papers that speak of the project, and a name without a text is refused', async () => {
    const outside = await fromFile('law.txt');
    const code = async (answer: Promise<ApiResult<unknown>>) => {
      const result = await answer;
      return result.ok ? 'ok' : result.error.code;
    };
    expect([
      await code(written(outside.id, 'html', { paper: 'conformity', outside })),
      await code(written(outside.id, 'html', { paper: 'note', outside })),
      await code(written(outside.id, 'html', {})),
      await code(written('draft', 'html', { against: outside.id })),
      await code(
        written('draft', 'html', { against: outside.id, outside: { ...outside, doc: { type: 'bill' } } }),
      ),
    ]).toEqual(['badRequest', 'badRequest', 'unknownVersion', 'unknownVersion', 'badBill']);
  });
});

describe('Two texts of one project on paper', () => {
  it('show what the editor recorded, as the screen does', async () => {
    const { services } = opened;
    const { project } = law;
    const chapter = law.doc.content!.find((node) => node.type === 'chapter')!;
    const article = (...texts: string[]) => ({
      type: 'article',
      attrs: { id: 'x', number: null },
      content: [
        { type: 'heading', content: [{ type: 'text', text: 'Visits' }] },
        ...texts.map((text, i) => ({
          type: 'paragraph',
          attrs: { id: `x${i + 1}`, number: null },
          content: [{ type: 'wording', content: [{ type: 'text', text }] }],
        })),
      ],
    });
    const put = (after: string | null, json: ReturnType<typeof article>) => ({
      put: [{ id: 'x', parent: String(chapter.attrs!.id), after, json }],
      removed: [],
    });
    const one = value(
      await services.saveDraft({
        project,
        base: law.revision,
        changes: put('', article('Visits are free. Reports are yearly.')),
      }),
    );
    const first = value(await services.saveVersion({ project, name: 'First', note: '', coverage: null }));
    // Words that share nothing with where they came from: only the record knows.
    value(
      await services.saveDraft({
        project,
        base: one.revision,
        changes: put(null, article('Visits are free.', 'The budget is a line of its own.')),
        operations: [{ op: 'split', from: 'x1', to: 'x2' }],
      }),
    );
    const note = textOf(value(await written('draft', 'html', { paper: 'note', against: first.id })));
    expect(note).toMatch(/split/i);
  });
});
