/**
 * What a copied page carries that is no text of it: what it hides, what was struck out (a word that was deleted and comes
 * back turns "не вправе" into its opposite), Word's comments and table of contents, the edges of LibreOffice's pages.
 */

const SKIPPED = new Set(
  (
    'script style head template noscript iframe object embed svg math select textarea input button title meta link ' +
    'del s strike audio video canvas dialog'
  ).split(' '),
);
/** Word names in its own properties what a browser does not keep in a style. */
const WORD_HIDDEN = /mso-hide:\s*all|mso-element:\s*(?:comment-list|field-begin|field-separator|field-end)/i;
const WORD_CLASSES = /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomtxt|MsoToc\w+)(?:\s|$)/;

export function isJunk(element: HTMLElement): boolean {
  const { style } = element;
  if (SKIPPED.has(element.localName) || element.hidden) return true;
  if (style?.display === 'none' || style?.visibility === 'hidden') return true;
  if (/line-through/.test(style?.textDecorationLine || style?.textDecoration || '')) return true;
  if (WORD_HIDDEN.test(element.getAttribute('style') ?? '')) return true;
  return WORD_CLASSES.test(element.className) || isPageEdge(element) || isAnchorSign(element);
}

/** Header and footer of a page of LibreOffice: they hold its number. */
function isPageEdge(element: HTMLElement): boolean {
  return element.localName === 'div' && /^(?:header|footer)$/.test(element.title);
}

/** "¶" or "#" behind a heading of a web page: a link to itself. */
function isAnchorSign(element: HTMLElement): boolean {
  if (element.localName !== 'a') return false;
  return (
    /^[¶#§🔗]$/u.test(element.textContent?.trim() ?? '') && /^#|#/.test(element.getAttribute('href') ?? '')
  );
}
