/** Which formats each paper can be written in. */
import type { Paper } from '../api/contract.ts';
import { EXPORT_FORMATS, type ExportFormat } from './types.ts';

const TABLES: readonly ExportFormat[] = ['docx', 'pdf', 'html'];

export const PAPER_FORMATS: Record<Paper, readonly ExportFormat[]> = {
  bill: EXPORT_FORMATS,
  comparison: TABLES,
  conformity: TABLES,
};
