/** The licences of what spells go with the app: the words of each package, and those of the engine inside the binding. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const text = (...parts: string[]): string => readFileSync(path.join(ROOT, ...parts), 'utf8').trim();
const shipped = (name: string): string => text('resources/spelling/licences', `${name}.txt`);

/** Where npm put a package, and its licence. */
const PACKAGES = [
  ['dictionary-en', 'node_modules/dictionary-en/license'],
  ['dictionary-ru', 'node_modules/dictionary-ru/license'],
  ['dictionary-tk', 'node_modules/dictionary-tk/license'],
  ['hunspell-asm', 'node_modules/hunspell-asm/LICENSE'],
] as const;

describe('The licence of', () => {
  it.each(PACKAGES)('%s is shipped word for word', (name, file) => {
    expect(shipped(name)).toBe(text(file));
  });

  it('Hunspell is shipped in full, with where its source is', () => {
    const licence = shipped('hunspell');
    for (const words of [
      'https://github.com/hunspell/hunspell',
      'MOZILLA PUBLIC LICENSE',
      '13. MULTIPLE-LICENSED CODE',
      'EXHIBIT A',
    ])
      expect(licence).toContain(words);
  });

  it('every part is named in the README of the folder, and its file is there', () => {
    const files = [...text('resources/spelling/README.md').matchAll(/`(licences\/[\w-]+\.txt)`/g)].map(
      (hit) => hit[1]!,
    );
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files)
      expect(existsSync(path.join(ROOT, 'resources/spelling', file)), file).toBe(true);
  });
});

test('the installed app contains the resources, these licences among them', () => {
  const builder = text('electron-builder.yml');
  expect(builder).toMatch(/^files:\n(?: {2}.*\n)*? {2}- resources\/\*\*$/mu);
  expect(builder).not.toContain('!resources/spelling');
});
