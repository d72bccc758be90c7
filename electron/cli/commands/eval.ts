/** `madda eval FOLDER`: how well the engine reads, on texts with a lawyer's reading beside them (NAME.json). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
import type { AddCommand } from '../run.ts';
import { badInput, printJson } from '../terminal.ts';

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

/** What can be wrong with a folder of readings; `file` names the folder or file that is not what it should be. */
export class ReadingError extends Error {
  readonly why: 'noFolder' | 'noReading' | 'badReading' | 'badText';
  readonly file: string;

  constructor(why: ReadingError['why'], file: string) {
    super(`${why}: ${file}`);
    this.why = why;
    this.file = file;
  }
}

/** What `read` gives; anything it throws is told as `why` about `file`. */
function reading<T>(why: ReadingError['why'], file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ReadingError(why, file);
  }
}

/**
 * Reads every NAME.json of the folder with the text it names and measures the engine on it.
 * @throws ReadingError where the folder holds no such reading or a file is not what it should be.
 */
export function evaluateFolder(folder: string, packs: readonly Pack[]): EvalResult {
  const names = reading('noFolder', folder, () => readdirSync(folder)).filter((name) =>
    name.endsWith('.json'),
  );
  const texts = names.sort().map((name) => evaluateText(folder, name, packs));
  if (texts.length === 0) throw new ReadingError('noReading', folder);
  const languages = LANGUAGES.flatMap((language) => {
    const readings = texts.filter((t) => t.language === language).flatMap((t) => t.readings);
    return readings.length > 0 ? [{ language, scores: score(readings) }] : [];
  });
  return { texts, languages };
}

function evaluateText(folder: string, name: string, packs: readonly Pack[]): EvalRow {
  const gold = reading('badReading', name, () =>
    goldSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
  );
  let made = 0;
  const newId = (): string => `p${++made}`;
  const text = reading('badText', gold.text_file, () =>
    readFileSync(path.join(folder, path.basename(gold.text_file)), 'utf8'),
  );
  const result = readText(text, { newId, lang: gold.language });
  if (!result.ok) throw new ReadingError('badText', gold.text_file);
  const read = readBill(result.doc);
  if (!read.ok) throw new ReadingError('badText', gold.text_file);
  const provisions = listProvisions(read.bill);
  const byId = new Map(provisions.map((p) => [p.id, p]));
  const articlesOf = (id: string): string[] => {
    const unit = byId.get(byId.get(id)?.unit ?? '');
    return unit ? [unit.number, ...articlesOf(unit.parent)] : [];
  };
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
  const readings = readingsOf(rows, findings, articlesOf);
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

/** `eval FOLDER [--json]`. */
export const evalCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('eval')
    .description(m.t('cli:eval.about'))
    .argument('<folder>', m.t('cli:argument.readings'))
    .option('--json', m.t('cli:option.json'))
    .action((folder: string, options: { json?: true }) => {
      const result = measure(folder);
      if (options.json) printJson(terminal, result);
      else for (const line of evalLines(result)) io.out(line);
    });

  function measure(folder: string): EvalResult {
    try {
      return evaluateFolder(folder, terminal.context().resources.listPacks());
    } catch (error) {
      if (error instanceof ReadingError)
        throw badInput(terminal, `cli:eval.${error.why}`, { name: error.file });
      throw error;
    }
  }
};
