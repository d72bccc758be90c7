/** What the page setter (resources/typst/conformity.typ) is given of a conformity table: plain data, never markup. */
import type { Language } from '../../bill/kinds.ts';
import { messages } from '../../messages/index.ts';
import type { ShownState } from '../../requirements/marks.ts';
import {
  type Answer,
  aboutOf,
  type ConformityTable,
  isShort,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { unbroken } from '../unbroken.ts';

export interface ConformityPages {
  lang: Language;
  billLang: Language;
  title: string;
  bill: string;
  packs: string;
  about: string;
  page: string;
  heads: string[];
  groups: {
    title: string;
    rows: {
      title: string;
      source: string;
      answer: Answer | null;
      shown: ShownState;
      quoted: { label: string; quote: string }[];
      also: string;
      elsewhere: string;
      comments: string[];
      /** Short enough to stand on one page undivided. */
      whole: boolean;
    }[];
  }[];
  notAsked: string;
  words: string;
  elsewhere: string;
  nothing: string;
}

export function layOutConformity(table: ConformityTable): ConformityPages {
  const { heads, words } = table;
  const keep = (text: string): string => unbroken(text, table.lang);
  return {
    lang: table.lang,
    billLang: table.billLang,
    title: table.title,
    bill: table.bill,
    packs: table.packs,
    about: aboutOf(table),
    page: messages(table.lang).t('service:pdf.page', { page: '{page}', total: '{total}' }),
    heads: [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments],
    groups: table.groups.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => {
        const { quoted: places, also } = printedCitations(row);
        return {
          title: row.title,
          source: keep(row.level === 'should' ? `${row.source} · ${words.recommended}` : row.source),
          answer: row.answer,
          shown: row.shown,
          quoted: places.map(({ label, quote }) => ({
            label: keep(label),
            quote: unbroken(quoted(quote, table.billLang), table.billLang),
          })),
          whole: isShort(row),
          also: also.length > 0 ? keep(`${words.also}: ${also.join('; ')}`) : '',
          elsewhere: row.elsewhere,
          comments: row.comments.map(keep),
        };
      }),
    })),
    notAsked: table.notAsked.join('; '),
    words: words.notAsked,
    elsewhere: words.elsewhere,
    nothing: words.nothing,
  };
}
