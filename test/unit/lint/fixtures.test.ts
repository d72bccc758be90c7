/** Each rule in each language: what it reports, what it mends, and the near misses about which it must say nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/bill/commands/edits.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { writeText } from '../../../shared/exchange/text/write.ts';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import { LINT_RULES } from '../../../shared/lint/types.ts';

const FOLDER = new URL('../../fixtures/lint/', import.meta.url);
const FRONT = { madda: '1', tradition: 'post-soviet', form: 'law', billTypes: 'N', npmModel: 'none' };

function billOf(body: string, lang: string, front: Record<string, string>): Node {
  const head = Object.entries({ ...FRONT, lang, ...front }).map(([key, value]) => `${key}: ${value}`);
  let made = 0;
  const text = `---\n${head.join('\n')}\n---\n\n# Law {#title}\n\n${body}\n`;
  const read = readMarkdown(text, { newId: () => `n${++made}` });
  if (!read.ok) throw new Error(read.detail);
  const checked = readBill(read.doc);
  if (!checked.ok) throw new Error(checked.reason);
  return checked.bill;
}

interface Case {
  /** null where nothing must be reported. */
  found: string | null;
  body: string;
  mended: string | null;
}

function casesOf(file: string): { front: Record<string, string>; cases: Case[] } {
  const [head = '', ...parts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^=== /mu);
  const front = Object.fromEntries(
    head
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line) => line.split(': ') as [string, string]),
  );
  const cases = parts.map((part) => {
    const [title = '', ...rest] = part.split('\n');
    const [body = '', mended] = rest.join('\n').split(/^--- mended$/mu);
    return { found: title.startsWith('found: ') ? title.slice(7) : null, body, mended: mended ?? null };
  });
  return { front, cases };
}

/** Rules about the words of one language, or the tradition of one. */
const ONE_LANGUAGE: Partial<Record<string, string>> = { listConjunction: 'en', wordForm: 'ru' };

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe.each(files)('%s', (file) => {
  const [rule, lang] = file.split('.') as [string, string];
  const { front, cases } = casesOf(file);
  it.each(
    cases.map(
      (one, i) =>
        [`${i + 1}. ${one.found === null ? 'quiet' : `found: ${one.found.slice(0, 60)}`}`, one] as const,
    ),
  )('%s', (_title, { found, body, mended }) => {
    const bill = billOf(body, lang, front);
    const findings = lintBill(bill).findings.filter((one) => one.rule === rule);
    expect(findings.map((one) => one.quote)).toEqual(found === null ? [] : [found]);
    const fix = findings[0]?.fixes[0];
    if (mended === null) return;
    let state = EditorState.create({ doc: bill });
    expect(
      applyEdits(fix?.edits ?? [])(state, (tr) => {
        state = state.apply(tr);
      }),
    ).toBe(true);
    expect(writeText(state.doc)).toBe(writeText(billOf(mended, lang, front)));
    expect(lintBill(state.doc).findings.filter((one) => one.rule === rule)).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('has a file for every rule that reads one bill, in every language that has it', () => {
    const wanted = LINT_RULES.filter((rule) => rule !== 'bilingualMismatch').flatMap((rule) =>
      rule in ONE_LANGUAGE
        ? [`${rule}.${ONE_LANGUAGE[rule]}.md`]
        : ['en', 'ru', 'tk'].map((lang) => `${rule}.${lang}.md`),
    );
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });

  it('has a near miss in every file', () => {
    for (const file of files)
      expect(
        casesOf(file).cases.some((one) => one.found === null),
        file,
      ).toBe(true);
  });
});
