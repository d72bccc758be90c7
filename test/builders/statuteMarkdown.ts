/**
 * A statute in force as the corpus of reforms has it (Markdown with a YAML head), cut into articles for measuring
 * comparison. Not an importer: numbers stay as typed, everything between two article heads is a paragraph without number.
 */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';

// "##### § 5. Title", "###### Articolul 5", "Article L111-1", "**Article 5**"
const ARTICLE =
  /^(?:#{1,6}\s*)?\**(§+\s*[\d¹²³⁰-⁹^]+\S*|Art(?:icolul|icle|\.)\s+[A-Z]?\.?\s?\d\S*|Article\s+\S+)\**[.:]?\s*(.{0,160})$/u;

export function statuteBill(markdown: string, prefix: string): Node {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  let count = 0;
  const id = (): string => `${prefix}${++count}`;
  const textblock = (type: string, content: string): NodeJson => ({
    type,
    content: content === '' ? [] : [{ type: 'text', text: content }],
  });
  const body: NodeJson[] = [];
  let chapter: NodeJson | null = null;
  let article: NodeJson | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const head = ARTICLE.exec(line);
    if (head && (line.startsWith('#') || line.startsWith('*') || head[2] === '')) {
      article = {
        type: 'article',
        attrs: { id: id(), number: head[1]!.replace(/\.$/, '') },
        content: [textblock('heading', head[2]!)],
      };
      (chapter?.content ?? body).push(article);
    } else if (line.startsWith('#')) {
      chapter = {
        type: 'chapter',
        attrs: { id: id(), number: '' },
        content: [textblock('heading', line.replace(/^#+\s*/, ''))],
      };
      body.push(chapter);
      article = null;
    } else {
      const paragraph = {
        type: 'paragraph',
        attrs: { id: id(), number: '' },
        content: [textblock('wording', line)],
      };
      (article?.content ?? chapter?.content ?? body).push(paragraph);
    }
  }
  const read = readBill({
    type: 'bill',
    attrs: { lang: 'en', tradition: 'post-soviet', form: 'law', billTypes: ['X'], npmModel: 'none' },
    content: [{ type: 'title_block', attrs: { id: id() }, content: [textblock('title_line', '')] }, ...body],
  });
  if (!read.ok) throw new RangeError(read.reason);
  return read.bill;
}
