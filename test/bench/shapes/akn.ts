/** Akoma Ntoso of one shape and any size. */
import { strToU8 } from 'fflate';
import { type Made, times } from './shape.ts';

const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
export const akn = (body: string, more = '', meta = ''): Uint8Array =>
  strToU8(
    `<akomaNtoso xmlns="${AKN}"><bill name="b"><meta>${meta}</meta><preface><p><docTitle>A law</docTitle></p></preface><body>${body}</body>${more}</bill></akomaNtoso>`,
  );

const nested = (n: number, depth: number, name: string, leaf: string): string =>
  times(n, () => `<${name}>`.repeat(depth) + leaf + `</${name}>`.repeat(depth));

export const AKN_SHAPES: Made = {
  paragraphs: [
    9000,
    (n) => akn(times(n, (i) => `<paragraph eId="p${i}"><content><p>x</p></content></paragraph>`)),
  ],
  'bare lines': [9000, (n) => akn(times(n, () => '<p>x</p>'))],
  'articles of one number': [
    9000,
    (n) => akn(times(n, () => '<article eId="a"><num>1</num><content><p>x</p></content></article>')),
  ],
  'unknown elements': [4000, (n) => akn(times(n, () => '<foreign><x>y</x></foreign>'))],
  'unknown elements that hold lines': [
    9000,
    (n) => akn(times(n, () => '<hcontainer name="x"><num>1</num><content><p>y</p></content></hcontainer>')),
  ],
  'unknown elements in one article': [
    4000,
    (n) =>
      akn(
        `<article><num>1</num>${times(n, () => '<hcontainer name="x"><heading>h</heading><content><p>y</p></content></hcontainer>')}</article>`,
      ),
  ],
  'one that is too long to be kept': [
    9000,
    (n) =>
      akn(
        `<hcontainer name="x"><heading>h</heading>${times(n, () => '<content><p>yyyyyyyyyyyyyyy</p></content>')}</hcontainer>`,
      ),
  ],
  'many that are too long to be kept': [
    40,
    (n) =>
      akn(
        times(
          n,
          () =>
            `<hcontainer name="x"><heading>h</heading><content>${'<p>yyyyyyyyyyyyy</p>'.repeat(1500)}</content></hcontainer>`,
        ),
      ),
  ],
  'nested deeply, often': [300, (n) => akn(nested(n, 80, 'hcontainer', '<content><p>x</p></content>'))],
  'nested deeply with headings': [
    200,
    (n) =>
      akn(
        times(
          n,
          () => `${'<hcontainer><heading>h</heading>'.repeat(80)}<p>x</p>${'</hcontainer>'.repeat(80)}`,
        ),
      ),
  ],
  'nested lists': [
    300,
    (n) =>
      akn(
        times(
          n,
          () =>
            '<list><intro><p>i</p></intro>'.repeat(40) +
            '<point><num>1</num><content><p>x</p></content></point>' +
            '</list>'.repeat(40),
        ),
      ),
  ],
  'one inside the other, each with lines': [
    60,
    (n) =>
      akn(
        `${`<hcontainer><heading>h</heading>${'<p>x</p>'.repeat(20 * n)}`.repeat(80)}${'</hcontainer>'.repeat(80)}`,
      ),
  ],
  quotations: [
    5000,
    (n) =>
      akn(
        `<article><num>1</num><paragraph><content>${times(n, () => '<p><mod>see <quotedStructure><article><num>2</num><content><p>x</p></content></article></quotedStructure></mod></p>')}</content></paragraph></article>`,
      ),
  ],
  'quotations in quotations': [
    150,
    (n) =>
      akn(
        times(n, () => `${'<p><quotedStructure>'.repeat(30)}<p>x</p>${'</quotedStructure></p>'.repeat(30)}`),
      ),
  ],
  annexes: [
    5000,
    (n) =>
      akn(
        '<p>x</p>',
        `<attachments>${times(n, (i) => `<attachment><heading>A${i}</heading><doc name="a"><mainBody><p>x</p></mainBody></doc></attachment>`)}</attachments>`,
      ),
  ],
  'rows of a table': [
    4000,
    (n) =>
      akn(
        `<article><num>1</num><content><table>${times(n, () => '<tr><td><p>x</p></td><td><p>y</p></td></tr>')}</table></content></article>`,
      ),
  ],
  'cells of a row': [
    9000,
    (n) =>
      akn(
        `<article><num>1</num><content><table><tr>${times(n, () => '<td><p>x</p></td>')}</tr></table></content></article>`,
      ),
  ],
  'cells that reach down': [
    1000,
    (n) =>
      akn(
        `<article><num>1</num><content><table>${times(n, () => '<tr><td rowspan="1000"><p>x</p></td></tr>')}</table></content></article>`,
      ),
  ],
  'tables in tables': [
    200,
    (n) => akn(times(n, () => `${'<table><tr><td>'.repeat(25)}<p>x</p>${'</td></tr></table>'.repeat(25)}`)),
  ],
  'words of one line': [20_000, (n) => akn(`<p>${times(n, () => '<b>x</b> ')}</p>`)],
  'references in one line': [
    10_000,
    (n) =>
      akn(
        `${times(n, (i) => `<article eId="a${i}"><num>${i}</num><content><p>x</p></content></article>`)}<p>${times(n, (i) => `<ref href="#a${i}">a</ref>`)}</p>`,
      ),
  ],
  'notes in one line': [
    5000,
    (n) =>
      akn(
        `<article><num>1</num><content><p>${times(n, (i) => `x<authorialNote marker="${i}"><p>n</p></authorialNote>`)}</p></content></article>`,
      ),
  ],
  'documents of a collection': [
    20_000,
    (n) =>
      strToU8(
        `<akomaNtoso xmlns="${AKN}"><documentCollection><meta/><collectionBody>${times(n, () => '<component><doc name="x"><meta/></doc></component>')}</collectionBody></documentCollection></akomaNtoso>`,
      ),
  ],
  'elements before any body': [
    60_000,
    (n) =>
      strToU8(
        `<akomaNtoso xmlns="${AKN}"><documentCollection><meta/>${times(n, () => '<component/>')}</documentCollection></akomaNtoso>`,
      ),
  ],
  'facts of the file': [
    20_000,
    (n) =>
      akn(
        '<p>x</p>',
        '',
        times(n, (i) => `<lifecycle source="#s"><eventRef date="${i}"/></lifecycle>`),
      ),
  ],
  'attributes of one element': [20_000, (n) => akn(`<p ${times(n, (i) => `a${i}="x" `)}>x</p>`)],
  'names of one namespace': [5000, (n) => akn(`<p ${times(n, (i) => `xmlns:n${i}="urn:n${i}" `)}>x</p>`)],
  'names of namespaces, nested': [
    80,
    (n) =>
      akn(
        times(80, (i) => `<hcontainer ${times(n, (k) => `xmlns:n${i}x${k}="urn:n" `)}>`) +
          '<p>x</p>' +
          '</hcontainer>'.repeat(80),
      ),
  ],
  'namespaces that are used, then elements': [
    800,
    (n) =>
      akn(
        `<hcontainer xmlns:q="urn:q" ${times(n, (i) => `xmlns:n${i}="urn:n${i}" n${i}:a="" `)}><heading>h</heading>${times(10 * n, () => '<b/>')}</hcontainer>`,
      ),
  ],
  'blanks between elements': [9000, (n) => akn(times(n, () => '<p> </p>   '))],
  'blanks in one line': [200_000, (n) => akn(`<p>${' \n'.repeat(n)}x${' '.repeat(n)}</p>`)],
  'letters of one number': [
    200_000,
    (n) => akn(`<article><num>${'1'.repeat(n)}</num><content><p>x</p></content></article>`),
  ],
  'comments of the file': [50_000, (n) => akn(times(n, () => '<!-- x -->'))],
  'CDATA sections': [30_000, (n) => akn(`<p>${'<![CDATA[x]]>'.repeat(n)}</p>`)],
  'entities without a name': [200_000, (n) => akn(`<p>${'&amp;'.repeat(n)}</p>`)],
  'no end at all': [300_000, (n) => strToU8(`<akomaNtoso xmlns="${AKN}">${'<p>'.repeat(n)}`)],
};
