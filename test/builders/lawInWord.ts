/** A law of so many articles as a Word file: for what takes long to read. */
import { writeDocx } from '../../shared/exchange/docx/write.ts';
import { law } from '../bench/law.ts';

export const lawInWord = (articles: number): Promise<Uint8Array> =>
  writeDocx({
    bill: law(articles),
    title: 'О механизме',
    lang: 'ru',
    uiLang: 'ru',
    date: '2026-01-01T00:00:00.000Z',
    annotations: [],
    options: { contents: false, notes: false },
  });
