/** `madda eval FOLDER`: how well the engine reads, on texts with a lawyer's reading beside them (NAME.json). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { readBill } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import {
  type GoldRow,
  GRADES,
  type Reading,
  readingsOf,
  type Scores,
  score,
  sectionsOf,
} from '../../../shared/requirements/evaluate.ts';
import type { Pack } from '../../../shared/requirements/pack.ts';
import { STATES } from '../../../shared/requirements/types.ts';

const goldSchema = z.object({
  language: z.enum(LANGUAGES),
  text_file: z.string().min(1),
  requirements: z.array(
    z.object({
      id: z.string(),
      status: z.enum([...GRADES, 'n_a']),
      evidence_section: z.string().nullish(),
      defect: z.boolean().nullish(),
    }),
  ),
});

export interface EvalRow {
  text: string;
  language: Language;
  readings: Reading[];
  scores: Scores;
}

export interface EvalResult {
  texts: EvalRow[];
  languages: { language: Language; scores: Scores }[];
}

/**
 * Reads every NAME.json of the folder with the text it names and measures the engine on it.
 * @throws Error with one plain sentence where the folder holds no such reading or a file is not what it should be.
 */
export function evaluateFolder(folder: string, packs: readonly Pack[]): EvalResult {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.sort().map((name) => evaluateText(folder, name, packs));
  if (texts.length === 0) throw new Error(`${folder}: no reading (NAME.json) found`);
  const languages = LANGUAGES.flatMap((language) => {
    const readings = texts.filter((t) => t.language === language).flatMap((t) => t.readings);
    return readings.length > 0 ? [{ language, scores: score(readings) }] : [];
  });
  return { texts, languages };
}

function evaluateText(folder: string, name: string, packs: readonly Pack[]): EvalRow {
  const parsed = goldSchema.safeParse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  if (!parsed.success) throw new Error(`${name}: not a reading of requirements`);
  const gold = parsed.data;
  let made = 0;
  const newId = (): string => `p${++made}`;
  const text = readFileSync(path.join(folder, path.basename(gold.text_file)), 'utf8');
  const result = readText(text, { newId, lang: gold.language });
  if (!result.ok) throw new Error(`${gold.text_file}: ${result.code} ${result.detail}`);
  const read = readBill(result.doc);
  if (!read.ok) throw new Error(`${gold.text_file}: ${read.reason}`);
  const provisions = listProvisions(read.bill);
  const byId = new Map(provisions.map((p) => [p.id, p]));
  const articleOf = (id: string): string => byId.get(byId.get(id)?.unit ?? '')?.number ?? '';
  // A reading of a law on the mechanism covers separate bodies and ombudspersons alike.
  const ctx = { lang: gold.language, uiLang: gold.language, billTypes: ['N', 'O'] as const };
  const { findings } = createChecker(packs, ctx).check(provisions);
  const rows = gold.requirements.map(
    (r): GoldRow => ({
      requirement: r.id,
      status: r.status,
      sections: sectionsOf(r.evidence_section),
      defect: r.defect === true,
    }),
  );
  const readings = readingsOf(rows, findings, articleOf);
  return { text: path.basename(name, '.json'), language: gold.language, readings, scores: score(readings) };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)}% (${part}/${whole})`;

/** The result as lines for a terminal: one block per language and per text. */
export function evalLines(result: EvalResult): string[] {
  const block = (title: string, s: Scores): string[] => [
    `${title}: macro-F1 ${s.macroF1.toFixed(3)}, defects ${percent(s.defects.found, s.defects.total)}, evidence ${percent(s.evidence.hit, s.evidence.total)}, ${s.rows} rows`,
    ...GRADES.map((g) => {
      const c = s.classes[g];
      const said = STATES.map((state) => `${state} ${s.confusion[g][state]}`).join('  ');
      return `  ${g.padEnd(8)} P ${c.precision.toFixed(2)}  R ${c.recall.toFixed(2)}  F1 ${c.f1.toFixed(2)}  | ${said}`;
    }),
  ];
  return [
    ...result.languages.flatMap((l) => block(`[${l.language}]`, l.scores)),
    '',
    ...result.texts.flatMap((t) => block(`${t.text} (${t.language})`, t.scores)),
  ];
}

export interface EvalIo {
  out(text: string): void;
  packs(): readonly Pack[];
}

/** Adds `eval FOLDER [--json]` to the program. */
export function addEval(program: Command, io: EvalIo): void {
  program
    .command('eval')
    .argument('<folder>')
    .option('--json')
    .action((folder: string, options: { json?: true }) => {
      const result = evaluateFolder(folder, io.packs());
      if (options.json) io.out(JSON.stringify(result, null, 2));
      else for (const line of evalLines(result)) io.out(line);
    });
}
