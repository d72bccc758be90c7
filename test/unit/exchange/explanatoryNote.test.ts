/** The explanatory note: filled in from what Madda knows, blank where only people know. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBillBytes } from '../../../electron/core/exchange/write.ts';
import { Resources } from '../../../electron/core/services/resources.ts';
import { billAttrs, type NodeJson } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { type ConformityTable, conformityTable } from '../../../shared/exchange/conformity.ts';
import { type ExplanatoryNote, explanatoryNote } from '../../../shared/exchange/explanatoryNote.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';
import { outOfOrder } from './docx/schemaOrder.ts';

const RESOURCES = path.resolve(import.meta.dirname, '../../../resources');
const DATE = '2026-11-22T10:00:00Z';
let ids = 0;
const resources = new Resources(RESOURCES, () => `r-${++ids}`);
const pack = packSchema.parse(JSON.parse(readFileSync(path.join(RESOURCES, 'packs/opcat.json'), 'utf8')));

function sample(lang: Language, which: 'now' | 'earlier') {
  const read = resources.sample(lang, which);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function conformityOf(text: ReturnType<typeof sample>, uiLang: Language): ConformityTable {
  const provisions = listProvisions(text);
  const { lang, billTypes } = billAttrs(text);
  const { findings } = createChecker([pack], { lang, uiLang, billTypes }).check(provisions);
  return conformityTable({
    packs: [pack],
    findings,
    decisions: [],
    provisions,
    uiLang,
    bill: 'Bill',
    billLang: lang,
    date: DATE,
  });
}

const noteOf = (lang: Language, uiLang: Language = lang): ExplanatoryNote => {
  const now = sample(lang, 'now');
  const since = { comparison: compareBills(sample(lang, 'earlier'), now), name: 'First draft' };
  return explanatoryNote({ bill: now, conformity: conformityOf(now, uiLang), since });
};

describe.each(LANGUAGES)('the explanatory note of the sample in %s', (lang) => {
  const note = noteOf(lang);
  const conformity = conformityOf(sample(lang, 'now'), lang);

  it('quotes purpose and financing out of the bill', () => {
    const words = listProvisions(sample(lang, 'now')).map((p) => p.text.replace(/\s+/g, ' '));
    const quotes = note.sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'quote');
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes)
      expect(words.some((text) => text.startsWith(quote.text.replace(/ …$/, '')))).toBe(true);
    expect(note.sections[0]!.blocks[0]!.kind).toBe('quote');
    expect(note.sections[6]!.blocks[0]!.kind).toBe('quote');
  });

  it('counts and lists every requirement that is asked, once, as the conformity table does', () => {
    const rows = conformity.groups.flatMap((g) => g.rows);
    const [coverage] = note.sections[2]!.blocks.filter((b) => b.kind === 'coverage');
    expect(coverage!.rows.at(-1)!.counts).toEqual(
      (['yes', 'partial', 'no'] as const).map((answer) => rows.filter((r) => r.answer === answer).length),
    );
    const listed = [3, 4, 5].flatMap((i) => note.sections[i]!.blocks.filter((b) => b.kind === 'item'));
    expect(listed).toHaveLength(rows.length);
  });

  it('says what changed, and leaves blank what only people know', () => {
    expect(note.sections.at(-2)!.heading).toContain('First draft');
    expect(note.sections.at(-2)!.blocks.length).toBeGreaterThan(1);
    expect(note.sections.at(-1)!.blocks.map((b) => b.kind)).toEqual(['blank', 'blank', 'blank', 'blank']);
  });

  it.each(['docx', 'pdf', 'html'] as const)(
    'is written as %s, the same bytes for the same input',
    async (format) => {
      const write = () =>
        writeBillBytes({
          kind: 'write',
          format,
          doc: sample(lang, 'now').toJSON() as NodeJson,
          against: sample(lang, 'earlier').toJSON() as NodeJson,
          title: 'T',
          uiLang: lang,
          date: DATE,
          annotations: [],
          notes: false,
          resources: RESOURCES,
          conformity,
          note: { since: 'First draft' },
          standard: format === 'pdf' ? 'ua' : 'none',
        });
      const [one, two] = [await write(), await write()];
      if (!one.ok || !two.ok) throw new Error(JSON.stringify(one).slice(0, 300));
      expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
      if (format === 'html') expect(new TextDecoder().decode(one.bytes)).toContain(note.sections[1]!.heading);
      if (format !== 'docx') return;
      const document = strFromU8(unzipSync(one.bytes)['word/document.xml']!);
      expect(outOfOrder(document)).toEqual([]);
      for (const section of note.sections) expect(document).toContain(section.heading.slice(0, 10));
    },
  );
});

it('makes nothing up for a bill that says neither purpose nor financing', () => {
  const plain = bill({ lang: 'en' }, article('a', 'Visits', paragraph('p', 'Members visit places.')));
  const note = explanatoryNote({ bill: plain, conformity: conformityOf(plain, 'en'), since: null });
  expect(note.sections[0]!.blocks.map((b) => b.kind)).toEqual(['blank']);
  expect(note.sections[6]!.blocks.map((b) => b.kind)).toEqual(['text', 'blank']);
  expect(note.sections.some((s) => s.heading.includes('Changes'))).toBe(false);
});
