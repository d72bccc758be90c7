/**
 * Bills and edits by chance, from a seed: for property tests and benches. The same seed gives the same bill.
 * Every kind of provision, mark, reference and table occurs; edits mix words and structure as a drafting day does.
 */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { isProvisionKind, type Language, type TraditionId } from '../../shared/bill/kinds.ts';

/** A small generator of numbers in [0, 1) (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS: Record<Language, string[]> = {
  en: 'the mechanism shall may visit any place of detention without prior notice and report to parliament on its work members State authority person deprived liberty access records interview private budget independence national preventive committee recommendation within thirty days under law 5(2) 12-1'.split(
    ' ',
  ),
  ru: 'механизм вправе обязан посещать любые места содержания под стражей без предварительного уведомления и представлять доклад парламенту о своей работе члены государственный орган лицо лишённое свободы доступ документы беседа наедине бюджет независимость в течение тридцати дней по закону ст. 12¹'.split(
    ' ',
  ),
  tk: 'mehanizm islendik ýere öňünden duýdurmazdan barmaga hukugy bar we parlamente hasabat berýär agzalar döwlet edarasy azatlykdan mahrum edilen adam resminamalar söhbetdeşlik býujet garaşsyzlyk otuz günüň dowamynda kanuna laýyklykda 5-nji'.split(
    ' ',
  ),
};

const MARKS = ['strong', 'em', 'strong', 'em', 'underline', 'superscript', 'subscript'];
const DIVISIONS = ['chapter', 'chapter', 'chapter', 'section', 'part'];

export interface RandomBillOptions {
  lang?: Language;
  tradition?: TraditionId;
  articles?: number;
  /** Letter before the ids. */
  prefix?: string;
  /** Some texts have footnotes. */
  footnotes?: boolean;
}

/** A number that the words alone say: soft hyphens by it take no roll of the dice. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** In one sentence of ten a soft hyphen stands in a long word. */
function breakable(text: string): string {
  return sumOf(text) % 10 === 0 ? text.replace(/(\p{L}{4})(\p{L}{3})/u, '$1\u00ad$2') : text;
}

class Maker {
  readonly roll: () => number;
  readonly lang: Language;
  private readonly prefix: string;
  readonly footnotes: boolean;
  private count = 0;

  constructor(seed: number, lang: Language, prefix: string, footnotes = false) {
    this.roll = dice(seed);
    this.lang = lang;
    this.prefix = prefix;
    this.footnotes = footnotes;
  }

  id(): string {
    this.count++;
    return `${this.prefix}${this.count}`;
  }
  upTo(n: number): number {
    return Math.floor(this.roll() * n);
  }
  chance(p: number): boolean {
    return this.roll() < p;
  }
  word(): string {
    const words = WORDS[this.lang];
    return words[this.upTo(words.length)]!;
  }
  sentence(words = 4 + this.upTo(14)): string {
    const text = Array.from({ length: words }, () => this.word()).join(' ');
    return breakable(`${text[0]!.toUpperCase()}${text.slice(1)}.`);
  }
  inline(targets: readonly string[]): NodeJson[] {
    const out: NodeJson[] = [{ type: 'text', text: this.sentence() }];
    if (this.chance(0.25))
      out.push({
        type: 'text',
        text: ` ${this.word()} ${this.word()}`,
        marks: [{ type: MARKS[this.upTo(MARKS.length)]! }],
      });
    if (targets.length > 0 && this.chance(0.25)) {
      out.push({ type: 'text', text: ' ' });
      out.push({
        type: 'reference',
        attrs: { target: targets[this.upTo(targets.length)], style: 'full', case: 'nom', shown: '' },
      });
    }
    if (this.footnotes && this.chance(0.15)) out.push(this.footnote());
    if (this.chance(0.08)) out.push({ type: 'footnote', attrs: { text: this.sentence(4) } });
    if (this.chance(0.1)) out.push({ type: 'hard_break' });
    if (this.chance(0.4)) out.push({ type: 'text', text: ` ${this.sentence()}` });
    return out;
  }
  footnote(): NodeJson {
    return { type: 'footnote', attrs: { text: this.sentence(1 + this.upTo(6)) } };
  }
  wording(targets: readonly string[]): NodeJson {
    return { type: 'wording', content: this.chance(0.03) ? [] : this.inline(targets) };
  }
  heading(): NodeJson {
    return { type: 'heading', content: this.chance(0.15) ? [] : [{ type: 'text', text: this.sentence(3) }] };
  }
  paragraph(targets: readonly string[]): NodeJson {
    const content = [this.wording(targets)];
    if (this.chance(0.35))
      content.push(...Array.from({ length: 1 + this.upTo(3) }, () => this.point(targets)));
    if (this.chance(0.1)) content.push(this.wording(targets));
    return { type: 'paragraph', attrs: { id: this.id(), number: null }, content };
  }
  point(targets: readonly string[]): NodeJson {
    const content = [this.wording(targets)];
    if (this.chance(0.2))
      content.push({
        type: 'subpoint',
        attrs: { id: this.id(), number: null },
        content: [this.wording(targets)],
      });
    return { type: 'point', attrs: { id: this.id(), number: null }, content };
  }
  table(): NodeJson {
    const width = 2 + this.upTo(2);
    const headed = this.chance(0.3);
    const cell = (row: number) => ({
      type: headed && row === 0 ? 'table_header' : 'table_cell',
      content: [{ type: 'wording', content: [{ type: 'text', text: this.sentence(3) }] }],
    });
    return {
      type: 'table',
      attrs: { id: this.id() },
      content: Array.from({ length: 1 + this.upTo(3) }, (_, row) => ({
        type: 'table_row',
        content: Array.from({ length: width }, () => cell(row)),
      })),
    };
  }
  article(targets: readonly string[]): NodeJson {
    const content = [
      this.heading(),
      ...Array.from({ length: 1 + this.upTo(3) }, () => this.paragraph(targets)),
    ];
    if (this.chance(0.1)) content.push(this.table());
    if (this.chance(0.1))
      content.push({ type: 'note', attrs: { id: this.id() }, content: [this.wording(targets)] });
    if (this.chance(0.1))
      content.push({
        type: 'quoted',
        attrs: { id: this.id() },
        content: [{ type: 'wording', content: this.inline(targets) }, this.paragraph([])],
      });
    return {
      type: 'article',
      attrs: { id: this.id(), number: this.chance(0.05) ? `${1 + this.upTo(9)}-1` : null },
      content,
    };
  }
}

/** A whole bill; a few articles unless said otherwise. */
export function randomBillJson(seed: number, options: RandomBillOptions = {}): NodeJson {
  const lang = options.lang ?? (['en', 'ru', 'tk'] as const)[seed % 3]!;
  const make = new Maker(seed, lang, options.prefix ?? 'n', options.footnotes);
  const count = options.articles ?? 2 + make.upTo(8);
  const articles: NodeJson[] = [];
  const known: string[] = [];
  for (let i = 0; i < count; i++) {
    const article = make.article(known);
    articles.push(article);
    known.push(String(article.attrs!.id), String(article.content![1]!.attrs!.id));
  }
  const body: NodeJson[] = [];
  while (articles.length > 0) {
    const some = articles.splice(0, 1 + make.upTo(5));
    if (make.chance(0.5))
      body.push({
        type: DIVISIONS[make.upTo(DIVISIONS.length)]!,
        attrs: { id: make.id(), number: null },
        content: [make.heading(), ...some],
      });
    else body.push(...some);
  }
  const title = {
    type: 'title_line',
    attrs: { role: 'title' },
    content: [{ type: 'text', text: make.sentence(5) }],
  };
  const content: NodeJson[] = [{ type: 'title_block', attrs: { id: make.id() }, content: [title] }];
  if (make.chance(0.3))
    content.push({ type: 'preamble', attrs: { id: make.id() }, content: [make.wording([])] });
  content.push(...body);
  if (make.chance(0.3))
    content.push({ type: 'signature', attrs: { id: make.id() }, content: [make.wording([])] });
  if (make.chance(0.3))
    content.push({
      type: 'annex',
      attrs: { id: make.id(), number: null },
      content: [make.heading(), make.paragraph(known), make.table()],
    });
  const tradition = options.tradition ?? (seed % 5 === 0 ? 'anglo' : 'post-soviet');
  return {
    type: 'bill',
    attrs: { lang, tradition, form: 'law', billTypes: ['N'], npmModel: 'none' },
    content,
  };
}

export function randomBill(seed: number, options: RandomBillOptions = {}): Node {
  return checked(randomBillJson(seed, options));
}

function checked(json: NodeJson): Node {
  const read = readBill(json);
  if (!read.ok) throw new RangeError(read.reason);
  return read.bill;
}

interface Spot {
  node: NodeJson;
  parent: NodeJson;
}

function spots(bill: NodeJson, wanted: (node: NodeJson, parent: NodeJson) => boolean): Spot[] {
  const out: Spot[] = [];
  const visit = (parent: NodeJson): void => {
    for (const node of parent.content ?? []) {
      if (wanted(node, parent)) out.push({ node, parent });
      visit(node);
    }
  };
  visit(bill);
  return out;
}

type Edit = (bill: NodeJson, make: Maker) => void;

function pick<T>(list: readonly T[], make: Maker): T | undefined {
  return list[make.upTo(list.length)];
}

const isText = (node: NodeJson): boolean => node.type === 'text';
const hasText = (node: NodeJson): boolean => (node.content ?? []).some(isText);
/** Divisions, articles … that may lose this child and stay valid. */
const spare = (node: NodeJson, parent: NodeJson): boolean =>
  ['article', 'paragraph', 'point', 'subpoint', 'table', 'note'].includes(node.type) &&
  parent.type !== 'quoted' &&
  parent.type !== 'bill';

function retext(text: string, make: Maker): string {
  const words = text.split(' ');
  const at = make.upTo(words.length);
  const how = make.upTo(4);
  if (how === 0) words.splice(at, 0, make.word());
  else if (how === 1 && words.length > 1) words.splice(at, 1);
  else if (how === 2) words[at] = make.word();
  else words.splice(at, make.upTo(4), make.word(), make.word());
  return rebroken(words.join(' ') || make.word());
}

/** With one edit of five a soft hyphen is set or taken, too. */
function rebroken(text: string): string {
  if (sumOf(text) % 5 !== 0) return text;
  return text.includes('\u00ad')
    ? text.replaceAll('\u00ad', '')
    : text.replace(/(\p{L}{3})(\p{L}{2})/u, '$1\u00ad$2');
}

const take = (spot: Spot): NodeJson => {
  spot.parent.content!.splice(spot.parent.content!.indexOf(spot.node), 1);
  return spot.node;
};

const EDITS: Edit[] = [
  function editWords(bill, make) {
    const spot = pick(
      spots(bill, (node, parent) => isText(node) && parent.type !== 'table_row'),
      make,
    );
    if (spot) spot.node.text = retext(spot.node.text!, make);
  },
  function editMarks(bill, make) {
    const spot = pick(spots(bill, isText), make);
    if (!spot) return;
    if (spot.node.marks) delete spot.node.marks;
    else spot.node.marks = [{ type: 'strong' }];
  },
  function markOneWord(bill, make) {
    const spot = pick(spots(bill, isText), make);
    if (!spot || spot.node.text!.length < 6) return;
    const cut = 1 + make.upTo(spot.node.text!.length - 2);
    const rest: NodeJson = { ...spot.node, text: spot.node.text!.slice(cut), marks: [{ type: 'em' }] };
    spot.node.text = spot.node.text!.slice(0, cut);
    spot.parent.content!.splice(spot.parent.content!.indexOf(spot.node) + 1, 0, rest);
  },
  function addArticle(bill, make) {
    const spot = pick(
      spots(bill, (node) => node.type === 'article'),
      make,
    );
    if (!spot || spot.parent.type === 'quoted') return;
    spot.parent.content!.splice(spot.parent.content!.indexOf(spot.node), 0, make.article([]));
  },
  function addParagraph(bill, make) {
    const spot = pick(
      spots(bill, (node) => node.type === 'article'),
      make,
    );
    const content = spot?.node.content;
    if (content) content.splice(1 + make.upTo(content.length), 0, make.paragraph([]));
  },
  function remove(bill, make) {
    const spot = pick(spots(bill, spare), make);
    if (spot) take(spot);
  },
  function moveArticle(bill, make) {
    const all = spots(bill, (node, parent) => node.type === 'article' && parent.type !== 'quoted');
    const spot = pick(all, make);
    const goal = pick(all, make);
    if (!spot || !goal || spot.node === goal.node) return;
    const node = take(spot);
    goal.parent.content!.splice(goal.parent.content!.indexOf(goal.node) + make.upTo(2), 0, node);
  },
  function movePart(bill, make) {
    const kind = make.chance(0.5) ? 'paragraph' : 'point';
    const all = spots(
      bill,
      (node, parent) => node.type === kind && parent.type !== 'quoted' && parent.type !== 'bill',
    );
    const spot = pick(all, make);
    const goal = pick(all, make);
    if (!spot || !goal || spot.node === goal.node) return;
    const node = take(spot);
    goal.parent.content!.splice(goal.parent.content!.indexOf(goal.node) + make.upTo(2), 0, node);
  },
  function split(bill, make) {
    const spot = pick(
      spots(
        bill,
        (node, parent) =>
          node.type === 'paragraph' && parent.type === 'article' && hasText(node.content![0]!),
      ),
      make,
    );
    if (!spot) return;
    const wording = spot.node.content![0]!;
    const at = 1 + make.upTo(wording.content!.length);
    const rest = wording.content!.splice(at);
    if (rest.length === 0) rest.push({ type: 'text', text: make.sentence() });
    const next: NodeJson = {
      type: 'paragraph',
      attrs: { id: make.id(), number: null },
      content: [{ type: 'wording', content: rest }, ...spot.node.content!.splice(1)],
    };
    spot.parent.content!.splice(spot.parent.content!.indexOf(spot.node) + 1, 0, next);
  },
  function merge(bill, make) {
    const spot = pick(
      spots(bill, (node, parent) => {
        const next = parent.content![parent.content!.indexOf(node) + 1];
        return node.type === 'paragraph' && parent.type !== 'quoted' && next?.type === 'paragraph';
      }),
      make,
    );
    if (!spot) return;
    const siblings = spot.parent.content!;
    const [next] = siblings.splice(siblings.indexOf(spot.node) + 1, 1);
    const [wording, ...rest] = next!.content!;
    const own = spot.node.content![0]!;
    own.content = [...(own.content ?? []), { type: 'text', text: ' ' }, ...(wording!.content ?? [])];
    spot.node.content!.push(...rest);
  },
  function promote(bill, make) {
    const spot = pick(
      spots(bill, (node, parent) => node.type === 'paragraph' && parent.type === 'article'),
      make,
    );
    const home = spot && spots(bill, (node) => node === spot.parent)[0];
    if (!spot || !home || home.parent.type === 'quoted') return;
    const node = take(spot);
    const article: NodeJson = {
      type: 'article',
      attrs: { id: make.id(), number: null },
      content: [{ type: 'heading', content: [{ type: 'text', text: make.sentence(2) }] }, node],
    };
    home.parent.content!.splice(home.parent.content!.indexOf(home.node) + 1, 0, article);
  },
  function wrap(bill, make) {
    const at = bill.content!.findIndex((node) => node.type === 'article');
    if (at === -1) return;
    const chapter: NodeJson = {
      type: 'chapter',
      attrs: { id: make.id(), number: null },
      content: [make.heading(), bill.content![at]!],
    };
    bill.content!.splice(at, 1, chapter);
  },
  function lock(bill, make) {
    const spot = pick(
      spots(bill, (node, parent) => node.type === 'article' && parent.type !== 'quoted'),
      make,
    );
    if (spot) spot.node.attrs!.number = spot.node.attrs!.number === null ? '7-2' : null;
  },
  function tableRow(bill, make) {
    const spot = pick(
      spots(bill, (node) => node.type === 'table_row'),
      make,
    );
    if (!spot) return;
    const copy = structuredClone(spot.node);
    for (const cell of copy.content!)
      cell.content = [{ type: 'wording', content: [{ type: 'text', text: make.word() }] }];
    spot.parent.content!.splice(spot.parent.content!.indexOf(spot.node), make.upTo(2), copy);
  },
];

function editFootnote(bill: NodeJson, make: Maker): void {
  const spot = pick(
    spots(bill, (node) => node.type === 'footnote'),
    make,
  );
  const how = make.upTo(3);
  if (spot && how === 0) spot.node.attrs = { text: retext(String(spot.node.attrs!.text), make) };
  else if (spot && how === 1) take(spot);
  else {
    const line = pick(
      spots(bill, (node) => node.type === 'wording' || node.type === 'heading'),
      make,
    );
    line?.node.content?.splice(make.upTo(line.node.content.length + 1), 0, make.footnote());
  }
}

/** The bill after some edits. With `keepIds` false it looks like an imported text: every provision has another id. */
export function randomlyEdited(
  bill: Node,
  seed: number,
  edits: number,
  keepIds: boolean,
  footnotes = false,
): Node {
  const json = structuredClone(bill.toJSON()) as NodeJson;
  const make = new Maker(seed, (json.attrs?.lang as Language | undefined) ?? 'en', `e${seed}-`, footnotes);
  const choice = footnotes ? [...EDITS, editFootnote, editFootnote] : EDITS;
  for (let i = 0; i < edits; i++) pick(choice, make)!(json, make);
  return checked(keepIds ? json : renamedIds(json));
}

/** Other ids for every provision; references follow. */
export function renamedIds(bill: NodeJson, prefix = 'other-'): NodeJson {
  const visit = (node: NodeJson): NodeJson => {
    const next: NodeJson = { ...node };
    if (node.attrs && isProvisionKind(node.type))
      next.attrs = { ...node.attrs, id: prefix + String(node.attrs.id) };
    else if (node.type === 'reference')
      next.attrs = { ...node.attrs, target: prefix + String(node.attrs?.target) };
    if (node.content) next.content = node.content.map(visit);
    return next;
  };
  return visit(bill);
}
