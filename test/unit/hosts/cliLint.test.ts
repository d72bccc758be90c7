/** `madda lint`: findings and terms in the terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';

const head = (lang: string): string =>
  `---\nmadda: 1\nlang: ${lang}\ntradition: post-soviet\nform: law\nbillTypes: N\nnpmModel: none\n---\n\n# Law {#title}\n\n`;
const ENGLISH = `${head('en')}### Article 1. Status {#a}

1. The National Centre (“the Centre”) is established. {#p1}

2. The Centre replies within ten days. {#p2}
`;
const RUSSIAN = `${head('ru')}### Статья 1. Статус {#a}

1. Учреждается Национальный центр (далее – Центр). {#p1}

2. Центр отвечает в течение тридцати дней. {#p2}
`;

let folder = '';
const at = (name: string): string => path.join(folder, name);

async function madda(lang: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: { MADDA_LANG: lang, MADDA_DATA_DIR: at('data'), MADDA_DIR: at('projects') },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'madda-lint-'));
  writeFileSync(at('en.md'), ENGLISH);
  writeFileSync(at('ru.md'), RUSSIAN);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('madda lint', () => {
  it('prints findings under their rule, with the place and why, and the terms', async () => {
    const { code, out } = await madda('en', 'lint', at('en.md'), '--terms');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Time limit without a beginning (deadlineWithoutStart): 1',
      '    art. 1(2): within ten days',
      '      “within ten days”: it is not said from when the time runs.',
      '',
      '1 finding',
      '',
      '1  art. 1(1)  Centre',
    ]);
  });

  it('compares two language versions', async () => {
    const { out } = await madda(
      'ru',
      'lint',
      at('ru.md'),
      '--beside',
      at('en.md'),
      '--rule',
      'bilingualMismatch',
    );
    expect(out).toContain('Числа расходятся: здесь 30, в другом языке 10.');
  });

  it('gives JSON, and an exit code where it is asked for', async () => {
    const { code, out } = await madda('en', 'lint', at('en.md'), '--json', '--fail');
    const json = JSON.parse(out) as { findings: { rule: string; provision: string }[]; terms: unknown[] };
    expect([code, json.findings.map((one) => [one.rule, one.provision]), json.terms]).toEqual([
      1,
      [['deadlineWithoutStart', 'p2']],
      [{ term: 'Centre', defined: ['art. 1(1)'], uses: 1 }],
    ]);
  });

  it('refuses a rule that does not exist, and names those that do', async () => {
    const { code, err } = await madda('en', 'lint', at('en.md'), '--rule', 'grammar');
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no rule “grammar”\. There are: undefinedTerm, .*bilingualMismatch\.$/);
  });
});
