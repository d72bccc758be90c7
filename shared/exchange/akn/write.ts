/**
 * A bill as Akoma Ntoso 3.0 (OASIS LegalDocML, schema of March 2017). eIds follow the naming convention, wIds are the
 * provision ids. Reading the file back gives the same bill.
 */
import type { Mark, Node } from 'prosemirror-model';
import { type BillAttrs, billAttrs } from '../../bill/document.ts';
import { isNumberedKind, type NumberedKind } from '../../bill/kinds.ts';
import { type ReferenceAttrs, type Register, referenceText, register } from '../../bill/references.ts';
import { traditionLine } from '../../bill/tradition/file.ts';
import { encode } from '../markdown/attributes.ts';
import { elementText, type Raw, type Tree, tree, xmlText } from './build.ts';
import { type EIds, eIdsOf } from './eids.ts';
import { keptTexts } from './keptOut.ts';
import { type Modifications, modificationsOf } from './modifications.ts';
import {
  elementOf,
  type KeptPlace,
  keptPlace,
  LANGUAGE_CODES,
  MADDA,
  MARK_ELEMENTS,
  NAMESPACE,
} from './names.ts';
import { type Terms, termsOf, withTerms } from './terms.ts';

export interface AknOptions {
  /** ISO date of this expression. */
  date: string;
  title: string;
  /** ISO 3166 code of two letters, lower case. */
  country: string;
}

class AknWriter {
  private readonly attrs: BillAttrs;
  private readonly reg: Register;
  private readonly ids: EIds;
  private readonly options: AknOptions;
  /** Elements of other systems as they go out, by the id of their block. */
  private readonly kept: ReadonlyMap<string, { name: string; text: string }>;
  /** What an amending bill does to other acts. */
  private readonly modifications: Modifications;
  /** What the bill defines. */
  private readonly terms: Terms;
  private footnotes = 0;

  constructor(bill: Node, options: AknOptions) {
    this.attrs = billAttrs(bill);
    this.reg = register(bill);
    let kept: AknWriter['kept'] = new Map();
    this.ids = eIdsOf(bill, this.reg, (ids) => {
      kept = keptTexts(bill, ids);
    });
    this.kept = kept;
    this.modifications = modificationsOf(bill, this.reg, this.ids, options.country);
    this.terms = termsOf(bill, this.attrs, this.reg, this.ids);
    this.options = options;
  }

  document(bill: Node): Tree {
    const parts: Tree[] = [this.meta('!main', true)];
    const body: (Tree | Raw)[] = [];
    const attachments: Tree[] = [];
    let conclusions: Tree | null = null;
    let run: Node[] = [];
    const flush = (): void => {
      if (run.length > 0) body.push(this.textContainer(run, 'body'));
      run = [];
    };
    bill.forEach((child) => {
      const kind = child.type.name;
      if (kind === 'title_block') parts.push(this.preface(child));
      else if (kind === 'preamble') parts.push(this.textPart('preamble', child));
      else if (kind === 'signature') conclusions = this.textPart('conclusions', child);
      else if (kind === 'annex') attachments.push(this.attachment(child, attachments.length + 1));
      else if (isNumberedKind(kind)) {
        flush();
        body.push(this.hierarchy(child, kind));
      } else if (this.keptAt(child) === 'hier') {
        flush();
        body.push(this.keptXml(child));
      } else run.push(child);
    });
    flush();
    // A body must hold something.
    if (body.length === 0)
      body.push(
        tree('hcontainer', { eId: this.ids.fresh('hcont'), name: 'empty' }, [
          this.blocksIn('content', [], 'body'),
        ]),
      );
    parts.push(tree('body', {}, body));
    if (conclusions) parts.push(conclusions);
    if (attachments.length > 0) parts.push(tree('attachments', {}, attachments));
    return tree('akomaNtoso', { xmlns: NAMESPACE }, [tree('bill', { name: 'bill' }, parts)]);
  }

  private meta(component: string, main: boolean): Tree {
    const { date, country, title } = this.options;
    const language = LANGUAGE_CODES[this.attrs.lang];
    const work = `/akn/${country}/bill/${date}`;
    const expression = `${work}/${language}@${date}`;
    const level = (name: string, uri: string, extra: Tree[], author: string): Tree =>
      tree(name, {}, [
        tree('FRBRthis', { value: `${uri}/${component}` }),
        tree('FRBRuri', { value: uri }),
        ...(name === 'FRBRWork' && main ? [tree('FRBRalias', { value: title, name: 'title' })] : []),
        tree('FRBRdate', { date, name: 'draft' }),
        tree('FRBRauthor', { href: '#author', as: author }),
        ...extra,
      ]);
    return tree('meta', {}, [
      tree('identification', { source: '#madda' }, [
        level('FRBRWork', work, [tree('FRBRcountry', { value: country })], '#drafter'),
        level('FRBRExpression', expression, [tree('FRBRlanguage', { language })], '#drafter'),
        level('FRBRManifestation', `${expression}.xml`, [], '#editor'),
      ]),
      ...(main ? this.modifications.analysis : []),
      tree('references', { source: '#madda' }, [
        ...(main ? this.modifications.acts : []),
        tree('TLCOrganization', {
          eId: main ? 'author' : this.ids.fresh('author'),
          href: '/akn/ontology/organization/author',
          showAs: 'Author',
        }),
        tree('TLCRole', {
          eId: main ? 'drafter' : this.ids.fresh('drafter'),
          href: '/akn/ontology/role/drafter',
          showAs: 'Drafter',
        }),
        tree('TLCRole', {
          eId: main ? 'editor' : this.ids.fresh('editor'),
          href: '/akn/ontology/role/editor',
          showAs: 'Editor',
        }),
        ...(main ? this.terms.concepts : []),
      ]),
      ...(main ? [this.proprietary()] : []),
    ]);
  }

  private proprietary(): Tree {
    const { tradition, form, billTypes, npmModel, lang, ownTradition } = this.attrs;
    const rules = traditionLine(ownTradition);
    return tree('proprietary', { source: '#madda' }, [
      tree(
        'madda:bill',
        {
          'xmlns:madda': MADDA,
          format: '1',
          lang,
          tradition,
          form,
          types: billTypes.join(' '),
          model: npmModel,
          ...(rules === null ? {} : { rules }),
        },
        this.modifications.unsure,
      ),
    ]);
  }

  private own(node: Node): Record<string, string> {
    const id = String(node.attrs.id);
    return { eId: this.ids.of(id), wId: encode(id) };
  }

  private preface(block: Node): Tree {
    const lines: Tree[] = [];
    block.forEach((line) => {
      const role = String(line.attrs.role);
      const text = this.inline(line);
      lines.push(tree('p', { class: encode(role) }, role === 'title' ? [tree('docTitle', {}, text)] : text));
    });
    return tree('preface', { ...this.own(block) }, lines);
  }

  private textPart(name: string, part: Node): Tree {
    const lines: Tree[] = [];
    part.forEach((line) => {
      lines.push(tree('p', {}, this.inline(line)));
    });
    return tree(name, this.own(part), lines);
  }

  private attachment(annex: Node, count: number): Tree {
    return tree('attachment', this.own(annex), [
      ...this.head(annex),
      tree('doc', { name: 'annex' }, [
        this.meta(`!annex_${count}`, false),
        tree('mainBody', {}, this.attachmentBody(annex)),
      ]),
    ]);
  }

  private attachmentBody(annex: Node): (Tree | Raw)[] {
    const { leading, middle, trailing } = this.sorted(annex, 1);
    const out: (Tree | Raw)[] = [];
    if (leading.length > 0) out.push(this.textContainer(leading, this.ids.of(String(annex.attrs.id))));
    out.push(...middle);
    if (trailing.length > 0) out.push(this.textContainer(trailing, this.ids.of(String(annex.attrs.id))));
    return out.length > 0
      ? out
      : [
          tree('hcontainer', { eId: this.ids.fresh('hcont'), name: 'empty' }, [
            this.blocksIn('content', [], 'annex'),
          ]),
        ];
  }

  // A locked number stands bare in the title of <num>; a computed one is only drawn.
  private head(node: Node): Tree[] {
    const id = String(node.attrs.id);
    const drawn = this.reg.numbers.get(id)?.drawn ?? '';
    const locked = node.attrs.number as string | null;
    const out: Tree[] = [];
    if (drawn !== '' || locked !== null)
      out.push(tree('num', locked === null ? {} : { title: locked }, drawn === '' ? [] : [drawn]));
    if (node.firstChild?.type.name === 'heading') out.push(tree('heading', {}, this.inline(node.firstChild)));
    return out;
  }

  private hierarchy(node: Node, kind: NumberedKind): Tree {
    const name = elementOf(kind, this.attrs.tradition);
    const eId = this.ids.of(String(node.attrs.id));
    const skip = node.firstChild?.type.name === 'heading' ? 1 : 0;
    const { leading, middle, trailing } = this.sorted(node, skip);
    const inner: (Tree | Raw)[] = [];
    if (middle.length === 0 && leading.length > 0) inner.push(this.blocksIn('content', leading, eId));
    else {
      if (leading.length > 0) inner.push(this.blocksIn('intro', leading, eId));
      inner.push(...middle);
      if (trailing.length > 0) inner.push(this.blocksIn('wrapUp', trailing, eId));
    }
    return tree(name, { ...this.own(node), class: kind }, [...this.head(node), ...inner]);
  }

  /** Blocks before the first provision inside, the provisions (with what stands between them), blocks after the last. */
  private sorted(node: Node, skip: number): { leading: Node[]; middle: (Tree | Raw)[]; trailing: Node[] } {
    const leading: Node[] = [];
    const middle: (Tree | Raw)[] = [];
    // A heading among provisions may stand in any of them, but not in the body of an annex itself.
    const apart = (place: KeptPlace | null): boolean =>
      place === 'hier' || (place === 'inner' && node.type.name !== 'annex');
    let run: Node[] = [];
    node.forEach((child, _offset, index) => {
      if (index < skip) return;
      const kind = child.type.name;
      const numbered = isNumberedKind(kind);
      if (!numbered && !apart(this.keptAt(child))) {
        run.push(child);
        return;
      }
      if (middle.length === 0) leading.push(...run);
      else if (run.length > 0) middle.push(this.textContainer(run, this.ids.of(String(node.attrs.id))));
      run = [];
      middle.push(numbered ? this.hierarchy(child, kind) : this.keptXml(child));
    });
    if (middle.length === 0) return { leading: run, middle, trailing: [] };
    return { leading, middle, trailing: run };
  }

  /** Text between provisions; a container that holds a heading among provisions holds nothing else. */
  private textContainer(blocks: readonly Node[], parent: string): Tree | Raw {
    const containers: Tree[] = [];
    const contain = (inner: Tree | Raw): void => {
      const eId = this.ids.fresh(`${parent}__hcont`);
      containers.push(tree('hcontainer', { eId, name: 'text' }, [inner]));
    };
    let run: Node[] = [];
    const flush = (): void => {
      if (run.length > 0) contain(this.blocksIn('content', run, parent));
      run = [];
    };
    for (const block of blocks) {
      if (this.keptAt(block) === 'inner') {
        flush();
        contain(this.keptXml(block));
      } else run.push(block);
    }
    flush();
    return containers.length === 1 ? containers[0]! : { xml: containers.map(elementText).join('') };
  }

  private keptAt(node: Node): KeptPlace | null {
    const kept = this.kept.get(String(node.attrs.id));
    return node.type.name === 'kept' && kept ? keptPlace(kept.name) : null;
  }

  private keptXml(node: Node): Raw {
    return { xml: this.kept.get(String(node.attrs.id))!.text };
  }

  private blocksIn(name: string, blocks: readonly Node[], parent: string): Tree {
    const inner = blocks.map((block) => this.block(block));
    return tree(
      name,
      { eId: this.ids.fresh(`${parent}__${name.toLowerCase()}`) },
      inner.length > 0 ? inner : [tree('p')],
    );
  }

  private block(node: Node): Tree | Raw {
    const kind = node.type.name;
    if (kind === 'kept') return this.keptXml(node);
    if (kind === 'table') return this.table(node);
    if (kind === 'wording') return tree('p', {}, this.inline(node));
    if (kind === 'note')
      return tree('p', { class: 'note' }, [
        tree('authorialNote', { ...this.own(node), class: 'note' }, this.paragraphs(node)),
      ]);
    return tree('p', { class: 'quoted' }, [
      tree('mod', { eId: this.modifications.mods.get(String(node.attrs.id)) ?? this.ids.fresh('mod') }, [
        tree('quotedStructure', this.own(node), this.quoted(node)),
      ]),
    ]);
  }

  private quoted(node: Node): (Tree | Raw)[] {
    const out: (Tree | Raw)[] = [];
    node.forEach((child) => {
      const kind = child.type.name;
      out.push(isNumberedKind(kind) ? this.hierarchy(child, kind) : this.block(child));
    });
    return out;
  }

  private paragraphs(node: Node): Tree[] {
    const out: Tree[] = [];
    node.forEach((child) => {
      out.push(tree('p', {}, this.inline(child)));
    });
    return out;
  }

  private table(node: Node): Tree {
    const rows: Tree[] = [];
    node.forEach((row) => {
      const cells: Tree[] = [];
      row.forEach((cell) => {
        const attrs: Record<string, string> = {};
        for (const key of ['colspan', 'rowspan'])
          if (Number(cell.attrs[key]) !== 1) attrs[key] = String(cell.attrs[key]);
        cells.push(tree(cell.type.name === 'table_header' ? 'th' : 'td', attrs, this.paragraphs(cell)));
      });
      rows.push(tree('tr', {}, cells));
    });
    return tree('table', this.own(node), rows);
  }

  private inline(block: Node): (Tree | string)[] {
    const out: (Tree | string)[] = [];
    block.forEach((node) => {
      const terms = this.terms.in.get(node);
      let pieces = terms ? withTerms(node.text ?? '', terms) : [this.piece(node)];
      for (const mark of [...node.marks].reverse() as Mark[])
        pieces = [tree(MARK_ELEMENTS[mark.type.name] ?? 'span', {}, pieces)];
      out.push(...pieces);
    });
    return out;
  }

  private footnote(words: string): Tree {
    this.footnotes++;
    return tree(
      'authorialNote',
      { eId: this.ids.fresh('fnote'), marker: String(this.footnotes), placement: 'bottom' },
      [tree('p', {}, [words])],
    );
  }

  private piece(node: Node): Tree | string {
    if (node.type.name === 'hard_break') return tree('br');
    if (node.type.name === 'footnote') return this.footnote(String(node.attrs.text));
    if (node.type.name !== 'reference') return node.text ?? '';
    const attrs = node.attrs as ReferenceAttrs;
    const known = this.ids.has(attrs.target) ? this.ids.of(attrs.target) : `~${encode(attrs.target)}`;
    return tree(
      'ref',
      { href: `#${known}`, class: `${encode(attrs.style)} ${encode(attrs.case)}`, title: attrs.shown },
      [referenceText(attrs, this.reg).text],
    );
  }
}

/** The whole XML document as text. */
export function writeAkn(bill: Node, options: AknOptions): string {
  return xmlText(new AknWriter(bill, options).document(bill));
}
