import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { docxText } from '../../../builders/docxText.ts';
import { newIds, p, rawDocx, write } from './help.ts';
import { TURKMEN } from './samples.ts';

const codeOf = (bytes: Uint8Array): string => {
  const result = readDocx(bytes, { newId: newIds() });
  return result.ok ? 'ok' : result.code;
};

const withPart = (name: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(rawDocx({ body: p('Article 1. Scope') })), [name]: strToU8(text) });

/** A compound file's first sector and a directory entry of this name. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...entry].forEach((c, i) => {
    bytes[1024 + 2 * i] = c.charCodeAt(0);
  });
  return bytes;
}

const DOCUMENT = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

describe('a file from outside', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing at all', () => new Uint8Array(), 'notThisFormat'],
    ['a text', () => strToU8('Article 1. Scope'), 'notThisFormat'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'notThisFormat'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'notThisFormat'],
    ['a spreadsheet', () => withPart('word/document.xml', '<workbook/>'), 'notThisFormat'],
    ['an encrypted Word file', () => compoundFile('EncryptedPackage'), 'encrypted'],
    ['a .doc of Word 97', () => compoundFile('WordDocument'), 'oldWordFormat'],
    [
      'a package whose document is missing',
      () => {
        const { 'word/document.xml': _, ...rest } = unzipSync(rawDocx({ body: '' }));
        return zipSync(rest);
      },
      'damaged',
    ],
    [
      'a file cut in the middle',
      async () => {
        const whole = await write(TURKMEN);
        return whole.slice(0, whole.length >> 1);
      },
      'damaged',
    ],
    ['XML that is not well-formed', () => withPart('word/document.xml', DOCUMENT('<w:p>')), 'damaged'],
    [
      'a document without a body',
      () => withPart('word/document.xml', DOCUMENT('').replace(/<w:body>.*<\/w:body>/, '')),
      'damaged',
    ],
    [
      'entities that multiply',
      () =>
        withPart(
          'word/document.xml',
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${DOCUMENT('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`,
        ),
      'forbiddenContent',
    ],
    [
      'an entity that reads a file',
      () => withPart('word/styles.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:styles/>'),
      'ok',
    ],
    [
      'elements nested without end',
      () =>
        withPart(
          'word/document.xml',
          DOCUMENT('<w:sdt><w:sdtContent>'.repeat(200) + '</w:sdtContent></w:sdt>'.repeat(200)),
        ),
      'tooDeep',
    ],
    ['a zip bomb', () => withPart('word/document.xml', DOCUMENT(' '.repeat(40_000_000))), 'tooLarge'],
    [
      'thousands of entries',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`f${i}.xml`, new Uint8Array()]))),
      'tooLarge',
    ],
    [
      'a document that pulls in another format',
      () => withPart('word/document.xml', DOCUMENT(`${p('Article 1. Scope')}<w:altChunk/>`)),
      'forbiddenContent',
    ],
    ['a document with no text', () => rawDocx({ body: p('') }), 'empty'],
  ])('%s', async (_, make, code) => {
    expect(codeOf(await make())).toBe(code);
  });

  test('with a DOCTYPE in a part that is used is refused', () => {
    const bytes = rawDocx({ body: p('Article 1. Scope'), styles: '' });
    const files = { ...unzipSync(bytes), 'word/styles.xml': strToU8('<!DOCTYPE x><w:styles/>') };
    expect(codeOf(zipSync(files))).toBe('forbiddenContent');
  });

  test('with rings in styles and lists is read', () => {
    const bytes = rawDocx({
      body:
        p('Article 1. Scope', '<w:pStyle w:val="A"/>') + p('Text', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    });
    expect(codeOf(bytes)).toBe('ok');
  });

  test('that is no Word file has no text', () => {
    expect(docxText(strToU8('x'), 'accepted')).toBeNull();
  });

  test('that was damaged anywhere gets an answer, never an exception', async () => {
    const bytes = await write(TURKMEN);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(64), fc.nat(255), (at, length, value) => {
        const damaged = bytes.slice();
        damaged.fill(value, at, at + length);
        expect(typeof readDocx(damaged, { newId: newIds() }).ok).toBe('boolean');
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('whose XML says strange things gets an answer, never an exception', async () => {
    const files = unzipSync(await write(TURKMEN));
    const document = strFromU8(files['word/document.xml']!);
    const tags = [...document.matchAll(/<[^>]+>/g)].map((m) => ({ at: m.index, text: m[0] }));
    fc.assert(
      fc.property(fc.nat(tags.length - 1), fc.nat(tags.length - 1), fc.nat(2), (from, to, how) => {
        const a = tags[from]!;
        const b = tags[to]!;
        const cut = document.slice(0, a.at) + document.slice(a.at + a.text.length);
        const edited =
          how === 0
            ? cut
            : how === 1
              ? document.replace(a.text, b.text)
              : document.replaceAll(/w:val="[^"]*"/g, `w:val="${to}"`);
        const result = readDocx(zipSync({ ...files, 'word/document.xml': strToU8(edited) }, { level: 1 }), {
          newId: newIds(),
        });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
