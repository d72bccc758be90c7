/** The bundle does the work that the sources do: SQLite, the process for files, Word and PDF, from dist/electron. */
import { launchShell } from '../e2e/hosts/shell.ts';
import { expect, test } from '../e2e/hosts/test.ts';

type Answer<T> = { ok: true; value: T } | { ok: false; error: unknown };

test('a bill is made, exported as Word and PDF, and read back in', async () => {
  const host = await launchShell();
  try {
    const result = await host.page.evaluate(async () => {
      const { madda } = window as unknown as {
        madda: { invoke<T>(method: string, args: unknown): Promise<Answer<T>> };
      };
      const call = async <T>(method: string, args: unknown): Promise<T> => {
        const answer = await madda.invoke<T>(method, args);
        if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
        return answer.value;
      };
      const made = { name: 'Bundle', path: '', template: 'npm-separate', lang: 'ru' };
      const { project } = await call<{ project: string }>('createProject', made);
      const write = (format: string): Promise<{ bytes: Uint8Array }> =>
        call('exportBill', {
          project,
          source: 'draft',
          format,
          options: { annotations: true, against: '' },
          path: '',
          uiLang: 'ru',
        });
      const docx = await write('docx');
      const pdf = await write('pdf');
      const back = { fileName: 'Bundle.docx', bytes: docx.bytes };
      const read = await call<{ report: { lang: string; counts: Record<string, number> } }>(
        'readBillFile',
        back,
      );
      await call('closeProject', { project });
      return {
        starts: [docx, pdf].map(({ bytes }) => String.fromCharCode(...bytes.slice(0, 4))),
        lang: read.report.lang,
        articles: read.report.counts.article ?? 0,
      };
    });
    expect(result.starts).toEqual(['PK\u0003\u0004', '%PDF']);
    expect(result.lang).toBe('ru');
    expect(result.articles).toBeGreaterThan(5);
  } finally {
    await host.close();
  }
});
