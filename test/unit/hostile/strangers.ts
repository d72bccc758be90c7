/** Files as other programs write them, with everything that a bill has no place for: to be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { p, rawDocx } from '../exchange/docx/help.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/akn');

export function strangeAkn(): Uint8Array[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(path.join(FIXTURES, name))));
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = 'w:author="Anna" w:date="2026-01-01T00:00:00Z"';
const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = (text: string, num: number, ilvl: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`);

/** A law that several people worked on in Word: lists, fields, boxes, controls, notes, tables in tables, moves, comments. */
export function strangeDocx(): Uint8Array {
  const cell = (inner: string, tcPr = ''): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${inner}</w:tc>`;
  const table = (rows: string): string =>
    `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows}</w:tbl>`;
  const nested = table(`<w:tr>${cell(p('Inner'))}${cell(p('table'))}</w:tr>`);
  return rawDocx({
    body: [
      p('ЗАКОН ТУРКМЕНИСТАНА', '<w:pStyle w:val="T"/><w:jc w:val="center"/>'),
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        `${run('Статья 1. Посещения 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>`,
      numbered('Посещения', 1, 0),
      numbered('Члены посещают все места', 1, 1),
      numbered('тюрьмы;', 1, 2),
      numbered('больницы.', 1, 3),
      numbered('Другое', 2, 1),
      p('Статья 12¹. Доклад', '<w:outlineLvl w:val="2"/>'),
      `<w:p><w:bookmarkStart w:id="1" w:name="b1"/>${run('См. ')}<w:hyperlink w:anchor="b1">${run('статью 1')}</w:hyperlink><w:fldSimple w:instr="REF b1 \\h">${run('5')}</w:fldSimple><w:smartTag w:element="d">${run(' и')}</w:smartTag><w:bookmarkEnd w:id="1"/></w:p>`,
      `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run('Срок ')}</w:sdtContent></w:sdt><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Рамка')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Рамка')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:p><w:pPr><w:rPr><w:ins w:id="2" ${by}/></w:rPr></w:pPr><w:ins w:id="3" ${by}>${run('новое ')}<w:del w:id="4" ${by}><w:r><w:delText>старое</w:delText></w:r></w:del></w:ins></w:p>`,
      `<w:p><w:moveFromRangeStart w:id="5" w:name="m1" ${by}/><w:moveFrom w:id="6" ${by}>${run('перенесено')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/></w:p>`,
      `<w:p><w:moveToRangeStart w:id="7" w:name="m1" ${by}/><w:moveTo w:id="8" ${by}>${run('перенесено')}</w:moveTo><w:moveToRangeEnd w:id="7"/><w:commentRangeStart w:id="0"/>${run('слова')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      table(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('а'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr><w:trPr><w:ins w:id="9" ${by}/></w:trPr>${cell(p('б'), '<w:vMerge w:val="restart"/>')}${cell(nested)}</w:tr><w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p('в'))}</w:tr>`,
      ),
      `<w:p><w:pPr><w:pPrChange w:id="10" ${by}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="11" ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>жирно</w:t><w:br/><w:tab/><w:sym w:font="Symbol" w:char="F0B7"/></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`,
    ].join(''),
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="N"/></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Статья %1.')}${level(1, 'decimal', '%2.')}${level(2, 'russianLower', '%3)')}${level(3, 'lowerRoman', '(%4)', '<w:lvlRestart w:val="1"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
    footnotes: `<w:footnote w:id="2">${p('Сноска.')}</w:footnote>`,
    comments: `<w:comment w:id="0" w:author="Anna" w:initials="A" w:date="2026-01-01T00:00:00Z">${p('Почему?')}</w:comment>`,
    commentsExtended: '<w15:commentEx w15:paraId="1" w15:done="1"/>',
  });
}
