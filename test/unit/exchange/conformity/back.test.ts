/** The conformity table goes out as a Word file, reviewers move ticks and write to it, and it comes back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answer, ConformityRow, ConformityTable } from '../../../../shared/exchange/conformity.ts';
import { readConformity } from '../../../../shared/exchange/docx/conformityBack.ts';
import { writeConformityDocx } from '../../../../shared/exchange/docx/conformityTable.ts';
import { conformityChanges } from '../../../../shared/exchange/returnedConformity.ts';
import { bill } from '../../../builders/bill.ts';
import { write } from '../docx/help.ts';

const row = (requirement: string, title: string, answer: Answer, ...comments: string[]): ConformityRow => ({
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

const ROWS = [
  row('OPCAT-18.1-FUNCTION', 'Functional independence', 'yes', 'Nobody has confirmed this yet.'),
  row('OPCAT-18.3-MEANS', 'Necessary resources', 'no'),
  row('OWN.rule-of-a-name-that-no-bookmark-carries', 'Own rule', 'partial'),
];

const TABLE: ConformityTable = {
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

/** Cells of a row, to be written over as Word writes them. */
class FilledTable {
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

async function changes(edit: (table: FilledTable) => FilledTable, rows = ROWS, savedBy = 'Aýgül') {
  const read = readConformity(
    edit(new FilledTable(await writeConformityDocx(TABLE, '2026-11-22T10:00:00Z'))).bytes(),
  );
  if (!read.ok) throw new Error(read.code);
  const { changed, unclear, unknown } = conformityChanges(read.answers, rows, savedBy);
  return {
    changed: changed.map(
      ({ requirement, from, to, reason, author }) => `${author} ${requirement}: ${from} → ${to} (${reason})`,
    ),
    unclear,
    unknown,
  };
}

const NOTHING = { changed: [], unclear: [], unknown: [] };

describe('a conformity table that came back', () => {
  it('says nothing where nobody changed it', async () => {
    expect(await changes((table) => table)).toEqual(NOTHING);
  });

  it('says what a reviewer ticked and wrote, under the name that saved the file', async () => {
    const file = (table: FilledTable): FilledTable =>
      table
        .untick('Functional independence', 3)
        .type('Functional independence', 2, 'x')
        .type('Functional independence', 5, 'The head is chosen by the minister.');
    expect(await changes(file)).toEqual({
      ...NOTHING,
      changed: ['Aýgül OPCAT-18.1-FUNCTION: yes → partial (The head is chosen by the minister.)'],
    });
  });

  it('knows who moved a tick where that was tracked', async () => {
    const file = (table: FilledTable): FilledTable =>
      table.trackOut('Necessary resources', 1, 'Oraz').track('Necessary resources', 3, '●', 'Oraz');
    expect(await changes(file)).toEqual({ ...NOTHING, changed: ['Oraz OPCAT-18.3-MEANS: no → yes ()'] });
  });

  it('takes a second tick beside the old one for the answer', async () => {
    const file = (table: FilledTable): FilledTable => table.type('Necessary resources', 2, 'X');
    expect((await changes(file)).changed).toEqual(['Aýgül OPCAT-18.3-MEANS: no → partial ()']);
  });

  it('knows a row by its title where its mark could not be written, and tells what is not clear', async () => {
    const file = (table: FilledTable): FilledTable =>
      table.untick('Own rule', 2).untick('Necessary resources', 1);
    const moved = (table: FilledTable): FilledTable => table.untick('Own rule', 2).type('Own rule', 3, 'yes');
    expect(await changes(file)).toEqual({ ...NOTHING, unclear: ['Necessary resources', 'Own rule'] });
    expect((await changes(moved)).changed).toEqual([
      'Aýgül OWN.rule-of-a-name-that-no-bookmark-carries: partial → yes ()',
    ]);
  });

  it('does not take for a reviewer’s answer what the project decided otherwise meanwhile', async () => {
    const now = ROWS.map((one) =>
      one.requirement === 'OPCAT-18.3-MEANS' ? { ...one, answer: 'yes' as const } : one,
    );
    expect(await changes((table) => table, now)).toEqual(NOTHING);
  });

  it('names the rows that are not asked here', async () => {
    expect((await changes((table) => table, ROWS.slice(0, 1))).unknown).toEqual([
      'Necessary resources',
      'Own rule',
    ]);
  });

  it('is refused where it is none', async () => {
    expect(readConformity(await write(bill({})))).toMatchObject({ ok: false, code: 'notThisFormat' });
    expect(readConformity(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
  });
});
