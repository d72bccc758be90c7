/** The status line names what the act consists of, in the language of the window. */
import { expect, test } from 'vitest';
import { howMany } from '../../../renderer/app/draft/howMany.ts';
import { outlineOf } from '../../../renderer/app/draft/outline.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { extentOf, isUnit } from '../../../shared/bill/extent.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { messages } from '../../../shared/messages/index.ts';
import { draft } from '../../builders/draft.ts';
import { ACTS, type Act } from '../../builders/traditions.ts';

const ARTICLES = `
  chapter General
   article Purpose
    p One
    p Two
   article Terms
    p Only
    quoted
     article Of another law
      p Text
  annex Forms
   p One`;

const POINTS = `
  preamble Whereas
  p One
   pt a
   pt b
  chapter Bodies
   p Two
  annex Rules
   article First
    p One
   article Second
    p One`;

function said(text: string, act: Act, lang: Language): string {
  const { doc } = draft(text, ACTS[act]);
  const reg = register(doc);
  const attrs = billAttrs(doc);
  const shown = howMany(extentOf(outlineOf(listProvisions(doc, reg), reg), attrs), attrs, messages(lang));
  // A version and a side of a comparison are counted from their provisions, and say the same.
  expect(howMany(extentOf(listProvisions(doc, reg).filter(isUnit), attrs), attrs, messages(lang))).toBe(
    shown,
  );
  return shown;
}

test('a law has articles, an Anglo act sections, in each language with its plural', () => {
  expect(said(ARTICLES, 'law-ru', 'ru')).toBe('2 статьи');
  expect(said(ARTICLES, 'law-tk', 'tk')).toBe('2 madda');
  expect(said(ARTICLES, 'law-tk', 'en')).toBe('2 articles');
  expect(said(ARTICLES, 'anglo-en', 'en')).toBe('2 sections');
  expect(said(ARTICLES, 'anglo-en', 'ru')).toBe('2 статьи');
});

test('a karar has points, also where an annex of it has articles', () => {
  expect(said(POINTS, 'karar-tk', 'tk')).toBe('2 bent');
  expect(said(POINTS, 'karar-tk', 'ru')).toBe('2 пункта');
  expect(said(POINTS, 'karar-tk', 'en')).toBe('2 points');
  expect(said('\n  p One', 'karar-tk', 'en')).toBe('1 point');
});

test('an amending law says what it has', () => {
  expect(said(POINTS.replace(/annex[\s\S]*$/, ''), 'amending-ru', 'ru')).toBe('2 части');
  expect(said(ARTICLES, 'amending-ru', 'ru')).toBe('2 статьи');
});

test('a level that only its author can name is named as its author did', () => {
  expect(said(ARTICLES, 'own-en', 'en')).toBe('Clause: 2');
});
