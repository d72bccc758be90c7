/** The package around the text: parts, content types, relationships, properties. Same input, same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escaped } from './markup.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces of a part of the text. */
export const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"';

/** A zip entry needs a date; it says nothing, so it is always this one (zip counts from 1980, in local time). */
const ENTRY_DATE = new Date(2000, 0, 1, 0, 0, 0);

/** The kinds of parts that hang on the text: the last step of their relationship's type, and their content type. */
const KINDS = {
  styles: `${WORD_TYPE}.styles+xml`,
  settings: `${WORD_TYPE}.settings+xml`,
  numbering: `${WORD_TYPE}.numbering+xml`,
  footnotes: `${WORD_TYPE}.footnotes+xml`,
  comments: `${WORD_TYPE}.comments+xml`,
  commentsExtended: `${WORD_TYPE}.commentsExtended+xml`,
  fontTable: `${WORD_TYPE}.fontTable+xml`,
  header: `${WORD_TYPE}.header+xml`,
  footer: `${WORD_TYPE}.footer+xml`,
} as const;

const ROOTS: Record<keyof typeof KINDS, string> = {
  styles: 'w:styles',
  settings: 'w:settings',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  fontTable: 'w:fonts',
  header: 'w:hdr',
  footer: 'w:ftr',
};

/** Comments in threads came with Word 2013, under a relationship of Microsoft's own. */
const relationType = (kind: keyof typeof KINDS): string =>
  kind === 'commentsExtended'
    ? 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
    : `${OFFICE}/relationships/${kind}`;

export interface Part {
  kind: keyof typeof KINDS;
  /** What stands in the root element. */
  xml: string;
}

export interface WordPackage {
  /** What stands in `w:body`; relationship ids of parts are `rId` and their place in `parts`, from 1. */
  body: string;
  parts: readonly Part[];
  title: string;
  /** '' for nobody. */
  author: string;
  /** ISO 8601; '' for no date. */
  date: string;
  property?: { name: string; value: string };
  /** Data that Word keeps and does not show, as a whole XML part with the name of its namespace. */
  data?: { xml: string; namespace: string };
}

/** Any fixed GUID: it names the part inside one file. */
const DATA_ITEM = '{6B1F0C52-94F3-4D0E-8A55-2F6A3C1E7D90}';

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The name of a part: there may be several headers and footers, and one of everything else. */
function partNames(parts: readonly Part[]): string[] {
  const counts = new Map<string, number>();
  return parts.map(({ kind }) => {
    if (kind !== 'header' && kind !== 'footer') return `${kind}.xml`;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return `${kind}${n}.xml`;
  });
}

function contentTypes(names: readonly string[], { parts, property, data }: WordPackage): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...parts.map(({ kind }, i) => override(`word/${names[i]}`, KINDS[kind])),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...(property
      ? [
          override(
            'docProps/custom.xml',
            'application/vnd.openxmlformats-officedocument.custom-properties+xml',
          ),
        ]
      : []),
    ...(data
      ? [
          override(
            'customXml/itemProps1.xml',
            'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          ),
        ]
      : []),
    '</Types>',
  ].join('');
}

function coreProperties({ title, author, date }: WordPackage): string {
  const by = escaped(author);
  const when = (name: string): string =>
    date === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>${author === '' ? '' : `<dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy>`}<cp:revision>1</cp:revision>${when('created')}${when('modified')}</cp:coreProperties>`;
}

const customProperties = ({ name, value }: NonNullable<WordPackage['property']>): string =>
  `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property></Properties>`;

const APP = `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Madda</Application></Properties>`;

/** Packs a Word file. @returns the bytes of the .docx. */
export function packWord(file: WordPackage): Uint8Array {
  const { parts, property, data } = file;
  const names = partNames(parts);
  // Readers that sniff the type look for [Content_Types].xml first.
  const entries: [string, string][] = [
    ['[Content_Types].xml', contentTypes(names, file)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
        ...(property
          ? [['rId4', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'] as const]
          : []),
      ]),
    ],
    ['docProps/app.xml', APP],
    ['docProps/core.xml', coreProperties(file)],
    ...(property ? [['docProps/custom.xml', customProperties(property)] as [string, string]] : []),
    [
      'word/_rels/document.xml.rels',
      relationships([
        ...parts.map(({ kind }, i) => [`rId${i + 1}`, relationType(kind), names[i]!] as const),
        ...(data ? [['rIdBill', `${OFFICE}/relationships/customXml`, '/customXml/item1.xml'] as const] : []),
      ]),
    ],
    ['word/document.xml', `${XML_HEAD}<w:document ${SPACES}><w:body>${file.body}</w:body></w:document>`],
    ...parts.map(({ kind, xml }, i): [string, string] => [
      `word/${names[i]}`,
      `${XML_HEAD}<${ROOTS[kind]} ${SPACES}>${xml}</${ROOTS[kind]}>`,
    ]),
    ...(data ? dataEntries(data) : []),
  ];
  const out: Zippable = {};
  for (const [name, text] of entries) out[name] = strToU8(text);
  return zipSync(out, { level: 3, mtime: ENTRY_DATE });
}

const dataEntries = ({ xml, namespace }: NonNullable<WordPackage['data']>): [string, string][] => [
  [
    'customXml/_rels/item1.xml.rels',
    relationships([['rId1', `${OFFICE}/relationships/customXmlProps`, 'itemProps1.xml']]),
  ],
  ['customXml/item1.xml', xml],
  [
    'customXml/itemProps1.xml',
    `${XML_HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${DATA_ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  ],
];
