/** The dictionaries beside the window, each loaded when the first word needs it. */
import startRuntime from 'hunspell-asm/dist/esm/lib/browser/hunspell.js';
import type { Language } from '../../shared/bill/kinds.ts';
import { type Dictionary, inOneAlphabet, isRight, suggestions } from '../../shared/spelling/checker.ts';
import { readWordList, wordList } from '../../shared/spelling/wordList.ts';
import { type Hunspell, startHunspell } from '../editor/spelling/hunspell.ts';
import { ownFile } from './ownFiles.ts';
import type { AskedWord, SpellingAnswer, SpellingTask } from './spellingProtocol.ts';

const FILES: Record<Language, { aff: URL; dic: URL; legal: URL }> = {
  en: {
    aff: new URL('../../node_modules/dictionary-en/index.aff', import.meta.url),
    dic: new URL('../../node_modules/dictionary-en/index.dic', import.meta.url),
    legal: new URL('../../resources/spelling/en.txt', import.meta.url),
  },
  ru: {
    aff: new URL('../../node_modules/dictionary-ru/index.aff', import.meta.url),
    dic: new URL('../../node_modules/dictionary-ru/index.dic', import.meta.url),
    legal: new URL('../../resources/spelling/ru.txt', import.meta.url),
  },
  tk: {
    aff: new URL('../../node_modules/dictionary-tk/index.aff', import.meta.url),
    dic: new URL('../../node_modules/dictionary-tk/index.dic', import.meta.url),
    legal: new URL('../../resources/spelling/tk.txt', import.meta.url),
  },
};

let engine: Promise<Hunspell> | null = null;

/**
 * The runtime carries its WebAssembly as a data: address, which it fetches; the pages' policy refuses that, aloud. Where it
 * finds no `fetch` it unpacks it itself, so it is shown none while it starts.
 */
function startEngine(): Promise<Hunspell> {
  const { fetch } = self;
  Object.defineProperty(self, 'fetch', { value: undefined, configurable: true, writable: true });
  const started = startHunspell(startRuntime);
  Object.defineProperty(self, 'fetch', { value: fetch, configurable: true, writable: true });
  return started;
}

const opened: Partial<Record<Language, Promise<Dictionary>>> = {};
const ready: Partial<Record<Language, Dictionary>> = {};

async function openDictionary(lang: Language): Promise<Dictionary> {
  engine ??= startEngine();
  const { aff, dic, legal } = FILES[lang];
  const [hunspell, ...files] = await Promise.all([engine, ownFile(aff), ownFile(dic), ownFile(legal)]);
  const [affBytes, dicBytes, legalBytes] = files;
  const dictionary = {
    checker: hunspell.open(lang, affBytes!, dicBytes!),
    legal: wordList(readWordList(new TextDecoder().decode(legalBytes))),
  };
  ready[lang] = dictionary;
  return dictionary;
}

async function need(words: readonly AskedWord[]): Promise<void> {
  const langs = new Set(words.flatMap(({ langs: own }) => own));
  await Promise.all([...langs].map((lang) => (opened[lang] ??= openDictionary(lang))));
}

async function run(task: SpellingTask): Promise<SpellingAnswer> {
  const { seq } = task;
  if (task.kind === 'suggest') {
    const { word, langs } = task.asked;
    await need([task.asked]);
    const words = langs.length > 0 ? suggestions(word, langs, ready) : inOneAlphabet(word);
    return { kind: 'suggested', seq, words };
  }
  await need(task.words);
  const wrong = task.words.flatMap(({ word, langs }, i) => (isRight(word, langs, ready) ? [] : [i]));
  return { kind: 'checked', seq, wrong };
}

self.addEventListener('message', (event: MessageEvent<SpellingTask>) => {
  run(event.data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      self.postMessage({ kind: 'failed', seq: event.data.seq, reason } satisfies SpellingAnswer);
    },
  );
});
