/** A small conformity table, and a Word file that holds it, filled in as reviewers do. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Answer, ConformityRow, ConformityTable } from '../../../../shared/exchange/conformity.ts';
import { messages } from '../../../../shared/messages/index.ts';

export const row = (
  requirement: string,
  title: string,
  answer: Answer,
  ...comments: string[]
): ConformityRow => ({
  requirement,
  title,
  source: 'OPCAT, art. 18',
  level: 'shall',
  answer,
  state: answer === 'yes' ? 'met' : answer === 'no' ? 'missing' : 'partly',
  shown: answer === 'yes' ? 'met' : answer === 'no' ? 'missing' : 'partly',
  citations: [],
  elsewhere: '',
  comments,
});

export const ROWS = [
  row('OPCAT-18.1-FUNCTION', 'Functional independence', 'yes', 'Nobody has confirmed this yet.'),
  row('OPCAT-18.3-MEANS', 'Necessary resources', 'no'),
  row('OWN.rule-of-a-name-that-no-bookmark-carries', 'Own rule', 'partial'),
];

export const TABLE: ConformityTable = {
  lang: 'en',
  billLang: 'en',
  title: 'Conformity table',
  bill: 'Act',
  packs: 'OPCAT',
  date: '22 November 2026',
  summary: 'Yes: 1',
  heads: {
    requirement: 'Requirement',
    no: 'No',
    partial: 'Partial',
    yes: 'Yes',
    words: 'Words',
    comments: 'Comments',
  },
  groups: [{ key: 'A', title: 'Independence', rows: ROWS }],
  notAsked: [],
  words: { notAsked: '', recommended: '', elsewhere: '', also: '', nothing: 'Nothing was found.' },
};

/** The table as it is printed in a language. */
export function tableIn(lang: ConformityTable['lang']): ConformityTable {
  const { t } = messages(lang);
  const head = (name: 'requirement' | 'no' | 'partial' | 'yes' | 'words' | 'comments'): string =>
    t(`requirements:matrix.${name}`);
  return {
    ...TABLE,
    lang,
    title: t('requirements:matrix.title'),
    heads: {
      requirement: head('requirement'),
      no: head('no'),
      partial: head('partial'),
      yes: head('yes'),
      words: head('words'),
      comments: head('comments'),
    },
    notAsked: ['Quorum (art. 21)'],
    words: { ...TABLE.words, notAsked: t('requirements:matrix.notAsked') },
  };
}

/** Cells of a row, to be written over as Word writes them. */
export class FilledTable {
  private readonly entries: Record<string, Uint8Array>;
  private document: string;

  constructor(bytes: Uint8Array) {
    this.entries = unzipSync(bytes);
    this.document = strFromU8(this.entries['word/document.xml']!);
  }

  cell(title: string, column: number, change: (text: string) => string): this {
    const at = this.document.indexOf(title);
    const from = this.document.lastIndexOf('<w:tr>', at);
    const to = this.document.indexOf('</w:tr>', at);
    let next = 0;
    const changed = this.document
      .slice(from, to)
      .replace(/(<w:tc>.*?<\/w:tcPr>)(.*?)(<\/w:tc>)/gs, (whole, head: string, text: string, end: string) =>
        next++ === column ? head + change(text) + end : whole,
      );
    this.document = this.document.slice(0, from) + changed + this.document.slice(to);
    return this;
  }

  untick = (title: string, column: number): this => this.cell(title, column, () => '<w:p></w:p>');
  type = (title: string, column: number, text: string): this =>
    this.cell(title, column, (old) => `${column === 5 ? old : ''}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
  track = (title: string, column: number, text: string, author: string): this =>
    this.cell(
      title,
      column,
      () =>
        `<w:p><w:ins w:id="900" w:author="${author}" w:date="2026-11-23T10:00:00Z"><w:r><w:t>${text}</w:t></w:r></w:ins></w:p>`,
    );
  trackOut = (title: string, column: number, author: string): this =>
    this.cell(title, column, (old) =>
      old.replace(
        /<w:r>.*<\/w:r>/s,
        (runs) =>
          `<w:del w:id="901" w:author="${author}" w:date="2026-11-23T10:00:00Z">${runs.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
      ),
    );

  bytes(): Uint8Array {
    return zipSync({ ...this.entries, 'word/document.xml': strToU8(this.document) });
  }
}
