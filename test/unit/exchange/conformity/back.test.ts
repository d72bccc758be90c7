/** The conformity table goes out as a Word file, reviewers move ticks and write to it, and it comes back. */
import { describe, expect, it } from 'vitest';
import { readConformity } from '../../../../shared/exchange/docx/conformityBack.ts';
import { writeConformityDocx } from '../../../../shared/exchange/docx/conformityTable.ts';
import { conformityChanges } from '../../../../shared/exchange/returnedConformity.ts';
import { bill } from '../../../builders/bill.ts';
import { write } from '../docx/help.ts';
import { FilledTable, ROWS, TABLE } from './filled.ts';

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
