/**
 * From lines to a bill: language, tradition, title, divisions, articles, lists, annexes, references. Every importer hands
 * its lines to this one function. What it does not understand stays as text and is listed in the report.
 */
import { type BillAttrs, billAttrsSchema, readBill } from '../bill/document.ts';
import type { BillForm, Language } from '../bill/kinds.ts';
import { register } from '../bill/references.ts';
import type { Tradition } from '../bill/tradition/shape.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { MAX_CHARACTERS, MAX_LINES } from './limits.ts';
import { BodyBuilder } from './recognise/build.ts';
import { citedIn } from './recognise/cited.ts';
import { contentsLines } from './recognise/contents.ts';
import { countKinds } from './recognise/counts.ts';
import { type Branch, branch, draftJson, isLeaf, type Leaf, leaf, settleNumbers } from './recognise/draft.ts';
import {
  billTypesOf,
  frontRoles,
  isAmendingTitle,
  isDecreeTitle,
  isEnactingFormula,
  signatureStart,
} from './recognise/front.ts';
import { type BuildContext, headOf } from './recognise/headOf.ts';
import { detectLanguage } from './recognise/language.ts';
import { excerptOf, isBlank, type Line, prepare, sliceSpans } from './recognise/lines.ts';
import { linkedNodes } from './recognise/linked.ts';
import { parseList } from './recognise/markers.ts';
import { ownLines } from './recognise/ownLines.ts';
import { type LinePlace, placesOf } from './recognise/places.ts';
import { survey } from './recognise/survey.ts';
import { tableLines } from './recognise/tables.ts';
import { collectTargets, type Surroundings } from './recognise/targets.ts';
import type { SourceLine } from './source.ts';
import type { ImportNote, ImportOptions, ImportResult } from './types.ts';

export type { LinePlace } from './recognise/places.ts';

export interface RecogniseOptions extends ImportOptions {
  /** Attributes that the file itself does not say. */
  defaults?: Partial<BillAttrs>;
}

/** An import with, for each line of the source, the provision it went into (null where it was left out). */
export type RecognisedBill =
  | (Extract<ImportResult, { ok: true }> & { provisionOfLine: (string | null)[]; places: LinePlace[] })
  | Extract<ImportResult, { ok: false }>;

interface Size {
  lines: number;
  characters: number;
}

/** Lines in cells are lines as well; empty ones are none. */
function sizeOf(source: readonly SourceLine[], size: Size = { lines: 0, characters: 0 }): Size {
  for (const { runs, number, table } of source) {
    if (runs.length > 0 || number) size.lines++;
    for (const { text, footnote } of runs) size.characters += text.length + (footnote?.length ?? 0);
    for (const row of table?.rows ?? []) for (const cell of row) sizeOf(cell.lines, size);
  }
  return size;
}

/**
 * Recognises the structure of a bill.
 * @returns a document that `readBill` accepts; `empty` where no line has text, `tooLarge` beyond the limits of limits.ts.
 */
export function recogniseBill(lines: readonly SourceLine[], options: RecogniseOptions): RecognisedBill {
  const size = sizeOf(lines);
  if (size.lines > MAX_LINES || size.characters > MAX_CHARACTERS)
    return { ok: false, code: 'tooLarge', detail: `${size.lines} lines, ${size.characters} characters` };
  const own = ownOf(options);
  const source = own ? ownLines(lines, own, languageOf(lines, options)) : lines;
  const all = source.map(prepare).filter((line) => !isBlank(line));
  if (all.length === 0) return { ok: false, code: 'empty', detail: '' };
  const notes: ImportNote[] = [];
  const skipped = contentsLines(all);
  if (skipped.size > 0) {
    const first = all[Math.min(...skipped)]!;
    notes.push({
      key: 'note.contentsSkipped',
      values: { count: skipped.size },
      excerpt: excerptOf(first.text),
    });
  }
  const laid = layOutFront(
    all.filter((_, i) => !skipped.has(i)),
    notes,
  );
  return assemble(source, laid, notes, options);
}

/** Rules of somebody's own by which the file is read; those that it brings along first. */
function ownOf({ defaults, ownTradition, tradition }: RecogniseOptions): Tradition | null {
  const own = defaults?.ownTradition ?? ownTradition ?? null;
  return own && (tradition === undefined || tradition === own.base) ? own : null;
}

const languageOf = (lines: readonly SourceLine[], { lang, defaults }: RecogniseOptions): Language =>
  lang ??
  defaults?.lang ??
  detectLanguage(
    lines
      .slice(0, 400)
      .flatMap(({ runs }) => runs.map((run) => run.text))
      .join('\n'),
  );

// A table before the first heading only lays out the title: its lines are taken as lines.
function layOutFront(lines: Line[], notes: ImportNote[]): Line[] {
  const out: Line[] = [];
  let front = true;
  for (const line of lines) {
    if (front && line.source.table && out.length < 12) {
      const inner = tableLines(line.source.table).map((l) => ({ ...prepare(l, line.index), index: -1 }));
      const text = inner.filter((l) => !isBlank(l));
      if (text.length > 0) notes.push({ key: 'note.frontTableAsText', excerpt: excerptOf(text[0]!.text) });
      out.push(...text);
      continue;
    }
    const body = line.heading || line.source.known?.role === 'lead' || line.source.known?.role === 'heading';
    if (body || parseList(line.text).length > 0 || line.text.length > 300) front = false;
    out.push(line);
  }
  return out;
}

function attrsOf(
  lines: readonly Line[],
  front: readonly Line[],
  worded: boolean,
  tradition: BillAttrs['tradition'],
  options: RecogniseOptions,
): BillAttrs {
  const title = withoutSoftHyphens(front.map((l) => l.text).join(' ')).slice(0, 2000);
  const text = withoutSoftHyphens(lines.map((l) => l.text).join('\n'));
  const form: BillForm = isAmendingTitle(title)
    ? 'amending-law'
    : !worded && isDecreeTitle(title)
      ? 'decree'
      : 'law';
  const found: BillAttrs = {
    lang: options.lang ?? options.defaults?.lang ?? detectLanguage(text),
    tradition,
    form: options.defaults?.form ?? form,
    billTypes: options.defaults?.billTypes ?? billTypesOf(title),
    npmModel: options.defaults?.npmModel ?? 'none',
    ownTradition: ownOf(options),
  };
  return billAttrsSchema.parse(found);
}

// Where the front ends: at the first heading, or after the enacting formula, or at the first item of a list.
function bodyStart(ctx: BuildContext): number {
  const { lines } = ctx;
  for (let i = 0; i < lines.length; i++) {
    const role = lines[i]!.source.known?.role;
    if (headOf(ctx, i) || role === 'lead' || role === 'heading') return i;
  }
  const enacting = lines.findIndex((l) => isEnactingFormula(l.text));
  if (enacting >= 0 && enacting < lines.length - 1) return enacting + 1;
  const list = lines.findIndex((l) => parseList(l.text).some((m) => m.number === '1' || m.number === 'I'));
  if (list >= 0) return list;
  const loose = lines.findIndex(
    (l, i) => i > 0 && l.source.heading !== undefined && l.source.style !== 'title',
  );
  return loose > 0 ? loose : Math.min(1, lines.length);
}

function ownIds(source: readonly SourceLine[], newId: () => string): (line: Line | null) => string {
  const used = new Set<string>();
  const wanted = new Set(source.map((l) => l.id).filter((id) => id !== undefined));
  return (line) => {
    let id = line?.source.id ?? '';
    while (id === '' || used.has(id)) {
      id = newId();
      // A fresh id must not take one that a later line brings along.
      if (wanted.has(id)) id = '';
    }
    used.add(id);
    return id;
  };
}

function assemble(
  source: readonly SourceLine[],
  lines: Line[],
  notes: ImportNote[],
  options: RecogniseOptions,
): RecognisedBill {
  const seen = survey(lines, ownOf(options)?.base ?? options.tradition);
  const ownId = ownIds(source, options.newId);
  const counted = new Set<string>();
  const idOf = (line: Line | null): string => {
    const id = ownId(line);
    if (line?.source.number?.counted) counted.add(id);
    return id;
  };
  const draft: BuildContext = {
    lines,
    survey: seen,
    lang: options.lang ?? 'en',
    tradition: seen.tradition,
    form: 'law',
    idOf,
    notes,
  };
  const start = bodyStart(draft);
  const attrs = attrsOf(
    lines,
    lines.slice(0, start),
    seen.worded || seen.sections || seen.bare.size > 0,
    seen.tradition,
    options,
  );
  const ctx: BuildContext = { ...draft, lang: attrs.lang, form: attrs.form };
  const root = branch('bill', '');
  const body = takeFront(ctx, root, start);
  takeBody(ctx, root, body);
  settleNumbers(root, attrs, counted);
  return finish(source, ctx, root, attrs);
}

/** Title block and preamble; gives back where the body begins. */
function takeFront(ctx: BuildContext, root: Branch, start: number): number {
  const front = ctx.lines.slice(0, start);
  const text = front.filter((l) => !l.source.note && !l.source.table);
  const roles = frontRoles(text);
  const title = branch('title_block', ctx.idOf(text[0] ?? null));
  const preamble = branch('preamble', '');
  const rest: Line[] = front.filter((l) => l.source.note || l.source.table);
  text.forEach((line, i) => {
    const role = roles[i] ?? 'title';
    const spans = sliceSpans(line.spans, 0, line.text.trimEnd().length);
    if (role === 'preamble' || role === 'body') {
      if (preamble.children.length === 0) preamble.id = ctx.idOf(line);
      preamble.children.push(leaf('wording', spans, line.index, -line.lead));
    } else title.children.push({ ...leaf('title_line', spans, line.index, -line.lead), role });
  });
  if (title.children.length === 0) title.children.push({ ...leaf('title_line', []), role: 'title' });
  root.children.push(title);
  if (preamble.children.length > 0) root.children.push(preamble);
  if (rest.length > 0)
    new BodyBuilder({ ...ctx, lines: rest, survey: { ...ctx.survey, bare: new Set() } }, root).take(
      0,
      rest.length,
    );
  return start;
}

function takeBody(ctx: BuildContext, root: Branch, start: number): void {
  const { lines } = ctx;
  let annex = lines.length;
  for (let i = start; i < lines.length; i++)
    if (headOf(ctx, i)?.kind === 'annex') {
      annex = i;
      break;
    }
  const main = lines.slice(start, annex);
  const signed = signatureStart(
    main,
    (line) => headOf(ctx, lines.indexOf(line)) !== null || parseList(line.text).length > 0,
  );
  const end = signed > 0 ? start + signed : annex;
  const builder = new BodyBuilder(ctx, root);
  builder.take(start, end);
  if (signed > 0) {
    const signature = branch('signature', ctx.idOf(lines[end]!));
    for (const line of lines.slice(end, annex))
      signature.children.push(
        leaf('wording', sliceSpans(line.spans, 0, line.text.trimEnd().length), line.index, -line.lead),
      );
    root.children.push(signature);
  }
  builder.take(annex, lines.length);
}

function surroundingsOf(root: Branch): Map<Leaf, Surroundings> {
  const found = new Map<Leaf, Surroundings>();
  const visit = (node: Branch, around: Surroundings): void => {
    const here: Surroundings = {
      article: node.type === 'article' ? node : around.article,
      paragraph: node.type === 'paragraph' ? node : node.type === 'article' ? null : around.paragraph,
      point: node.type === 'point' ? node : node.type === 'paragraph' ? null : around.point,
    };
    for (const child of node.children) {
      if (!isLeaf(child)) visit(child, here);
      else if (child.type === 'wording' && node.type !== 'quoted') found.set(child, here);
    }
  };
  visit(root, { article: null, paragraph: null, point: null });
  return found;
}

function anchorsOf(source: readonly SourceLine[], places: readonly LinePlace[]): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const place of places)
    for (const name of source[place.line]?.anchors ?? [])
      if (!anchors.has(name)) anchors.set(name, place.provision);
  return anchors;
}

function finish(
  source: readonly SourceLine[],
  ctx: BuildContext,
  root: Branch,
  attrs: BillAttrs,
): RecognisedBill {
  const plain = readBill(draftJson(root, attrs));
  // The builder only makes what the schema allows; anything else is a fault of ours and must not pass silently.
  if (!plain.ok) throw new Error(`recognised bill is not valid: ${plain.reason}`);
  const reg = register(plain.bill);
  const places = placesOf(root);
  const anchors = anchorsOf(source, places);
  const targets = collectTargets(root, reg);
  const around = surroundingsOf(root);
  const doc = draftJson(root, attrs, (spans, block) => {
    const here = around.get(block);
    const text = block.spans === spans ? block.spans.map((s) => s.text).join('') : '';
    const found = here ? citedIn(text, attrs, here, targets) : [];
    return linkedNodes(block, found, anchors, reg);
  });
  const provisionOfLine: (string | null)[] = source.map(() => null);
  for (const place of places) provisionOfLine[place.line] ??= place.provision;
  markTables(ctx, root, provisionOfLine);
  const counts = countKinds(doc);
  noteGaps(root, ctx.notes);
  if ((counts.article ?? 0) === 0 && attrs.form !== 'decree')
    ctx.notes.push({ key: 'note.noArticles', excerpt: excerptOf(ctx.lines[0]?.text ?? '') });
  return {
    ok: true,
    doc,
    report: { lang: attrs.lang, tradition: attrs.tradition, counts, notes: ctx.notes },
    comments: [],
    provisionOfLine,
    places,
  };
}

function markTables(ctx: BuildContext, root: Branch, provisionOfLine: (string | null)[]): void {
  const tables = ctx.lines.filter((l) => l.source.table).map((l) => l.index);
  const visit = (node: Branch): void => {
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      const line = child.json ? tables.shift() : undefined;
      if (line !== undefined) provisionOfLine[line] = child.id;
      visit(child);
    }
  };
  visit(root);
}

// An article number that does not follow the one before it: kept as typed, and said.
function noteGaps(root: Branch, notes: ImportNote[]): void {
  const visit = (node: Branch): void => {
    for (const child of node.children) {
      if (isLeaf(child) || child.type === 'quoted') continue;
      if (child.type === 'article' && child.number !== null && /^\d+$/.test(child.number)) {
        const heading = child.children[0];
        const excerpt =
          heading && isLeaf(heading) ? excerptOf(heading.spans.map((s) => s.text).join('')) : '';
        notes.push({
          key: 'note.numberOutOfOrder',
          values: { number: child.number },
          excerpt,
          provision: child.id,
        });
      }
      visit(child);
    }
  };
  visit(root);
}
