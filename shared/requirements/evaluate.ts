/**
 * How well the engine reads, measured on texts with a lawyer's reading: macro-F1 over met, partly and missing, recall of
 * defects, and whether the section a lawyer quoted is among the evidence. Pure: texts and findings in, numbers out.
 */
import type { Finding, RequirementState } from './types.ts';

export const GRADES = ['met', 'partly', 'missing'] as const;
export type Grade = (typeof GRADES)[number];

/** One requirement as a lawyer read it. `sections` are bare article numbers: "8", "12". */
export interface GoldRow {
  requirement: string;
  status: Grade | 'n_a';
  sections: string[];
  defect: boolean;
}

/** What the engine said of the same row, with the articles its evidence and flags stand in. */
export interface Reading {
  gold: GoldRow;
  state: RequirementState;
  sections: string[];
  flags: string[];
}

export interface ClassScore {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

export interface Scores {
  rows: number;
  macroF1: number;
  classes: Record<Grade, ClassScore>;
  /** confusion[gold][said]: counts. */
  confusion: Record<Grade, Record<RequirementState, number>>;
  defects: { found: number; total: number };
  evidence: { hit: number; total: number };
}

/** A guarantee that the text contradicts is not given: "conflict" counts as "missing". */
export function gradeOf(state: RequirementState): Grade | null {
  if (state === 'notApplicable') return null;
  return state === 'conflict' ? 'missing' : state;
}

/** Article numbers named in a lawyer's pinpoint: "Arts 11, 18(1)" → 11, 18; "ss. 3(3), 8" → 3, 8; "Arts 6-8" → 6, 7, 8. */
export function sectionsOf(pinpoint: string | null | undefined): string[] {
  const numbers: string[] = [];
  const bare = (pinpoint ?? '').replace(/\([^)]*\)|\b(?:part|chapter|часть|глава)\s+\S+/giu, '');
  for (const hit of bare.matchAll(/(\d+[a-z]?)(?:\s*[-–]\s*(\d+))?/gi)) {
    const from = Number.parseInt(hit[1]!, 10);
    const to = hit[2] ? Number.parseInt(hit[2], 10) : from;
    if (hit[2] && to > from && to - from < 50) for (let n = from; n <= to; n++) numbers.push(String(n));
    // "8-1" is an article put in after 8, not a range.
    else numbers.push(hit[2] ? `${hit[1]}-${hit[2]}` : hit[1]!);
  }
  return numbers;
}

/** A defect is found where the engine flags the requirement or does not call it met. */
function defectFound(reading: Reading): boolean {
  return reading.flags.length > 0 || reading.state === 'partly' || reading.state === 'conflict';
}

export function score(readings: readonly Reading[]): Scores {
  const zero = (): Record<RequirementState, number> => ({
    met: 0,
    partly: 0,
    missing: 0,
    conflict: 0,
    notApplicable: 0,
  });
  const confusion: Scores['confusion'] = { met: zero(), partly: zero(), missing: zero() };
  const graded = readings.filter((r) => r.gold.status !== 'n_a');
  for (const r of graded) confusion[r.gold.status as Grade][r.state]++;
  const classes = {} as Record<Grade, ClassScore>;
  for (const grade of GRADES) classes[grade] = classScore(graded, grade);
  const present = GRADES.filter((g) => classes[g].support > 0);
  const defects = graded.filter((r) => r.gold.defect);
  const evidenced = graded.filter((r) => r.gold.status !== 'missing' && r.gold.sections.length > 0);
  return {
    rows: graded.length,
    macroF1: present.reduce((sum, g) => sum + classes[g].f1, 0) / Math.max(1, present.length),
    classes,
    confusion,
    defects: { found: defects.filter(defectFound).length, total: defects.length },
    evidence: {
      hit: evidenced.filter((r) => r.sections.some((s) => r.gold.sections.includes(s))).length,
      total: evidenced.length,
    },
  };
}

function classScore(readings: readonly Reading[], grade: Grade): ClassScore {
  const said = readings.filter((r) => gradeOf(r.state) === grade);
  const support = readings.filter((r) => r.gold.status === grade).length;
  const right = said.filter((r) => r.gold.status === grade).length;
  const precision = said.length > 0 ? right / said.length : 0;
  const recall = support > 0 ? right / support : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, support };
}

/**
 * Joins the rows of a lawyer's reading with the engine's findings. `articlesOf` gives the number of a provision's article,
 * and of the article around it where it is quoted in an amending one: a lawyer cites either.
 */
export function readingsOf(
  gold: readonly GoldRow[],
  findings: readonly Finding[],
  articlesOf: (provision: string) => string | readonly string[],
): Reading[] {
  const byId = new Map(findings.map((f) => [f.requirement, f]));
  return gold.flatMap((row) => {
    const finding = byId.get(row.requirement);
    if (!finding) return [];
    const places = [...finding.evidence, ...finding.flags.map((f) => f.evidence)];
    return [
      {
        gold: row,
        state: finding.state,
        sections: [...new Set(places.flatMap((e) => articlesOf(e.provision)).filter(Boolean))],
        flags: finding.flags.map((f) => f.rule),
      },
    ];
  });
}
