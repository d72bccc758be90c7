/** A reviewed file that LibreOffice saved again still brings each person's changes and comments. Skipped where it is not installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ApiResult } from '../../shared/api/errors.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { readBill } from '../../shared/bill/document.ts';
import { openReview, proposal } from '../../shared/suggestions/index.ts';
import { visitsLaw } from '../unit/exchange/docx/returnedLaw.ts';
import { ReviewedFile } from '../unit/exchange/docx/reviewers.ts';
import { openTestServices } from './services.ts';

const SOFFICE = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

function value<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}

function billOf(doc: NodeJson) {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

function savedAgain(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'madda-office-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync(SOFFICE!, [profile, ...to, join(folder, 'in.docx')], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'out', 'in.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

test.skipIf(!SOFFICE)(
  'LibreOffice saves a reviewed file again, and it comes back as it was',
  async () => {
    const opened = openTestServices();
    try {
      const sample = value(await opened.services.createSample({ lang: 'en' }));
      const { project, revision: base } = sample;
      const law = visitsLaw();
      value(await opened.services.replaceDraft({ project, base, doc: law.toJSON() as NodeJson }));
      const args = { project, source: 'draft', format: 'docx' as const, path: '', uiLang: 'en' as const };
      const { bytes } = value(
        await opened.services.exportBill({ ...args, options: { annotations: false, against: '' } }),
      );
      const reviewed = new ReviewedFile(bytes!)
        .replace('may visit', 'shall visit', 'Aýgül')
        .remove('Members enjoy immunity', 'Aýgül')
        .replace('ninety', 'one hundred', 'Oraz', '2026-11-21T10:00:00Z')
        .comment('a line of its own', [['Oraz', 'Agreed?']]);
      const file = { project, fileName: 'again.docx', bytes: savedAgain(reviewed.bytes()) };
      const came = value(await opened.services.readReturned(file));
      let next = 0;
      const open = came.steps.reduce(
        (state, step) =>
          proposal(state, {
            base: billOf(step.base),
            theirs: billOf(step.theirs),
            author: step.author,
            at: step.at,
            source: 'again.docx',
            newId: () => `s${++next}`,
          }).open,
        openReview(null, law),
      );
      expect(
        open.suggestions.map(({ author, provision, before, after }) => [author, provision, before, after]),
      ).toEqual([
        ['Aýgül', 'any', 'may', 'shall'],
        ['Aýgül', 'immune', 'Members enjoy immunity for words spoken and acts done in office.', ''],
        ['Oraz', 'rates', 'ninety', 'one hundred'],
      ]);
      expect(open.rivals).toEqual([]);
      expect(came.comments).toMatchObject([
        { provision: 'budget', quote: 'a line of its own', author: 'Oraz', text: 'Agreed?' },
      ]);
    } finally {
      await opened.close();
    }
  },
  120_000,
);
