/** A disk without room, and targets that nobody may write to: what was saved stays, and the refusal says what it is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../electron/core/types.ts';
import { testMachines, value } from '../builders/machines.ts';

const CRAMMER = fileURLToPath(new URL('./crammer.ts', import.meta.url));
const { machine } = testMachines();

let folder: string;
let services: Services;
let original: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madda-full-'));
  services = machine('aman');
  const { project, path } = value(
    await services.createProject({ name: 'Law', path: '', template: 'npm-separate', lang: 'en' }),
  );
  value(await services.closeProject({ project }));
  original = path;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  acknowledged: number;
  refused: string;
  copy: true | string;
  reads: boolean;
  freed: boolean | 'not tried';
}

/** Comments that the project at this path holds when it is opened anew. */
async function commentsIn(path: string): Promise<number> {
  const opened = value(await services.openProject({ path }));
  expect(opened.readOnly).toBe(false);
  value(await services.closeProject({ project: opened.project }));
  return opened.comments.length;
}

describe('A file that may not grow any more', () => {
  it.runIf(process.platform !== 'win32')(
    'keeps every save that was acknowledged, and the one that was refused leaves nothing behind',
    async () => {
      const path = join(folder, 'Law.madda');
      copyFileSync(original, path);
      // Blocks of 512 bytes: 1.5 MB for any one file.
      const run = spawnSync(
        '/bin/sh',
        ['-c', 'ulimit -f 3000; exec "$@"', 'sh', process.execPath, CRAMMER, folder, join(folder, 'data')],
        { encoding: 'utf8' },
      );
      expect(run.stderr.replace(/.*Warning.*\n?/gu, '')).toBe('');
      const said = JSON.parse(run.stdout) as Said;
      expect(said).toMatchObject({ refused: 'writeFailed', reads: true });
      expect(said.acknowledged).toBeGreaterThan(3);
      expect(await commentsIn(path)).toBe(said.acknowledged);
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );
});

/** A disk of three megabytes, or null where this machine may not make one. */
function smallDisk(at: string): (() => void) | null {
  mkdirSync(at, { recursive: true });
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', at]);
  return made.status === 0 ? () => execFileSync('umount', [at]) : null;
}

describe('A disk that is full', () => {
  it('is told as such, keeps what was acknowledged, makes no half copy, and goes on when there is room again', async (context) => {
    const disk = join(folder, 'disk');
    const release = process.platform === 'linux' ? smallDisk(disk) : null;
    if (!release) return context.skip();
    try {
      copyFileSync(original, join(disk, 'Law.madda'));
      const args = [CRAMMER, disk, join(folder, 'data'), join(disk, 'ballast')];
      const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const said = JSON.parse(run.stdout) as Said;
      expect(said).toMatchObject({ refused: 'diskFull', copy: 'diskFull', reads: true, freed: true });
      expect(said.acknowledged).toBeGreaterThan(3);
      expect(await commentsIn(join(disk, 'Law.madda'))).toBe(said.acknowledged + 1);
      // Where there is no room to fold the journal, it stays beside its file; nothing else does.
      expect(readdirSync(disk).filter((name) => !/^Law\.madda(-wal|-shm)?$/u.test(name))).toEqual([]);
    } finally {
      release();
    }
  });
});

describe('A target that cannot be written', () => {
  it('of a copy or of an export stays what it was', async () => {
    const { project } = value(await services.openProject({ path: original }));
    const before = readFileSync(original);
    const code = async (path: string): Promise<string> => {
      const copied = await services.saveCopy({ project, path, name: '' });
      return copied.ok ? 'ok' : copied.error.code;
    };
    // Its own file, a folder that is a file, a folder that is not there.
    expect(await code(original)).toBe('exists');
    expect(await code(join(original, 'inside.madda'))).toBe('noFolder');
    expect(await code(join(folder, 'none', 'inside.madda'))).toBe('noFolder');
    expect(readFileSync(original).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});
