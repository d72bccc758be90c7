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
import { messages } from '../../../../shared/messages/index.ts';

/** @param folder the resources folder (fonts, page setter's program). @throws Error with the compiler's own words. */
export function writePdf(input: PdfInput, folder: string): Uint8Array {
  return setPages('bill', layOut(input), input.date, folder);
}

/** The conformity table; `date` is ISO 8601. */
export function writeConformityPdf(table: ConformityTable, date: string, folder: string): Uint8Array {
  return setPages('conformity', layOutConformity(table), date, folder);
}

/** The comparison table; `date` is ISO 8601. */
export function writeComparisonPdf(table: ComparisonTable, date: string, folder: string): Uint8Array {
  const page = messages(table.lang).t('service:pdf.page', { page: '{page}', total: '{total}' });
  return setPages('table', { ...table, page }, date, folder);
}

/** Runs the program `name`.typ on the data, which it reads from `name`.json. */
export function setPages(name: string, data: object, date: string, folder: string): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(folder, 'fonts')] }],
    workspace: join(folder, 'typst'),
  });
  compiler.mapShadow(join(folder, 'typst', `${name}.json`), Buffer.from(JSON.stringify(data)));
  const program = readFileSync(join(folder, 'typst', `${name}.typ`), 'utf8');
  const compiled = compiler.compile({ mainFileContent: program });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    throw new Error(`page setting: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
  }
  return new Uint8Array(compiler.pdf(document, { creationTimestamp: Math.floor(Date.parse(date) / 1000) }));
}
