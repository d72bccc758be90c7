/** Word files that come back broken, swollen or overwritten: nothing is written, and a sentence or the changes in time. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { OpenedProject } from '../../shared/api/project.ts';
import { visitsLaw } from '../unit/exchange/docx/returnedLaw.ts';
import { type Opened, openTestServices } from './services.ts';

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

let opened: Opened;
let project: string;
let file: Uint8Array;
beforeEach(async () => {
  opened = openTestServices();
  const made = value(await opened.services.createSample({ lang: 'en' }));
  project = made.project;
  const doc = visitsLaw().toJSON() as OpenedProject['doc'];
  value(await opened.services.replaceDraft({ project, base: made.revision, doc }));
  const options = { annotations: false, against: '' };
  const args = { project, source: 'draft', format: 'docx', options, path: '', uiLang: 'en' } as const;
  file = value(await opened.services.exportBill(args)).bytes!;
});
afterEach(() => opened.close());

const read = (bytes: Uint8Array) =>
  opened.services.readReturned({ project, fileName: 'reviewed.docx', bytes });

type Entries = Record<string, Uint8Array>;
const changed = (change: (entries: Entries) => void): Uint8Array => {
  const entries = unzipSync(file);
  change(entries);
  return zipSync(entries);
};
const document = (change: (xml: string) => string) => (entries: Entries) => {
  entries['word/document.xml'] = strToU8(change(strFromU8(entries['word/document.xml']!)));
};

describe('a file that is not what it was', () => {
  it.each<[string, () => Uint8Array]>([
    ['without a document', () => changed((entries) => delete entries['word/document.xml'])],
    ['without anything', () => zipSync({})],
    [
      'of zeros that unpack to a gigabyte',
      () =>
        changed((entries) => {
          entries['word/document.xml'] = new Uint8Array(300_000_000);
        }),
    ],
    [
      'nested without end',
      () =>
        changed(document(() => `<w:document xmlns:w="x"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}`)),
    ],
    [
      'with entities',
      () =>
        changed(
          document((xml) =>
            xml
              .replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>')
              .replace('<w:body>', '<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p>'),
          ),
        ),
    ],
    ['cut in the middle', () => file.slice(0, file.length / 2)],
  ])('%s is answered, and the draft is what it was', async (_what, make) => {
    const before = value(await opened.services.touchProject({ project })).revision;
    const answer = await read(make());
    if (!answer.ok)
      expect([
        'importFailed',
        'notReadable',
        'tooLarge',
        'emptyFile',
        'otherBill',
        'unreadableFile',
        'badFile',
      ]).toContain(answer.error.code);
    expect(value(await opened.services.touchProject({ project })).revision).toBe(before);
  });

  it.each([
    'word/styles.xml',
    'word/numbering.xml',
    '[Content_Types].xml',
    'docProps/core.xml',
    'word/_rels/document.xml.rels',
    '_rels/.rels',
  ])('without %s is read or refused with a code', async (name) => {
    const answer = await read(changed((entries) => delete entries[name]));
    if (!answer.ok) expect(answer.error.code).toMatch(/^[a-zA-Z]+$/);
    // What such a part said may be gone; the file speaks for nobody else.
    else expect(new Set(answer.value.steps.map(({ author }) => author)).size).toBeLessThan(2);
  });
});

it('two thousand changes by thirty people come back person by person', async () => {
  let next = 50_000;
  const bytes = changed(
    document((xml) => {
      let count = 0;
      const insertion = (): string => {
        const author = `Reviewer ${count++ % 30}`;
        return `<w:ins w:id="${next++}" w:author="${author}" w:date="2026-11-20T10:00:00Z"><w:r><w:t xml:space="preserve"> word${count}</w:t></w:r></w:ins>`;
      };
      const paragraphs = xml.match(/<w:t[ >][^<]*<\/w:t><\/w:r><\/w:p>/g)?.length ?? 1;
      const each = Math.ceil(2000 / paragraphs);
      return xml.replace(
        /(<w:t[ >][^<]*<\/w:t><\/w:r>)<\/w:p>/g,
        (_, run: string) => `${run}${Array.from({ length: each }, insertion).join('')}</w:p>`,
      );
    }),
  );
  const { steps } = value(await read(bytes));
  expect(new Set(steps.map(({ author }) => author)).size).toBe(30);
});
