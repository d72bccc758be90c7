/** Which formats each paper can be written in. */
import type { Paper } from '../api/papers.ts';
import { EXPORT_FORMATS, type ExportFormat } from './types.ts';

const TABLES: readonly ExportFormat[] = ['docx', 'pdf', 'html'];

export const PAPER_FORMATS: Record<Paper, readonly ExportFormat[]> = {
  bill: EXPORT_FORMATS,
  comparison: TABLES,
  conformity: TABLES,
  note: TABLES,
  disposition: TABLES,
  languages: TABLES,
};

/** Formats that can show the changes against another text, and remarks beside the words. */
export const REDLINE_FORMATS: readonly ExportFormat[] = ['docx', 'pdf', 'html'];

/** Whether this paper in this format takes another text into account: it is refused elsewhere, never left out silently. */
export function showsChanges(paper: Paper, format: ExportFormat): boolean {
  return paper === 'comparison' || paper === 'note' || (paper === 'bill' && REDLINE_FORMATS.includes(format));
}
