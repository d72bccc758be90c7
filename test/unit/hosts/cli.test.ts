/** The terminal as a user has it: exit codes, one line on stderr, JSON of the promised shape. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { messages } from '../../../shared/messages/index.ts';
import { testMachines, value } from '../../builders/machines.ts';

const FIRST = `LAW ON THE NATIONAL PREVENTIVE MECHANISM

Article 1. Visits
1. The members of the mechanism may at any time visit any place of detention without prior notice.
2. The head of the mechanism is independent.

Article 2. Budget
The mechanism has its own budget line.
`;
const SECOND = `${FIRST.replace('may at any time visit', 'may, with two days notice, visit').replace(' without prior notice', '')}
Article 3. Reports
The mechanism shall publish an annual report.
`;

const { machine } = testMachines();
let folder = '';
const at = (name: string): string => path.join(folder, name);

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
  const code = await runCli(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: { MADDA_LANG: lang, MADDA_DATA_DIR: at('data'), MADDA_DIR: at('projects') },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Done, and what it printed. */
async function done(...argv: string[]): Promise<string> {
  const ran = await madda(...argv);
  expect([ran.err, ran.code]).toEqual(['', 0]);
  return ran.out;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'madda-cli-'));
  writeFileSync(at('first.txt'), FIRST);
  writeFileSync(at('second.txt'), SECOND);
  await done('import', at('first.txt'), at('law.madda'));
  await done('version', at('law.madda'), '--name', 'V1');
  await done('version', at('law.madda'), '--name', 'V2', '--from', at('second.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /madda --help/],
    ['a command that is not there', ['frobnicate'], /frobnicate/],
    ['an option that is not there', ['packs', '--frobnicate'], /--frobnicate/],
    ['a missing argument', ['check'], /input/],
    ['an argument too many', ['packs', 'x'], /more/],
    ['an option without its value', ['new', 'x.madda', '--template'], /--template/],
    ['a missing option', ['new', 'x.madda'], /--template/],
    ['a language that is not there', ['check', 'x.txt', '--lang', 'xx'], /--lang/],
    ['a state that is not there', ['check', 'x.txt', '--fail-on', 'met'], /--fail-on/],
    ['a file that is not there', ['check', 'no-such.txt'], /no-such\.txt/],
    ['a folder for a file', ['check', os.tmpdir()], /no file/],
    ['a kind of file that Madda does not read', ['check', import.meta.filename], /does not read/],
    ['a template that is not there', ['new', 'x.madda', '--template', 'no-such'], /no-such/],
    ['a project by another name', ['new', 'x.docx', '--template', 'blank'], /\.madda/],
    ['a port that is none', ['serve', '--port', '99999'], /99999/],
  ])('%s is one line on stderr and exit code 2', async (_what, argv, line) => {
    const ran = await madda(...argv);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(line);
    expect(ran.err.split('\n')).toHaveLength(1);
  });

  it.each<[string, () => string[], RegExp]>([
    ['a pack that is not there', () => ['check', at('first.txt'), '--pack', 'no-such'], /no-such/],
    ['a version that is not there', () => ['check', `${at('law.madda')}@no-such`], /no-such/],
    ['a format that Madda does not write', () => ['export', at('first.txt'), '--to', at('x.odt')], /\.docx/],
    [
      'a redline in a format for texts',
      () => ['diff', at('first.txt'), at('second.txt'), '--to', at('x.md')],
      /\.pdf/,
    ],
    [
      'a project that is there already',
      () => ['import', at('first.txt'), at('law.madda')],
      /not overwritten/,
    ],
    ['a version without a name', () => ['version', at('law.madda'), '--name', ' '], /name/],
  ])('%s too', async (_what, argv, line) => {
    const ran = await madda(...argv());
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(line);
    expect(ran.err.split('\n')).toHaveLength(1);
  });

  it('says once why a file could not be taken in, in the language of the terminal', async () => {
    writeFileSync(at('junk.docx'), 'junk');
    for (const lang of ['en', 'ru', 'tk'] as const) {
      const { error } = messages(lang);
      const sentence = error({
        code: 'importFailed',
        values: { name: 'junk.docx', reason: 'notThisFormat' },
      });
      expect((await maddaIn(lang, 'import', at('junk.docx'), at('x.madda'))).err).toBe(sentence);
    }
  });

  it('names a file that is no project, and leaves it as it is', async () => {
    writeFileSync(at('junk.madda'), 'junk');
    const ran = await madda('versions', at('junk.madda'));
    expect([ran.code, /not a Madda project/.test(ran.err)]).toEqual([2, true]);
    expect(readFileSync(at('junk.madda'), 'utf8')).toBe('junk');
  });

  it('is explained in the language of the terminal', async () => {
    expect((await maddaIn('ru', 'frobnicate')).err).toMatch(/Нет команды «frobnicate»/);
    expect((await maddaIn('tk', 'frobnicate')).err).toMatch(/diýen buýruk ýok/);
  });
});

describe('madda check', () => {
  it('prints JSON of the promised shape for a plain file', async () => {
    const json = JSON.parse(await done('check', at('first.txt'), '--json'));
    expect(json).toMatchObject({ language: 'en', packs: ['opcat'] });
    expect(Object.keys(json).sort()).toEqual(['coverage', 'flags', 'language', 'packs', 'requirements']);
    expect(Object.keys(json.coverage).sort()).toEqual([
      'conflict',
      'met',
      'missing',
      'notApplicable',
      'partly',
    ]);
    const total = Object.values(json.coverage as Record<string, number>).reduce((a, b) => a + b, 0);
    expect(total).toBe(json.requirements.length);
    for (const requirement of json.requirements)
      expect(Object.keys(requirement)).toEqual(
        expect.arrayContaining(['id', 'citation', 'title', 'suggested', 'decided', 'evidence', 'flags']),
      );
    const found = json.requirements.find((r: { id: string }) => r.id === 'SPTG-25-UNANNOUNCED');
    expect(found).toMatchObject({ suggested: 'met', decided: null });
    expect(found.evidence[0]).toMatchObject({ label: 'art. 1(1)' });
    expect(FIRST).toContain(found.evidence[0].quote);
  });

  it('lists the flags once more, with their places', async () => {
    const json = JSON.parse(await done('check', at('second.txt'), '--json'));
    const keys = ['label', 'message', 'provision', 'quote', 'requirement', 'rule', 'severity'];
    expect(json.flags.length).toBeGreaterThan(0);
    for (const flag of json.flags) expect(Object.keys(flag).sort()).toEqual(keys);
    expect(json.flags).toEqual(json.requirements.flatMap((r: { flags: unknown[] }) => r.flags));
  });

  it('reads projects, versions of projects and several packs', async () => {
    const both = ['--pack', 'opcat', '--pack', 'women', '--json'];
    const draft = JSON.parse(await done('check', at('law.madda'), ...both));
    const first = JSON.parse(await done('check', `${at('law.madda')}@V1`, ...both));
    expect(draft.packs).toEqual(['opcat', 'women']);
    const stateIn = (json: { requirements: { id: string; suggested: string }[] }): string | undefined =>
      json.requirements.find((r) => r.id === 'SPTG-25-UNANNOUNCED')?.suggested;
    expect(stateIn(first)).toBe('met');
    expect(stateIn(draft)).not.toBe('met');
  });

  it('ends with 1 for the findings that --fail-on asks for, and only then', async () => {
    expect((await madda('check', at('first.txt'))).code).toBe(0);
    expect((await madda('check', at('first.txt'), '--fail-on', 'missing')).code).toBe(1);
    expect((await madda('check', at('first.txt'), '--pack', 'women', '--fail-on', 'conflict')).code).toBe(0);
    expect((await madda('check', '--fail-on', 'missing', at('first.txt'))).code).toBe(1);
  });
});

describe('madda version and versions', () => {
  it('keeps names, sizes and coverage, oldest first', async () => {
    const versions = JSON.parse(await done('versions', at('law.madda'), '--json'));
    expect(versions.map((v: { name: string }) => v.name)).toEqual(['V1', 'V2']);
    expect(versions.map((v: { articles: number }) => v.articles)).toEqual([2, 3]);
    expect(versions[1].parent).toBe(versions[0].id);
    expect(versions[0].coverage.met).toBeGreaterThan(0);
  });

  it('lets the identity of provisions live on in a text that comes from outside', async () => {
    const json = JSON.parse(await done('diff', `${at('law.madda')}@V1`, `${at('law.madda')}@V2`, '--json'));
    const edited = json.changes.find((c: { kind: string }) => c.kind === 'edited');
    expect(edited.from.provision).toBe(edited.to.provision);
  });
});

describe('madda diff', () => {
  it('prints JSON of the promised shape', async () => {
    const json = JSON.parse(await done('diff', at('first.txt'), at('second.txt'), '--json'));
    expect(json.changes.map((c: { kind: string; label: string }) => [c.kind, c.label])).toEqual([
      ['edited', 'art. 1(1)'],
      ['added', 'art. 3'],
    ]);
    expect(Object.keys(json.impact).sort()).toEqual(['gained', 'lost', 'strengthened', 'weakened']);
    const hit = [...json.impact.lost, ...json.impact.weakened].map(
      (i: { requirement: string }) => i.requirement,
    );
    expect(hit).toContain('SPTG-25-UNANNOUNCED');
    expect(json.stats).toMatchObject({
      inserted: json.changes.reduce((sum: number, c: { inserted: number }) => sum + c.inserted, 0),
      deleted: json.changes.reduce((sum: number, c: { deleted: number }) => sum + c.deleted, 0),
    });
    expect(json.stats.milliseconds).toBeGreaterThan(0);
  });

  it('finds nothing between a text and itself', async () => {
    expect(await done('diff', at('first.txt'), `${at('law.madda')}@V1`)).toMatch(/same/);
  });

  it('goes by what the editor recorded where both texts are of one project', async () => {
    writeFileSync(at('cut.madda'), readFileSync(at('law.madda')));
    const services = machine('cli', { projects: at('projects'), data: at('data') });
    const opened = value(await services.openProject({ path: at('cut.madda') }));
    const { project } = opened;
    const article = JSON.parse(JSON.stringify(opened.doc.content!.find(({ type }) => type === 'article')));
    const second = article.content.filter((n: NodeJson) => n.type === 'paragraph')[1];
    const cut = structuredClone(second);
    cut.attrs.id = 'cut';
    cut.content[0].content = [{ type: 'text', text: 'Nobody instructs its members.' }];
    article.content.push(cut);
    const id = String(article.attrs.id);
    value(
      await services.saveDraft({
        project,
        base: opened.revision,
        changes: { put: [{ id, parent: '', after: null, json: article }], removed: [] },
        operations: [{ op: 'split', from: String(second.attrs.id), to: 'cut' }],
      }),
    );
    await services.close();
    const json = JSON.parse(await done('diff', `${at('cut.madda')}@V2`, at('cut.madda'), '--json'));
    expect(json.changes.map((c: { kind: string }) => c.kind)).toEqual(['split']);
  });

  it('writes a redline that was verified', async () => {
    const out = await done('diff', at('first.txt'), at('second.txt'), '--to', at('redline.docx'));
    expect(out).toMatch(/verified/);
    const parts = unzipSync(new Uint8Array(readFileSync(at('redline.docx'))));
    expect(new TextDecoder().decode(parts['word/document.xml'])).toMatch(/<w:ins .*<w:del /s);
  });
});

describe('madda export', () => {
  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['html', '<!DOCTYPE html>'],
    ['xml', '<?xml'],
    ['txt', 'LAW ON'],
    ['md', ''],
  ])('writes .%s', async (format, start) => {
    const file = at(`out.${format}`);
    await done('export', at('law.madda'), '--to', file, '--annotations');
    const text = readFileSync(file, 'utf8');
    expect(text.slice(0, start.length).toLowerCase()).toBe(start.toLowerCase());
    expect(text.length).toBeGreaterThan(100);
  });

  it('writes the conformity table in place of the bill, and only in formats that have tables', async () => {
    await done('export', at('law.madda'), '--to', at('table.html'), '--paper', 'conformity');
    expect(readFileSync(at('table.html'), 'utf8')).toMatch(/<h1>Conformity table<\/h1>.*<table>/s);
    const ran = await madda('export', at('law.madda'), '--to', at('table.txt'), '--paper', 'conformity');
    expect([ran.code, existsSync(at('table.txt'))]).toEqual([2, false]);
  });

  it.each(['docx', 'pdf', 'html'])(
    'writes the comparison table as .%s, and asks with what',
    async (format) => {
      const file = at(`comparison.${format}`);
      const against = `${at('law.madda')}@V1`;
      await done('export', at('law.madda'), '--to', file, '--paper', 'comparison', '--against', against);
      const bytes = readFileSync(file);
      const text =
        format === 'docx'
          ? Buffer.from(unzipSync(bytes)['word/document.xml']!).toString()
          : format === 'pdf'
            ? bytes.subarray(0, 5).toString()
            : bytes.toString();
      expect(text).toMatch(
        format === 'pdf' ? /%PDF-/ : /Comparison table.*Proposed text.*None.*annual report/s,
      );
      const ran = await madda('export', at('law.madda'), '--to', at(`no.${format}`), '--paper', 'comparison');
      expect([ran.code, ran.err]).toEqual([
        2,
        'A comparison table needs --against: the text to compare with.',
      ]);
    },
  );

  it('leaves the old file alone where the new one cannot be written', async () => {
    const ran = await madda('export', at('law.madda'), '--to', path.join(folder, 'no', 'such', 'out.docx'));
    expect(ran.code).toBe(2);
    expect(existsSync(path.join(folder, 'no'))).toBe(false);
  });
});

describe('madda new, packs and templates', () => {
  it('makes a project from every template in every language it has', async () => {
    const templates = JSON.parse(await done('templates', '--json')) as { id: string; titles: object }[];
    expect(templates.length).toBeGreaterThan(4);
    for (const { id, titles } of templates)
      for (const lang of Object.keys(titles)) {
        const file = at(`${id}.${lang}.madda`);
        await done('new', file, '--template', id, '--lang', lang);
        expect(existsSync(file)).toBe(true);
      }
  });

  it('lists the packs', async () => {
    const packs = JSON.parse(await done('packs', '--json')) as { id: string; requirements: number }[];
    expect(packs[0]).toMatchObject({ id: 'opcat' });
    expect(packs.every((pack) => pack.requirements > 0)).toBe(true);
  });

  it('explains itself in three languages', async () => {
    expect((await maddaIn('en', '--help')).out).toMatch(/^Usage: madda/);
    expect((await maddaIn('ru', '--help')).out).toMatch(/^Использование: madda/);
    expect((await maddaIn('tk', 'check', '--help')).out).toMatch(/^Ulanylyşy: madda check/);
  });
});

describe('merge', () => {
  it('takes in a copy, says what came and what does not go together, and refuses what is no project', async () => {
    writeFileSync(at('ours.madda'), readFileSync(at('law.madda')));
    writeFileSync(at('theirs.madda'), readFileSync(at('law.madda')));
    writeFileSync(at('a.txt'), SECOND.replace('is independent', 'is wholly independent'));
    writeFileSync(
      at('b.txt'),
      SECOND.replace('own budget', 'separate budget').replace('is indep', 'is not indep'),
    );
    await done('version', at('ours.madda'), '--name', 'Ours', '--from', at('a.txt'));
    await done('version', at('theirs.madda'), '--name', 'Theirs', '--from', at('b.txt'));
    const merged = JSON.parse(await done('merge', at('ours.madda'), at('theirs.madda'), '--json'));
    expect(merged).toMatchObject({ versions: 1, comments: 0, decisions: 0 });
    expect(merged.conflicts.map((c: { kind: string; theirs: string }) => [c.kind, c.theirs])).toEqual([
      ['words', 'The head of the mechanism is not independent.'],
    ]);
    expect(await done('merge', at('ours.madda'), at('theirs.madda'))).toBe(
      'Taken in: versions: 0, comments: 0, decisions: 0, conflicts: 0',
    );
    await done('export', at('ours.madda'), '--to', at('merged.txt'));
    expect(readFileSync(at('merged.txt'), 'utf8')).toContain('separate budget');
    expect((await madda('merge', at('ours.madda'), at('a.txt'))).code).toBe(2);
  });
});
