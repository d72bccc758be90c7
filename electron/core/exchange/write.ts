/** Writes a bill in any of the formats; a redline is handed over only after it was read back and proven. */
import type { Node } from 'prosemirror-model';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import type { Comparison } from '../../../shared/compare/types.ts';
import type { WriteResult, WriteTask } from './task.ts';

const bytesOf = (text: string): WriteResult => ({
  ok: true,
  bytes: new TextEncoder().encode(text),
  proven: false,
});

export async function writeBillBytes(task: WriteTask): Promise<WriteResult> {
  const bill = readBill(task.doc);
  if (!bill.ok) return { ok: false, code: 'badBill', detail: bill.reason };
  const base = task.against === null ? null : readBill(task.against);
  if (base && !base.ok) return { ok: false, code: 'badBill', detail: base.reason };
  const comparison = base ? compareBills(base.bill, bill.bill) : undefined;
  return write(task, bill.bill, comparison);
}

async function write(task: WriteTask, bill: Node, comparison: Comparison | undefined): Promise<WriteResult> {
  const { title, date, uiLang, annotations } = task;
  switch (task.format) {
    case 'docx': {
      const { writeDocx } = await import('../../../shared/exchange/docx/write.ts');
      const { proveRedline } = await import('../../../shared/exchange/docx/proof.ts');
      const options = { contents: true, notes: task.notes };
      const input = { bill, title, lang: billAttrs(bill).lang, uiLang, date, annotations, options };
      const bytes = await writeDocx(comparison ? { ...input, comparison } : input);
      if (!comparison) return { ok: true, bytes, proven: false };
      if (!proveRedline(bytes, comparison).ok) return { ok: false, code: 'redlineUnproven', detail: '' };
      return { ok: true, bytes, proven: true };
    }
    case 'pdf': {
      const { writePdf } = await import('./pdf/write.ts');
      const input = { bill, title, uiLang, date, annotations, notes: task.notes };
      const bytes = writePdf(comparison ? { ...input, comparison } : input, task.resources);
      return { ok: true, bytes, proven: false };
    }
    case 'html': {
      const { writeHtml } = await import('../../../shared/exchange/html/write.ts');
      return bytesOf(
        writeHtml(bill, {
          title,
          lang: billAttrs(bill).lang,
          annotations,
          ...(comparison ? { comparison } : {}),
        }),
      );
    }
    case 'xml': {
      const { writeAkn } = await import('../../../shared/exchange/akn/write.ts');
      return bytesOf(writeAkn(bill, { title, date: date.slice(0, 10) }));
    }
    case 'md': {
      const { writeMarkdown } = await import('../../../shared/exchange/markdown/write.ts');
      return bytesOf(writeMarkdown(bill));
    }
    case 'txt': {
      const { writeText } = await import('../../../shared/exchange/text/write.ts');
      return bytesOf(writeText(bill));
    }
  }
}
