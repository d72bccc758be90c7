/** The drafting lint: a full reading of 1,000 articles, one key beside it, and how that grows with the bill. */
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { createLinter, type Linter } from '../../../shared/lint/linter.ts';
import { law } from '../law.ts';
import { type Bench, median, row } from '../row.ts';

const KEYS = 60;

interface Open {
  linter: Linter;
  at: Provision;
  full: number;
}

/** Some definitions in front, so that uses are looked for. */
function withTerms(provisions: Provision[]): Provision[] {
  const first = provisions.findIndex((p) => p.kind === 'paragraph' && p.text !== '');
  return provisions.map((p, i) =>
    i === first
      ? {
          ...p,
          text: 'Национальный механизм (далее – Механизм), уполномоченный орган власти (далее – Орган), совет механизма (далее – Совет).',
        }
      : p,
  );
}

function open(articles: number): Open {
  const provisions = withTerms(listProvisions(law(articles)));
  const linter = createLinter({ lang: 'ru', tradition: 'post-soviet', form: 'law' });
  const start = performance.now();
  linter.check(provisions);
  const full = performance.now() - start;
  const middle = provisions.slice(provisions.length >> 1);
  return { linter, at: middle.find((p) => p.text !== '')!, full };
}

function type({ linter, at }: Open, keys: number): number[] {
  const times: number[] = [];
  let text = at.text;
  for (let i = 0; i < keys; i++) {
    text = i % 20 === 19 ? at.text : `а${text}`;
    const changed = { ...at, text };
    const before = performance.now();
    linter.update([changed], null);
    times.push(performance.now() - before);
  }
  return times;
}

export const lint: Bench = {
  name: 'lint',
  run: async () => {
    const opened = [100, 1000, 3000].map((articles) => open(articles));
    const [small, middle, large] = opened.map((o) => {
      type(o, KEYS);
      return median(type(o, KEYS));
    });
    return [
      row('lint-full-1000', opened[1]!.full, 1000, 'ms', 'one second'),
      row('lint-one-key-1000', middle!, opened[1]!.full, 'ms', 'full lint of 1,000 articles'),
      row('lint-one-key-growth', large!, small!, 'ms', 'same key, 3,000 articles beside 100'),
    ];
  },
};
