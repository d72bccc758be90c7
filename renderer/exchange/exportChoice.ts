/** The last choice in the export dialog, kept in this browser: the secretary writes the same papers every week. */
import { PAPERS, type Paper } from '../../shared/api/papers.ts';
import { PAPER_FORMATS } from '../../shared/exchange/papers.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  PDF_STANDARDS,
  type PdfStandard,
} from '../../shared/exchange/types.ts';

export interface ExportChoice {
  paper: Paper;
  format: ExportFormat;
  annotations: boolean;
  anonymous: boolean;
  lineNumbers: boolean;
  pdfComments: boolean;
  standard: PdfStandard;
  /** ISO 3166 code, '' for the one that goes with the language. */
  country: string;
}

const KEY = 'madda.export';
const FIRST: ExportChoice = {
  paper: 'bill',
  format: 'docx',
  annotations: true,
  anonymous: false,
  lineNumbers: false,
  pdfComments: false,
  standard: 'none',
  country: '',
};

/** The format if the paper can be written in it, else the first that can. */
export function formatIn(paper: Paper, format: ExportFormat): ExportFormat {
  const possible = PAPER_FORMATS[paper];
  return possible.includes(format) ? format : (possible[0] ?? 'docx');
}

export function lastChoice(): ExportChoice {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const paper = PAPERS.find((one) => one === kept.paper) ?? FIRST.paper;
    const format = EXPORT_FORMATS.find((one) => one === kept.format) ?? FIRST.format;
    return {
      paper,
      format: formatIn(paper, format),
      annotations: kept.annotations !== false,
      anonymous: kept.anonymous === true,
      lineNumbers: kept.lineNumbers === true,
      pdfComments: kept.pdfComments === true,
      standard: PDF_STANDARDS.find((one) => one === kept.standard) ?? FIRST.standard,
      country: typeof kept.country === 'string' && /^[a-z]{2}$/.test(kept.country) ? kept.country : '',
    };
  } catch {
    return FIRST;
  }
}

export function keepChoice(choice: ExportChoice): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
