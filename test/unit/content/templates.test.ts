import { readdirSync } from 'node:fs';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { type ReferenceAttrs, referenceText, register } from '../../../shared/bill/references.ts';
import { templateIndex as index, readResource, resources } from './bills.ts';

/** References whose target is gone, and those that would show other words than the file has. */
function staleReferences(bill: Node): string[] {
  const reg = register(bill);
  const stale: string[] = [];
  bill.descendants((node) => {
    if (node.type.name !== 'reference') return true;
    const now = referenceText(node.attrs as ReferenceAttrs, reg);
    if (!now.ok || now.text !== node.attrs.shown) stale.push(`${node.attrs.target}: ${node.attrs.shown}`);
    return true;
  });
  return stale;
}

/** Kinds and ids in reading order: what translations of one law share. The closing signature is a national custom, not shared. */
function skeleton(bill: Node): string[] {
  const ids: string[] = [];
  bill.descendants((node) => {
    if (typeof node.attrs.id === 'string' && node.type.name !== 'signature')
      ids.push(`${node.type.name} ${node.attrs.id}`);
    return !node.isTextblock;
  });
  return ids;
}

const templates = index.flatMap((info) => LANGUAGES.map((lang) => ({ info, lang, id: info.id })));

describe('the templates', () => {
  it('are the eight of the index, each a file in three languages', () => {
    const listed = templates.map(({ id, lang }) => `${id}.${lang}.md`).sort();
    const present = readdirSync(new URL('templates/', resources)).filter((name) => name.endsWith('.md'));
    expect(present.sort()).toEqual(listed);
  });

  it.each(index)('$id has a title, a description and a tradition in each language', (info) => {
    const lacking = LANGUAGES.filter(
      (lang) => !info.titles[lang] || !info.descriptions[lang] || !info.tradition[lang],
    );
    expect(lacking).toEqual([]);
  });

  it.each(templates)('$id in $lang is read without a note, as the index describes it', ({ info, lang }) => {
    const { bill, notes } = readResource(`templates/${info.id}.${lang}.md`);
    expect({ attrs: bill.attrs, notes }).toEqual({
      attrs: {
        lang,
        tradition: info.tradition[lang],
        form: info.form,
        billTypes: info.billTypes,
        npmModel: info.npmModel,
        ownTradition: null,
      },
      notes: [],
    });
  });

  it.each(templates)('$id in $lang cites only provisions that are there, by their present names', (one) => {
    expect(staleReferences(readResource(`templates/${one.id}.${one.lang}.md`).bill)).toEqual([]);
  });

  it.each(index)('$id has the same provisions in all three languages', ({ id }) => {
    const [en, ru, tk] = LANGUAGES.map((lang) => skeleton(readResource(`templates/${id}.${lang}.md`).bill));
    expect({ ru, tk }).toEqual({ ru: en, tk: en });
  });
});

const samples: Language[] = ['en', 'ru', 'tk'];

describe('the sample bills', () => {
  it.each(samples)('in %s have two drafts whose references hold', (lang) => {
    const stale = ['', '-earlier'].flatMap((which) => {
      const { bill, notes } = readResource(`samples/${lang}${which}.md`);
      return [...staleReferences(bill), ...notes.map((n) => n.key)];
    });
    expect(stale).toEqual([]);
  });

  it.each(samples)('in %s keep the ids of provisions from Draft 1 to the later draft', (lang) => {
    const earlier = skeleton(readResource(`samples/${lang}-earlier.md`).bill);
    const later = skeleton(readResource(`samples/${lang}.md`).bill);
    expect({
      gone: earlier.filter((id) => !later.includes(id)),
      added: later.filter((id) => !earlier.includes(id)),
    }).toEqual({ gone: [], added: ['article annual-report', 'paragraph published'] });
  });

  it('are the same bill in the three languages', () => {
    const [en, ru, tk] = samples.map((lang) => skeleton(readResource(`samples/${lang}.md`).bill));
    expect({ ru, tk }).toEqual({ ru: en, tk: en });
  });
});
