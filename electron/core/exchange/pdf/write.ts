/**
 * PDF by Typst, in process: no browser, no Office. The page setter's programs are resources/typst/*.typ; what is printed
 * comes to them as JSON in a shadow file of the same name. Same input, same bytes (the date is the caller's).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ComparisonTable } from '../../../../shared/compare/comparisonTable.ts';
import type { ConformityTable } from '../../../../shared/exchange/conformity.ts';
import { layOutConformity } from '../../../../shared/exchange/pdf/conformity.ts';
import { layOut, type PdfInput } from '../../../../shared/exchange/pdf/pages.ts';
import type { PdfStandard } from '../../../../shared/exchange/types.ts';
import { messages } from '../../../../shared/messages/index.ts';
import type { LanguageTable } from '../../../../shared/translation/languageTable.ts';
import { addComments, type RemarkPlace } from './comments.ts';

export interface PageOptions {
  /** Held by the page setter itself, which refuses what the standard forbids; 'none' is a tagged PDF 1.7. */
  standard?: PdfStandard;
}

/** What the page setter calls the standards. PDF/A-2a holds for archives what PDF/UA holds for readers: tags. */
const STANDARDS: Record<PdfStandard, string | null> = { none: null, ua: 'ua-1', a: 'a-2a' };

/** @param folder the resources folder (fonts, page setter's program). @throws Error with the compiler's own words. */
export async function writePdf(
  input: PdfInput,
  folder: string,
  options: PageOptions = {},
): Promise<Uint8Array> {
  const pages = layOut(input);
  const set = compiled('bill', pages, folder);
  const bytes = set.bytes(input.date, options);
  if (!pages.comments) return bytes;
  return addComments(bytes, pages.remarks, set.places());
}

/** The conformity table; `date` is ISO 8601. */
export function writeConformityPdf(
  table: ConformityTable,
  date: string,
  folder: string,
  options: PageOptions = {},
): Uint8Array {
  return setPages('conformity', layOutConformity(table), date, folder, options);
}

/** The comparison table; `date` is ISO 8601. */
export function writeComparisonPdf(
  table: ComparisonTable,
  date: string,
  folder: string,
  options: PageOptions = {},
): Uint8Array {
  const page = messages(table.lang).t('service:pdf.page', { page: '{page}', total: '{total}' });
  return setPages('table', { ...table, page }, date, folder, options);
}

/** The bill in several languages side by side; `date` is ISO 8601. */
export function writeLanguagesPdf(
  table: LanguageTable,
  date: string,
  folder: string,
  options: PageOptions = {},
): Uint8Array {
  const page = messages(table.lang).t('service:pdf.page', { page: '{page}', total: '{total}' });
  return setPages('languages', { ...table, page }, date, folder, options);
}

/** Runs the program `name`.typ on the data, which it reads from `name`.json. */
export function setPages(
  name: string,
  data: object,
  date: string,
  folder: string,
  options: PageOptions = {},
): Uint8Array {
  return compiled(name, data, folder).bytes(date, options);
}

interface SetPages {
  bytes(date: string, options: PageOptions): Uint8Array;
  /** Where the page setter put the signs of remarks. */
  places(): RemarkPlace[];
}

function compiled(name: string, data: object, folder: string): SetPages {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(folder, 'fonts')] }],
    workspace: join(folder, 'typst'),
  });
  compiler.mapShadow(join(folder, 'typst', `${name}.json`), Buffer.from(JSON.stringify(data)));
  const program = readFileSync(join(folder, 'typst', `${name}.typ`), 'utf8');
  const result = compiler.compile({ mainFileContent: program });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    throw new Error(`page setting: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
  }
  return {
    bytes: (date, { standard = 'none' }) => {
      const pdfStandard = STANDARDS[standard];
      const creationTimestamp = Math.floor(Date.parse(date) / 1000);
      try {
        return new Uint8Array(
          compiler.pdf(document, { creationTimestamp, ...(pdfStandard ? { pdfStandard } : {}) }),
        );
      } catch (error) {
        // The compiler lists the same fault for every place where it occurs.
        throw new Error(
          `page setting: ${(error instanceof Error ? error.message : String(error)).slice(0, 500)}`,
        );
      }
    },
    places: () => {
      const found = compiler.query(document, { selector: '<remark-place>', field: 'value' }) as RemarkPlace[];
      return found.map(({ n, page, x, y }) => ({ n, page, x, y }));
    },
  };
}
