/**
 * Links into a bill that is being written: comments, evidence and decisions, over random editing days of typing, splitting,
 * joining, moving, ranking, deleting, cutting and pasting inside the bill, undoing and redoing. Each link points to its very
 * words, or is suspect, and none vanishes.
 */
import fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import type { Slice } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../shared/bill/commands/clause.ts';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import { insertLines } from '../../../shared/bill/commands/lines.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { lastWords } from '../../../shared/bill/commands/references.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { type Anchor, locate } from '../../../shared/requirements/anchors.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { basisOf, statusOf } from '../../../shared/requirements/decisions.ts';
import type { Decision, Finding } from '../../../shared/requirements/types.ts';
import { words } from '../../../shared/text/tokens.ts';
import { draft } from '../../builders/draft.ts';
import { opcat } from './helpers.ts';

/** As many as `npm test` has time for; MADDA_DEEP=1 runs fifty thousand. */
const RUNS = process.env.MADDA_DEEP ? 50_000 : 5_000;
const STEPS = 9;
const LONG_ENOUGH = 12;

// No sentence and no three words of it occur twice, so that a link that points to its words points to the right ones.
const START = `
  chapter General
   article Purpose
    p The mechanism may visit any place of detention at any hour and without prior notice.
    p Members may speak in private with every detainee whom they choose:
     pt prisoners under sentence and persons held on remand;
     pt patients of closed hospitals, unless they refuse.
   article Money
    p Parliament gives a separate budget line that covers salaries, travel and experts.
  chapter Bodies
   article Answers
    p Authorities shall examine each recommendation and reply within thirty days.
    p Nobody suffers reprisals because of information handed over.
   article Reports
    p Annual findings are published unaltered in the official gazette.`;

interface Step {
  kind: 'command' | 'type' | 'cut' | 'copy' | 'paste' | 'pasteLines' | 'cutProvision' | 'undo' | 'redo';
  at: number;
  length: number;
  edge: 'start' | 'end' | 'in';
  command: number;
  text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind'][]>(
    'command',
    'command',
    'command',
    'type',
    'cut',
    'copy',
    'paste',
    'pasteLines',
    'cutProvision',
    'undo',
    'redo',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(60)),
  edge: fc.constantFrom('start', 'end', 'in'),
  command: fc.nat(50),
  text: fc.constantFrom('x', ' not', 'shall ', '. New words', 'ä'),
});

const deleteSelection: BillCommand = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(state.tr.deleteSelection());
  return true;
};

const COMMANDS: BillCommand[] = [
  ...Object.values(STRUCTURE_COMMANDS),
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.split,
  STRUCTURE_COMMANDS.moveUp,
  STRUCTURE_COMMANDS.moveDown,
  joinBackward,
  joinBackward,
  joinForward,
  deleteSelection,
];

/** A person at the bill, with a clipboard. */
class Desk {
  state: EditorState;
  #clipboard: Slice | null = null;

  constructor() {
    let made = 0;
    this.state = draft(START, {}, [
      uniqueIds(() => `new${++made}`),
      lastWords(),
      history({ newGroupDelay: 0 }),
    ]);
  }

  readonly dispatch = (tr: EditorState['tr']): void => {
    this.state = this.state.apply(tr);
  };

  #select({ at, length, edge }: Step): void {
    const { doc, tr } = this.state;
    const { $from } = TextSelection.near(doc.resolve(Math.floor(at * doc.content.size)));
    const pos = edge === 'start' ? $from.start() : edge === 'end' ? $from.end() : $from.pos;
    const head = Math.min(doc.content.size, pos + length);
    this.dispatch(tr.setSelection(TextSelection.between(doc.resolve(pos), doc.resolve(head))));
  }

  do(one: Step): void {
    if (one.kind === 'undo') return void undo(this.state, this.dispatch);
    if (one.kind === 'redo') return void redo(this.state, this.dispatch);
    this.#select(one);
    const { tr, selection } = this.state;
    if (one.kind === 'command') COMMANDS[one.command % COMMANDS.length]!(this.state, this.dispatch);
    else if (one.kind === 'type' && selection.$from.parent.isTextblock)
      this.dispatch(tr.insertText(one.text));
    else if (one.kind === 'cut' || one.kind === 'copy') {
      this.#clipboard = selection.content();
      if (one.kind === 'cut') this.dispatch(tr.deleteSelection());
    } else if (one.kind === 'cutProvision') {
      this.#clipboard = this.state.doc.slice(
        selection.$from.before(-1 + selection.$from.depth),
        selection.$from.after(-1 + selection.$from.depth),
      );
      STRUCTURE_COMMANDS.deleteProvision(this.state, this.dispatch);
    } else if (this.#clipboard && one.kind === 'paste') this.dispatch(tr.replaceSelection(this.#clipboard));
    else if (this.#clipboard && one.kind === 'pasteLines') {
      const { content } = this.#clipboard;
      insertLines(textLines(content.textBetween(0, content.size, '\n')))(this.state, this.dispatch);
    }
  }
}

const FIRST = listProvisions(new Desk().state.doc);
const requirement = opcat.requirements[0]!;
const pack = { id: opcat.id, version: opcat.version };

/** Comments on a whole provision, on its first words, on words in the middle and on its last words. */
const COMMENTS: Anchor[] = FIRST.filter((p) => words(p.text).length >= 4).flatMap(({ id, text }) => {
  const tokens = words(text);
  const anchor = (first: number, last: number): Anchor => {
    const [from, to] = [tokens[first]!.from, tokens[last]!.to];
    return { provision: id, from, to, quote: text.slice(from, to) };
  };
  const middle = Math.floor(tokens.length / 2);
  return [
    { provision: id, from: 0, to: text.length, quote: text },
    anchor(0, 2),
    anchor(middle - 1, middle + 1),
    anchor(tokens.length - 3, tokens.length - 1),
  ];
});

/** A decision on each provision, as if the engine had found the requirement there. */
const DECISIONS = FIRST.filter((p) => words(p.text).length >= 4).map(({ id, label, text }) => {
  const evidence = [{ provision: id, label, quote: text, from: 0, to: text.length }];
  const finding: Finding = {
    requirement: requirement.id,
    state: 'met',
    confidence: 1,
    evidence,
    flags: [],
    reason: '',
  };
  const decision: Decision = {
    requirement: requirement.id,
    state: 'met',
    how: 'confirmed',
    reason: '',
    citation: '',
    author: 'Aýna',
    at: '2026-11-22T10:00:00Z',
    basis: basisOf(finding, FIRST, requirement, pack),
  };
  return { finding, decision };
});

/** Whether the signed text is what it was: in its place, or as whole sentences of another provision. */
function isAsSigned(provision: string, text: string, provisions: readonly Provision[]): boolean {
  const own = provisions.find((p) => p.id === provision);
  if (own?.text === text) return true;
  if (own?.text.includes(text)) return false;
  const sentences = new RegExp(
    `(?:^|[.;:!?]\\s*)${text.replace(/[.?]/g, '\\$&')}${/[.;:]$/.test(text) ? '' : '\\s*$'}`,
  );
  return provisions.some((p) => p.id !== provision && sentences.test(p.text));
}

const stands = (text: string, provisions: readonly Provision[]): boolean =>
  provisions.some((p) => p.text.includes(text));

/** Whether any run of as many words shares half of the quote's words, counted the slow way. */
function halfStands(quote: string, provisions: readonly Provision[]): boolean {
  const wanted = words(quote).map((t) => t.word);
  return provisions.some(({ text }) => {
    const here = words(text).map((t) => t.word);
    for (let i = 0; i < Math.max(1, here.length - wanted.length + 1); i++) {
      const left = [...wanted];
      for (const word of here.slice(i, i + wanted.length)) {
        const at = left.indexOf(word);
        if (at >= 0) left.splice(at, 1);
      }
      if (wanted.length - left.length >= wanted.length / 2) return true;
    }
    return false;
  });
}

/** What became of links, so that the property cannot hold for want of anything happening. */
const became = { moved: 0, suspect: 0, gone: 0, unsigned: 0 };

function holdsComment(comment: Anchor, provisions: readonly Provision[]): void {
  const { quote } = comment;
  const at = locate(comment, provisions);
  const own = provisions.find((p) => p.id === comment.provision);
  if (at?.exact) {
    const place = provisions.find((p) => p.id === at.provision)!;
    expect(place.text.slice(at.from, at.to)).toBe(quote);
    // Where its own provision still has the words, no copy elsewhere draws the link away.
    if (own?.text.includes(quote)) expect(at.provision).toBe(own.id);
    else became.moved++;
    return;
  }
  if (at) became.suspect++;
  else became.gone++;
  // Not at its words: then they stand nowhere, and the link says so (suspect where similar words stand, else gone).
  expect(stands(quote, quote.length >= LONG_ENOUGH ? provisions : own ? [own] : [])).toBe(false);
  if (!at) expect(halfStands(quote, own ? [own] : [])).toBe(false);
  else expect(provisions.find((p) => p.id === at.provision)!.text.length).toBeGreaterThanOrEqual(at.to);
}

function holdsDecision(
  { finding, decision }: (typeof DECISIONS)[number],
  provisions: readonly Provision[],
): void {
  const status = statusOf(finding, decision, provisions, requirement, pack);
  expect(status.state).toBe('met');
  const gone = decision.basis.filter(
    (b) => b.provision !== '' && !isAsSigned(b.provision, b.text, provisions),
  );
  expect(status.changed.map((c) => c.signed)).toEqual(gone.map((b) => b.text));
  expect(status.suspect).toBe(gone.length > 0);
  if (status.suspect) became.unsigned++;
  expect(status.causes.length).toBe(gone.length);
}

function holds(desk: Desk): void {
  const provisions = listProvisions(desk.state.doc);
  for (const comment of COMMENTS) holdsComment(comment, provisions);
  for (const one of DECISIONS) holdsDecision(one, provisions);
}

describe('links into a bill that is being written', () => {
  it(`point to their words or are suspect, and none vanishes, over ${RUNS} random editing days`, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: STEPS }), (steps) => {
        const desk = new Desk();
        for (const one of steps) desk.do(one);
        holds(desk);
        while (undo(desk.state, desk.dispatch));
        const back = listProvisions(desk.state.doc);
        expect(back).toEqual(FIRST);
        for (const comment of COMMENTS)
          expect(locate(comment, back)).toEqual({
            provision: comment.provision,
            from: comment.from,
            to: comment.to,
            exact: true,
          });
        while (redo(desk.state, desk.dispatch));
        holds(desk);
      }),
      { numRuns: RUNS, seed: 11 },
    );
    for (const count of Object.values(became)) expect(count).toBeGreaterThan(RUNS / 10);
  });

  it('of the engine itself quote what stands there, after every change of a day', () => {
    const ctx = { lang: 'en', uiLang: 'en', billTypes: ['N'] } as const;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: STEPS }), (steps) => {
        const desk = new Desk();
        const kept = createChecker([opcat], ctx);
        for (const one of steps) {
          desk.do(one);
          const provisions = listProvisions(desk.state.doc);
          const byId = new Map(provisions.map((p) => [p.id, p]));
          for (const { evidence, flags } of kept.check(provisions).findings)
            for (const e of [...evidence, ...flags.map((f) => f.evidence)])
              expect(byId.get(e.provision)?.text.slice(e.from, e.to)).toBe(e.quote);
        }
      }),
      { numRuns: 150, seed: 12 },
    );
  });
});
