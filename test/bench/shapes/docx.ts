/** Word files of one shape and any size. */
import { strToU8, zipSync } from 'fflate';
import { type Made, times } from './shape.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = `xmlns:w="${W}" xmlns:r="${REL}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps"`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A Word file of a body and other parts. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const ROOTS: Record<string, string> = {
    comments: 'comments',
    commentsExtended: 'commentsEx',
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
  };
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
  };
  let rels = parts.rels ?? '';
  for (const [name, xml] of Object.entries(parts)) {
    if (name === 'rels') continue;
    const prefix = name === 'commentsExtended' ? 'w15' : 'w';
    files[`word/${name}.xml`] = strToU8(
      `<${prefix}:${ROOTS[name]} ${SPACES}>${xml}</${prefix}:${ROOTS[name]}>`,
    );
    rels += `<Relationship Id="p${name}" Type="${REL}/${name}" Target="${name}.xml"/>`;
  }
  files['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships">${rels}</Relationships>`,
  );
  // Not packed: a shape that packs well would only show how a bomb is refused.
  return zipSync(files, { level: 0 });
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
export const p = (text: string, props = ''): string =>
  `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${run(text)}</w:p>`;
const words = (n: number): string =>
  times(n, (i) => p(`Article ${i + 1}. Some words of a law that go on for a while.`));
const comment = (i: number, parent = ''): string =>
  `<w:comment w:id="${i}" w:author="A" w:initials="A"><w:p w14:paraId="${(0x10000000 + i).toString(16)}">${run('c')}</w:p></w:comment>${parent}`;
const commented = (i: number): string =>
  `<w:commentRangeStart w:id="${i}"/>${run('x')}<w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r>`;
const ins = (author: string, text: string): string =>
  `<w:ins w:id="1" w:author="${author}" w:date="2026-01-01T00:00:00Z">${run(text)}</w:ins>`;
const del = (author: string, text: string): string =>
  `<w:del w:id="1" w:author="${author}" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const cellXml = (text: string): string => `<w:tc><w:tcPr/>${p(text)}</w:tc>`;
const style = (i: number, basedOn: number): string =>
  `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="s${i}"/><w:basedOn w:val="s${basedOn}"/></w:style>`;
const level = (i: number): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${i + 1}."/></w:lvl>`;

export const DOCX_SHAPES: Made = {
  paragraphs: [9000, (n) => docx(words(n))],
  'lines of one letter': [9000, (n) => docx(times(n, () => p('a')))],
  'runs of one line': [40_000, (n) => docx(`<w:p>${times(n, () => run('x '))}</w:p>`)],
  'marked runs of one line': [
    20_000,
    (n) =>
      docx(
        `<w:p>${times(n, (i) => `<w:r><w:rPr>${i % 2 ? '<w:b/>' : '<w:i/>'}</w:rPr><w:t>x</w:t></w:r>`)}</w:p>`,
      ),
  ],
  'comments on one line': [
    10_000,
    (n) => docx(`${words(3)}<w:p>${times(n, commented)}</w:p>`, { comments: times(n, (i) => comment(i)) }),
  ],
  'comments on lines': [
    10_000,
    (n) =>
      docx(
        times(n, (i) => `<w:p>${commented(i)}</w:p>`),
        { comments: times(n, (i) => comment(i)) },
      ),
  ],
  'comments around everything': [
    5000,
    (n) =>
      docx(
        `<w:p>${times(n, (i) => `<w:commentRangeStart w:id="${i}"/>`)}${run('x')}</w:p>${words(2000)}<w:p>${times(n, (i) => `<w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r>`)}</w:p>`,
        { comments: times(n, (i) => comment(i)) },
      ),
  ],
  'comments on empty lines': [
    5000,
    (n) =>
      docx(
        times(
          n,
          (i) =>
            `<w:p><w:commentRangeStart w:id="${i}"/><w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r></w:p>`,
        ) + p('x'),
        { comments: times(n, (i) => comment(i)) },
      ),
  ],
  'comments nowhere': [20_000, (n) => docx(words(100), { comments: times(n, (i) => comment(i)) })],
  'answers to answers': [
    5000,
    (n) =>
      docx(`${words(3)}<w:p>${commented(0)}</w:p>`, {
        comments: times(n, (i) => comment(i)),
        commentsExtended: times(
          n,
          (i) =>
            `<w15:commentEx w15:paraId="${(0x10000000 + i).toString(16)}"${i > 0 ? ` w15:paraIdParent="${(0x10000000 + i - 1).toString(16)}"` : ''} w15:done="0"/>`,
        ),
      }),
  ],
  'bookmarks on one line': [
    20_000,
    (n) =>
      docx(
        `<w:p>${times(n, (i) => `<w:bookmarkStart w:id="${i}" w:name="_m_b${i}"/><w:bookmarkEnd w:id="${i}"/>`)}${run('Article 1. X')}</w:p>${words(10)}`,
      ),
  ],
  'bookmarks of one name': [
    10_000,
    (n) =>
      docx(
        times(
          n,
          (i) =>
            `<w:p><w:bookmarkStart w:id="${i}" w:name="_m_same"/><w:bookmarkEnd w:id="${i}"/>${run('1. x')}</w:p>`,
        ),
      ),
  ],
  'bookmarks before the text': [
    20_000,
    (n) => docx(times(n, (i) => `<w:bookmarkStart w:id="${i}" w:name="b${i}"/>`) + words(10)),
  ],
  'references to bookmarks': [
    10_000,
    (n) =>
      docx(
        times(
          n,
          (i) =>
            `<w:p><w:bookmarkStart w:id="${i}" w:name="_m_b${i}"/><w:bookmarkEnd w:id="${i}"/>${run(`${i + 1}. x`)}<w:hyperlink w:anchor="_m_b${n - i - 1}">${run('there')}</w:hyperlink></w:p>`,
        ),
      ),
  ],
  'rows of a table': [
    4000,
    (n) => docx(`${words(3)}<w:tbl>${times(n, () => `<w:tr>${cellXml('x')}${cellXml('y')}</w:tr>`)}</w:tbl>`),
  ],
  'cells of a row': [
    9000,
    (n) => docx(`${words(3)}<w:tbl><w:tr>${times(n, () => cellXml('x'))}</w:tr></w:tbl>`),
  ],
  'rows that reach down': [
    9000,
    (n) =>
      docx(
        words(3) +
          `<w:tbl>${times(n, (i) => `<w:tr><w:tc><w:tcPr><w:vMerge${i === 0 ? ' w:val="restart"' : ''}/></w:tcPr>${p('x')}</w:tc></w:tr>`)}</w:tbl>`,
      ),
  ],
  tables: [
    4000,
    (n) => docx(words(3) + times(n, () => `<w:tbl><w:tr>${cellXml('x')}</w:tr></w:tbl>${p('a')}`)),
  ],
  'tables in tables': [
    100,
    (n) =>
      docx(
        words(3) +
          times(n, () => '<w:tbl><w:tr><w:tc>'.repeat(60) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(60)),
      ),
  ],
  'lines of one cell': [
    9000,
    (n) => docx(`${words(3)}<w:tbl><w:tr><w:tc>${times(n, () => p('x'))}</w:tc></w:tr></w:tbl>`),
  ],
  styles: [
    20_000,
    (n) =>
      docx(
        times(1000, (i) => p('x', `<w:pStyle w:val="s${i}"/>`)),
        { styles: times(n, (i) => style(i, i)) },
      ),
  ],
  'styles on styles': [
    5000,
    (n) =>
      docx(
        times(n, (i) => p('x', `<w:pStyle w:val="s${i}"/>`)),
        { styles: times(n, (i) => style(i, i + 1)) },
      ),
  ],
  lists: [
    5000,
    (n) =>
      docx(
        times(n, (i) => p('x', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${i + 1}"/></w:numPr>`)),
        {
          numbering:
            times(n, (i) => `<w:abstractNum w:abstractNumId="${i}">${times(9, level)}</w:abstractNum>`) +
            times(n, (i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`),
        },
      ),
  ],
  'lists that begin anew': [
    5000,
    (n) =>
      docx(
        times(n, (i) => p('x', `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="${i + 1}"/></w:numPr>`)),
        {
          numbering: `<w:abstractNum w:abstractNumId="1">${times(9, level)}</w:abstractNum>${times(n, (i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`)}`,
        },
      ),
  ],
  'items whose numbers are letters without end': [
    2000,
    (n) =>
      docx(
        times(n, () => p('x', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
        {
          numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(n)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        },
      ),
  ],
  'items of one list': [
    9000,
    (n) =>
      docx(
        times(n, (i) => p('x', `<w:numPr><w:ilvl w:val="${i % 9}"/><w:numId w:val="1"/></w:numPr>`)),
        {
          numbering: `<w:abstractNum w:abstractNumId="1">${times(9, level)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        },
      ),
  ],
  footnotes: [
    10_000,
    (n) =>
      docx(
        `${words(3)}<w:p>${times(n, (i) => `<w:r><w:footnoteReference w:id="${i + 1}"/></w:r>`)}${run('x')}</w:p>`,
        { footnotes: times(n, (i) => `<w:footnote w:id="${i + 1}">${p('f')}</w:footnote>`) },
      ),
  ],
  'one footnote, cited often': [
    300,
    (n) =>
      docx(
        `${words(3)}<w:p>${times(n, () => `<w:r><w:footnoteReference w:id="1"/></w:r>`)}${run('x')}</w:p>`,
        { footnotes: `<w:footnote w:id="1">${p('word '.repeat(10 * n))}</w:footnote>` },
      ),
  ],
  'tracked changes': [
    10_000,
    (n) => docx(times(n, (i) => `<w:p>${run(`${i + 1}. `)}${ins('A', 'x')}${del('A', 'y')}</w:p>`)),
  ],
  'paragraphs deleted one after the other': [
    10_000,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () => `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run('x')}</w:p>`,
          ) +
          p('end'),
      ),
  ],
  'content controls, nested': [
    300,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () => '<w:sdt><w:sdtContent>'.repeat(100) + p('x') + '</w:sdtContent></w:sdt>'.repeat(100),
          ),
      ),
  ],
  'fields that are never closed': [
    20_000,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () =>
              '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText></w:r></w:p>',
          ) +
          p('x'),
      ),
  ],
  'fields in fields': [
    20_000,
    (n) =>
      docx(
        `${words(3)}<w:p>${times(n, () => '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>')}${run('x')}${times(n, () => '<w:r><w:fldChar w:fldCharType="end"/></w:r>')}</w:p>`,
      ),
  ],
  'text boxes in text boxes': [
    100,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () =>
              '<w:p><w:r><w:pict><w:txbxContent>'.repeat(40) +
              p('x') +
              '</w:txbxContent></w:pict></w:r></w:p>'.repeat(40),
          ),
      ),
  ],
  pictures: [
    1000,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () =>
              `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r></w:p>`,
          ),
      ),
  ],
  relationships: [
    20_000,
    (n) =>
      docx(words(3), {
        rels: times(n, (i) => `<Relationship Id="x${i}" Type="${REL}/image" Target="media/${i}.png"/>`),
      }),
  ],
  'lines of a contents': [
    4000,
    (n) =>
      docx(
        times(n, (i) => p(`Article ${i + 1}. Name ..... ${i}`)) +
          times(n, (i) => p(`Article ${i + 1}. Name`)),
      ),
  ],
  'citations in one line': [
    10_000,
    (n) => docx(`${words(50)}${p(times(n, (i) => `article ${(i % 50) + 1}, `))}`),
  ],
  'table heads of a conformity table': [
    1000,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            () =>
              `<w:tbl><w:tr>${['Requirement and source', 'No', 'Partial', 'Yes', 'Provision and its words', 'Comments'].map(cellXml).join('')}</w:tr></w:tbl>${p('')}`,
          ),
      ),
  ],
};

/** Read as files that came back from reviewers. */
export const RETURNED_SHAPES: Made = {
  'people with a change each': [
    40,
    (n) => docx(words(100) + times(n, (i) => `<w:p>${run(`${i + 1}. `)}${ins(`A${i}`, 'x')}</w:p>`)),
  ],
  'insertions that others deleted': [
    3000,
    (n) =>
      docx(
        words(3) +
          times(
            n,
            (i) =>
              `<w:p>${run('x')}<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${del('B', `y${i}`)}</w:ins></w:p>`,
          ),
      ),
  ],
  'rows of a table that came back': [
    3000,
    (n) =>
      docx(
        words(3) +
          `<w:tbl>${times(n, () => `<w:tr>${['a', 'b', '', '', 'c', 'd'].map(cellXml).join('')}</w:tr>`)}</w:tbl>`,
      ),
  ],
};
