/** The dictionaries as the worker has them: the same engine, files and lists, in Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  type Hunspell,
  type StartRuntime,
  startHunspell,
} from '../../../renderer/editor/spelling/hunspell.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import type { Dictionary } from '../../../shared/spelling/checker.ts';
import { readWordList, wordList } from '../../../shared/spelling/wordList.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export async function startInNode(): Promise<Hunspell> {
  const require = createRequire(import.meta.url);
  return startHunspell(require('hunspell-asm/dist/cjs/lib/node/hunspell.js') as StartRuntime);
}

export function openDictionary(hunspell: Hunspell, lang: Language): Dictionary {
  const file = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(path.join(ROOT, 'node_modules', `dictionary-${lang}`, name)));
  const legal = readFileSync(path.join(ROOT, 'resources/spelling', `${lang}.txt`), 'utf8');
  return {
    checker: hunspell.open(lang, file('index.aff'), file('index.dic')),
    legal: wordList(readWordList(legal)),
  };
}

export async function allDictionaries(): Promise<Record<Language, Dictionary>> {
  const hunspell = await startInNode();
  return {
    en: openDictionary(hunspell, 'en'),
    ru: openDictionary(hunspell, 'ru'),
    tk: openDictionary(hunspell, 'tk'),
  };
}
