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

  /** The paragraph that holds the words: where it begins and ends in the XML. */
  private paragraphOf(words: string): { from: number; to: number; xml: string } {
    const start = this.document.indexOf(`>${inXml(words)}`);
    const at = start < 0 ? this.document.indexOf(inXml(words)) : start;
    if (at < 0) throw new RangeError(`no paragraph with “${words}”`);
    const from = this.document.lastIndexOf('<w:p>', at);
    const to = this.document.indexOf('</w:p>', at) + '</w:p>'.length;
    return { from, to, xml: this.document.slice(from, to) };
  }

  private put(from: number, to: number, xml: string): this {
    this.document = this.document.slice(0, from) + xml + this.document.slice(to);
    return this;
  }

  /** A paragraph with its words and its mark inserted or deleted. */
  private marked(xml: string, op: 'ins' | 'del' | 'moveFrom' | 'moveTo', author: string, at: string): string {
    const gone = op === 'del' || op === 'moveFrom';
    const change = (): string => `w:${op} ${this.by(author, at)}`;
    const body = xml
      .replace(/<w:r>.*?<\/w:r>/g, (run) => {
        const text = gone
          ? run.replace(/<w:t([ >])/g, '<w:delText$1').replaceAll('</w:t>', '</w:delText>')
          : run;
        return `<${change()}>${text}</w:${op}>`;
      })
      .replace('</w:pPr>', () => `<w:rPr><${change()}/></w:rPr></w:pPr>`);
    return body;
  }

  /**
   * A number is typed over the one before the paragraph, which Word counted or which was words; '' for the author: not
   * tracked. Word takes the paragraph out of its list.
   */
  renumber(words: string, typed: string, author = '', at = '2026-11-20T10:00:00Z'): this {
    const { from, to, xml } = this.paragraphOf(words);
    const run = (text: string, tag = 't'): string =>
      `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
    const text = run(`${typed} `);
    const put = author === '' ? text : `<w:ins ${this.by(author, at)}>${text}</w:ins>`;
    const props = /<w:pPr>(.*?)<\/w:pPr>/.exec(xml)?.[1] ?? '';
    const change =
      author === '' ? '' : `<w:pPrChange ${this.by(author, at)}><w:pPr>${props}</w:pPr></w:pPrChange>`;
    const out = props.replace(
      /(<w:pStyle [^>]*>)/,
      '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
    );
    const first = xml.search(/<w:r[ >]/);
    const changed = xml.slice(0, first) + put + xml.slice(first);
    return this.put(
      from,
      to,
      changed.replace(props, () => out + change),
    );
  }

  /** Paragraphs as they are, before the one with the words. */
  insertRaw(words: string, xml: string): this {
    const { from } = this.paragraphOf(words);
    return this.put(from, from, xml);
  }

  /** Cuts the paragraphs from the one to the other, and pastes them before a third, with their bookmarks. */
  move(first: string, last: string, before: string, author = '', at = '2026-11-20T10:00:00Z'): this {
    const { from } = this.paragraphOf(first);
    const { to } = this.paragraphOf(last);
    const xml = this.document.slice(from, to);
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p);
    const bare = (p: string): string => p.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
    const pasted = author === '' ? xml : paragraphs.map((p) => this.marked(p, 'ins', author, at)).join('');
    const left = author === '' ? '' : paragraphs.map((p) => this.marked(bare(p), 'del', author, at)).join('');
    this.put(from, to, left);
    const target = this.paragraphOf(before).from;
    return this.put(target, target, pasted);
  }

  /** A tracked move, as Word writes it: the bookmarks stay where the text was. */
  dragTo(words: string, before: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    const { from, to, xml } = this.paragraphOf(words);
    const bare = xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
    this.put(from, to, this.marked(xml, 'moveFrom', author, at));
    const target = this.paragraphOf(before).from;
    return this.put(target, target, this.marked(bare, 'moveTo', author, at));
  }

  /** Tracked paragraphs before the one with the words: [style, text], as they are pasted from another file. */
  pasteBefore(
    words: string,
    lines: readonly (readonly [string, string])[],
    author: string,
    at = '2026-11-20T10:00:00Z',
  ): this {
    const { from } = this.paragraphOf(words);
    const pasted = lines.map(([style, text]) =>
      this.marked(
        `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r></w:p>`,
        'ins',
        author,
        at,
      ),
    );
    return this.put(from, from, pasted.join(''));
  }

  /** A tracked Enter before the words. */
  splitBefore(words: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    this.around(words, (piece) => `<split/>${piece(inXml(words))}`);
    const { from, to, xml } = this.paragraphOf(words);
    const props = /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? '<w:pPr></w:pPr>';
    const mark = props.replace('</w:pPr>', () => `<w:rPr><w:ins ${this.by(author, at)}/></w:rPr></w:pPr>`);
    return this.put(
      from,
      to,
      xml.replace(props, () => mark).replace('<split/>', () => `</w:p><w:p>${props}`),
    );
  }

  /** The whole paragraph with its mark. */
  remove(words: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    const { from, to, xml } = this.paragraphOf(words);
    return this.put(from, to, this.marked(xml, 'del', author, at));
  }

  private rowOf(words: string): { from: number; to: number; xml: string } {
    const at = this.document.indexOf(inXml(words));
    const from = this.document.lastIndexOf('<w:tr>', at);
    const to = this.document.indexOf('</w:tr>', at) + '</w:tr>'.length;
    return { from, to, xml: this.document.slice(from, to) };
  }

  private markedRow(xml: string, op: 'ins' | 'del', author: string, at: string): string {
    const marked = xml.replace(/<w:p>.*?<\/w:p>/gs, (p) => this.marked(p, op, author, at));
    return marked.replace('</w:trPr>', () => `<w:${op} ${this.by(author, at)}/></w:trPr>`);
  }

  addRowAfter(words: string, cells: readonly string[], author: string, at = '2026-11-20T10:00:00Z'): this {
    const { to, xml } = this.rowOf(words);
    let next = 0;
    const row = xml
      .replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
      .replace(/(<w:t [^>]*>)[^<]*/g, (_, head: string) => head + inXml(cells[next++] ?? ''));
    return this.put(to, to, this.markedRow(row, 'ins', author, at));
  }

  removeRow(words: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    const { from, to, xml } = this.rowOf(words);
    return this.put(from, to, this.markedRow(xml, 'del', author, at));
  }

  /** Tracked formatting. */
  embolden(words: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    return this.around(words, () => {
      const props = `<w:rPr><w:b/><w:rPrChange ${this.by(author, at)}><w:rPr/></w:rPrChange></w:rPr>`;
      return `<w:r>${props}<w:t xml:space="preserve">${inXml(words)}</w:t></w:r>`;
    });
  }

  /** A tracked footnote behind the words; the file must have one already. */
  footnote(words: string, text: string, author: string, at = '2026-11-20T10:00:00Z'): this {
    const id = this.next++;
    const notes = strFromU8(this.entries['word/footnotes.xml']!);
    const note = `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${inXml(text)}</w:t></w:r></w:p></w:footnote>`;
    this.entries['word/footnotes.xml'] = strToU8(
      notes.replace('</w:footnotes>', () => `${note}</w:footnotes>`),
    );
    return this.around(
      words,
      (piece) =>
        `${piece(inXml(words))}<w:ins ${this.by(author, at)}><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r></w:ins>`,
    );
  }

  /** Words that stand as somebody's insertion are deleted by another person: both stay to be seen. */
  removeInserted(words: string, author: string, at = '2026-11-21T10:00:00Z'): this {
    const run = new RegExp(
      `<w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>[^<]*${inXml(words)}[^<]*</w:t></w:r>(?=</w:ins>)`,
    );
    const found = run.exec(this.document);
    if (!found) throw new RangeError(`nobody inserted “${words}”`);
    const gone = found[0].replace(/<w:t([ >])/g, '<w:delText$1').replaceAll('</w:t>', '</w:delText>');
    return this.put(
      found.index,
      found.index + found[0].length,
      `<w:del ${this.by(author, at)}>${gone}</w:del>`,
    );
  }

  /** Rejects the tracked changes of one author that hold the words, as “Reject” in Word does. */
  reject(words: string): this {
    const wanted = inXml(words);
    for (const [tag, text] of [
      ['ins', 't'],
      ['del', 'delText'],
    ] as const) {
      const change = [
        ...this.document.matchAll(new RegExp(`<w:${tag} [^>]*[^/]>(.*?)</w:${tag}>`, 'g')),
      ].find(([xml]) => xml.replace(/<[^>]*>/g, '').includes(wanted) && xml.includes(`<w:${text}`));
      if (!change) continue;
      const inner = change[1]!.replaceAll('w:delText', 'w:t');
      return this.put(change.index, change.index + change[0].length, tag === 'ins' ? '' : inner);
    }
    throw new RangeError(`no tracked change with “${words}”`);
  }

  /** What a program does that keeps neither bookmarks nor properties nor styles of its own: Google Docs. */
  withoutMarks(): this {
    delete this.entries['docProps/custom.xml'];
    this.document = this.document
      .replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
      .replace(/<w:rStyle w:val="ProvisionNumber"\/>/g, '')
      .replace(/<w:pStyle w:val="(?!Heading|Title"|TOC)[^"]*"\/>/g, '');
    return this;
  }

  /** A comment on words, with answers: [author, text]. */
  comment(words: string, said: readonly (readonly [string, string])[], resolved = false): this {
    const first = this.next;
    const ids = said.map(() => this.next++);
    const edge = (name: string): string => ids.map((id) => `<w:${name} w:id="${id}"/>`).join('');
    this.around(
      words,
      (piece) =>
        `${edge('commentRangeStart')}${piece(inXml(words))}${ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('')}`,
    );
    const para = (id: number): string => (0x10000000 + id).toString(16).toUpperCase();
    const comments = said.map(
      ([author, text], i) =>
        `<w:comment w:id="${ids[i]}" w:author="${inXml(author)}" w:date="2026-11-20T1${i}:00:00Z" w:initials="X"><w:p w14:paraId="${para(ids[i]!)}"><w:r><w:t>${inXml(text)}</w:t></w:r></w:p></w:comment>`,
    );
    const extended = ids.map(
      (id, i) =>
        `<w15:commentEx w15:paraId="${para(id)}"${i > 0 ? ` w15:paraIdParent="${para(first)}"` : ''} w15:done="${resolved ? 1 : 0}"/>`,
    );
    this.part('comments', 'w:comments', comments.join(''));
    this.part('commentsExtended', 'w15:commentsEx', extended.join(''));
    return this;
  }

  private part(name: string, root: string, xml: string): void {
    const path = `word/${name}.xml`;
    const old = this.entries[path];
    if (old) {
      const text = strFromU8(old);
      this.entries[path] = strToU8(
        text.includes(`</${root}>`)
          ? text.replace(`</${root}>`, () => `${xml}</${root}>`)
          : text.replace(/\/>\s*$/, () => `>${xml}</${root}>`),
      );
      return;
    }
    const spaces =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
    this.entries[path] = strToU8(`<${root} ${spaces}>${xml}</${root}>`);
    const rels = 'word/_rels/document.xml.rels';
    const type =
      name === 'comments'
        ? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
        : 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
    this.entries[rels] = strToU8(
      strFromU8(this.entries[rels]!).replace(
        '</Relationships>',
        () => `<Relationship Id="${name}9" Type="${type}" Target="${name}.xml"/></Relationships>`,
      ),
    );
    const types = '[Content_Types].xml';
    const kind =
      name === 'comments'
        ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
        : 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';
    this.entries[types] = strToU8(
      strFromU8(this.entries[types]!).replace(
        '</Types>',
        () => `<Override PartName="/${path}" ContentType="${kind}"/></Types>`,
      ),
    );
  }

  /** In a conformity table: the nth requirement that has another answer gets this one, and words of comment. */
  moveTick(nth: number, answer: 'No' | 'Partial' | 'Yes', said: string): this {
    const column = ['No', 'Partial', 'Yes'].indexOf(answer) + 1;
    const cells = (row: string): string[] => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const rows = [...this.document.matchAll(/<w:tr>.*?<\/w:tr>/gs)].filter(
      ([row]) => row.includes('w:name="_q_') && !/<w:t[ >]/.test(cells(row)[column] ?? ''),
    );
    const found = rows[nth - 1];
    if (!found) throw new RangeError('no such row');
    const text = (words: string): string => `<w:p><w:r><w:t>${inXml(words)}</w:t></w:r></w:p>`;
    const filled = cells(found[0]).map((cell, i) => {
      const props = /^<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?/s.exec(cell)?.[0] ?? '<w:tc>';
      if (i === column) return `${props}${text('x')}</w:tc>`;
      if (i > 0 && i < 4) return `${props}<w:p/></w:tc>`;
      return i === 5 ? cell.replace('</w:tc>', () => `${text(said)}</w:tc>`) : cell;
    });
    const head = found[0].slice(0, found[0].indexOf('<w:tc>'));
    return this.put(found.index, found.index + found[0].length, `${head}${filled.join('')}</w:tr>`);
  }

  /** Who saved the file last, as Word writes it. */
  savedBy(name: string): this {
    const core = 'docProps/core.xml';
    this.entries[core] = strToU8(
      strFromU8(this.entries[core]!).replace(
        /<cp:lastModifiedBy>[^<]*/,
        () => `<cp:lastModifiedBy>${inXml(name)}`,
      ),
    );
    return this;
  }

  bytes(): Uint8Array {
    return zipSync({ ...this.entries, 'word/document.xml': strToU8(this.document) });
  }
}
