/** What ships is written as it is asked of others: the templates have nothing to mend. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import { readResource, resources } from '../content/bills.ts';

const templates = readdirSync(new URL('templates/', resources)).filter((name) => name.endsWith('.md'));

describe('the drafting lint over what ships', () => {
  it.each(templates)('finds nothing in %s', (name) => {
    const { findings } = lintBill(readResource(`templates/${name}`).bill);
    expect(findings.map((one) => `${one.rule} ${one.provision}: ${one.quote}`)).toEqual([]);
  });

  it.each(['en', 'ru', 'tk'])('finds nothing in the sample (%s)', (lang) => {
    expect(lintBill(readResource(`samples/${lang}.md`).bill).findings).toEqual([]);
  });

  it('counts the uses of every term of a template, in three languages alike', () => {
    const defined = (lang: string): number[] =>
      lintBill(readResource(`templates/npm-separate.${lang}.md`).bill).terms.map(
        (term) => term.definitions.length,
      );
    expect(defined('ru')).toEqual(defined('en'));
    expect(defined('tk')).toEqual(defined('en'));
  });
});
