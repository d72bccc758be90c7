/**
 * The disposition table: what reviewers said and proposed, provision by provision, and what became of it. It is printed in
 * the manner of the comparison table (text before, text proposed, outcome), and by the same writers.
 */
import type { Comment } from '../api/comments.ts';
import type { Language } from '../bill/kinds.ts';
import type { ComparisonRow, ComparisonTable, TablePiece } from '../compare/comparisonTable.ts';
import { messages } from '../messages/index.ts';
import type { Disposition, Suggestion } from '../suggestions/types.ts';

export interface DispositionInput {
  dispositions: readonly Disposition[];
  /** Suggestions that are still open. */
  open: readonly Suggestion[];
  comments: readonly Comment[];
  /** Citations of the provisions as they are now. */
  labelOf: (provision: string) => string;
  /** Places of the provisions in the bill; what is gone comes last. */
  order: ReadonlyMap<string, number>;
  lang: Language;
  billLang: Language;
  bill: string;
  date: string;
}

interface Entry {
  provision: string;
  row: ComparisonRow;
}

export function dispositionTable(input: DispositionInput): ComparisonTable {
  const { t } = messages(input.lang);
  const place = (provision: string): number => input.order.get(provision) ?? Number.MAX_SAFE_INTEGER;
  const entries = [...decided(input), ...stillOpen(input), ...commented(input)];
  return {
    lang: input.lang,
    billLang: input.billLang,
    title: t('suggestions:dispositions.title'),
    bill: input.bill,
    about: input.date,
    heads: {
      element: `${t('suggestions:dispositions.where')}. ${t('suggestions:dispositions.who')}`,
      current: t('suggestions:dispositions.before'),
      proposed: t('suggestions:dispositions.proposed'),
      reason: `${t('suggestions:dispositions.outcome')}. ${t('suggestions:dispositions.why')}`,
    },
    words: {
      absent: t('suggestions:dispositions.absent'),
      excluded: t('suggestions:dispositions.excluded'),
      moved: '',
      nothing: t('suggestions:dispositions.none'),
    },
    rows: entries.sort((x, y) => place(x.provision) - place(y.provision)).map(({ row }) => row),
  };
}

function decided({ dispositions, lang, labelOf }: DispositionInput): Entry[] {
  const { t } = messages(lang);
  return dispositions.map((one) => {
    const by = [one.decidedBy, one.decidedAt.slice(0, 10)].filter(Boolean).join(', ');
    const outcome = `${t(`suggestions:outcome.${one.outcome}`)} (${by})`;
    const where = one.label || labelOf(one.provision);
    return entry(one, where, t(`suggestions:of.${one.of}`), [outcome, one.why], lang);
  });
}

function stillOpen({ open, labelOf, lang }: DispositionInput): Entry[] {
  const { t } = messages(lang);
  return open.map((one) =>
    entry(
      one,
      labelOf(one.provision),
      t(`suggestions:kind.${one.kind}`),
      [t('suggestions:dispositions.isOpen')],
      lang,
    ),
  );
}

/** A comment stands beside the words it was made on; its answers, and whether it is settled, are its outcome. */
function commented({ comments, labelOf, lang }: DispositionInput): Entry[] {
  const { t } = messages(lang);
  return comments.map((comment) => {
    const answers = comment.replies.map(({ author, text }) => `${author}: ${text}`);
    const outcome = t(
      comment.resolved ? 'suggestions:dispositions.settled' : 'suggestions:dispositions.isOpen',
    );
    return {
      provision: comment.provision,
      row: {
        id: comment.id,
        from: comment.provision,
        to: comment.provision,
        element: named(labelOf(comment.provision), comment, t('suggestions:of.comment'), lang),
        current: [[piece(comment.quote, false)]],
        proposed: [[piece(comment.text, false)]],
        moved: false,
        reasons: [outcome, ...answers],
      },
    };
  });
}

function entry(
  one: Pick<Suggestion, 'id' | 'author' | 'at' | 'provision' | 'before' | 'after'>,
  where: string,
  what: string,
  outcome: readonly string[],
  lang: Language,
): Entry {
  return {
    provision: one.provision,
    row: {
      id: one.id,
      from: one.provision,
      to: one.provision,
      element: named(where, one, what, lang),
      current: one.before === '' ? null : [[piece(one.before, one.after !== one.before)]],
      proposed: one.after === '' ? null : [[piece(one.after, one.after !== one.before)]],
      moved: false,
      reasons: outcome.filter((text) => text !== ''),
    },
  };
}

/** "art. 5. Aýgül Nuryýewa, 2026-11-22 (words)". */
function named(
  where: string,
  { author, at }: { author: string; at: string },
  what: string,
  lang: Language,
): string {
  const who = [author || messages(lang).t('suggestions:nobody'), at.slice(0, 10)].filter(Boolean).join(', ');
  return `${where === '' ? '' : `${where}. `}${who} (${what})`;
}

const piece = (text: string, changed: boolean): TablePiece => ({
  text: text.replaceAll('\uFFFC', ''),
  changed,
  marks: [],
});
