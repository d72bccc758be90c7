/** What the spelling in the editor needs of the app around it, and what it tells it. */
import type { SpellingWord } from '../../../shared/spelling/words.ts';
import type { AskedWord } from '../../workers/spellingProtocol.ts';

export interface SpellingHost {
  on(): boolean;
  /** Another number whenever words became known or unknown: everything that is shown is looked at again. */
  revision(): number;
  /** Words that are right here although no dictionary has them (a person's, the bill's, its terms, ignored ones). */
  knows(word: SpellingWord, provision: string): boolean;
  verdict(word: AskedWord): boolean | null;
  learn(words: readonly AskedWord[]): Promise<boolean>;
  /** Called when `on` or `revision` changed; gives back how to end that. */
  subscribe(run: () => void): () => void;
  /** A misspelt word was asked about. */
  onMenu(at: MisspeltPlace): void;
}

export interface MisspeltPlace {
  word: SpellingWord;
  provision: string;
  rect: DOMRect;
  /** Puts another word in its place, as one step that can be undone; false where it is not there any more. */
  replace(by: string): boolean;
  /** Gives the focus back to the text. */
  leave(): void;
}
