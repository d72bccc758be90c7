/** What a person chose for themselves on this machine: language, theme, name; and which projects were opened last. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { Preferences } from '../../../shared/api/preferences.ts';
import { MOST_WORDS, ownWord } from '../../../shared/api/settings.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';

const preferencesSchema = z.object({
  uiLang: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  author: z.string().max(200),
  people: z.array(z.string().max(200)).max(200).optional(),
  toured: z.boolean().optional(),
  spelling: z.boolean().optional(),
  words: z.array(ownWord).max(MOST_WORDS).optional(),
});
const recentsSchema = z.array(z.string()).max(100);

/** Reads a small JSON file; a missing or unreadable one is the same as none (it holds no work of anyone's). */
function readJson<T>(path: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return fallback;
  }
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, JSON.stringify(value, null, 2));
}

const DEFAULTS: Preferences = { uiLang: 'en', theme: 'system', author: '' };

export function readPreferences(dataDir: string): Preferences {
  return readJson(join(dataDir, 'preferences.json'), preferencesSchema, DEFAULTS);
}

export function writePreferences(dataDir: string, change: Partial<Preferences>): Preferences {
  const next = preferencesSchema.parse({ ...readPreferences(dataDir), ...change });
  writeJson(join(dataDir, 'preferences.json'), next);
  return next;
}

const RECENTS = 20;

export function readRecents(dataDir: string): string[] {
  return readJson(join(dataDir, 'recents.json'), recentsSchema, []);
}

export function addRecent(dataDir: string, path: string): void {
  const rest = readRecents(dataDir).filter((p) => p !== path);
  writeJson(join(dataDir, 'recents.json'), [path, ...rest].slice(0, RECENTS));
}
