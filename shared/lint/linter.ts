/**
 * The drafting lint over the provisions of a bill. A linter stays with an open bill: after a key only what changed is read
 * again, and what it says always equals what a new linter says of the same provisions.
 *
 * Three levels: what the words of one provision say by themselves; what the tree of one unit says (lists); what only the
 * whole bill says (terms, headings, references that lead nowhere).
 */
import type { BillAttrs } from '../bill/document.ts';
import type { Provision } from '../bill/provisions.ts';
import { announcesTerms, definitionsIn } from '../definitions/forms.ts';
import { TermIndex, type TermReading, termReading, type UseChange } from '../definitions/termIndex.ts';
import { type Definition, readingText, type Term } from '../definitions/types.ts';
import type { BrokenPlace } from './broken.ts';
import { CapitalIndex } from './capitals.ts';
import { finding, isRule } from './find.ts';
import { deadlines } from './rules/deadlines.ts';
import { duties } from './rules/duties.ts';
import { emptyReferences } from './rules/emptyReferences.ts';
import { lists } from './rules/lists.ts';
import { sameMeaning, synonymKeys, synonyms, termsTwice, undefinedTerm, unusedTerms } from './rules/terms.ts';
import { type TypedReference, typedReferences } from './rules/typedReferences.ts';
import { type Capitals, capitals, titleNouns } from './rules/undefined.ts';
import { wordForms } from './rules/wordForms.ts';
import { longSentences, quotes, spacing } from './rules/wording.ts';
import { treeOf } from './tree.ts';
import type { Fix, LintFinding } from './types.ts';

export type LintContext = Pick<BillAttrs, 'lang' | 'tradition' | 'form' | 'ownTradition'>;

export interface LintResult {
  /** In reading order. */
  findings: LintFinding[];
  terms: Term[];
}

export interface Linter {
  /** Reads all provisions anew. */
  check(provisions: readonly Provision[], broken?: readonly BrokenPlace[]): LintResult;
  /** `order` is every id in reading order where ids came, went or moved, else null. */
  update(
    changed: readonly Provision[],
    order: readonly string[] | null,
    broken?: readonly BrokenPlace[],
  ): LintResult;
  provisions(): Provision[];
  /** Uses that came, changed or went since this was asked last (see TermIndex). */
  takeUseChanges(): UseChange[];
}

interface Read {
  provision: Provision;
  lead: string;
  listed: boolean;
  findings: readonly LintFinding[];
  /** null where the words are no rule of the bill. */
  terms: TermReading | null;
  capitals: Capitals | null;
  typed: readonly TypedReference[];
  titleNouns: readonly string[];
}

export function createLinter(context: LintContext): Linter {
  return new BillLinter(context);
}

class BillLinter implements Linter {
  readonly #context: LintContext;
  #list: Provision[] = [];
  #at = new Map<string, number>();
  #units = new Map<string, string[]>();
  #reads = new Map<string, Read>();
  #lists = new Map<string, readonly LintFinding[]>();
  #index: TermIndex;
  #broken: readonly BrokenPlace[] = [];
  /** Ids of provisions that have one, so that the others need not be asked. */
  readonly #withFindings = new Set<string>();
  readonly #capitals = new CapitalIndex();
  readonly #headless = new Set<string>();
  readonly #withTyped = new Set<string>();
  readonly #titles = new Set<string>();
  readonly #articles = new Set<string>();
  readonly #sets = [this.#withFindings, this.#withTyped, this.#titles, this.#articles, this.#headless];

  constructor(context: LintContext) {
    this.#context = context;
    this.#index = this.#newIndex();
  }

  #newIndex(): TermIndex {
    const { lang } = this.#context;
    return new TermIndex(lang, (terms) => synonymKeys(terms, lang).keys());
  }

  provisions(): Provision[] {
    return [...this.#list];
  }

  takeUseChanges(): UseChange[] {
    return this.#index.takeChanges();
  }

  check(provisions: readonly Provision[], broken: readonly BrokenPlace[] = []): LintResult {
    this.#reads.clear();
    this.#lists.clear();
    this.#index = this.#newIndex();
    this.#capitals.clear();
    for (const set of this.#sets) set.clear();
    this.#list = [];
    this.#at.clear();
    return this.update(
      provisions,
      provisions.map((p) => p.id),
      broken,
    );
  }

  update(
    changed: readonly Provision[],
    order: readonly string[] | null,
    broken: readonly BrokenPlace[] = this.#broken,
  ): LintResult {
    this.#broken = broken;
    // A demoted paragraph keeps its place in the order and gets another unit or parent.
    const moved = changed.some((p) => this.#provision(p.id)?.unit !== p.unit);
    const everywhere = order !== null || moved;
    const gone = everywhere
      ? this.#rearrange(changed, order ?? this.#known(changed))
      : this.#exchange(changed);
    this.#readAgain(changed, everywhere, gone);
    this.#readLists(changed, everywhere);
    return this.#result();
  }

  /** The order as it is; refused where a changed provision is not in it. */
  #known(changed: readonly Provision[]): string[] {
    for (const { id } of changed) if (!this.#at.has(id)) throw new RangeError(`no provision ${id}`);
    return this.#list.map((p) => p.id);
  }

  #exchange(changed: readonly Provision[]): string[] {
    for (const provision of changed) {
      const at = this.#at.get(provision.id);
      if (at === undefined) throw new RangeError(`no provision ${provision.id}`);
      this.#list[at] = provision;
    }
    return [];
  }

  #rearrange(changed: readonly Provision[], order: readonly string[]): string[] {
    const byId = new Map(this.#list.map((p) => [p.id, p]));
    for (const provision of changed) byId.set(provision.id, provision);
    const before = this.#at;
    this.#list = order.flatMap((id) => byId.get(id) ?? []);
    this.#at = new Map(this.#list.map((p, i) => [p.id, i]));
    this.#units = new Map();
    for (const { id, unit } of this.#list) {
      const members = this.#units.get(unit);
      if (members) members.push(id);
      else this.#units.set(unit, [id]);
    }
    return [...before.keys()].filter((id) => !this.#at.has(id));
  }

  #provision = (id: string): Provision | undefined => {
    const at = this.#at.get(id);
    return at === undefined ? undefined : this.#list[at];
  };

  #order = (id: string): number => this.#at.get(id) ?? -1;

  /** The words a provision is an item of, and whether a list of terms is announced there. */
  #surroundings(provision: Provision): { lead: string; listed: boolean } {
    const parent = this.#provision(provision.parent);
    const unit = this.#provision(provision.unit);
    const lead = parent?.text ?? '';
    const heading = unit?.id === provision.id ? '' : (unit?.heading ?? '');
    // What stands below an entry of a list explains it: "a) …" under "1) X – следующее:".
    const deep = provision.kind === 'subpoint' || unit?.id === provision.id;
    const listed = announcesTerms(deep ? '' : heading, lead, this.#context.lang);
    return { lead, listed };
  }

  #readAgain(changed: readonly Provision[], everywhere: boolean, gone: readonly string[]): void {
    const terms = new Map<string, TermReading | null>();
    for (const id of gone) {
      terms.set(id, null);
      this.#forget(id);
    }
    const look = new Map<string, Provision>(changed.map((p) => [p.id, p]));
    // A lead-in or a heading is read with what stands below it.
    const around = everywhere ? this.#list : changed.flatMap((p) => this.#below(p));
    for (const provision of around) look.set(provision.id, this.#provision(provision.id)!);
    for (const id of look.keys()) {
      const provision = this.#provision(id);
      if (!provision) continue;
      const { lead, listed } = this.#surroundings(provision);
      const old = this.#reads.get(id);
      if (old && old.provision === provision && old.lead === lead && old.listed === listed) continue;
      const read = this.#read(provision, lead, listed);
      this.#remember(read);
      if (read.terms || old?.terms) terms.set(id, read.terms);
    }
    this.#index.replace(terms, this.#order);
  }

  #below(provision: Provision): Provision[] {
    const members = this.#units.get(provision.unit) ?? [];
    const whole = provision.id === provision.unit;
    return members.flatMap((id) => {
      const one = this.#provision(id);
      return one && (whole || one.parent === provision.id) ? [one] : [];
    });
  }

  #read(provision: Provision, lead: string, listed: boolean): Read {
    const { lang } = this.#context;
    const text = readingText(provision);
    const base = {
      provision,
      lead,
      listed,
      findings: [],
      terms: null,
      capitals: null,
      typed: [],
      titleNouns: [],
    };
    if (provision.kind === 'title_block') {
      return { ...base, titleNouns: titleNouns(termReading(text, [], lang).stems, lang) };
    }
    if (!isRule(provision)) return base;
    const definitions = definitionsIn(provision.id, text, { lang, listed });
    const terms = termReading(text, definitions, lang);
    return {
      ...base,
      terms,
      typed: typedReferences(text, this.#context),
      capitals: capitals(terms, lang, provision.text === ''),
      findings: this.#local(provision, lead, definitions),
    };
  }

  /** What the words of one provision say by themselves. */
  #local(provision: Provision, lead: string, definitions: readonly Definition[]): LintFinding[] {
    const { lang } = this.#context;
    const typography = [...quotes(provision, lang), ...spacing(provision), ...wordForms(provision, lang)];
    if (provision.text === '' || provision.kind === 'table') return typography;
    const explains = definitions.some((d) => d.form === 'list');
    return [
      ...typography,
      // The names of treaties alone are twenty words: what defines them is as long as they are.
      ...(explains || provision.kind === 'preamble' ? [] : longSentences(provision, lang)),
      ...(provision.kind === 'preamble' || explains
        ? []
        : [
            ...deadlines(provision, lead, lang),
            ...duties(provision, lang),
            ...emptyReferences(provision, lang),
          ]),
    ];
  }

  #forget(id: string): void {
    this.#reads.delete(id);
    this.#capitals.put(id, null);
    for (const set of this.#sets) set.delete(id);
  }

  #remember(read: Read): void {
    const { id, kind } = read.provision;
    this.#forget(id);
    this.#reads.set(id, read);
    if (read.findings.length > 0) this.#withFindings.add(id);
    this.#capitals.put(id, read.capitals);
    if (read.typed.length > 0) this.#withTyped.add(id);
    if (read.titleNouns.length > 0) this.#titles.add(id);
    if (kind !== 'article' || !isRule(read.provision)) return;
    this.#articles.add(id);
    if (read.provision.heading.trim() === '') this.#headless.add(id);
  }

  #readLists(changed: readonly Provision[], everywhere: boolean): void {
    const units = new Set(everywhere ? this.#units.keys() : changed.map((p) => p.unit));
    if (everywhere) this.#lists = new Map();
    for (const unit of units) {
      const members = (this.#units.get(unit) ?? []).map((id) => this.#provision(id)!);
      const heading = this.#provision(unit)?.heading ?? '';
      const found = members.length > 2 ? lists(treeOf(members), heading, this.#context) : [];
      if (found.length > 0) this.#lists.set(unit, found);
      else this.#lists.delete(unit);
    }
  }

  #result(): LintResult {
    const terms = this.#index.terms(this.#order);
    const findings = [
      ...[...this.#withFindings].flatMap((id) => this.#reads.get(id)!.findings),
      ...[...this.#lists.values()].flat(),
      ...this.#ofTerms(terms),
      ...this.#references(),
      ...this.#headings(),
    ];
    return { findings: findings.sort((a, b) => this.#before(a, b)), terms };
  }

  #before(a: LintFinding, b: LintFinding): number {
    return (
      this.#order(a.provision) - this.#order(b.provision) ||
      a.from - b.from ||
      a.to - b.to ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
    );
  }

  #ofTerms(terms: readonly Term[]): LintFinding[] {
    const { lang, form } = this.#context;
    const defines = (id: string): boolean => (this.#reads.get(id)?.terms?.definitions.length ?? 0) > 0;
    const known = new Set(terms.flatMap((term) => term.key.split(' ')));
    for (const id of this.#titles) for (const stem of this.#reads.get(id)!.titleNouns) known.add(stem);
    // An amending law lives in another law, which defines.
    const unexplained = form === 'amending-law' ? [] : this.#capitals.unexplained(known, this.#order);
    return [
      ...unusedTerms(terms, this.#provision),
      ...termsTwice(terms, this.#provision),
      ...sameMeaning(terms, this.#provision, lang),
      ...synonyms(this.#index.watchedUses(), terms, this.#provision, defines, lang),
      ...unexplained.flatMap((places) => undefinedTerm(places, this.#provision)),
    ];
  }

  #references(): LintFinding[] {
    const found = this.#broken.flatMap((place) => {
      const provision = this.#provision(place.provision);
      if (!provision) return [];
      const { from, to } = place;
      const old = readingText(provision).slice(from, to);
      const edits = [{ provision: provision.id, from, to, old, text: old, reference: true as const }];
      const fixes: Fix[] = [{ name: 'keepText', values: {}, edits }];
      return [finding('brokenReference', provision, from, to, { variant: 'gone', fixes })];
    });
    if (this.#withTyped.size === 0 || this.#articles.size === 0) return found;
    const numbers = new Set([...this.#articles].map((id) => this.#provision(id)!.number));
    for (const id of this.#withTyped)
      for (const { number, from, to } of this.#reads.get(id)!.typed) {
        const known =
          numbers.has(number) || found.some((f) => f.provision === id && f.from < to && from < f.to);
        if (!known)
          found.push(
            finding('brokenReference', this.#provision(id)!, from, to, {
              ...this.#noSuch(id, number, from, to),
            }),
          );
      }
    return found;
  }

  /** By its number as an article; what somebody's own tradition calls otherwise, in the words that were typed. */
  #noSuch(id: string, number: string, from: number, to: number): Pick<LintFinding, 'variant' | 'values'> {
    if (!this.#context.ownTradition) return { variant: 'noSuch', values: { number } };
    return { variant: 'noSuchOwn', values: { words: readingText(this.#provision(id)!).slice(from, to) } };
  }

  /** An article without a heading where the others have one. */
  #headings(): LintFinding[] {
    if (this.#headless.size * 2 >= this.#articles.size) return [];
    const without = [...this.#headless].map((id) => this.#provision(id)!);
    const variant = this.#context.ownTradition ? 'own' : 'message';
    return without.map((p) =>
      finding('headingMissing', p, 0, 0, { variant, values: { number: p.number, label: p.label } }),
    );
  }
}
