/** Writes a bill in any of the formats; a redline is handed over only after it was read back and proven. */
import type { Node } from 'prosemirror-model';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { withoutNotes } from '../../../shared/bill/withoutNotes.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import type { ComparisonTable } from '../../../shared/compare/comparisonTable.ts';
import type { Comparison } from '../../../shared/compare/types.ts';
import { anonymised } from '../../../shared/exchange/anonymous.ts';
import { printableJson } from '../../../shared/exchange/characters.ts';
import type { ConformityTable } from '../../../shared/exchange/conformity.ts';
import type { PdfInput } from '../../../shared/exchange/pdf/pages.ts';
import type { PdfStandard } from '../../../shared/exchange/types.ts';
import type { Signed } from '../../../shared/suggestions/index.ts';
import type { LanguageTable } from '../../../shared/translation/languageTable.ts';
import type { PreviewResult, PreviewTask, WriteResult, WriteTask } from './task.ts';

/** What is compared: the older bill, and what the comparison found. */
interface Against {
  base: Node;
  comparison: Comparison;
}

const bytesOf = (text: string): WriteResult => ({
  ok: true,
  bytes: new TextEncoder().encode(text),
  proven: false,
});

/** One character that a format forbids would make the whole file unreadable, so they are replaced before any writer sees them. */
export async function writeBillBytes(given: WriteTask): Promise<WriteResult> {
  const task = printable(given);
  if (task.table) return writeTable(task, task.table);
  if (task.languages) return writeLanguages(task, task.languages);
  if (task.conformity && !task.note) return writeConformity(task, task.conformity);
  const bill = readBill(task.doc);
  if (!bill.ok) return { ok: false, code: 'badBill', detail: bill.reason };
  const base = task.against === null ? null : readBill(task.against);
  if (base && !base.ok) return { ok: false, code: 'badBill', detail: base.reason };
  if (task.note && task.conformity) return writeNote(task, bill.bill, base?.bill ?? null, task.conformity);
  if (task.comparisonTable)
    return base
      ? writeComparison(task, base.bill, bill.bill, task.comparisonTable)
      : { ok: false, code: 'failed', detail: 'against' };
  const { after, against } = printed(task, bill.bill, base?.bill ?? null);
  return write(task, after, against);
}

function printable(given: WriteTask): WriteTask {
  const clean: WriteTask = { ...printableJson(given), resources: given.resources };
  return clean.anonymous ? { ...clean, annotations: anonymised(clean.annotations, clean.uiLang) } : clean;
}

/** As the comparison on the screen does it: what the editor recorded comes before likeness. */
const compared = ({ known }: WriteTask, base: Node, bill: Node): Comparison =>
  compareBills(base, bill, known ? { sharedIds: true, operations: known } : {});

/** Drafter's notes leave the house in annotated copies only, whatever the format. */
function printed(task: WriteTask, bill: Node, base: Node | null): { after: Node; against: Against | null } {
  const shown = (whole: Node): Node => (task.notes ? whole : withoutNotes(whole));
  const after = shown(bill);
  const before = base ? shown(base) : null;
  return { after, against: before ? { base: before, comparison: compared(task, before, after) } : null };
}

/** Pages of the bill to look at. A page setter that gives up is told as such; it throws for nothing else. */
export async function previewBillPages({ write, provision, page }: PreviewTask): Promise<PreviewResult> {
  const task = printable(write);
  const bill = readBill(task.doc);
  if (!bill.ok) return { ok: false, code: 'badBill', detail: bill.reason };
  const base = task.against === null ? null : readBill(task.against);
  if (base && !base.ok) return { ok: false, code: 'badBill', detail: base.reason };
  const { after, against } = printed(task, bill.bill, base?.bill ?? null);
  const { previewPages } = await import('./pdf/preview.ts');
  // Who asks knows the project's name; what stands at the head of the pages is the title of the bill.
  const input = { ...pdfInput(task, after, against), title: billTitle(after) || task.title };
  return { ok: true, ...previewPages(input, provision, page, task.resources) };
}

function pdfInput(task: WriteTask, bill: Node, against: Against | null): PdfInput {
  const {
    title,
    date,
    uiLang,
    annotations,
    notes,
    lineNumbers = false,
    pdfComments: comments = false,
  } = task;
  const more = { ...(against ? { comparison: against.comparison } : {}), ...annexOf(task) };
  return { bill, title, uiLang, date, annotations, notes, lineNumbers, comments, ...more };
}

const annexOf = ({ annex }: WriteTask): { annex?: ConformityTable } => (annex ? { annex } : {});

const standardOf = ({ standard = 'none' }: WriteTask): { standard: PdfStandard } => ({ standard });

async function write(task: WriteTask, bill: Node, against: Against | null): Promise<WriteResult> {
  const { title, date, annotations } = task;
  const { lang } = billAttrs(bill);
  const compared = against ? { comparison: against.comparison } : {};
  switch (task.format) {
    case 'docx':
      return writeWord(task, bill, against);
    case 'pdf': {
      const { writePdf } = await import('./pdf/write.ts');
      const bytes = await writePdf(pdfInput(task, bill, against), task.resources, standardOf(task));
      return { ok: true, bytes, proven: false };
    }
    case 'html': {
      const { writeHtml } = await import('../../../shared/exchange/html/write.ts');
      return bytesOf(writeHtml(bill, { title, lang, annotations, ...compared }));
    }
    case 'xml': {
      const { writeAkn } = await import('../../../shared/exchange/akn/write.ts');
      const { countryOf } = await import('../../../shared/exchange/akn/names.ts');
      const country = task.country ?? countryOf(lang);
      return bytesOf(writeAkn(bill, { title, date: date.slice(0, 10), country }));
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

/** The conformity table, in the formats that have tables (papers.ts). */
async function writeConformity(task: WriteTask, table: ConformityTable): Promise<WriteResult> {
  switch (task.format) {
    case 'docx': {
      const { writeConformityDocx } = await import('../../../shared/exchange/docx/conformityTable.ts');
      return { ok: true, bytes: await writeConformityDocx(table, task.date), proven: false };
    }
    case 'pdf': {
      const { writeConformityPdf } = await import('./pdf/write.ts');
      return {
        ok: true,
        bytes: writeConformityPdf(table, task.date, task.resources, standardOf(task)),
        proven: false,
      };
    }
    case 'html': {
      const { writeConformityHtml } = await import('../../../shared/exchange/html/conformity.ts');
      return bytesOf(writeConformityHtml(table));
    }
    default:
      return { ok: false, code: 'failed', detail: task.format };
  }
}

/** The explanatory note, in the formats of the other papers. */
async function writeNote(
  task: WriteTask,
  bill: Node,
  base: Node | null,
  conformity: ConformityTable,
): Promise<WriteResult> {
  const { explanatoryNote } = await import('../../../shared/exchange/explanatoryNote.ts');
  const since = base ? { comparison: compared(task, base, bill), name: task.note?.since ?? '' } : null;
  const note = explanatoryNote({ bill, conformity, since });
  switch (task.format) {
    case 'docx': {
      const { writeNoteDocx } = await import('../../../shared/exchange/docx/explanatoryNote.ts');
      return { ok: true, bytes: await writeNoteDocx(note, task.date), proven: false };
    }
    case 'pdf': {
      const { setPages } = await import('./pdf/write.ts');
      const bytes = setPages('note', note, task.date, task.resources, standardOf(task));
      return { ok: true, bytes, proven: false };
    }
    case 'html': {
      const { writeNoteHtml } = await import('../../../shared/exchange/html/explanatoryNote.ts');
      return bytesOf(writeNoteHtml(note));
    }
    default:
      return { ok: false, code: 'failed', detail: task.format };
  }
}

/** The comparison table of two bills. */
async function writeComparison(
  task: WriteTask,
  base: Node,
  bill: Node,
  names: NonNullable<WriteTask['comparisonTable']>,
): Promise<WriteResult> {
  const { comparisonTable } = await import('../../../shared/compare/comparisonTable.ts');
  const { title, uiLang: lang } = task;
  const comparison = compared(task, base, bill);
  return writeTable(task, comparisonTable({ a: base, b: bill, comparison, lang, bill: title, ...names }));
}

/** A table in the manner of the comparison table, in the formats that have tables (papers.ts). */
async function writeTable(task: WriteTask, table: ComparisonTable): Promise<WriteResult> {
  const { date } = task;
  switch (task.format) {
    case 'docx': {
      const { writeComparisonDocx } = await import('../../../shared/exchange/docx/comparisonTable.ts');
      return { ok: true, bytes: await writeComparisonDocx(table, date), proven: false };
    }
    case 'pdf': {
      const { writeComparisonPdf } = await import('./pdf/write.ts');
      return {
        ok: true,
        bytes: writeComparisonPdf(table, date, task.resources, standardOf(task)),
        proven: false,
      };
    }
    case 'html': {
      const { writeComparisonHtml } = await import('../../../shared/exchange/html/comparisonTable.ts');
      return bytesOf(writeComparisonHtml(table));
    }
    default:
      return { ok: false, code: 'failed', detail: task.format };
  }
}

/** The bill in several languages side by side, in the formats that have tables. */
async function writeLanguages(task: WriteTask, table: LanguageTable): Promise<WriteResult> {
  switch (task.format) {
    case 'docx': {
      const { writeLanguagesDocx } = await import('../../../shared/exchange/docx/languageTable.ts');
      return { ok: true, bytes: await writeLanguagesDocx(table, task.date), proven: false };
    }
    case 'pdf': {
      const { writeLanguagesPdf } = await import('./pdf/write.ts');
      const bytes = writeLanguagesPdf(table, task.date, task.resources, standardOf(task));
      return { ok: true, bytes, proven: false };
    }
    case 'html': {
      const { writeLanguagesHtml } = await import('../../../shared/exchange/html/languageTable.ts');
      return bytesOf(writeLanguagesHtml(table));
    }
    default:
      return { ok: false, code: 'failed', detail: task.format };
  }
}

/** The proof is made on the file itself, against the text of both bills. */
async function writeWord(task: WriteTask, bill: Node, against: Against | null): Promise<WriteResult> {
  const { writeDocx } = await import('../../../shared/exchange/docx/write.ts');
  const { title, date, uiLang, annotations, notes } = task;
  const input = {
    bill,
    title,
    lang: billAttrs(bill).lang,
    uiLang,
    date,
    annotations,
    anonymous: task.anonymous ?? false,
    ...(task.version ? { version: task.version } : {}),
    ...annexOf(task),
    options: { contents: true, notes },
  };
  if (!against) return { ok: true, bytes: await writeDocx(input), proven: false };
  const { proveRedline } = await import('../../../shared/exchange/docx/proof.ts');
  const bytes = await writeDocx({ ...input, ...(await signed(task, bill, against)) });
  const proof = proveRedline(bytes, against.comparison, { notes, before: against.base, after: bill });
  if (proof.ok) return { ok: true, bytes, proven: true };
  return { ok: false, code: 'redlineUnproven', detail: `${proof.expected} / ${proof.found}` };
}

/** The changes under the names of those who suggested them, where the task says who did. */
async function signed(
  { attributions = [] }: WriteTask,
  working: Node,
  { base: accepted, comparison }: Against,
): Promise<Partial<Signed> & Pick<Signed, 'comparison'>> {
  if (attributions.length === 0) return { comparison };
  const { openReview, signatures } = await import('../../../shared/suggestions/index.ts');
  return signatures(openReview({ accepted, attributions, rivals: [] }, working), comparison);
}
