/** Reads one bill against the packs, beside the window: another country's law may be long. */
import { billAttrs, readBill } from '../../shared/bill/document.ts';
import { listProvisions } from '../../shared/bill/provisions.ts';
import { createChecker } from '../../shared/requirements/check.ts';
import type { ReadingAnswer, ReadingTask } from './readingProtocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  let answer: ReadingAnswer = null;
  const bill = readBill(data.doc);
  if (bill.ok) {
    const { lang } = billAttrs(bill.bill);
    const checker = createChecker(data.packs, { lang, uiLang: data.uiLang, billTypes: data.billTypes });
    answer = checker.check(listProvisions(bill.bill)).findings;
  }
  self.postMessage(answer);
});
