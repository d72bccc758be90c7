import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { labelOf, register } from '../../../shared/bill/references.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { heaviestIncreasing } from '../../../shared/compare/heaviest.ts';
import { effectOf, impactOf } from '../../../shared/compare/impact.ts';
import { adoptIds } from '../../../shared/compare/matchIds.ts';
import { quietLine, rankedChanges, summarise } from '../../../shared/compare/summary.ts';
import { comparisonJson } from '../../../shared/compare/toJson.ts';
import { messages } from '../../../shared/messages/index.ts';
import type { CheckResult, Evidence, Finding, RequirementState } from '../../../shared/requirements/types.ts';
import { thousandArticles } from '../../bench/thousandArticles.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { randomBill, randomlyEdited, renamedIds } from '../../builders/randomBill.ts';
import { wildBill } from '../../builders/wildBill.ts';

const LAW = `lang: en
title: Law
art #a1: Aim
- #p1 This Law establishes the mechanism.
art #a2: Visits
- #p2 The mechanism shall visit any place of detention.
art #a3: Report
- #p3 The mechanism reports on visits under {a2}.
art #a4: Budget
- #p4 Parliament approves the budget.
`;
const NEXT = `lang: en
title: Law
art #a1: Aim
- #p1 This Law establishes the mechanism.
art #a9: Terms
- #p9 Detention means any deprivation of liberty.
art #a2: Visits
- #p2 The mechanism may visit any place of detention.
art #a3: Report
- #p3 The mechanism reports on visits under {a2}.
art #a4: Budget
- #p4 Parliament approves the **budget**.
`;
const comparison = compareBills(compactBill(LAW), compactBill(NEXT));

describe('the change list', () => {
  it('puts weaker words first and everything quiet into one last line', () => {
    expect(summarise(comparison, messages('en')).map((item) => item.text)).toEqual([
      'art. 3 edited; weaker: “shall” became “may”',
      'art. 2 added',
      'Articles 2–4 renumbered 3–5; 1 reference updated; formatting changed in 1 place',
    ]);
    expect(comparison.changes[rankedChanges(comparison)[0]!]!.strength?.direction).toBe('weaker');
  });

  it('is said in Russian and Turkmen', () => {
    expect(quietLine(comparison.changes, messages('ru'))).toBe(
      'Статьи 2–4 стали 3–5; обновлена 1 ссылка; оформление изменено в 1 месте',
    );
    expect(quietLine(comparison.changes, messages('tk'))).toBe(
      '2–4 maddalar indi 3–5; 1 salgylanma täzelendi; bezeg 1 ýerde üýtgedildi',
    );
  });

  it('does not call a moved article by the number it already has', () => {
    const a = compactBill('lang: en\ntitle: L\nchapter #c1: A\nart #a1: One\n- #p1 Text.\nchapter #c2: B\n');
    const b = compactBill('lang: en\ntitle: L\nchapter #c1: A\nchapter #c2: B\nart #a1: One\n- #p1 Text.\n');
    expect(summarise(compareBills(a, b), messages('en')).map((item) => item.text)).toEqual([
      'art. 1 moved to another place',
    ]);
  });

  it('has every change in exactly one item', () => {
    const listed = summarise(comparison, messages('en')).flatMap((item) => item.changes);
    expect([...listed].sort((x, y) => x - y)).toEqual(comparison.changes.map((_, i) => i));
  });
});

describe('the JSON of a comparison', () => {
  it('has changes with labels and counts, impact and time', () => {
    const json = comparisonJson(comparison, null, 12);
    expect(json.changes.find((c) => c.kind === 'edited' && c.strength)).toEqual({
      kind: 'edited',
      label: 'art. 3',
      inserted: 3,
      deleted: 5,
      from: { provision: 'p2', label: 'art. 2', heading: '', kind: 'paragraph', number: '' },
      to: { provision: 'p2', label: 'art. 3', heading: '', kind: 'paragraph', number: '' },
      strength: { from: 'shall', to: 'may', direction: 'weaker' },
    });
    expect(json.impact).toEqual({ gained: [], lost: [], strengthened: [], weakened: [] });
    expect(json.stats).toEqual({ ...comparison.stats, milliseconds: 12 });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('impact', () => {
  const states: RequirementState[] = ['conflict', 'missing', 'partly', 'met', 'notApplicable'];

  it('orders states, and mirrors', () => {
    const table = states.map((before) => states.map((after) => effectOf(before, after)?.[0] ?? '.').join(''));
    expect(table).toEqual(['.sgg.', 'w.gg.', 'll.s.', 'llw..', '.....']);
  });

  const evidence = (provision: string): Evidence => ({ provision, label: '', quote: '', from: 0, to: 1 });
  const finding = (requirement: string, state: RequirementState, provision: string): Finding => ({
    requirement,
    state,
    confidence: 1,
    evidence: [evidence(provision)],
    flags: [],
    reason: `${requirement} is ${state}`,
  });
  const result = (...findings: Finding[]): CheckResult => ({
    findings,
    coverage: { met: 0, partly: 0, missing: 0, conflict: 0, notApplicable: 0 },
  });

  it('lists requirements by what happened to them, those whose words were marked first', () => {
    const impact = impactOf(
      result(
        finding('x', 'met', 'p4'),
        finding('y', 'met', 'p2'),
        finding('z', 'missing', 'p1'),
        finding('w', 'met', 'p1'),
      ),
      result(
        finding('x', 'missing', 'p1'),
        finding('y', 'missing', 'p1'),
        finding('z', 'met', 'p9'),
        finding('v', 'met', 'p1'),
      ),
      compareBills(compactBill(LAW), compactBill(NEXT.replaceAll('**', ''))),
    );
    expect(impact.lost.map((i) => i.requirement)).toEqual(['y', 'x']);
    expect(impact.gained.map((i) => [i.requirement, i.before, i.after, i.reason])).toEqual([
      ['z', 'missing', 'met', 'z is met'],
    ]);
    expect(impact.weakened).toEqual([]);
    expect(impact.strengthened).toEqual([]);
  });
});

describe('ids that live on', () => {
  it('an imported text takes the ids of the provisions it matches, and its references follow', () => {
    const base = compactBill(LAW);
    const incoming = renamedIds(compactBill(NEXT).toJSON() as NodeJson);
    let count = 0;
    const adopted = adoptIds(base, incoming, () => `new${++count}`);
    const ids = listProvisions(adopted).map((p) => p.id);
    expect(ids.filter((id) => !id.startsWith('other-'))).toEqual([
      'title',
      'a1',
      'p1',
      'a2',
      'p2',
      'a3',
      'p3',
      'a4',
      'p4',
    ]);
    expect(adopted.textContent).toBe(compactBill(NEXT).textContent);
    expect(JSON.stringify(adopted.toJSON())).toContain('"target":"a2"');
  });

  it('never gives an id twice, even where the imported text uses ids of the base for other provisions', () => {
    const base = compactBill('lang: en\ntitle: L\nart #a1: One\n- #p1 Alpha beta gamma delta epsilon.\n');
    const incoming = compactBill(
      'lang: en\ntitle: L\nart #p1: Two\n- #a1 Unrelated words about fishing permits and seasons.\nart #x: One\n- #y Alpha beta gamma delta epsilon.\n',
    );
    let count = 0;
    const ids = listProvisions(adoptIds(base, incoming, () => `new${++count}`)).map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('an unchanged text keeps every id', () => {
    const base = compactBill(LAW);
    const adopted = adoptIds(base, renamedIds(base.toJSON() as NodeJson), () => 'never');
    expect(adopted.eq(base)).toBe(true);
  });
});

describe('whether ids may be trusted', () => {
  const articles = (texts: string[]) =>
    compactBill(
      `lang: en\ntitle: Law\n${texts.map((text, i) => `art #art_${i}: H\n- #art_${i}__para_1 ${text}`).join('\n')}`,
    );
  const texts = [
    'The mechanism visits every place of detention regularly.',
    'Members are elected by parliament for a term of six years.',
    'The annual report is published and debated in public.',
    'The budget is approved under a heading of its own.',
    'Nobody may be punished for having spoken with the mechanism.',
  ];

  it('ids that only say the position are not, and the inserted article is found', () => {
    const a = articles(texts);
    const b = articles(['Detention means any form of deprivation of liberty.', ...texts]);
    expect(
      compareBills(a, b)
        .changes.filter((c) => c.kind !== 'renumbered')
        .map((c) => [c.kind, c.to!.number]),
    ).toEqual([['added', '1']]);
  });

  it('ids of one text are, even where an article was written anew', () => {
    const a = articles(texts);
    const b = articles(texts.map((text, i) => (i === 2 ? 'Fishing is allowed from April to June.' : text)));
    expect(compareBills(a, b).changes.map((c) => [c.kind, c.from!.id])).toEqual([
      ['edited', 'art_2__para_1'],
    ]);
  });

  it('a caller who knows is believed', () => {
    const a = articles(texts);
    const b = articles([...texts].reverse());
    expect(compareBills(a, b, { sharedIds: true }).changes.every((c) => c.kind === 'edited')).toBe(true);
  });
});

describe('a long bill', () => {
  it.each(['b', 'imported'] as const)('every edit and every move is found, and nothing else (%s)', (side) => {
    const pair = thousandArticles({ articles: 300, words: 80 });
    const found = compareBills(pair.a, pair[side]).changes;
    const of = (kind: string) => found.filter((c) => c.kind === kind);
    expect(
      of('moved')
        .map((c) => c.from!.id)
        .sort(),
    ).toEqual([...pair.moved].sort());
    expect(
      of('edited')
        .map((c) => c.from!.id.replace(/p\d$/, ''))
        .sort(),
    ).toEqual([...pair.edited].sort());
    expect(of('added')).toHaveLength(pair.added);
    expect(of('removed')).toEqual([]);
  });
});

describe('a comparison on its way to a window', () => {
  it('arrives whole, though unchanged lines are laid out when somebody reads them', () => {
    const sent = structuredClone(compareBills(compactBill(LAW), compactBill(NEXT)));
    expect(sent.blocks).toEqual(comparison.blocks);
    expect(sent.changes).toEqual(comparison.changes);
  });

  it('tells attributes of the bill that changed, in the list and as data', () => {
    const anglo = compactBill(`tradition: anglo\n${LAW}`);
    const turned = compareBills(compactBill(LAW), anglo);
    expect(summarise(turned, messages('en')).map((item) => item.text)).toEqual([
      'Numbers drawn otherwise in 4 places; 1 reference updated',
      'The bill follows another drafting tradition',
    ]);
    expect(comparisonJson(turned, null, 1).attributes).toEqual([
      { name: 'tradition', from: 'post-soviet', to: 'anglo' },
    ]);
  });
});

describe('the heaviest increasing subsequence', () => {
  it('keeps the heavy ones and lets the light ones move', () => {
    expect(heaviestIncreasing([1, 2, 3, 0], [1, 1, 1, 10])).toEqual([false, false, false, true]);
    expect(heaviestIncreasing([1, 2, 3, 0], [1, 1, 1, 2])).toEqual([true, true, true, false]);
    expect(heaviestIncreasing([], [])).toEqual([]);
  });
});

describe('the names of changes', () => {
  it('are the labels of the bill, wherever a provision stands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.boolean(), (seed, wild) => {
        const a = wild ? wildBill(seed) : randomBill(seed);
        const b = randomlyEdited(a, seed + 1, 4, true);
        const [inA, inB] = [register(a), register(b)];
        for (const { from, to } of compareBills(a, b, { sharedIds: true }).changes) {
          if (from) expect(from.label).toBe(labelOf(from.id, inA));
          if (to) expect(to.label).toBe(labelOf(to.id, inB));
        }
      }),
      { numRuns: 200 },
    );
  });
});
