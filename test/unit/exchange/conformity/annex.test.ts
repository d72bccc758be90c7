/** The conformity table behind an annotated bill: printed there, and no part of the bill when the file comes back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/bill/kinds.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { readConformity } from '../../../../shared/exchange/docx/conformityBack.ts';
import { writeConformityDocx } from '../../../../shared/exchange/docx/conformityTable.ts';
import { proveRedline } from '../../../../shared/exchange/docx/proof.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { readReturned } from '../../../../shared/exchange/docx/returned.ts';
import { conformityChanges } from '../../../../shared/exchange/returnedConformity.ts';
import { article, bill, paragraph } from '../../../builders/bill.ts';
import { billOf, DATE, newIds, outline, seenOnly, write } from '../docx/help.ts';
import { REVISED } from '../docx/revised.ts';
import { headedTable, SAMPLES } from '../docx/samples.ts';
import { outOfOrder } from '../docx/schemaOrder.ts';
import { FilledTable, ROWS, tableIn } from './filled.ts';

const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

/** The file with its text changed. */
function rewritten(bytes: Uint8Array, change: (document: string) => string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(change(documentOf(bytes))) });
}

const withoutMarks = (bytes: Uint8Array): Uint8Array =>
  rewritten(bytes, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''));

/** A line typed at the very end. */
const typedBehind = (bytes: Uint8Array, text: string): Uint8Array =>
  rewritten(bytes, (xml) => {
    const end = xml.lastIndexOf('<w:sectPr>');
    return `${xml.slice(0, end)}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${xml.slice(end)}`;
  });

function bodyOf(bytes: Uint8Array): string[] {
  const read = readDocx(bytes, { newId: newIds() });
  if (!read.ok) throw new Error(read.code);
  return outline(billOf(read.doc));
}

const cells = (document: string): string[] =>
  [...document.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
    .map(([tr]) => tr.replace(/ w:id="\d+"/g, ''))
    .filter((tr) => tr.includes('OPCAT'));

describe('the conformity table behind a bill', () => {
  it.each(Object.entries(SAMPLES))(
    'is the table of the paper, on pages across behind the bill (%s)',
    async (_, law) => {
      const annexed = documentOf(await write(law, { annex: tableIn('ru') }));
      const paper = documentOf(await writeConformityDocx(tableIn('ru'), DATE));
      expect(cells(annexed)).toEqual(cells(paper));
      expect(cells(annexed)).not.toEqual([]);
      const [before, after, rest] = annexed.split('</w:sectPr>');
      expect(before).not.toContain('w:orient="landscape"');
      expect(after).toContain('w:orient="landscape"');
      expect(rest).toBe('</w:body></w:document>');
      expect(outOfOrder(annexed)).toEqual([]);
      const ids = [...annexed.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(Object.entries(SAMPLES))('is left out of the bill when the file is read (%s)', async (_, law) => {
    for (const lang of LANGUAGES) {
      const clean = await write(law);
      const bytes = await write(law, { annex: tableIn(lang) });
      expect(bodyOf(bytes)).toEqual(outline(law));
      expect(bodyOf(seenOnly(bytes))).toEqual(bodyOf(seenOnly(clean)));
      // Known by its heads too, where another program dropped the bookmarks.
      expect(bodyOf(withoutMarks(seenOnly(bytes)))).toEqual(bodyOf(withoutMarks(seenOnly(clean))));
    }
  });

  it('is told in the report', async () => {
    const notes = async (annex: boolean) => {
      const read = readDocx(await write(SAMPLES.RUSSIAN!, annex ? { annex: tableIn('en') } : {}), {
        newId: newIds(),
      });
      return read.ok ? read.report.notes.map(({ key }) => key) : [read.code];
    };
    expect(await notes(true)).toContain('docx.note.annex');
    expect(await notes(false)).not.toContain('docx.note.annex');
  });

  it('does not disturb the proof of a redline', async () => {
    for (const [name, after] of Object.entries(REVISED)) {
      const before = SAMPLES[name]!;
      const comparison = compareBills(before, after);
      const bytes = await write(after, { comparison, annex: tableIn('tk') });
      expect(proveRedline(bytes, comparison, { notes: true, before, after })).toMatchObject({ ok: true });
    }
  });

  it('leaves in the bill what was typed behind it, and tables of its own with as many columns', async () => {
    const own = bill(
      {},
      article(
        'a1',
        'Fees',
        paragraph('a1p1', 'Fees are in the table.'),
        headedTable('t', ['No.', 'Act', 'Fee', 'Term', 'Place', 'Note'], [['1', '2', '3', '4', '5', '6']]),
      ),
    );
    const bytes = typedBehind(await write(own, { annex: tableIn('en') }), 'A line of the reviewer.');
    const lines = bodyOf(bytes);
    expect(lines.join('\n')).toContain('No. | #Act');
    expect(lines.at(-1)).toContain('A line of the reviewer.');
    expect(lines.join('\n')).not.toContain('Functional independence');
    const read = readConformity(bytes);
    expect(read.ok && read.answers.map(({ title }) => title)).toEqual(ROWS.map(({ title }) => title));
  });

  it('is not taken away from a file that holds nothing else', () =>
    expect(
      writeConformityDocx(tableIn('en'), DATE).then((bytes) => bodyOf(bytes).join('\n')),
    ).resolves.toContain('Functional independence'));
});

describe('a bill whose annexed table was filled in', () => {
  const sent = () => write(SAMPLES.RUSSIAN!, { annex: tableIn('en') });
  const returned = (bytes: Uint8Array) => {
    const read = readReturned(bytes, { newId: newIds(), lang: 'ru', tradition: 'post-soviet' });
    if (!read.ok) throw new Error(read.code);
    return read;
  };

  it('gives back the answers, as the paper does, and nobody’s change of the bill', async () => {
    const filled = new FilledTable(await sent())
      .trackOut('Necessary resources', 1, 'Aýna')
      .track('Necessary resources', 3, '●', 'Aýna')
      .type('Functional independence', 5, 'See the budget code.');
    const read = returned(filled.bytes());
    expect(read.layers.every(({ doc }) => JSON.stringify(doc) === JSON.stringify(read.sent))).toBe(true);
    const { changed } = conformityChanges(read.answers ?? [], ROWS, 'Merdan');
    expect(
      changed.map(({ requirement, from, to, author, reason }) => [requirement, from, to, author, reason]),
    ).toEqual([
      ['OPCAT-18.1-FUNCTION', 'yes', 'yes', 'Merdan', 'See the budget code.'],
      ['OPCAT-18.3-MEANS', 'no', 'yes', 'Aýna', ''],
    ]);
  });

  it('says nothing of answers where no table was sent with it', async () => {
    expect(returned(await write(SAMPLES.RUSSIAN!)).answers).toBeUndefined();
  });

  it('gives a comment on a row to its answer, not to the title of the bill', async () => {
    const bytes = await write(SAMPLES.RUSSIAN!, {
      annex: tableIn('en'),
      annotations: [
        {
          id: 'c',
          provision: 'a1p1',
          from: 0,
          to: 10,
          author: 'Aýna',
          initials: 'A',
          at: DATE,
          text: 'On the bill.',
          resolved: false,
          replies: [],
        },
      ],
    });
    const parts = unzipSync(bytes);
    const comments = strFromU8(parts['word/comments.xml']!).replace(
      '</w:comments>',
      '<w:comment w:id="77" w:author="Merdan" w:initials="M"><w:p><w:r><w:t>Too little.</w:t></w:r></w:p></w:comment></w:comments>',
    );
    const document = documentOf(bytes).replace(
      /(<w:t [^>]*>Necessary resources<\/w:t><\/w:r>)/,
      '<w:commentRangeStart w:id="77"/>$1<w:commentRangeEnd w:id="77"/><w:r><w:commentReference w:id="77"/></w:r>',
    );
    const read = returned(
      zipSync({ ...parts, 'word/comments.xml': strToU8(comments), 'word/document.xml': strToU8(document) }),
    );
    expect(read.comments.map(({ text }) => text)).toEqual(['On the bill.']);
    const row = read.answers?.find(({ requirement }) => requirement === 'OPCAT-18.3-MEANS');
    expect(row?.remarks).toEqual([{ author: 'Merdan', text: 'Too little.' }]);
  });
});
