import type { NodeJson } from '../../shared/bill/document.ts';

export interface AmountTask {
  a: NodeJson;
  b: NodeJson;
}

/** Words written in and struck out; null where one of the two could not be read. */
export type AmountAnswer = { added: number; removed: number } | null;
