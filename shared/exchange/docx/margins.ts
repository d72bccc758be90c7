/** What stands above and below the text of every page: the short title, and the page numbers. */
import {
  AlignmentType,
  Footer,
  Header,
  type IRunOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Language } from '../../bill/kinds.ts';
import { messages } from '../../messages/index.ts';
import { STYLE } from './names.ts';
import { printable } from './print.ts';
import { WORD_LANGUAGE } from './styles.ts';

/** "Page {page} of {pages}" with the two fields where the words of the language want them. */
function pageLine(uiLang: Language): ParagraphChild[] {
  const text = messages(uiLang).t('exchange:docx.pageOf', { page: '\ue000', pages: '\ue001' });
  const language: IRunOptions = { language: { value: WORD_LANGUAGE[uiLang] } };
  return text.split(/([\ue000\ue001])/).flatMap((part) => {
    if (part === '') return [];
    if (part === '\ue000') return [new TextRun({ ...language, children: [PageNumber.CURRENT] })];
    if (part === '\ue001') return [new TextRun({ ...language, children: [PageNumber.TOTAL_PAGES] })];
    return [new TextRun({ ...language, text: part })];
  });
}

/** Headers and footers of the one section; the first page has no running title, its title is printed there. */
export function margins(
  title: string,
  uiLang: Language,
): {
  headers: { default: Header; first: Header };
  footers: { default: Footer; first: Footer };
} {
  const running = new Paragraph({
    style: STYLE.header,
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: printable(title), italics: true })],
  });
  const footer = (): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.header,
          alignment: AlignmentType.CENTER,
          children: pageLine(uiLang),
        }),
      ],
    });
  return {
    headers: {
      default: new Header({ children: [running] }),
      first: new Header({ children: [new Paragraph({ style: STYLE.header })] }),
    },
    footers: { default: footer(), first: footer() },
  };
}
