/** A structural command that cannot be done says why; one that can be done has nothing to say. */
import { expect, test } from 'vitest';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { LEVEL_COMMANDS, type LevelCommand, whyNot } from '../../../shared/bill/commands/whyNot.ts';
import type { BillAttrs } from '../../../shared/bill/document.ts';
import { draft } from '../../builders/draft.ts';

const why = (command: LevelCommand, bill: string, attrs: Partial<BillAttrs> = {}) =>
  whyNot(draft(bill, attrs), command);

test('a subpoint cannot go deeper: there is no level below it', () => {
  const bill = `
    article A
     p a
      pt one
       sub x
       sub y|`;
  expect(why('demote', bill)).toEqual({ code: 'deepest', kind: 'subpoint' });
});

test('a point with subpoints cannot go deeper: they would have no level', () => {
  const bill = `
    article A
     p a
      pt one
      pt two|
       sub x`;
  expect(why('demote', bill)).toEqual({ code: 'deepestInside', kind: 'point' });
});

test('the first of a list has nothing before it that could take it in, and so has one behind a table', () => {
  expect(why('demote', 'article A\n p a|')).toEqual({ code: 'nothingBefore', kind: 'paragraph' });
  const behind = `
    article A
     p a
      pt one
      table x y
      pt two|`;
  expect(why('demote', behind)).toEqual({ code: 'nothingBefore', kind: 'point' });
});

test('a paragraph of an article is at the top of it; retyping can make it an article, in a decree it cannot', () => {
  expect(why('promote', 'article A\n p a|')).toEqual({ code: 'highestButArticle', kind: 'paragraph' });
  expect(why('promote', 'p a|\np b', { form: 'decree' })).toEqual({ code: 'highest', kind: 'paragraph' });
});

test('a heading has no level that Tab changes, and the title keeps its place', () => {
  for (const command of ['demote', 'promote'] as const) {
    expect(why(command, 'article A|\n p a')).toEqual({ code: 'noLevel', kind: 'article' });
    expect(why(command, 'preamble Whereas|\narticle A')).toEqual({ code: 'fixed', kind: 'preamble' });
  }
  for (const command of ['moveUp', 'moveDown'] as const)
    expect(why(command, 'preamble Whereas|\narticle A')).toEqual({ code: 'fixed', kind: 'preamble' });
});

test('the first provision cannot move up and the last one not down', () => {
  const bill = (first: string, last: string) => `
    chapter One
     article A${first}
      p a
    chapter Two
     article B${last}
      p b`;
  expect(why('moveUp', bill('|', ''))).toEqual({ code: 'noPlaceAbove', kind: 'article' });
  expect(why('moveDown', bill('', '|'))).toEqual({ code: 'noPlaceBelow', kind: 'article' });
  expect(why('moveDown', bill('|', ''))).toBeNull();
});

test('the only provision of a quoted text cannot leave it empty', () => {
  const bill = `
    article A
     p a
      quoted
       article Q|
    article B
     p b`;
  expect(why('moveDown', bill)).toEqual({ code: 'onlyOne', kind: 'article' });
});

test('what is of that kind already, or of a kind that stays, says so to the keys that give another kind', () => {
  expect(why('toArticle', 'article A|\n p a')).toEqual({ code: 'already', kind: 'article' });
  expect(why('toWording', 'article A\n p a\n  + more|')).toMatchObject({ code: 'alreadyLine' });
  expect(why('toPoint', 'preamble Whereas|\narticle A')).toEqual({ code: 'keepsKind', kind: 'preamble' });
  expect(why('toPoint', 'section S|\n article A')).toEqual({ code: 'keepsKind', kind: 'section' });
  expect(why('toPoint', 'article A\n p a|\n p b|')).toMatchObject({ code: 'oneLine' });
});

test('what has a heading becomes no plain line, and what has nothing before it goes into nothing', () => {
  expect(why('toWording', 'article A|\n p a')).toEqual({ code: 'headed', kind: 'article' });
  expect(why('toParagraph', 'article A|\n p a')).toEqual({ code: 'nothingBefore', kind: 'article' });
  expect(why('toPoint', 'article A\n p a|')).toEqual({ code: 'nothingBefore', kind: 'paragraph' });
  expect(why('toSubpoint', 'article A\n p a\narticle B|\n p b')).toEqual({
    code: 'nothingBefore',
    kind: 'point',
  });
});

test('what cannot become that kind where it stands says which kind', () => {
  expect(why('toWording', 'article A\n p a|')).toMatchObject({ code: 'noLine' });
  const quoted = `
    article A
     p a
      quoted
       p q|`;
  expect(why('toChapter', quoted)).toEqual({ code: 'noWay', kind: 'chapter' });
  expect(why('toArticle', 'p a|\np b', { form: 'decree' })).toEqual({ code: 'form', kind: 'paragraph' });
});

test('everywhere in a bill there is a reason exactly where the command cannot be done', () => {
  const bills = [
    `
     preamble Whereas
     part P
      section S
       chapter One
        article A
         p a
          pt x
           sub y
           sub z
          pt w
         p b
        article B
         p c
     signature President
     annex Forms
      p One`,
    `
     article A
      p a
      note Why
      table x y
      quoted
       article Quoted
        p Text
     article B`,
  ];
  for (const form of ['law', 'decree', 'amending-law'] as const)
    for (const tradition of ['post-soviet', 'anglo'] as const)
      for (const bill of bills) {
        const lines = bill.split('\n');
        for (let at = 0; at < lines.length; at++) {
          if (['', 'quoted'].includes(lines[at]!.trim())) continue;
          const state = draft(lines.map((line, i) => (i === at ? `${line}|` : line)).join('\n'), {
            form,
            tradition,
          });
          for (const command of LEVEL_COMMANDS)
            expect(whyNot(state, command) === null).toBe(STRUCTURE_COMMANDS[command](state));
        }
      }
});
