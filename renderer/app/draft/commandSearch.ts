/** Finding a command by what it is called in any of the three languages, whichever the interface speaks. */
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { plainLetters } from '../../../shared/help/search.ts';
import { type MessageKey, messages } from '../../../shared/messages/index.ts';
import { commandTitle } from './commandTitles.ts';

export interface Nameable {
  id: string;
  group: string;
  title: MessageKey;
}

/** In the menu "Insert" an item is named by what it inserts; out of that menu it must say that it does. */
export function commandName({ id, group, title }: Nameable, lang: Language): string {
  const { t } = messages(lang);
  const own = commandTitle({ id, title }, lang);
  return group === 'insert' && id !== 'insertReference' ? `${t('app:tools.insert')}: ${own}` : own;
}

export interface FoundCommand<T extends Nameable> {
  command: T;
  /** As the interface calls it. */
  name: string;
  /** The name by which it was found, in another language; '' where its own name was found. */
  also: string;
  alsoLang: Language;
}

/** A word in another case or number is still looked for: its ending gives way ("языки" finds "Языковые версии"). */
const withoutEnding = (word: string): string => (word.length > 4 ? word.slice(0, -2) : word);

/** How well a name answers what was typed: it is the name, begins with it, has it at the beginning of a word, or has its words. */
function rankOf({ command, name, also, alsoLang }: FoundCommand<Nameable>, typed: string): number {
  const ownTitle = also === '' ? commandTitle(command, alsoLang) : also;
  const names = [name, ownTitle].map(plainLetters);
  if (names.includes(typed)) return 0;
  if (names.some((one) => one.startsWith(typed))) return 1;
  return names.some((one) => one.includes(` ${typed}`)) ? 2 : 3;
}

/**
 * Commands whose name has every word, in the language of the interface first, then in the others; where there is none, those
 * whose name has every word but for its ending. What answers best comes first.
 */
export function findCommands<T extends Nameable>(
  commands: readonly T[],
  typed: string,
  lang: Language,
): FoundCommand<T>[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  const exact = commandsWith(words, commands, lang);
  return exact.length > 0 ? exact : commandsWith(words.map(withoutEnding), commands, lang);
}

function commandsWith<T extends Nameable>(
  words: readonly string[],
  commands: readonly T[],
  lang: Language,
): FoundCommand<T>[] {
  const fits = (name: string): boolean => {
    const plain = plainLetters(name);
    return words.every((word) => plain.includes(word));
  };
  const own: FoundCommand<T>[] = [];
  const others: FoundCommand<T>[] = [];
  for (const command of commands) {
    const name = commandName(command, lang);
    if (fits(name)) {
      own.push({ command, name, also: '', alsoLang: lang });
      continue;
    }
    const alsoLang = LANGUAGES.find((other) => other !== lang && fits(commandName(command, other)));
    if (alsoLang) others.push({ command, name, also: commandName(command, alsoLang), alsoLang });
  }
  const typed = words.join(' ');
  const ranked = (found: FoundCommand<T>[]) =>
    found
      .map((one) => ({ one, rank: rankOf(one, typed) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ one }) => one);
  return [...ranked(own), ...ranked(others)];
}
