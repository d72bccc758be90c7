/** `madda version FILE.madda --name N [--from INPUT]`: keeps the draft, or a new text put in its place, as a version. */
import { BOUNDS } from '../../../shared/api/bounds.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { adoptIds } from '../../../shared/compare/matchIds.ts';
import { checkWithDecisions } from '../checking.ts';
import type { AddCommand } from '../run.ts';
import { openToWrite, packsOf, readSource } from '../sources.ts';
import { answerOf, BadInput, badInput, errorInFull } from '../terminal.ts';

export const versionCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('version')
    .description(m.t('cli:version.about'))
    .argument('<file.madda>', m.t('cli:argument.project'))
    .requiredOption('--name <name>', m.t('cli:option.name'))
    .option('--note <note>', m.t('cli:option.note'), '')
    .option('--from <input>', m.t('cli:option.from'))
    .action(async (file: string, options: { name: string; note: string; from?: string }) => {
      const name = options.name.replace(/\s+/g, ' ').trim();
      if (name === '') throw badInput(terminal, 'cli:input.noName');
      if (name.length > BOUNDS.name) throw badInput(terminal, 'cli:input.longName', { most: BOUNDS.name });
      const services = terminal.services();
      const opened = await openToWrite(terminal, file);
      const { project } = opened;
      const draft = readBill(opened.doc);
      if (!draft.ok)
        throw new BadInput(errorInFull(m, { code: 'badBill', values: { detail: draft.reason } }));
      let bill = draft.bill;
      if (options.from !== undefined) {
        const source = await readSource(terminal, options.from);
        bill = adoptIds(bill, source.bill, terminal.context().deps.newId);
        const doc = bill.toJSON() as NodeJson;
        answerOf(terminal, await services.replaceDraft({ project, base: opened.revision, doc }));
      }
      const packs = packsOf(terminal, opened.settings);
      const { coverage } = checkWithDecisions(terminal, bill, packs, opened.decisions);
      const note = options.note.slice(0, BOUNDS.text);
      const kept = answerOf(terminal, await services.saveVersion({ project, name, note, coverage }));
      io.out(m.t('cli:version.done', { name: kept.name, articles: kept.articles, words: kept.words }));
    });
};
