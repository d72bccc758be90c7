/** PDF by Typst (setter.ts): no browser, no Office. */

import type { Language } from '../../../../shared/bill/kinds.ts';
import type { ComparisonTable } from '../../../../shared/compare/comparisonTable.ts';
import type { ConformityTable } from '../../../../shared/exchange/conformity.ts';
import { layOutConformity } from '../../../../shared/exchange/pdf/conformity.ts';
import { pageData } from '../../../../shared/exchange/pdf/data.ts';
import { layOut, type PdfInput } from '../../../../shared/exchange/pdf/pages.ts';
import { unbroken } from '../../../../shared/exchange/unbroken.ts';
import { messages } from '../../../../shared/messages/index.ts';
import type { LanguageTable } from '../../../../shared/translation/languageTable.ts';
import { addComments } from './comments.ts';
import { type PageOptions, PageSetter } from './setter.ts';

/** @param folder the resources folder (fonts, page setter's programs). @throws Error with the page setter's own words. */
export async function writePdf(
  input: PdfInput,
  folder: string,
  options: PageOptions = {},
): Promise<Uint8Array> {
  const pages = layOut(input);
  const setter = new PageSetter(folder);
  const data = pageData(pages);
  const set = setter.set('bill', data, data.long);
  const bytes = set.bytes(input.date, options);
  const places = pages.comments ? set.places() : [];
  setter.forget();
  return pages.comments ? addComments(bytes, pages.remarks, places) : bytes;
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

/** The data with citations that no line is broken in, whatever of it is text. */
function kept(value: unknown, lang: Language): unknown {
  if (typeof value === 'string') return unbroken(value, lang);
  if (Array.isArray(value)) return value.map((one) => kept(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one, lang)]));
}

/** What a paper is printed from, with the language of its own words and the words for its pages. */
interface PaperData {
  lang: Language;
  page: string;
}

/** Runs the program `name`.typ on the data, which it reads from `name`.json; `lang` is that of the paper's own words. */
export function setPages(
  name: string,
  data: PaperData,
  date: string,
  folder: string,
  options: PageOptions = {},
): Uint8Array {
  const setter = new PageSetter(folder);
  const bytes = setter.set(name, kept(data, data.lang) as object).bytes(date, options);
  setter.forget();
  return bytes;
}
