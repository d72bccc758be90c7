/** What stands above and below the text of every page: the short title, and the page numbers. And the page itself. */
import type { Language } from '../../bill/kinds.ts';
import { messages } from '../../messages/index.ts';
import { field, paragraphOf, runLook, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import type { Part } from './package.ts';
import { PAGE, WORD_LANGUAGE } from './styles.ts';

/** "Page {page} of {pages}" with the two fields where the words of the language want them. */
function pageLine(uiLang: Language, pages: number): string {
  const text = messages(uiLang).t('exchange:docx.pageOf', { page: '\ue000', pages: '\ue001' });
  const lang = WORD_LANGUAGE[uiLang];
  const props = runLook({ lang });
  return text
    .split(/([\ue000\ue001])/)
    .map((part) => {
      if (part === '\ue000') return field('PAGE', '1', props);
      if (part === '\ue001') return field('NUMPAGES', String(pages), props);
      return textRun(part, { lang });
    })
    .join('');
}

/**
 * Headers and footers of all sections, to stand first among the parts of a file; the first page has no running title,
 * its title is printed there.
 * @param pages how many pages there are, as far as is known.
 */
export function margins(title: string, uiLang: Language, pages = 1): Part[] {
  const footer = paragraphOf(pageLine(uiLang, pages), { style: STYLE.header, align: 'center' });
  const running = paragraphOf(textRun(title, { italics: true }), { style: STYLE.header, align: 'right' });
  return [
    { kind: 'header', xml: running },
    { kind: 'header', xml: paragraphOf('', { style: STYLE.header }) },
    { kind: 'footer', xml: footer },
    { kind: 'footer', xml: footer },
  ];
}

/** The end of a section: page size and margins, and the parts of `margins` under their places. @param side twips, across. */
export function sectionEnd(side?: number): string {
  const { width, height, left, right, top, bottom } = PAGE;
  const size =
    side === undefined
      ? `<w:pgSz w:w="${width}" w:h="${height}"/>`
      : `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  const margin = `<w:pgMar w:top="${top}" w:right="${side ?? right}" w:bottom="${bottom}" w:left="${side ?? left}" w:header="567" w:footer="567" w:gutter="0"/>`;
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId4"/>${size}${margin}<w:titlePg/></w:sectPr>`;
}

/** A paragraph nobody sees that ends a section of upright pages, where another follows. */
export const sectionParagraph = (): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${sectionEnd()}</w:pPr></w:p>`;
