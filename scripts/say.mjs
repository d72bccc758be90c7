// Sentences of the terminal, from the same catalogues as the app. Plain enough to run on any Node, also one that is too
// old for the app itself and has to be told so.
import { readFileSync } from 'node:fs';

const LANGUAGES = ['en', 'ru', 'tk'];

/** The language of the terminal: MADDA_LANG, else the system's locale, else English. */
export function terminalLanguage(env) {
  const locale = env.MADDA_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const code = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.indexOf(code) >= 0 ? code : 'en';
}

function catalogue(lang) {
  const file = new URL(`../shared/messages/${lang}/cli.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The sentence for a key of the `cli` catalogue. */
export function say(key, values) {
  const text = catalogue(terminalLanguage(process.env))[key] || catalogue('en')[key] || key;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name) =>
    values && name in values ? String(values[name]) : whole,
  );
}

/** The oldest Node that runs TypeScript files as they are (type stripping without a flag) and the SQLite binding. */
const OLDEST = [22, 18];

/** Ends the process with one sentence where this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(say('start.wrongNode', { found: process.versions.node, needed: OLDEST.join('.') }));
  process.exit(1);
}
