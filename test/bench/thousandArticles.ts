/**
 * The bill of the benches: many articles of about 200 words, and a second version of it with 5% of the articles edited,
 * 2% moved and 10 new ones in front. Says itself what the right answer of a comparison is.
 */
import type { Node } from 'prosemirror-model';
import { textBlocks, textOfRuns } from '../../shared/bill/blocks.ts';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import { dice, renamedIds } from '../builders/randomBill.ts';

const BEGINNINGS: Record<Language, string[]> = {
  en: [
    'The mechanism',
    'A member of the mechanism',
    'The competent authority',
    'In accordance with this Law, the State',
  ],
  ru: [
    'Механизм',
    'Член механизма',
    'Уполномоченный орган',
    'В соответствии с настоящим Законом государство',
  ],
  tk: ['Mehanizm', 'Mehanizmiň agzasy', 'Ygtyýarly edara', 'Şu Kanuna laýyklykda döwlet'],
};

const SYLLABLES: Record<Language, string[]> = {
  en: 'con ver min ta lic ens per form reg u lat ion pro vi de au thor'.split(' '),
  ru: 'пре до став ле ни е ор ган ли цен зи я раз ре ше за кон'.split(' '),
  tk: 'ka nun lar dö wlet eda ra gö rä hu kuk be ril me gi ýer ine'.split(' '),
};

/** Words with the skew of a statute: few are frequent, many are rare. */
function vocabulary(lang: Language, roll: () => number): string[] {
  const parts = SYLLABLES[lang];
  return Array.from({ length: 3000 }, () =>
    Array.from({ length: 2 + Math.floor(roll() * 3) }, () => parts[Math.floor(roll() * parts.length)]).join(
      '',
    ),
  );
}

export interface BenchPair {
  a: Node;
  b: Node;
  /** The same B as an imported text: other ids. */
  imported: Node;
  /** Ids of A's articles that were edited and moved. */
  edited: string[];
  moved: string[];
  added: number;
}

export interface BenchOptions {
  articles?: number;
  words?: number;
  lang?: Language;
  seed?: number;
}

export function thousandArticles(options: BenchOptions = {}): BenchPair {
  const { articles = 1000, words = 200, lang = 'ru', seed = 1 } = options;
  const roll = dice(seed);
  const vocab = vocabulary(lang, roll);
  const word = (): string => vocab[Math.floor(roll() ** 3 * vocab.length)]!;
  const sentence = (count: number): string => {
    const start = BEGINNINGS[lang][Math.floor(roll() * 4)]!;
    return `${start} ${Array.from({ length: count }, word).join(' ')}.`;
  };
  let count = 0;
  const article = (): NodeJson => {
    const id = `a${++count}`;
    const paragraphs = Array.from({ length: 4 }, (_, k) => ({
      type: 'paragraph',
      attrs: { id: `${id}p${k}`, number: null },
      content: [
        {
          type: 'wording',
          content: [{ type: 'text', text: `${sentence(words / 8 - 3)} ${sentence(words / 8 - 3)}` }],
        },
      ],
    }));
    return {
      type: 'article',
      attrs: { id, number: null },
      content: [
        { type: 'heading', content: [{ type: 'text', text: sentence(3).slice(0, -1) }] },
        ...paragraphs,
      ],
    };
  };
  const list = Array.from({ length: articles }, article);
  const a = bill(list, lang);
  const next = structuredClone(list);
  const chosen = new Set<number>();
  const choose = (share: number): number[] => {
    const out: number[] = [];
    while (out.length < Math.round(articles * share)) {
      const i = Math.floor(roll() * articles);
      if (!chosen.has(i)) out.push(i);
      chosen.add(i);
    }
    return out;
  };
  const edited = choose(0.05);
  const moved = choose(0.02).map((i) => String(list[i]!.attrs!.id));
  for (const i of edited) editArticle(next[i]!, roll, word);
  for (const id of moved) {
    const from = next.findIndex((n) => n.attrs!.id === id);
    const [node] = next.splice(from, 1);
    next.splice(Math.floor(roll() * next.length), 0, node!);
  }
  const fresh = Array.from({ length: 10 }, article);
  const b = bill([...fresh, ...next], lang);
  const imported = read(renamedIds(b.toJSON() as NodeJson));
  return { a, b, imported, edited: edited.map((i) => String(list[i]!.attrs!.id)), moved, added: 10 };
}

function editArticle(article: NodeJson, roll: () => number, word: () => string): void {
  const paragraph = article.content![1 + Math.floor(roll() * 4)]!;
  const text = paragraph.content![0]!.content![0]!;
  const parts = text.text!.split(' ');
  for (let k = 0; k < 3; k++) {
    const at = 2 + Math.floor(roll() * (parts.length - 4));
    const how = Math.floor(roll() * 3);
    if (how === 0) parts[at] = `${word()}x`;
    else if (how === 1) parts.splice(at, 0, `${word()}y`, word());
    else parts.splice(at, 2);
  }
  text.text = parts.join(' ');
}

function bill(articles: NodeJson[], lang: Language): Node {
  return read({
    type: 'bill',
    attrs: { lang, tradition: 'post-soviet', form: 'law', billTypes: ['N'], npmModel: 'none' },
    content: [
      {
        type: 'title_block',
        attrs: { id: 'title' },
        content: [
          { type: 'title_line', attrs: { role: 'title' }, content: [{ type: 'text', text: 'Bench' }] },
        ],
      },
      ...articles,
    ],
  });
}

function read(json: NodeJson): Node {
  const result = readBill(json);
  if (!result.ok) throw new RangeError(result.reason);
  return result.bill;
}

/** One provision a line, as `git diff` gets it. */
export function asLines(doc: Node): string {
  return `${textBlocks(doc)
    .map((b) => `${b.number} ${textOfRuns(b.runs)}`.trim())
    .join('\n')}\n`;
}
