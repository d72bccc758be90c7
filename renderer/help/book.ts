/** The help book: its chapters as they were written, bundled with the page, so that it needs no network. */
import type { Language } from '../../shared/bill/kinds.ts';
import { CHAPTERS, type ChapterId } from '../../shared/help/chapters.ts';
import { type HelpBlock, parseHelp, titleOf } from '../../shared/help/markdown.ts';

export interface Chapter {
  id: ChapterId;
  title: string;
  blocks: HelpBlock[];
}

const files = import.meta.glob<string>('../../resources/help/*/*.md', { query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('../../resources/help/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export async function loadBook(lang: Language): Promise<Chapter[]> {
  return Promise.all(
    CHAPTERS.map(async (id) => {
      const source = (await files[`../../resources/help/${lang}/${id}.md`]?.()) ?? '';
      const blocks = parseHelp(source);
      return { id, title: titleOf(blocks), blocks };
    }),
  );
}

/** Where a picture lies, '' where the language has none. */
export function pictureOf(name: string, lang: Language): string {
  return pictures[`../../resources/help/pictures/${name}.${lang}.png`] ?? '';
}
