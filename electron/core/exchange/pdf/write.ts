/**
 * PDF by Typst, in process: no browser, no Office. The page setter's program is resources/typst/bill.typ; the bill comes
 * to it as JSON in a shadow file. Same input, same bytes (the date is the caller's).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { layOut, type PdfInput } from '../../../../shared/exchange/pdf/pages.ts';

/** @param folder the resources folder (fonts, page setter's program). @throws Error with the compiler's own words. */
export function writePdf(input: PdfInput, folder: string): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(folder, 'fonts')] }],
    workspace: join(folder, 'typst'),
  });
  compiler.mapShadow(join(folder, 'typst', 'bill.json'), Buffer.from(JSON.stringify(layOut(input))));
  const program = readFileSync(join(folder, 'typst', 'bill.typ'), 'utf8');
  const compiled = compiler.compile({ mainFileContent: program });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    throw new Error(`page setting: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
  }
  return new Uint8Array(
    compiler.pdf(document, { creationTimestamp: Math.floor(Date.parse(input.date) / 1000) }),
  );
}
