/** Footnotes of an exported page: a numbered sign in the text, the words in a list at its end, a link each way. */
import type { Language } from '../../bill/kinds.ts';
import type { PieceOp } from '../../compare/types.ts';
import { messages } from '../../messages/index.ts';
import { escapeHtml } from './escape.ts';

export class FootnoteList {
  private readonly notes: { words: string; op: PieceOp }[] = [];

  /** The sign in the text. It carries the words, so that the page can be read back without looking at the list. */
  sign(words: string, op: PieceOp = 'same'): string {
    const n = this.notes.push({ words, op });
    return `<sup class="fn" data-footnote="${escapeHtml(words)}"><a id="fnref-${n}" href="#fn-${n}" role="doc-noteref">${n}</a></sup>`;
  }

  /** The list, '' where there is no footnote. */
  section(lang: Language): string {
    if (this.notes.length === 0) return '';
    const title = escapeHtml(messages(lang).t('exchange:html.footnotes'));
    const items = this.notes.map(({ words, op }, i) => {
      const text = escapeHtml(words);
      const shown = op === 'same' ? text : `<${op}>${text}</${op}>`;
      return `<li id="fn-${i + 1}">${shown} <a href="#fnref-${i + 1}" role="doc-backlink" aria-label="${i + 1}">↑</a></li>`;
    });
    return `\n<section class="footnotes" data-skip role="doc-endnotes" aria-label="${title}"><ol>\n${items.join('\n')}\n</ol></section>`;
  }
}
