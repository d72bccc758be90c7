/** Grey words in empty headings and texts. CSS draws them (editor.css), so that no key press has to look for empty places. */
import type { MessageKey, Messages } from '../../shared/messages/index.ts';

const WORDS: Record<string, MessageKey> = {
  title: 'editor:placeholder.title',
  division: 'editor:placeholder.division',
  article: 'editor:placeholder.article',
  paragraph: 'editor:placeholder.paragraph',
  point: 'editor:placeholder.point',
  note: 'editor:placeholder.note',
  annex: 'editor:placeholder.annex',
};

export function placeholders(host: HTMLElement, say: Messages, readOnly: boolean): void {
  for (const [name, key] of Object.entries(WORDS))
    host.style.setProperty(`--empty-${name}`, JSON.stringify(readOnly ? '' : say.t(key)));
  host.style.setProperty('--note-label', JSON.stringify(say.t('editor:note.label')));
  host.style.setProperty('--kept-label', JSON.stringify(say.t('editor:kept.label')));
}
