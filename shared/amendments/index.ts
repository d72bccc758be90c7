/** Reads the amending instructions of a bill: what is beyond doubt as data, the rest as a list for a person. */
import type { Node } from 'prosemirror-model';
import { runsOf, wordsOfRuns } from '../bill/blocks.ts';
import { billAttrs } from '../bill/document.ts';
import type { Language } from '../bill/kinds.ts';
import { type Register, register } from '../bill/references.ts';
import { introducedAct, namedAct } from './acts.ts';
import { inside, namedIn, wayOf } from './places.ts';
import { masked } from './quotes.ts';
import { type Instruction, instructionIn } from './rules.ts';
import type { AmendedAct, Amendment, Amendments, Step } from './types.ts';

export type { AmendedAct, Amendment, AmendmentKind, Amendments, Step, UnsureAmendment } from './types.ts';

/** What the lines above say: which act, and where in it. */
interface Context {
  act: AmendedAct | null;
  path: readonly Step[];
}

/** Enough of an instruction to find it by. */
const EXCERPT = 160;
/** Longer lines are no instructions; patterns with two gaps would take long over them. */
const LONGEST = 2000;

/** The amendments that a bill makes to other acts, in reading order. */
export function amendmentsOf(bill: Node, reg: Register = register(bill)): Amendments {
  const { lang } = billAttrs(bill);
  const reader = new Reader(lang, reg);
  reader.children(bill, { act: null, path: [] });
  return { sure: reader.sure, unsure: reader.unsure };
}

class Reader {
  readonly sure: Amendment[] = [];
  readonly unsure: Amendments['unsure'] = [];
  private readonly lang: Language;
  private readonly reg: Register;

  constructor(lang: Language, reg: Register) {
    this.lang = lang;
    this.reg = reg;
  }

  /** Reads what is in a provision; lines further down inherit what those above say. */
  children(parent: Node, outer: Context): void {
    let context = outer;
    parent.forEach((child, _offset, index) => {
      const kind = child.type.name;
      if (kind === 'wording') context = this.line(child, parent, index, outer, context);
      else if (READ.has(kind)) {
        this.children(child, context);
        // A paragraph that introduces a list of others which are not inside it.
        if (parent.type.name === 'article' && kind === 'paragraph')
          context = this.introducedIn(child, context);
      }
    });
  }

  private introducedIn(paragraph: Node, context: Context): Context {
    if (paragraph.childCount > 1 || !paragraph.firstChild) return context;
    const text = wordsOfRuns(runsOf(paragraph.firstChild, this.reg));
    const act = text.length > LONGEST ? null : introducedAct(text, this.lang);
    return act ? { act, path: [] } : context;
  }

  private line(line: Node, parent: Node, index: number, outer: Context, context: Context): Context {
    const source = wordsOfRuns(runsOf(line, this.reg)).replace(/\s+/g, ' ').trim();
    if (source === '' || source.length > LONGEST) return context;
    const act = introducedAct(source, this.lang);
    if (act) return { act, path: [] };
    const text = masked(source);
    const found = instructionIn(text, this.lang);
    if (found === null) {
      if (!/[:—–-]\s*$/u.test(source)) return context;
      const own = wayOf(namedIn(text.text, this.lang));
      const named = namedAct(source, this.lang);
      if (named === 'own' || !own) return context;
      return { act: named && named.date !== '' ? named : context.act, path: inside(outer.path, own) };
    }
    const quotation = parent.maybeChild(index + 1);
    const quoted = quotation?.type.name === 'quoted' ? String(quotation.attrs.id) : '';
    const amendment = found === 'unsure' ? null : this.amendment(found, source, quoted, context);
    const provision = String(parent.attrs.id);
    if (amendment) this.sure.push({ ...amendment, provision });
    else if (context.act || found !== 'unsure')
      this.unsure.push({ provision, text: source.slice(0, EXCERPT) });
    return context;
  }

  private amendment(
    found: Instruction,
    source: string,
    quotation: string,
    context: Context,
  ): Omit<Amendment, 'provision'> | null {
    const named = namedAct(source, this.lang);
    if (named === 'own') return null;
    const act = named && named.date !== '' ? named : context.act;
    const own = wayOf(found.place);
    if (!act || !own) return null;
    const path = inside(context.path, own);
    const added = found.added?.step ?? null;
    // Words, and parts that go, must stand somewhere; a part that comes may come into the act as a whole.
    if (path.length === 0 && !(found.kind === 'insertion' && added && added.number !== '')) return null;
    // What only the lines above name is the place of the change, but not what is done away with.
    if (found.whole && found.kind !== 'insertion' && own.length === 0) return null;
    if (found.pos !== null && found.pos !== 'end' && found.whole && own.length === 0) return null;
    if (found.quoted && quotation === '') return null;
    return {
      kind: found.kind,
      act,
      path,
      added,
      pos: found.pos,
      old: found.old,
      new: found.quoted ? '' : found.new,
      quoted: found.quoted ? quotation : '',
    };
  }
}

/** What holds instructions: not quotations, notes, tables, kept elements, annexes, titles. */
const READ = new Set(['part', 'section', 'chapter', 'article', 'paragraph', 'point', 'subpoint']);
