/** Language versions over the contract: written line by line, exported as bills and as tables, taken in again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { ExportedFile, ExportOptions } from '../../shared/api/papers.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { billAttrs, readBill } from '../../shared/bill/document.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/exchange/types.ts';
import { takeTranslation } from '../../shared/translation/intake.ts';
import { inlineJson, sourceLines } from '../../shared/translation/lines.ts';
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

beforeAll(async () => {
  opened = openTestServices();
  const { services } = opened;
  project = value(
    await services.createProject({ name: 'Закон', path: '', template: 'npm-separate', lang: 'ru' }),
  );
  value(await services.setLanguage({ project: project.project, lang: 'en', tradition: 'post-soviet' }));
  const put = sourceLines(billOf(project.doc)).map((line, i) => ({
    id: `l${i}`,
    provision: line.provision,
    slot: line.slot,
    content: [{ type: 'text', text: `English ${i}.` }],
    basis: inlineJson(line.node.content),
    sure: true,
  }));
  value(
    await services.saveTranslations({
      project: project.project,
      lang: 'en',
      put: put.slice(0, -1),
      dropped: [],
    }),
  );
});
afterAll(() => opened.close());

const PLAIN: ExportOptions = { annotations: true, against: '' };

const written = (format: ExportFormat, more: Partial<ExportOptions>, source = 'draft') =>
  opened.services.exportBill({
    project: project.project,
    source,
    format,
    options: { ...PLAIN, ...more },
    path: '',
    uiLang: 'en',
  });
const textOf = ({ bytes }: ExportedFile): string => new TextDecoder().decode(bytes!);

describe('a bill in another language', () => {
  it('is written in every format, with a mark where nobody translated', async () => {
    for (const format of EXPORT_FORMATS) {
      const file = value(await written(format, { language: 'en' }));
      expect(file.bytes!.byteLength).toBeGreaterThan(500);
      expect(file.fileName).toContain('English');
    }
    const text = textOf(value(await written('txt', { language: 'en' })));
    expect(text).toContain('Article 1. English');
    expect(text.match(/\[not translated\]/g)).toHaveLength(1);
  });

  it('opens as a project of its own, and its lines find their places when they are taken in again', async () => {
    const file = value(await written('docx', { language: 'en' }));
    const read = value(
      await opened.services.readBillFile({ fileName: 'English.docx', bytes: file.bytes!, lang: 'en' }),
    );
    const other = billOf(read.doc);
    expect(billAttrs(other).lang).toBe('en');
    const { lines, homeless } = takeTranslation(billOf(project.doc), other);
    expect(homeless).toEqual([]);
    expect(lines).toHaveLength(sourceLines(billOf(project.doc)).length);
  });

  it('is written of a version with the translations of that version', async () => {
    const { id } = value(
      await opened.services.saveVersion({
        project: project.project,
        name: 'Проект 1',
        note: '',
        coverage: null,
      }),
    );
    expect(textOf(value(await written('txt', { language: 'en' }, id)))).toContain('Article 1. English');
  });

  it('is refused in a language that the bill does not have, and beside the wrong paper', async () => {
    const codes = await Promise.all([
      written('docx', { language: 'tk' }),
      written('docx', { paper: 'conformity', language: 'en' }),
      written('docx', { paper: 'languages', columns: ['tk'] }),
      written('txt', { paper: 'languages' }),
    ]);
    expect(codes.map((one) => (one.ok ? 'ok' : one.error.code))).toEqual([
      'badRequest',
      'badRequest',
      'badRequest',
      'unsupportedFormat',
    ]);
  });
});

describe('the table of languages', () => {
  it('has the columns that were asked for, in Word, PDF and HTML', async () => {
    const html = textOf(value(await written('html', { paper: 'languages', columns: ['en', 'ru'] })));
    expect([...html.matchAll(/<th scope="col">([^<]*)/g)].map((hit) => hit[1])).toEqual([
      'English',
      'Russian (source)',
    ]);
    expect(html).toContain('Not translated');
    for (const format of ['docx', 'pdf'] as const)
      expect(value(await written(format, { paper: 'languages' })).bytes!.byteLength).toBeGreaterThan(2000);
    const again = value(await written('docx', { paper: 'languages', columns: ['ru'] }));
    expect(again.bytes!.byteLength).toBeGreaterThan(2000);
  });
});
