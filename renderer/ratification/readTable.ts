/** A table from the clipboard or from a file, as rows of plain cells. */
import type { ApiResult } from '../../shared/api/errors.ts';
import { ok } from '../../shared/api/errors.ts';
import { delimitedRows } from '../../shared/ratification/delimited.ts';
import {
  type RecommendationTable,
  recommendationTable,
  tablesOf,
} from '../../shared/ratification/recommendations.ts';
import { currentMessages } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { bytesOf } from '../app/start/entrances.ts';
import { bridge } from '../bridge.ts';
import { stoppable } from '../ui/stoppable.ts';

const DELIMITED = /\.(csv|tsv|tab)$/i;

/** The HTML that word processors and browsers put on the clipboard has the cells; plain text has tabs between them. */
export function tableOfClipboard(data: DataTransfer): RecommendationTable | null {
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  for (const table of page.querySelectorAll('table')) {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
    const found = recommendationTable(rows);
    if (found) return found;
  }
  return recommendationTable(delimitedRows(data.getData('text/plain')));
}

/** The first table of a file that holds text; null where it has none. */
export async function tableOfFile(file: File): Promise<ApiResult<RecommendationTable | null> | null> {
  const bytes = await bytesOf(file);
  if (!bytes) return null;
  if (DELIMITED.test(file.name))
    return ok(recommendationTable(delimitedRows(new TextDecoder().decode(bytes))));
  const read = await stoppable(currentMessages().t('app:busy.reading', { name: file.name }), (work) =>
    call(() => bridge.readBillFile({ fileName: file.name, bytes, work })),
  );
  if (!read.ok) return read;
  for (const rows of tablesOf(read.value.doc)) {
    const found = recommendationTable(rows);
    if (found) return ok(found);
  }
  return ok(null);
}
