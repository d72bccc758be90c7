import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { docxText } from '../../../builders/docxText.ts';
import { billOf, newIds, outline, p, type RawParts, rawDocx } from './help.ts';

const text = (parts: RawParts, side: 'accepted' | 'original' = 'accepted'): string[] | null =>
  docxText(rawDocx(parts), side);

function level(ilvl: number, format: string, lvlText: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${lvlText}"/></w:lvl>`;
}
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const item = (t: string, numId: number, ilvl = 0): string =>
  p(t, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

describe('numbers that Word computes', () => {
  test('come in every format a law uses, level in level, and start again below', () => {
    expect(
      text({
        body: [
          item('Первая', 1),
          item('точка', 1, 1),
          item('буква', 1, 2),
          item('буква', 1, 2),
          item('точка', 1, 1),
          item('буква', 1, 2),
          item('Вторая', 1),
          item('точка', 1, 1),
        ].join(''),
        numbering:
          list(
            0,
            level(0, 'decimal', 'Статья %1.') +
              level(1, 'decimal', '%1.%2)') +
              level(2, 'russianLower', '%3)'),
          ) + num(1, 0),
      }),
    ).toEqual([
      'Статья 1. Первая',
      '1.1) точка',
      'а) буква',
      'б) буква',
      '1.2) точка',
      'а) буква',
      'Статья 2. Вторая',
      '2.1) точка',
    ]);
  });

  test('go through the bill where a level never restarts, and restart where a list says so', () => {
    expect(
      text({
        body: [item('A', 1), item('x', 1, 1), item('B', 1), item('y', 1, 1), item('C', 2), item('z', 3)].join(
          '',
        ),
        numbering:
          list(
            0,
            level(0, 'upperRoman', '%1.') + level(1, 'decimal', 'Section %2.', '<w:lvlRestart w:val="0"/>'),
          ) +
          num(1, 0) +
          num(2, 0) +
          num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      }),
    ).toEqual(['I. A', 'Section 1. x', 'II. B', 'Section 2. y', 'III. C', 'VII. z']);
  });

  test('come from the style of the paragraph and from what it is based on; number 0 takes them away', () => {
    expect(
      text({
        body:
          p('One', '<w:pStyle w:val="Child"/>') +
          p('None', '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          p('Two', '<w:pStyle w:val="Base"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Base"/></w:style>',
        numbering: list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + num(1, 0),
      }),
    ).toEqual(['(a) One', 'None', '(b) Two']);
  });

  test('are bullets, letters past the alphabet and legal style too', () => {
    const many = Array.from({ length: 27 }, () => item('x', 1)).join('');
    expect(
      text({ body: many, numbering: list(0, level(0, 'lowerLetter', '%1)')) + num(1, 0) })?.slice(-2),
    ).toEqual(['z) x', 'aa) x']);
    expect(
      text({
        body: item('A', 1) + item('b', 1, 1) + item('c', 1, 2),
        numbering:
          list(
            0,
            level(0, 'upperRoman', '%1') +
              level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
              level(2, 'bullet', 'o'),
          ) + num(1, 0),
      }),
    ).toEqual(['I A', '1.1 b', '• c']);
  });
});

describe('text that stands in wrappers', () => {
  const run = (t: string, rPr = ''): string =>
    `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${t}</w:t></w:r>`;

  test('is read from fields, links, controls, tags and the first of two renderings; instructions are not', () => {
    expect(
      text({
        body: `<w:p>${run('see ')}<w:fldSimple w:instr=" REF x ">${run('Article 5')}</w:fldSimple>${run(' and ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF y </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Article 6')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink w:anchor="z">${run(', 7')}</w:hyperlink><w:sdt><w:sdtContent>${run(', 8')}</w:sdtContent></w:sdt><w:smartTag>${run(', 9')}</w:smartTag><mc:AlternateContent><mc:Choice Requires="wps">${run(', 10')}</mc:Choice><mc:Fallback>${run(', ten')}</mc:Fallback></mc:AlternateContent><w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t><w:noBreakHyphen/><w:t>z</w:t></w:r></w:p>`,
      }),
    ).toEqual(['see Article 5 and Article 6, 7, 8, 9, 10\tx\ny\u2011z']);
  });

  test('is read from text boxes, after the paragraph that holds them; a table of contents is not text', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In a box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const toc = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Article 1 ... 3')}</w:p>${p('Article 2 ... 4')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(text({ body: `${toc}<w:p>${run('Outside')}${box}</w:p>${p('After')}` })).toEqual([
      'Outside',
      'In a box',
      'After',
    ]);
  });

  test('is taken on one side of its changes: moves, marks of paragraphs, rows, changes inside changes', () => {
    const mark = (what: string): string => `<w:rPr><w:${what} w:id="9" w:author="A"/></w:rPr>`;
    const body = [
      `<w:p>${run('Keep ')}<w:del w:id="1">${'<w:r><w:delText>old</w:delText></w:r>'}</w:del><w:ins w:id="2">${run('new')}</w:ins></w:p>`,
      `<w:p><w:pPr>${mark('moveFrom')}</w:pPr><w:moveFrom w:id="3">${run('Moved')}</w:moveFrom></w:p>`,
      `<w:p><w:pPr>${mark('del')}</w:pPr>${run('First half')}</w:p>`,
      p(' second half'),
      `<w:p><w:pPr>${mark('moveTo')}</w:pPr><w:moveTo w:id="4">${run('Moved')}</w:moveTo></w:p>`,
      `<w:p><w:ins w:id="5"><w:del w:id="6"><w:r><w:delText>never there</w:delText></w:r></w:del></w:ins>${run('End')}</w:p>`,
      `<w:tbl><w:tr><w:trPr><w:ins w:id="7"/></w:trPr><w:tc>${p('New row')}</w:tc></w:tr><w:tr><w:tc>${p('Row')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    expect(text({ body })).toEqual(['Keep new', 'First half second half', 'Moved', 'End', 'New row', 'Row']);
    expect(text({ body }, 'original')).toEqual([
      'Keep old',
      'Moved',
      'First half',
      ' second half',
      'End',
      'Row',
    ]);
  });
});

describe('a law that was typed in Word', () => {
  const footnotes = `<w:footnote w:id="1">${p('See the Convention.')}</w:footnote>`;
  const body = [
    p('Law on the National Preventive Mechanism', '<w:jc w:val="center"/>'),
    p('Visits', '<w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:commentRangeStart w:id="4"/><w:r><w:t xml:space="preserve">Members visit </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>all places</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>`,
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>No notice is given.</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`,
    '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' +
      `${p('Places')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Prison')}</w:tc><w:tc>${p('North')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p('South')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  const bytes = rawDocx({
    body,
    footnotes,
    styles:
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    numbering: list(0, level(0, 'decimal', 'Article %1.') + level(1, 'decimal', '%2.')) + num(1, 0),
    comments: `<w:comment w:id="4" w:author="Ann" w:initials="A" w:date="2026-11-01T10:00:00Z"><w:p w14:paraId="00000001"><w:r><w:t>Too short?</w:t></w:r></w:p></w:comment><w:comment w:id="5" w:author="Bo" w:initials="B" w:date="2026-11-02T10:00:00Z"><w:p w14:paraId="00000002"><w:r><w:t>No.</w:t></w:r></w:p></w:comment>`,
    commentsExtended:
      '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
  });
  const result = readDocx(bytes, { newId: newIds() });
  if (!result.ok) throw new Error(result.detail);

  test('becomes articles, paragraphs, footnotes and tables with merged cells', () => {
    const bill = billOf(result.doc);
    expect(outline(bill).map((line) => line.replace(/ new\d+:/, ''))).toEqual([
      'title title_block 0 [] Law on the National Preventive Mechanism',
      'heading article 0 [Article 1.] Visits',
      'lead paragraph 0 [1.] Members visit <strong>all places</>^[See the Convention.].',
      'lead paragraph 0 [2.] No notice is given.',
      'table table [] #Places || Prison | North || South',
    ]);
    const spans: unknown[] = [];
    bill.descendants((node) => {
      if (node.type.name.startsWith('table_') && node.attrs.colspan)
        spans.push([node.textContent, node.attrs.colspan, node.attrs.rowspan]);
      return true;
    });
    expect(spans).toEqual([
      ['Places', 2, 1],
      ['Prison', 1, 2],
      ['North', 1, 1],
      ['South', 1, 1],
    ]);
  });

  test('lists what it kept in another form', () => {
    expect(result.report.notes.map((n) => n.key)).toContain('docx.note.footnotes');
  });

  test('keeps a comment over two paragraphs on the first, with its answer', () => {
    expect(result.comments).toEqual([
      {
        provision: result.comments[0]?.provision,
        quote: 'Members visit all places\ufffc.',
        from: 0,
        to: 26,
        author: 'Ann',
        at: '2026-11-01T10:00:00Z',
        text: 'Too short?',
        resolved: false,
        replies: [{ author: 'Bo', at: '2026-11-02T10:00:00Z', text: 'No.' }],
      },
    ]);
  });
});
