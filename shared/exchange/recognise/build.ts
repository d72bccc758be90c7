/** Builds the body of a bill from its lines: divisions, articles, lists, tables, quotations, annexes. */
import type { DivisionKind } from '../../bill/kinds.ts';
import type { ImportNote } from '../types.ts';
import { type Branch, branch, isLeaf, type Leaf, leaf } from './draft.ts';
import { boldEnd, isArticleHeading, leafOf, readHeading } from './headingLines.ts';
import { type BuildContext, headOf } from './headOf.ts';
import { knownOf, knownQuotation, knownQuoted, takeKnown } from './known.ts';
import { excerptOf, type Line, textOf } from './lines.ts';
import { choose, LEVELS, type OpenItem, placeOf, positionOf } from './lists.ts';
import {
  type AnnexMarker,
  type ArticleMarker,
  type DivisionMarker,
  isBullet,
  type ListMarker,
  parseList,
} from './markers.ts';
import { markOpened, quotedArticles, quotedLines } from './quotation.ts';
import { quotedLength } from './quoted.ts';
import { tableJson } from './tables.ts';

const RANK: Record<DivisionKind, number> = { part: 1, section: 2, chapter: 3 };
const DIVISION_BY_RANK: DivisionKind[] = ['part', 'section', 'chapter'];

export class BodyBuilder {
  private readonly ctx: BuildContext;
  private readonly root: Branch;
  private containers: Branch[];
  private article: Branch | null = null;
  private open: OpenItem[] = [];
  private at = 0;
  private articleLevel: number | null = null;
  private readonly deepest: number;
  /** A line is looked at by each of the sixty before it. */
  private readonly markers = new Map<Line, ListMarker[]>();

  constructor(ctx: BuildContext, root: Branch) {
    this.ctx = ctx;
    this.root = root;
    this.containers = [root];
    this.deepest = ctx.lines.reduce((deepest, l) => Math.max(deepest, l.source.heading ?? 0), 0);
  }

  /** Takes lines from `from` up to (not with) `to`. */
  take(from: number, to: number): void {
    this.at = from;
    while (this.at < to) this.takeLine(to);
  }

  private get host(): Branch {
    return this.article ?? this.containers.at(-1)!;
  }

  private takeLine(to: number): void {
    const { lines } = this.ctx;
    const line = lines[this.at]!;
    if (this.takeKnownLine(line, to)) return;
    const opened = ['«', '“', '„'].some((mark) => this.lastTextEnds(`: ${mark}`));
    const quoted = opened || this.lastTextEnds(':') ? quotedLength(lines, this.at, opened) : 0;
    if (quoted > 0 && this.at + quoted <= to) {
      this.takeQuoted(quoted, opened);
      return;
    }
    const head = headOf(this.ctx, this.at);
    this.at++;
    if (line.source.table) this.takeTable(line);
    else if (line.source.note) this.takeNote(line);
    else if (!head) this.takeContent(line, 0, to);
    else if (head.kind === 'article') this.takeArticle(line, head, to);
    else if (head.kind === 'annex') this.takeAnnex(line, head, to);
    else this.takeDivision(line, head, to);
  }

  private takeKnownLine(line: Line, to: number): boolean {
    const known = knownOf(line);
    if (!known) return false;
    const quoted = Math.min(knownQuotation(this.ctx.lines, this.at), to - this.at);
    if (quoted > 0) {
      const lines = this.ctx.lines.slice(this.at, this.at + quoted);
      const node = knownQuoted(lines, this.ctx.idOf(null), this.ctx.idOf);
      (this.open.at(-1)?.branch ?? this.host).children.push(node);
      this.at += quoted;
      return true;
    }
    const open = takeKnown(line, known, this.host, this.open, this.ctx.idOf, this.ctx.lang);
    if (!open) return false;
    this.open = open;
    this.at++;
    return true;
  }

  private note(key: string, line: Line, provision: string, values?: ImportNote['values']): void {
    const note: ImportNote = { key, excerpt: excerptOf(line.text), provision };
    if (values) note.values = values;
    this.ctx.notes.push(note);
  }

  private lastTextEnds(sign: string): boolean {
    const last = this.open.at(-1)?.branch ?? null;
    const text = last?.children.at(-1);
    return (
      text !== undefined &&
      text.type === 'wording' &&
      'spans' in text &&
      textOf(text.spans).trimEnd().endsWith(sign)
    );
  }

  // Headings ------------------------------------------------------------------------------------

  private takeDivision(line: Line, head: DivisionMarker, to: number): void {
    const kind = this.divisionKind(head);
    if (!kind) {
      this.takeContent(line, 0, to);
      this.note('note.divisionKeptAsText', line, this.open.at(-1)?.branch.id ?? '');
      return;
    }
    const rank = RANK[kind];
    this.closeTo((c) => c === this.root || c.type === 'annex' || RANK[c.type as DivisionKind] < rank);
    const node = branch(kind, this.ctx.idOf(line), head.number);
    node.children.push(this.headingLeaf(line, head.rest, to, 'division'));
    this.containers.at(-1)!.children.push(node);
    this.containers.push(node);
  }

  private divisionKind(head: DivisionMarker): DivisionKind | null {
    const natural = head.rank === 'sub' ? 4 : RANK[head.rank];
    const rank = this.ctx.survey.shifted && head.foreign ? Math.max(1, natural - 1) : natural;
    return DIVISION_BY_RANK[rank - 1] ?? null;
  }

  private closeTo(stays: (container: Branch) => boolean): void {
    this.article = null;
    this.open = [];
    while (this.containers.length > 1 && !stays(this.containers.at(-1)!)) this.containers.pop();
  }

  private takeAnnex(line: Line, head: AnnexMarker, to: number): void {
    this.closeTo(() => false);
    const node = branch('annex', this.ctx.idOf(line), head.number);
    node.children.push(this.headingLeaf(line, head.rest, to, 'division'));
    this.root.children.push(node);
    this.containers = [this.root, node];
  }

  private takeArticle(line: Line, head: ArticleMarker, to: number): void {
    const node = branch('article', this.ctx.idOf(line), head.number);
    this.article = null;
    this.containers.at(-1)!.children.push(node);
    this.article = node;
    this.open = [];
    if (line.source.heading !== undefined) this.articleLevel = line.source.heading;
    const rest = line.text.slice(head.rest).trimEnd();
    const split = boldEnd(line, head.rest);
    if (rest === '') node.children.push(this.headingLeaf(line, head.rest, to, 'article'));
    else if (split > 0) {
      node.children.push(leafOf('heading', line, head.rest, split));
      this.takeContent(line, split, to);
    } else if (isArticleHeading(line, rest, this.bodyFollows(to)))
      node.children.push(leafOf('heading', line, head.rest));
    else {
      node.children.push(leaf('heading', []));
      this.takeContent(line, head.rest, to);
    }
  }

  private bodyFollows(to: number): boolean {
    return this.at < to && headOf(this.ctx, this.at) === null;
  }

  private headingLeaf(line: Line, rest: number, to: number, of: 'division' | 'article'): Leaf {
    const { heading, used } = readHeading(this.ctx, line, rest, this.at, to, of);
    this.at += used;
    return heading;
  }

  // Content -------------------------------------------------------------------------------------

  private takeContent(line: Line, from: number, to: number): void {
    const start = from + (/^\s*/.exec(line.text.slice(from))?.[0].length ?? 0);
    const marker = this.listMarker(line, start);
    if (marker) this.takeListItem(line, start, marker, to);
    else if (start === 0 && this.isLooseHeading(line)) this.takeLooseHeading(line);
    else if (line.text.slice(start).trim() !== '') this.takeText(line, start);
  }

  // A heading by style that says nothing of a number: an unnumbered chapter or article, by its level.
  private isLooseHeading(line: Line): boolean {
    return (
      line.source.heading !== undefined && this.containers[0] === this.root && line.text.trim().length <= 250
    );
  }

  private takeLooseHeading(line: Line): void {
    const level = line.source.heading ?? 9;
    const deepest = this.articleLevel ?? this.deepest;
    const kind: 'chapter' | 'article' = level < deepest ? 'chapter' : 'article';
    if (kind === 'chapter') this.closeTo((c) => c.type !== 'chapter');
    else this.open = [];
    this.article = null;
    const node = branch(kind, this.ctx.idOf(line), '');
    node.children.push(leafOf('heading', line, 0));
    this.containers.at(-1)!.children.push(node);
    if (kind === 'chapter') this.containers.push(node);
    else this.article = node;
    this.note('note.headingWithoutNumber', line, node.id);
  }

  private listMarker(line: Line, start: number): ListMarker | null {
    if (line.prefix > 0 && start === 0 && isBullet(line.source.number?.text ?? ''))
      return { kind: 'list', shape: '•', number: '', rest: line.prefix };
    const found = parseList(line.text.slice(start));
    if (found.length === 0) return null;
    const usable = found.filter((m) => m.shape !== 'n' || this.ctx.tradition === 'post-soviet');
    return choose(usable, this.open, this.ctx.lang, (m) => this.listGoesOn(m));
  }

  private markersOf(line: Line): ListMarker[] {
    let found = this.markers.get(line);
    if (!found) {
      found = parseList(line.text.trim());
      this.markers.set(line, found);
    }
    return found;
  }

  // Looks for the second item of a list of this form in the lines that follow, up to the next article.
  private listGoesOn(marker: ListMarker): boolean {
    for (let i = this.at; i < Math.min(this.ctx.lines.length, this.at + 60); i++) {
      const line = this.ctx.lines[i]!;
      if (this.markersOf(line).some((m) => m.shape === marker.shape && positionOf(m, this.ctx.lang) === 2))
        return true;
      if (headOf(this.ctx, i)) return false;
    }
    return false;
  }

  private takeListItem(line: Line, start: number, marker: ListMarker, to: number): void {
    const value = positionOf(marker, this.ctx.lang);
    const listLevel = line.prefix > 0 && start === 0 ? line.source.number?.level : undefined;
    const place = placeOf(marker, value, this.open, this.lastTextEnds(':'), listLevel);
    if (!place) {
      this.takeText(line, start);
      this.note('note.listTooDeep', line, this.open.at(-1)?.branch.id ?? '');
      return;
    }
    this.open = this.open.slice(0, place.keep);
    if (place.level === 1 && this.open.length === 0) this.openParagraph(null, leaf('wording', []));
    const parent = place.level === 0 ? this.host : this.open.at(-1)!.branch;
    const item = branch(LEVELS[place.level], this.ctx.idOf(start === 0 ? line : null), marker.number);
    parent.children.push(item);
    const opened: OpenItem = { branch: item, level: place.level, shape: marker.shape, value };
    if (listLevel !== undefined) opened.listLevel = listLevel;
    this.open.push(opened);
    const from = start + marker.rest;
    if (this.beginsInnerList(line, from)) {
      item.children.push(leaf('wording', []));
      this.takeContent(line, from, to);
    } else item.children.push(leafOf('wording', line, from));
  }

  // "(1) (a) …", with "(b) …" in a later line.
  private beginsInnerList(line: Line, from: number): boolean {
    const top = this.open.at(-1);
    if (!top || top.level === 2) return false;
    return parseList(line.text.slice(from)).some(
      (m) =>
        (m.shape === '(a)' || m.shape === 'a)' || m.shape === '(r)') &&
        positionOf(m, this.ctx.lang) === 1 &&
        this.listGoesOn(m),
    );
  }

  private openParagraph(line: Line | null, wording: Leaf): void {
    const paragraph = branch('paragraph', this.ctx.idOf(line));
    paragraph.children.push(wording);
    this.host.children.push(paragraph);
    this.open = [{ branch: paragraph, level: 0, shape: null, value: 0 }];
  }

  private takeText(line: Line, start: number): void {
    const wording = leafOf('wording', line, start);
    const top = this.open.at(-1);
    if (!top) {
      this.openParagraph(start === 0 ? line : null, wording);
      return;
    }
    const first = top.branch.children[0];
    if (
      top.shape !== null &&
      top.branch.children.length === 1 &&
      first?.type === 'wording' &&
      'spans' in first &&
      first.spans.length === 0
    ) {
      top.branch.children[0] = wording;
      return;
    }
    const lowerCase = /^[\p{Ll}\u2013\u2014-]/u.test(textOf(wording.spans));
    const unfinished = !this.lastTextEnds('.') && !this.lastTextEnds(';') && !this.lastTextEnds(':');
    if (lowerCase && unfinished) top.branch.children.push(wording);
    else if (this.open[0]!.shape !== null || lowerCase) {
      this.open = this.open.slice(0, 1);
      this.open[0]!.branch.children.push(wording);
    } else this.openParagraph(line, wording);
  }

  private takeTable(line: Line): void {
    const parent = this.open[0]?.branch ?? this.host;
    const id = this.ctx.idOf(line);
    const json = line.source.table ? tableJson(line.source.table, id) : null;
    if (!json) return;
    parent.children.push({ ...branch('table', id), json });
  }

  private takeNote(line: Line): void {
    const node = branch('note', this.ctx.idOf(line));
    node.children.push(leafOf('wording', line, 0));
    (this.open.at(-1)?.branch ?? this.host).children.push(node);
  }

  private takeQuoted(length: number, opened: boolean): void {
    const lines = this.ctx.lines.slice(this.at, this.at + length);
    const host = this.open.at(-1)!.branch;
    const lead = host.children.at(-1);
    const inner = lead && isLeaf(lead) ? quotedArticles(lines, opened) : null;
    this.at += length;
    if (!inner || !lead || !isLeaf(lead)) {
      host.children.push(quotedLines(this.ctx, lines));
      return;
    }
    markOpened(lead, inner.mark);
    const node = branch('quoted', this.ctx.idOf(null));
    const survey = { ...this.ctx.survey, bare: new Set<number>() };
    new BodyBuilder({ ...this.ctx, lines: inner.lines, survey }, node).take(0, inner.lines.length);
    host.children.push(node);
  }
}
