/**
 * Bills that no drafter would write but the schema allows: every kind in every place, odd numbers, texts full of signs that
 * mean something in Markdown, HTML or XML. For the round trips of the exchange formats.
 */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { KEPT_NAMESPACE } from '../../shared/bill/kept.ts';
import { dice } from './randomBill.ts';

const TEXTS = [
  'Text',
  'статья 5',
  ' leading',
  'trailing ',
  '1. looks like a number',
  '(a) like a point',
  'а) как подпункт',
  '# heading',
  '> quote',
  '| cell | bar',
  '--- rule',
  '**not bold** *nor em*',
  '<b>tag</b> & &amp; &#65;',
  'back\\slash \\',
  '{#id locked}',
  '[link](#x "full")',
  'Article 5. Not a heading',
  '5-nji madda.',
  'Chapter II. Word',
  'two  spaces',
  '::: fence',
  '- dash',
  '"quotes" «ёлочки» ]]>',
  '[!NOTE]',
  'a\u00a0b',
  'на\u00adка\u00adза\u00adние',
  'may end in one\u00ad',
  'i',
  '5 Five',
  '𝒜 surrogate',
];
const NUMBERS = ['5', '5-1', '12¹', 'а', 'IV', '', '12A', '5 bis', '3.2', 'x)y'];
const MARKS = ['strong', 'em', 'underline', 'superscript'];
const HELD = ['article', 'paragraph', 'table', 'quoted', 'note', 'kept'];
const CHILDREN: Record<string, string[]> = {
  bill: ['part', 'section', 'chapter', ...HELD, 'article', 'article'],
  annex: ['part', 'section', 'chapter', ...HELD],
  part: ['section', 'chapter', ...HELD],
  section: ['chapter', ...HELD],
  chapter: ['article', 'article', ...HELD],
  article: ['paragraph', 'paragraph', 'table', 'quoted', 'note', 'kept'],
  paragraph: ['point', 'point', 'wording', 'table', 'quoted', 'note', 'kept'],
  point: ['subpoint', 'wording', 'table', 'quoted', 'note', 'kept'],
  subpoint: ['wording', 'table', 'quoted', 'note', 'kept'],
  quoted: ['article', 'paragraph', 'point', 'subpoint', 'wording', 'table'],
};
/** Elements of other systems: for every place where the schema lets one stand, and with signs that mean something in XML. */
function keptElements(id: string, text: string): string[] {
  const open = `xmlns="${KEPT_NAMESPACE}" eId="kept_${id}"`;
  const words = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
  return [
    `<crossHeading ${open}>${words}</crossHeading>`,
    `<hcontainer ${open} name="odd"><num>§ 7</num><heading>${words}</heading><content eId="kept_${id}__c"><p>Eins</p>\n<p>zwei</p></content></hcontainer>`,
    `<ul ${open}><li>${words}</li><li/></ul>`,
    `<foreign ${open}><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi title="a&#10;&quot;b&quot;">x</m:mi><!-- ${id} --></m:math></foreign>`,
    `<block ${open} name="picture"><img src="a.png"/></block>`,
  ];
}

const HEADED = new Set(['part', 'section', 'chapter', 'article', 'annex']);

class Wild {
  private readonly roll: () => number;
  private count = 0;
  readonly ids: string[] = [];

  constructor(seed: number) {
    this.roll = dice(seed);
  }
  upTo(n: number): number {
    return Math.floor(this.roll() * n);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!;
  }
  id(): string {
    const id = this.pick(['n', 'vis-', 'ст']) + ++this.count;
    this.ids.push(id);
    return id;
  }
  inline(): NodeJson[] {
    const out: NodeJson[] = [];
    let last = '';
    for (let i = this.upTo(4); i > 0; i--) {
      const names = MARKS.filter(() => this.roll() < 0.15);
      const marks = names.length > 0 ? { marks: names.map((type) => ({ type })) } : {};
      const dice6 = this.upTo(9);
      const key = dice6 < 6 ? names.join() : `${i}!`;
      // Neighbours with the same marks would be one text.
      if (dice6 === 6) out.push({ type: 'hard_break', ...marks });
      else if (dice6 === 7) out.push({ type: 'reference', attrs: this.reference(), ...marks });
      else if (dice6 === 8)
        out.push({
          type: 'footnote',
          attrs: { text: this.pick(['', 'See Article 4.', ...TEXTS]) },
          ...marks,
        });
      else if (key === last) continue;
      else out.push({ type: 'text', text: this.pick(TEXTS), ...marks });
      last = key;
    }
    return out;
  }
  private reference(): Record<string, string> {
    return {
      target: this.ids.length > 0 && this.roll() < 0.8 ? this.pick(this.ids) : 'gone)(',
      style: this.pick(['full', 'number', 'ordinal']),
      case: this.pick(['nom', 'gen', 'abl']),
      shown: this.pick(['', 'статьи 5', '5', ' x]']),
    };
  }
  textblock(type: string): NodeJson {
    const content = this.inline();
    return content.length > 0 ? { type, content } : { type };
  }
  number(): string | null {
    return this.roll() < 0.7 ? null : this.pick(NUMBERS);
  }
  children(kind: string, depth: number, most: number): NodeJson[] {
    return Array.from({ length: this.upTo(most + 1) }, () =>
      this.node(this.pick(CHILDREN[kind]!), depth + 1),
    );
  }
  node(kind: string, depth: number): NodeJson {
    if (kind === 'wording') return this.textblock('wording');
    const id = this.id();
    if (kind === 'table') return this.table(id);
    if (kind === 'kept')
      return { type: kind, attrs: { id, xml: this.pick(keptElements(id, this.pick(TEXTS))) } };
    if (kind === 'note' || kind === 'preamble' || kind === 'signature')
      return {
        type: kind,
        attrs: { id },
        content: Array.from({ length: 1 + this.upTo(2) }, () => this.textblock('wording')),
      };
    const inner = depth > 6 ? [] : this.children(kind, depth, 3);
    if (kind === 'quoted')
      return { type: kind, attrs: { id }, content: inner.length > 0 ? inner : [this.textblock('wording')] };
    const first = this.textblock(HEADED.has(kind) ? 'heading' : 'wording');
    return { type: kind, attrs: { id, number: this.number() }, content: [first, ...inner] };
  }
  private table(id: string): NodeJson {
    const row = () => ({
      type: 'table_row',
      content: Array.from({ length: 1 + this.upTo(3) }, () => ({
        type: this.pick(['table_cell', 'table_header']),
        attrs: { colspan: 1 + this.upTo(2), rowspan: 1 + this.upTo(2), colwidth: null },
        content: Array.from({ length: 1 + this.upTo(2) }, () => this.textblock('wording')),
      })),
    });
    return { type: 'table', attrs: { id }, content: Array.from({ length: 1 + this.upTo(3) }, row) };
  }
  bill(): NodeJson {
    const lines = Array.from({ length: 1 + this.upTo(3) }, () => ({
      ...this.textblock('title_line'),
      attrs: { role: this.pick(['issuer', 'title', 'note', 'odd role']) },
    }));
    const content: NodeJson[] = [{ type: 'title_block', attrs: { id: this.id() }, content: lines }];
    if (this.roll() < 0.4) content.push(this.node('preamble', 0));
    content.push(...this.children('bill', 0, 6));
    if (this.roll() < 0.4) content.push(this.node('signature', 0));
    for (let i = this.upTo(3); i > 0; i--) content.push(this.node('annex', 0));
    return {
      type: 'bill',
      attrs: {
        lang: this.pick(['en', 'ru', 'tk']),
        tradition: this.pick(['post-soviet', 'anglo']),
        form: this.pick(['law', 'decree', 'amending-law']),
        billTypes: this.pick([['N'], ['R', 'O'], []]),
        npmModel: this.pick(['none', 'separate']),
      },
      content,
    };
  }
}

export function wildBill(seed: number): Node {
  const read = readBill(new Wild(seed).bill());
  if (!read.ok) throw new RangeError(read.reason);
  return read.bill;
}
