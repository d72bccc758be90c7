import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { billOf, newIds, outline, p, write } from './help.ts';
import { ENGLISH, RUSSIAN } from './samples.ts';

/** What a reviewer does to the file in Word, as Word writes it: `edit` works on the body. */
async function reviewed(bill: typeof RUSSIAN, edit: (body: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await write(bill, { options: { contents: false, notes: true } }));
  const body = strFromU8(files['word/document.xml']!);
  const edited = edit(body);
  expect(edited).not.toBe(body);
  return zipSync({ ...files, 'word/document.xml': strToU8(edited) });
}

function read(bytes: Uint8Array) {
  const result = readDocx(bytes, { newId: newIds() });
  if (!result.ok) throw new Error(result.code);
  return result;
}

/** The paragraph that holds these words. */
const around = (body: string, words: string): string => {
  const at = body.indexOf(words);
  const start = body.lastIndexOf('<w:p>', at);
  return body.slice(start, body.indexOf('</w:p>', at) + 6);
};

describe('a bill that a reviewer worked on in Word', () => {
  test('takes in the lines the reviewer typed, and every other provision keeps its id', async () => {
    const bytes = await reviewed(RUSSIAN, (body) => {
      const point = around(body, 'представители общественных объединений');
      const last = around(body, 'Ежегодный доклад публикуется');
      return body
        .replace(
          point,
          `${point}${p('4) лицо, лишённое свободы, – лицо, находящееся в месте лишения свободы.')}`,
        )
        .replace(
          last,
          `${last}${p('Статья 5. Вступление в силу')}${p('Настоящий Закон вступает в силу со дня опубликования.')}`,
        );
    });
    const before = outline(RUSSIAN);
    const after = outline(billOf(read(bytes).doc));
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'lead point 1 new1: [4)] лицо, лишённое свободы, – лицо, находящееся в месте лишения свободы.',
      'heading article 0 new2: [Статья 5.] Вступление в силу',
      'lead paragraph 0 new3: [] Настоящий Закон вступает в силу со дня опубликования.',
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    const at = after.findIndex((line) => line.includes('new1'));
    expect(after[at - 1]).toContain('a1p1cb');
  });

  test('has the reviewer’s tracked words in it, and not the words struck out', async () => {
    const bytes = await reviewed(ENGLISH, (body) =>
      body.replace(
        /<w:r><w:t xml:space="preserve">The Commission shall publish an annual report\.<\/w:t><\/w:r>/,
        '<w:r><w:t xml:space="preserve">The Commission </w:t></w:r><w:del w:id="900" w:author="Ann" w:date="2026-11-23T08:00:00Z"><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins w:id="901" w:author="Ann" w:date="2026-11-23T08:00:00Z"><w:r><w:t>may</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> publish an annual report.</w:t></w:r>',
      ),
    );
    const result = read(bytes);
    expect(outline(billOf(result.doc))).toContain(
      'lead paragraph 0 s3a: [] The Commission may publish an annual report.',
    );
    expect(result.report.notes).toContainEqual({
      key: 'docx.note.changesTaken',
      values: { insertions: 1, deletions: 1, moves: 0, formats: 0 },
      excerpt: '',
    });
  });

  test('loses a provision whose paragraphs were deleted under tracking, and no other', async () => {
    const bytes = await reviewed(RUSSIAN, (body) => {
      const gone = around(body, 'Беседы с лицами');
      const struck = gone
        .replace(
          '<w:pStyle w:val="BillParagraph"/>',
          '<w:pStyle w:val="BillParagraph"/><w:rPr><w:del w:id="902" w:author="Ann"/></w:rPr>',
        )
        .replaceAll('<w:r>', '<w:del w:id="903" w:author="Ann"><w:r>')
        .replaceAll('</w:r>', '</w:r></w:del>')
        .replaceAll('w:t>', 'w:delText>')
        .replaceAll('<w:t ', '<w:delText ');
      return body.replace(gone, struck);
    });
    const ids = (bill: typeof RUSSIAN): string[] =>
      outline(bill).map((line) => /(\S+):/.exec(line)?.[1] ?? '');
    expect(ids(billOf(read(bytes).doc))).toEqual(ids(RUSSIAN).filter((id) => id !== 'a3p2'));
  });

  test('is read like any law once its styles and bookmarks are gone', async () => {
    const bytes = await reviewed(RUSSIAN, (body) =>
      body.replace(/<w:pStyle w:val="Bill[^"]*"\/>/g, '').replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
    );
    const text = (lines: string[]): string[] =>
      lines.map((line) => line.replace(/^.*?: /, '').replace(/ → .*/, ''));
    expect(text(outline(billOf(read(bytes).doc)))).toEqual(text(outline(RUSSIAN)));
  });
});
