/** The terminal in careless hands: odd files, odd names, two commands at once, text that would like to drive the terminal. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import { splitInput } from '../../../electron/cli/sources.ts';
import { EXPORT_FORMATS, IMPORT_ERRORS } from '../../../shared/exchange/types.ts';
import { messages } from '../../../shared/messages/index.ts';
import { seeded } from './seeded.ts';

const MADDA = path.resolve(import.meta.dirname, '../../../electron/cli/madda.ts');
let folder = '';
const at = (name: string): string => path.join(folder, name);
const env = (lang = 'en'): Record<string, string> => ({
  MADDA_LANG: lang,
  MADDA_DATA_DIR: at('data'),
  MADDA_DIR: at('projects'),
});

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function madda(...argv: string[]): Promise<Ran> {
  return maddaIn('en', ...argv);
}

async function maddaIn(lang: string, ...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), env: env(lang) };
  const code = await runCli(argv, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A command that must fail as bad input does: exit code 2, nothing on stdout, one line on stderr without a stack. */
async function refused(...argv: string[]): Promise<string> {
  const ran = await madda(...argv);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err.split('\n')).toHaveLength(1);
  expect(ran.err).not.toMatch(/\bat .+:\d+:\d+|Error:|inside Madda/);
  return ran.err;
}

async function done(...argv: string[]): Promise<string> {
  const ran = await madda(...argv);
  expect([ran.err, ran.code]).toEqual(['', 0]);
  return ran.out;
}

const LAW =
  'LAW\n\nArticle 1. Visits\n1. Members may visit any place at any time.\n2. Visits are unannounced.\n';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'madda cli ň «кавычки» '));
  writeFileSync(at('law.txt'), LAW);
  await done('import', at('law.txt'), at('law.madda'));
  await done('version', at('law.madda'), '--name', 'V1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('odd files', () => {
  it.each<[string, (random: (below: number) => number) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['noise', (random) => Uint8Array.from({ length: 50_000 }, () => random(256))],
    ['zeros', () => new Uint8Array(10_000)],
    [
      'an old Word file',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]),
    ],
    ['white space', () => new TextEncoder().encode(' \n\t\n'.repeat(1000))],
  ])('%s is refused under every name, with a sentence that says what to do', async (what, make) => {
    for (const ending of ['docx', 'xml', 'html', 'txt', 'md', 'madda', 'doc', 'pdf']) {
      const file = at(`odd ${what}.${ending}`);
      const bytes = make(seeded(7));
      writeFileSync(file, bytes);
      const line = await refused('check', file);
      expect(line).toContain(path.basename(file));
      expect(Buffer.from(readFileSync(file))).toEqual(Buffer.from(bytes));
    }
  });

  it('says why in the language of the terminal, for every reason there is', async () => {
    for (const lang of ['en', 'ru', 'tk'] as const) {
      const m = messages(lang);
      const sentences = IMPORT_ERRORS.map((code) => m.dynamic(`exchange:error.${code}`, { detail: 'x' }));
      expect(new Set(sentences).size).toBe(IMPORT_ERRORS.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
    }
    writeFileSync(at('empty.txt'), '');
    expect((await maddaIn('ru', 'check', at('empty.txt'))).err).toContain('нет текста');
    expect((await maddaIn('tk', 'check', at('empty.txt'))).err).toContain('tekst ýok');
  });

  it('a Word file that is called something else is not guessed at', async () => {
    await done('export', at('law.txt'), '--to', at('real.docx'));
    for (const ending of ['txt', 'md', 'xml', 'html', 'madda']) {
      writeFileSync(at(`renamed.${ending}`), readFileSync(at('real.docx')));
      await refused('check', at(`renamed.${ending}`));
    }
    writeFileSync(at('rich.docx'), '{\\rtf1\\ansi text}');
    await refused('check', at('rich.docx'));
  });

  it.each([
    'LAW \u202e.txt',
    'Закон «О НПМ».txt',
    'it\'s 100% "law".txt',
    'tab\tin name.txt',
    'new\nline.txt',
    '-dash.txt',
    'a.madda@b.txt',
    'x.TXT',
  ])('a file may be called %j', async (name) => {
    const file = at(name);
    writeFileSync(file, LAW);
    expect(JSON.parse(await done('check', file, '--json')).requirements.length).toBeGreaterThan(0);
    const project = `${file}.madda`;
    await done('import', file, project);
    await done('version', project, '--name', 'Жаңы «версия» ň\n2');
    expect(await done('versions', project)).toContain('Жаңы «версия» ň 2');
    expect(await done('diff', `${project}@Жаңы «версия» ň 2`, project)).toBe('The texts are the same.');
    expect((await refused('check', `${file}.missing`)).split('\n')).toHaveLength(1);
  });

  it('what a file says cannot drive the terminal', async () => {
    writeFileSync(at('evil.txt'), LAW.replace('Visits\n', 'Visits \u001b]0;owned\u0007 \u009b31m \u0008\n'));
    for (const argv of [
      ['check', at('evil.txt')],
      ['diff', at('law.txt'), at('evil.txt')],
      ['check', at('evil.txt'), '--json'],
    ]) {
      const out = await done(...argv);
      expect(out).not.toMatch(/[^\P{Cc}\n\t]/u);
    }
    expect((await madda('check', at('no\u001b[31m.txt'))).err).not.toContain('\u001b');
  });
});

describe('where it writes', () => {
  it('never over what it reads', async () => {
    await done('export', at('law.txt'), '--to', at('same.docx'));
    const before = readFileSync(at('same.docx'));
    expect(await refused('export', at('same.docx'), '--to', at('same.docx'))).toMatch(/not overwritten/);
    await refused('export', at('law.txt'), '--to', at('same.docx'), '--against', at('same.docx'));
    await refused('diff', at('law.txt'), at('same.docx'), '--to', at('same.docx'));
    await refused('export', at('law.txt'), '--to', path.join(folder, 'projects', '..', 'law.txt'));
    expect(readFileSync(at('same.docx'))).toEqual(before);
    expect(readFileSync(at('law.txt'), 'utf8')).toBe(LAW);
  });

  it('not into a folder that is not there, nor over a folder, nor through a file; and leaves nothing behind', async () => {
    mkdirSync(at('folder.docx'));
    const before = readdirSync(folder).sort();
    expect(await refused('export', at('law.txt'), '--to', at('no/such/x.docx'))).toMatch(/no folder/);
    expect(await refused('export', at('law.txt'), '--to', at('folder.docx'))).toMatch(/already/);
    await refused('export', at('law.txt'), '--to', at('law.txt/x.docx'));
    await refused('export', at('law.txt'), '--to', at(`${'x'.repeat(300)}.docx`));
    await refused('export', at('law.txt'), '--to', '');
    await refused('new', at('no/such/x.madda'), '--template', 'blank');
    await refused('new', at(`${'x'.repeat(300)}.madda`), '--template', 'blank');
    await refused('import', at('law.txt'), at('law.txt/x.madda'));
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('shows changes only where they can be seen, and says what a format leaves out', async () => {
    for (const format of EXPORT_FORMATS) {
      const to = at(`against.${format}`);
      if (['docx', 'pdf', 'html'].includes(format))
        await done('export', at('law.txt'), '--to', to, '--against', at('law.madda@V1'));
      else {
        expect(await refused('export', at('law.txt'), '--to', to, '--against', at('law.madda@V1'))).toMatch(
          /\.docx, \.html, \.pdf/,
        );
        expect(existsSync(to)).toBe(false);
        expect(await done('export', at('law.txt'), '--to', to, '--annotations')).toMatch(/left out/);
      }
    }
  });
});

describe('versions by name', () => {
  it('are told from the file by the project that is there', () => {
    expect(splitInput(`${at('law.madda')}@a.madda@b`)).toEqual({
      file: at('law.madda'),
      version: 'a.madda@b',
    });
    expect(splitInput('none.madda@V')).toEqual({ file: 'none.madda', version: 'V' });
    expect(splitInput('NONE.MADDA@V')).toEqual({ file: 'NONE.MADDA', version: 'V' });
    expect(splitInput('plain.txt')).toEqual({ file: 'plain.txt', version: null });
  });

  it('have bounds', async () => {
    expect(await refused('version', at('law.madda'), '--name', 'x'.repeat(301))).toMatch(/300/);
    await refused('version', at('law.madda'), '--name', '\n');
    await refused('version', `${at('law.madda')}@V1`, '--name', 'x');
    await refused('version', at('law.txt'), '--name', 'x');
  });

  it('keep ids from text to text, and reject nothing that was said', async () => {
    await done('import', at('law.txt'), at('ids.madda'));
    await done('version', at('ids.madda'), '--name', 'A');
    const evidence = async (input: string): Promise<string[]> =>
      JSON.parse(await done('check', input, '--json')).requirements.flatMap(
        (r: { evidence: { provision: string }[] }) => r.evidence.map((e) => e.provision),
      );
    const ids = new Set(await evidence(at('ids.madda@A')));
    writeFileSync(
      at('longer.txt'),
      LAW.replace('Article 1. Visits', 'Article 1. Purpose\nThis Law has a purpose.\n\nArticle 2. Visits'),
    );
    await done('version', at('ids.madda'), '--name', 'B', '--from', at('longer.txt'));
    expect(ids.size).toBeGreaterThan(0);
    for (const id of ids) expect(await evidence(at('ids.madda@B'))).toContain(id);
    const diff = JSON.parse(await done('diff', at('ids.madda@A'), at('ids.madda@B'), '--json'));
    expect(diff.changes.map((c: { kind: string }) => c.kind).sort()).toEqual(['added', 'renumbered']);
    expect(Object.keys(diff.impact).sort()).toEqual(['gained', 'lost', 'strengthened', 'weakened']);
    expect(Object.keys(diff.stats)).toEqual(expect.arrayContaining(['inserted', 'deleted', 'milliseconds']));
  });
});

describe('as a process', () => {
  const run = (argv: string[], input?: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [MADDA, ...argv], {
      env: { ...process.env, ...env() },
      encoding: 'utf8',
      input,
    });

  it('prints JSON and nothing else on stdout', () => {
    for (const argv of [
      ['packs', '--json'],
      ['templates', '--json'],
      ['versions', at('law.madda'), '--json'],
    ]) {
      const ran = run(argv);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(() => JSON.parse(String(ran.stdout))).not.toThrow();
    }
  });

  it('minds no reader that has seen enough', () => {
    const shell = `"${process.execPath}" "${MADDA}" packs --json | head -c 1; exit \${PIPESTATUS[0]}`;
    const ran = spawnSync('bash', ['-c', shell], { env: { ...process.env, ...env() }, encoding: 'utf8' });
    expect([ran.status, ran.stderr, ran.stdout]).toEqual([0, '', '[']);
  });

  it('two writers on one project both get their version in', async () => {
    const runs = ['first', 'second', 'third'].map(
      (name) =>
        new Promise<number | null>((resolve) => {
          const child = spawn(process.execPath, [MADDA, 'version', at('law.madda'), '--name', name], {
            env: { ...process.env, ...env() },
            stdio: 'ignore',
          });
          child.once('exit', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
    const names = JSON.parse(await done('versions', at('law.madda'), '--json')).map(
      (v: { name: string }) => v.name,
    );
    expect(names).toEqual(expect.arrayContaining(['first', 'second', 'third']));
  });

  it('leaves one file beside another program: no journal, no lock', () => {
    run(['check', at('law.madda')]);
    expect(readdirSync(folder).filter((name) => name.startsWith('law.madda'))).toEqual(['law.madda']);
  });

  it('serve names a port that is taken', async () => {
    const holder = net.createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as net.AddressInfo;
    const err = await refused('serve', '--port', String(port));
    expect(err).toContain(String(port));
    await new Promise((resolve) => holder.close(resolve));
  });

  it('is not talked into anything by its own arguments', () => {
    for (const argv of [
      ['--'],
      ['check', '--', ''],
      ['check', '--json=x', at('law.txt')],
      ['new', '', '--template', ''],
      ['diff', '', ''],
    ]) {
      const ran = run(argv);
      expect(ran.status).toBe(2);
      expect(String(ran.stderr).trim().split('\n')).toHaveLength(1);
    }
    expect(execFileSync(process.execPath, [MADDA, '--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });
});
