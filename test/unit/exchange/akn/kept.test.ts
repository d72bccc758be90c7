/** What other systems put into Akoma Ntoso and a bill has no provision for comes out as it went in. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { afterAll, describe, expect, it } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { MOST_KEPT } from '../../../../shared/bill/kept.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { fragmentsOf } from '../../../../shared/exchange/akn/fragment.ts';
import { readAkn } from '../../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../../shared/exchange/akn/write.ts';
import { readHtml } from '../../../../shared/exchange/html/read.ts';
import { writeHtml } from '../../../../shared/exchange/html/write.ts';
import type { ImportResult } from '../../../../shared/exchange/types.ts';

const OPTIONS = { title: 'T', date: '2026-11-22', country: 'tm' };
const FINAL = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const fixtures = join(import.meta.dirname, '../../../fixtures/akn');
const corpus = process.env.MADDA_CORPUS ?? join(import.meta.dirname, '../../../../../shared/corpus');
const xsd = join(corpus, 'akn/akomantoso30.xsd');
const examples = join(corpus, 'akn/examples');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(folder, name))
    : [];

const none = (): string => {
  throw new Error('no id was to be made');
};
function taken(text: string): Extract<ImportResult, { ok: true }> & { bill: Node } {
  let n = 0;
  const read = readAkn(text, { newId: () => `i${++n}` });
  if (!read.ok) throw new Error(read.code);
  const bill = readBill(read.doc);
  if (!bill.ok) throw new Error(bill.reason);
  return { ...read, bill: bill.bill };
}
const keptIn = (bill: Node): string[] => {
  const found: string[] = [];
  bill.descendants((node) => {
    if (node.type.name === 'kept') found.push(String(node.attrs.xml));
    return !node.isTextblock;
  });
  return found;
};
function billOf(doc: unknown): Node {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}
const act = (body: string): string =>
  `<akomaNtoso xmlns="${FINAL}"><act name="act"><body>${body}</body></act></akomaNtoso>`;

describe('Elements of other systems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madda-kept-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('become blocks with their words, each listed with its place', () => {
    const { bill, report } = taken(readFileSync(join(fixtures, 'cross-headings.xml'), 'utf8'));
    const blocks = listProvisions(bill).filter((p) => p.kind === 'kept');
    expect(blocks.map((p) => p.text)).toEqual([
      'General',
      'police cells;\nhospitals & homes.',
      '(A) 100 places, or',
      '(B) 10 cells;',
      'Number of visits',
      'n\n=\n2',
      'T.1 Transitional matters\nVisits begun before this Act go on.\n1 Duty',
    ]);
    const listed = report.notes.filter((note) => note.key === 'note.keptElement');
    expect(listed.map((note) => [note.values?.name, note.provision])).toEqual([
      ['crossHeading', blocks[0]!.id],
      ['ul', blocks[1]!.id],
      ['clause', blocks[2]!.id],
      ['clause', blocks[3]!.id],
      ['crossHeading', blocks[4]!.id],
      ['foreign', blocks[5]!.id],
      ['transition', blocks[6]!.id],
    ]);
    expect(report.notes.map((note) => note.values?.name)).toContain('lifecycle');
  });

  it.each([...files(fixtures), ...files(examples)].map((path) => [path.split('/').at(-1)!, path]))(
    'of %s come out letter by letter, and once more',
    (_name, path) => {
      const text = readFileSync(path, 'utf8');
      const { bill } = taken(text);
      const out = writeAkn(bill, OPTIONS);
      // What has no prefix and no CDATA is in its canonical form already: it must be found in the file as it was.
      for (const xml of keptIn(bill)) {
        const own = xml.replace(` xmlns="${FINAL}"`, '');
        expect(out).toContain(own);
        if (!/akn:|CDATA/.test(text)) expect(text).toContain(own);
      }
      const again = readAkn(out, { newId: none });
      expect(again.ok && again.doc).toEqual(bill.toJSON());
      const html = readHtml(writeHtml(bill, { title: 'T', lang: 'en' }), { newId: none });
      expect(html.ok && html.doc).toEqual(bill.toJSON());
    },
  );

  it.skipIf(!hasXmllint)('are the same for another reader of XML, prefixes aside', () => {
    const canonical = (element: string): string => {
      const path = join(folder, 'c.xml');
      writeFileSync(path, `<w xmlns="${FINAL}" xmlns:own="urn:example:own">${element}</w>`);
      return execFileSync('xmllint', ['--nonet', '--exc-c14n', path], { encoding: 'utf8' });
    };
    const source = readFileSync(join(fixtures, 'prefixed.xml'), 'utf8');
    const out = writeAkn(taken(source).bill, OPTIONS);
    for (const [name, id] of [
      ['hcontainer', 'hc_a'],
      ['tblock', 'tb_1'],
    ]) {
      const own = new RegExp(`<akn:${name} eId="${id}".*?</akn:${name}>`, 's').exec(source)![0];
      const written = new RegExp(`<${name} [^>]*eId="${id}".*?</${name}>`, 's').exec(out)![0];
      expect(canonical(written)).toBe(canonical(own.replaceAll('akn:', '')));
    }
  });

  it.skipIf(!hasXmllint || !existsSync(xsd))(
    'leave the file valid, wherever they were moved to (did not run where the schema or xmllint is absent)',
    () => {
      const paths = [...files(fixtures), ...files(examples)].map((path, i) => {
        const target = join(folder, `${i}.xml`);
        writeFileSync(target, writeAkn(taken(readFileSync(path, 'utf8')).bill, OPTIONS));
        return target;
      });
      // A heading among provisions may not stand in the body itself, nor in an annex: there it gets a container.
      const bill = taken(readFileSync(join(fixtures, 'cross-headings.xml'), 'utf8')).bill.toJSON();
      const moved = (id: string) => ({
        type: 'kept',
        attrs: { id, xml: `<crossHeading xmlns="${FINAL}" eId="${id}">Heading</crossHeading>` },
      });
      bill.content.push(moved('m1'), moved('m2'), {
        type: 'annex',
        attrs: { id: 'x', number: null },
        content: [{ type: 'heading' }, moved('m3')],
      });
      writeFileSync(join(folder, 'moved.xml'), writeAkn(billOf(bill), OPTIONS));
      const all = [...paths, join(folder, 'moved.xml')];
      expect(() =>
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', xsd, ...all], { stdio: 'pipe' }),
      ).not.toThrow();
      const again = readAkn(readFileSync(join(folder, 'moved.xml'), 'utf8'), { newId: none });
      expect(again.ok && again.doc).toEqual(billOf(bill).toJSON());
    },
  );

  it('keep their ids; of two with the same the second gets another, and what points to it follows', () => {
    const proviso =
      '<proviso eId="art_1"><num>P</num><content eId="c"><p>See <ref href="#c">here</ref>.</p></content></proviso>';
    const bill = taken(act(`<article eId="a"><num>1</num><heading>H</heading>${proviso}</article>`)).bill;
    const once = writeAkn(bill, OPTIONS);
    expect(once).toContain(proviso);
    expect(once).toContain('<article eId="art_1-2"');
    const doc = bill.toJSON();
    const article = doc.content.at(-1)!;
    article.content.push({
      ...article.content.at(-1)!,
      attrs: { ...article.content.at(-1)!.attrs, id: 'copy' },
    });
    expect(writeAkn(billOf(doc), OPTIONS)).toContain(
      '<proviso eId="art_1-2"><num>P</num><content eId="c-2"><p>See <ref href="#c-2">here</ref>.</p></content></proviso>',
    );
  });

  it('that another system put into a file of ours are kept as well', () => {
    const bill = taken(
      act(
        '<article eId="a"><num>1</num><heading>H</heading><content eId="c"><p>Words.</p></content></article>',
      ),
    ).bill;
    const crossed = writeAkn(bill, OPTIONS).replace(
      '<heading>H</heading>',
      '$&<crossHeading eId="n">New</crossHeading>',
    );
    let n = 0;
    const read = readAkn(crossed, { newId: () => `new${++n}` });
    expect(read.ok && read.report.notes).toEqual([
      { key: 'note.keptElement', values: { name: 'crossHeading' }, excerpt: 'New' },
    ]);
    expect(read.ok && keptIn(billOf(read.doc))).toEqual([
      `<crossHeading xmlns="${FINAL}" eId="n">New</crossHeading>`,
    ]);
  });

  it('that hold articles are taken apart, and those that are too long for a block become text; both are listed', () => {
    const article =
      '<article eId="a"><num>1</num><heading>H</heading><content eId="c"><p>Words.</p></content></article>';
    const long = `<tblock eId="t"><heading>Long</heading><p>${'a '.repeat(MOST_KEPT / 2)}</p></tblock>`;
    const { bill, report } = taken(
      act(
        `<level eId="l"><num>I</num><heading>All</heading>${article}</level><article eId="b"><num>2</num><heading>I</heading><content eId="d">${long}</content></article>`,
      ),
    );
    expect(keptIn(bill)).toEqual([]);
    expect(report.counts.article).toBe(2);
    expect(report.notes.map((note) => [note.key, note.values?.name])).toContainEqual([
      'note.unknownBlock',
      'tblock',
    ]);
  });

  it('are bounded: a file of five thousand of them is read', () => {
    const read = taken(
      act(
        `<article eId="a"><num>1</num><heading>H</heading>${'<crossHeading>x</crossHeading>'.repeat(5000)}</article>`,
      ),
    );
    expect(keptIn(read.bill)).toHaveLength(5000);
    expect(fragmentsOf('<a><b/></a>', new Set([1])).get(1)).toEqual({ xml: '<b/>', mark: null });
  });
});
