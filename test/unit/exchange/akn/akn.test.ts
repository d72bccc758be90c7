import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { textBlocks } from '../../../../shared/bill/blocks.ts';
import { readBill } from '../../../../shared/bill/document.ts';
import { readAkn } from '../../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../../shared/exchange/akn/write.ts';
import { randomBill } from '../../../builders/randomBill.ts';
import { wildBill } from '../../../builders/wildBill.ts';

const none = (): string => {
  throw new Error('no id was to be made');
};
const counted = (): (() => string) => {
  let n = 0;
  return () => `i${++n}`;
};
const OPTIONS = { title: 'Bill & <title>', date: '2026-11-22', country: 'tm' };
const corpus = process.env.MADDA_CORPUS ?? join(import.meta.dirname, '../../../../../shared/corpus');
const xsd = join(corpus, 'akn/akomantoso30.xsd');
const examples = join(corpus, 'akn/examples');
const canValidate = existsSync(xsd) && spawnSync('xmllint', ['--version']).status === 0;

describe('Akoma Ntoso', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madda-akn-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives back any bill exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (seed, wild) => {
        const bill = wild ? wildBill(seed) : randomBill(seed);
        const read = readAkn(writeAkn(bill, OPTIONS), { newId: none });
        expect(read.ok ? read.doc : read).toEqual(bill.toJSON());
      }),
      { numRuns: 80 },
    );
  });

  it.skipIf(!canValidate)(
    'is valid against the schema of OASIS (did not run where the schema or xmllint is absent)',
    () => {
      const files = Array.from({ length: 20 }, (_, seed) => {
        const path = join(folder, `${seed}.xml`);
        writeFileSync(path, writeAkn(seed % 2 === 0 ? wildBill(seed) : randomBill(seed), OPTIONS));
        return path;
      });
      expect(() =>
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', xsd, ...files], { stdio: 'pipe' }),
      ).not.toThrow();
    },
  );

  it.skipIf(!existsSync(examples))(
    'reads the files of other systems with all their articles (did not run where the corpus is absent)',
    () => {
      const found = [
        'it_senato_ddl_2013',
        'uk_pga-2014-27-enacted-data',
        'us_Act_2011-11-29',
        'uy_bill_2010-09-27',
      ].map((name) => {
        let n = 0;
        const read = readAkn(readFileSync(join(examples, `${name}.xml`), 'utf8'), { newId: () => `i${++n}` });
        return [name, read.ok && readBill(read.doc).ok ? read.report.counts.article : read];
      });
      expect(found).toEqual([
        ['it_senato_ddl_2013', 8],
        ['uk_pga-2014-27-enacted-data', 8],
        ['us_Act_2011-11-29', 7],
        ['uy_bill_2010-09-27', 3],
      ]);
    },
  );

  it('takes the notes of other systems as footnotes where they are cited', () => {
    const read = readAkn(
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body><article><num>Art. 1</num><heading>Visits</heading><content><p>Members visit<authorialNote marker="1" placement="bottom"><p>As in the Protocol.</p></authorialNote> all places.</p></content></article></body></bill></akomaNtoso>',
      { newId: counted() },
    );
    const bill = read.ok ? readBill(read.doc) : null;
    if (!bill?.ok) throw new Error('not read');
    expect(textBlocks(bill.bill).at(-1)!.runs).toEqual([
      { text: 'Members visit' },
      { text: '\ufffc', footnote: 'As in the Protocol.' },
      { text: ' all places.' },
    ]);
  });

  it('refuses a DOCTYPE, damaged XML and other vocabularies, each with its code', () => {
    const codes = ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '<akomaNtoso', '<html/>'].map((text) => {
      const read = readAkn(text, { newId: none });
      return read.ok ? 'read' : read.code;
    });
    expect(codes).toEqual(['forbiddenContent', 'damaged', 'notThisFormat']);
  });

  it('refuses what is nested without end or has no end, before it takes long', () => {
    const act = (body: string): string =>
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>${body}</body></act></akomaNtoso>`;
    const nested = (name: string, depth: number): string =>
      `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
    const quoting = '<paragraph><content><p><quotedStructure>';
    const quoted = '</quotedStructure></p></content></paragraph>';
    const codes = [
      act(nested('paragraph', 10_000)),
      act(`<article>${quoting.repeat(20)}<p>x</p>${quoted.repeat(20)}</article>`),
      act('<article><content>'.concat('<p>a</p>'.repeat(400_000), '</content></article>')),
      act(`<article>${nested('level', 80).repeat(200)}</article>`),
    ].map((text) => {
      const read = readAkn(text, { newId: counted() });
      return read.ok ? 'read' : read.code;
    });
    expect(codes).toEqual(['tooDeep', 'read', 'tooLarge', 'read']);
  });
});
