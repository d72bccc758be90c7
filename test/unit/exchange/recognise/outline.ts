import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textBlocks } from '../../../../shared/bill/blocks.ts';
import { readBill } from '../../../../shared/bill/document.ts';
import { readHtml } from '../../../../shared/exchange/html/read.ts';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';
import { readText } from '../../../../shared/exchange/text/read.ts';
import type { ImportReport, ImportResult } from '../../../../shared/exchange/types.ts';

export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../fixtures/import/${name}`, import.meta.url)), 'utf8');
}

export function counter(): () => string {
  let n = 0;
  return () => `i${++n}`;
}

/** Each printed line as "kind number text", points set in; references in [brackets], quoted text after "> ". */
export function outlineOf(result: ImportResult): string[] {
  if (!result.ok) return [result.code];
  const read = readBill(result.doc);
  if (!read.ok) return [read.reason];
  return textBlocks(read.bill).map((block) => {
    const text = block.runs.map((run) => (run.ref === undefined ? run.text : `[${run.text}]`)).join('');
    const named =
      block.role === 'heading' ||
      block.role === 'lead' ||
      block.kind === 'preamble' ||
      block.kind === 'signature';
    const kind = named ? block.kind : block.role;
    const line = [kind, block.number, text].filter((part) => part !== '').join(' ');
    return `${block.quoted ? '> ' : ''}${'  '.repeat(block.depth)}${line}`;
  });
}

export function imported(name: string): {
  outline: string[];
  report: ImportReport | null;
  result: ImportResult;
} {
  const text = fixture(name);
  const options = { newId: counter() };
  const read = name.endsWith('.md') ? readMarkdown : name.endsWith('.html') ? readHtml : readText;
  const result = read(text, options);
  return { outline: outlineOf(result), report: result.ok ? result.report : null, result };
}
