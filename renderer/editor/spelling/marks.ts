/** The lines under misspelt words, as the state of the editor holds them. */
import { PluginKey } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import type { SpellingWord } from '../../../shared/spelling/words.ts';

export interface MisspeltSpec {
  spelling: SpellingWord;
  inclusiveEnd: false;
}

export const spellingKey = new PluginKey<DecorationSet>('spelling');
