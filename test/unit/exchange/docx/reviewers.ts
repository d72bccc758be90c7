/** What reviewers do to a Word file, written into its XML as Word does: tracked words, paragraphs and comments. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export class ReviewedFile {
  private readonly entries: Record<string, Uint8Array>;
  private document: string;
  private next = 9000;

  constructor(bytes: Uint8Array) {
    this.entries = unzipSync(bytes);
    this.document = strFromU8(this.entries['word/document.xml']!);
  }

  private by(author: string, at: string): string {
    return `w:id="${this.next++}" w:author="${inXml(author)}" w:date="${at}"`;
  }

  /** Splits the run that holds the words, and puts something in the middle. */
  private around(words: string, middle: (run: (text: string, tag?: string) => string) => string): this {
    const wanted = inXml(words);
    const run = [
      ...this.document.matchAll(
        /<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
      ),
    ].find((found) => found[2]!.includes(wanted));
    if (!run) throw new RangeError(`no run with “${words}”`);
    const [whole, props = '', text = ''] = run;
    const at = text.indexOf(wanted);
    const piece = (part: string, tag = 't'): string =>
      part === '' ? '' : `<w:r>${props}<w:${tag} xml:space="preserve">${part}</w:${tag}></w:r>`;
    const parts = piece(text.slice(0, at)) + middle(piece) + piece(text.slice(at + wanted.length));
    this.document = this.document.replace(whole, () => parts);
    return this;
  }

  /** Tracked: `words` deleted, `put` inserted in their place ('' for nothing). */
  replace(words: string, put: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    return this.around(words, (piece) => {
      const del = `<w:del ${this.by(author, at)}>${piece(inXml(words), 'delText')}</w:del>`;
      return put === '' ? del : `${del}<w:ins ${this.by(author, at)}>${piece(inXml(put))}</w:ins>`;
    });
  }

  /** Not tracked. */
  overwrite(words: string, put: string): this {
    return this.around(words, (piece) => piece(inXml(put)));
  }

  /** A tracked paragraph after the one that holds the words, with its properties. */
  insertAfter(words: string, text: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    const start = this.document.indexOf(inXml(words));
    const open = this.document.lastIndexOf('<w:p>', start);
    const end = this.document.indexOf('</w:p>', start) + '</w:p>'.length;
    const props = /<w:pPr>(.*?)<\/w:pPr>/.exec(this.document.slice(open, end))?.[1] ?? '';
    const mark = `<w:rPr><w:ins ${this.by(author, at)}/></w:rPr>`;
    const line = `<w:p><w:pPr>${props.replace(/<w:rPr>.*<\/w:rPr>/, '')}${mark}</w:pPr><w:ins ${this.by(author, at)}><w:r><w:t>${inXml(text)}</w:t></w:r></w:ins></w:p>`;
    this.document = this.document.slice(0, end) + line + this.document.slice(end);
    return this;
  }

  bytes(): Uint8Array {
    return zipSync({ ...this.entries, 'word/document.xml': strToU8(this.document) });
  }
}
