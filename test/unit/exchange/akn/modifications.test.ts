/** What an amending bill does to other acts, in its Akoma Ntoso. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { readAkn } from '../../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../../shared/exchange/akn/write.ts';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';

const corpus = process.env.MADDA_CORPUS ?? join(import.meta.dirname, '../../../../../shared/corpus');
const xsd = join(corpus, 'akn/akomantoso30.xsd');
const canValidate = existsSync(xsd) && spawnSync('xmllint', ['--version']).status === 0;
const templates = join(import.meta.dirname, '../../../../resources/templates');
const OPTIONS = { title: 'T', date: '2026-11-22', country: 'tm' };

const LAW = `---
madda: 1
lang: ru
tradition: post-soviet
form: amending-law
billTypes: O
npmModel: none
---

# О внесении изменений

### Статья 1. Изменения {#a1}

Внести в Закон Туркменистана от 23 ноября 2016 года № 476-V «Об Омбудсмене» следующие изменения: {#intro}

  1) часть вторую статьи 5 изложить в следующей редакции: {#one}

    > {#new-part}
    >
    > «2. Посещения проводятся без предупреждения.»;

  2) после статьи 7 дополнить статьёй 7-1 следующего содержания: {#two}

    > {#new-article}
    >
    > «Статья 7-1. Доклад»;

  3) в статье 8 слова «по согласованию» исключить; {#three}

  4) статью о докладе исключить. {#four}

Внести в Уголовный кодекс Туркменистана следующие изменения: {#intro-2}

  1) статью 9 признать утратившей силу. {#five}
`;

function billOf(text: string): Node {
  let n = 0;
  const read = readMarkdown(text, { newId: () => `i${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error('not read');
  return bill.bill;
}

describe('The modifications in Akoma Ntoso', () => {
  it('say what is done where, with the words and the quotations; what is in doubt is named as that', () => {
    const xml = writeAkn(billOf(LAW), OPTIONS);
    const act = '/akn/tm/act/2016-11-23/476-V/!main';
    expect(/<activeModifications>.*<\/activeModifications>/.exec(xml)![0]).toBe(
      [
        '<activeModifications>',
        `<textualMod type="substitution" eId="tmod_1"><source href="#mod"/><destination href="${act}#art_5__para_2"/><new href="#art_1__para_1__point_1__qstr"/></textualMod>`,
        `<textualMod type="insertion" eId="tmod_1-2"><source href="#mod-2"/><destination href="${act}#art_7-1"/><destination href="${act}#art_7" pos="after"/><new href="#art_1__para_1__point_2__qstr"/></textualMod>`,
        `<textualMod type="repeal" eId="tmod_1-3"><source href="#art_1__para_1__point_3"/><destination href="${act}#art_8"/><old><madda:words xmlns:madda="urn:uuid:6b1f0c52-94f3-4d0e-8a55-2f6a3c1e7d90">по согласованию</madda:words></old></textualMod>`,
        '</activeModifications>',
      ].join(''),
    );
    expect(xml).toContain(
      `<activeRef eId="act_1" href="${act}" showAs="Закон Туркменистана от 23 ноября 2016 года № 476-V «Об Омбудсмене»"/>`,
    );
    expect(xml.match(/<madda:instruction href="[^"]*"\/>/g)).toEqual([
      '<madda:instruction href="#art_1__para_1__point_4"/>',
      '<madda:instruction href="#art_1__para_2__point_1"/>',
    ]);
    expect(xml).toContain(
      '<mod eId="mod"><quotedStructure eId="art_1__para_1__point_1__qstr" wId="new-part">',
    );
  });

  it('are not in a bill that changes no act, and change nothing of what is read back', () => {
    const bill = billOf(LAW);
    const read = readAkn(writeAkn(bill, OPTIONS), {
      newId: () => {
        throw new Error('no id was to be made');
      },
    });
    expect(read.ok && read.doc).toEqual(bill.toJSON());
    const other = billOf(readFileSync(join(templates, 'npm-separate.ru.md'), 'utf8'));
    expect(writeAkn(other, OPTIONS)).not.toMatch(/analysis|instruction/);
  });

  it.skipIf(!canValidate)('leave the file valid (did not run where the schema or xmllint is absent)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'madda-mods-'));
    const texts = ['en', 'ru', 'tk'].map((lang) =>
      readFileSync(join(templates, `ombudsman-amendments.${lang}.md`), 'utf8'),
    );
    const paths = [LAW, ...texts].map((text, i) => {
      const path = join(folder, `${i}.xml`);
      writeFileSync(path, writeAkn(billOf(text), OPTIONS));
      return path;
    });
    expect(() =>
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', xsd, ...paths], { stdio: 'pipe' }),
    ).not.toThrow();
    rmSync(folder, { recursive: true });
  });
});
