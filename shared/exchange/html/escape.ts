/** Text and marks as HTML. */

export function escapeHtml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // A carriage return would be read as a line feed.
      .replace(/\r/g, '&#13;')
  );
}

const MARK_TAGS: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

export function tagged(inner: string, marks: readonly string[]): string {
  return marks.reduceRight((html, mark) => {
    const tag = MARK_TAGS[mark] ?? 'span';
    return `<${tag}>${html}</${tag}>`;
  }, inner);
}
