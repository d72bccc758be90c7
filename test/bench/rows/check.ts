/** The requirement engine: a full check, one key beside it, how that grows with the bill, and memory over many edits. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { type Checker, createChecker } from '../../../shared/requirements/check.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { law } from '../law.ts';
import { type Bench, median, type Row, row } from '../row.ts';

export const opcatPack = packSchema.parse(
  JSON.parse(readFileSync(new URL('../../../resources/packs/opcat.json', import.meta.url), 'utf8')),
);

const KEYS = 60;
const EDITS = 10_000;

interface Open {
  checker: Checker;
  /** A provision in the middle, where the drafter types. */
  at: Provision;
  full: number;
}

function open(articles: number): Open {
  const provisions = listProvisions(law(articles));
  const checker = createChecker([opcatPack], { lang: 'ru', uiLang: 'ru', billTypes: ['N'] });
  const start = performance.now();
  checker.check(provisions);
  const full = performance.now() - start;
  const middle = provisions.slice(provisions.length >> 1);
  return { checker, at: middle.find((p) => p.text !== '')!, full };
}

/** Milliseconds of each key, as the window sends them: the provision that differs. */
function type({ checker, at }: Open, keys: number): number[] {
  const times: number[] = [];
  let text = at.text;
  for (let i = 0; i < keys; i++) {
    // A word grows and is taken back, so that the bill stays as long as it was.
    text = i % 20 === 19 ? at.text : `а${text}`;
    const changed = { ...at, text };
    const before = performance.now();
    checker.update([changed], null);
    times.push(performance.now() - before);
  }
  return times;
}

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

export const check: Bench = {
  name: 'check',
  run: async () => {
    const opened = [100, 1000, 3000].map((articles) => open(articles));
    const [small, middle, large] = opened.map((o) => {
      type(o, KEYS);
      return median(type(o, KEYS));
    });
    const at1000 = opened[1]!;
    type(at1000, 500);
    const before = heapMegabytes();
    type(at1000, EDITS);
    const after = heapMegabytes();
    const rows: Row[] = [
      row('check-full-1000', at1000.full, 1000, 'ms', 'one second'),
      row('check-one-key-1000', middle!, at1000.full, 'ms', 'full check of 1,000 articles'),
      row('check-one-key-growth', large!, small!, 'ms', 'same key, 3,000 articles beside 100'),
      row('check-memory-10000-edits', after, before, 'MB', 'heap before 10,000 edits'),
    ];
    return rows;
  },
};
