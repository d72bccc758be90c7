import { describe, expect, test } from 'vitest';
import { acceptOffer, referenceOffer } from '../../../shared/bill/commands/offer.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { register } from '../../../shared/bill/references.ts';
import { draft } from '../../builders/draft.ts';
import { OWN } from '../../builders/traditions.ts';

function offered(lang: Language, text: string): string | null {
  const state = draft(`article A\narticle B\n p ${text}|`, { lang });
  const offer = referenceOffer(state, register(state.doc));
  return offer && `${offer.target} for ${state.doc.textBetween(offer.from, offer.to)}`;
}

describe('typed citations', () => {
  test.each<[Language, string, string | null]>([
    ['ru', 'в порядке статьи 2', 'n2 for 2'],
    ['ru', 'согласно статье 1', 'n1 for 1'],
    ['ru', 'по ст. 1', 'n1 for 1'],
    ['ru', 'статьи 7', null],
    ['ru', 'подстатьи 2', null],
    ['ru', 'статьи 2 ', null],
    ['en', 'under section 2', 'n2 for 2'],
    ['en', 'Article 1', 'n1 for 1'],
    ['en', 'intersection 2', null],
    ['tk', 'şu Kanunyň 2-nji madda', 'n2 for 2-nji madda'],
  ])('in %s %j offers %s', (lang, text, expected) => {
    expect(offered(lang, text)).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['under clause b', 'n3 for b'],
    ['under Clause A', 'n2 for A'],
    ['under clause F', null],
    ['under article 1', null],
  ])('by the name and the numbers of an own tradition: %j offers %s', (text, expected) => {
    const attrs = { lang: 'en', tradition: 'post-soviet', form: 'law', ownTradition: OWN } as const;
    const state = draft(`chapter X\n article A\n article B\n  p ${text}|`, attrs);
    const offer = referenceOffer(state, register(state.doc));
    expect(offer && `${offer.target} for ${state.doc.textBetween(offer.from, offer.to)}`).toBe(expected);
  });

  test('nothing is offered in quoted text of another law', () => {
    const state = draft('article A\n quoted\n  article\n   p статьи 1|');
    expect(referenceOffer(state, register(state.doc))).toBeNull();
  });

  test('the number becomes a reference, the words stay as typed', () => {
    const before = draft('article A\n p в порядке статьи 1|');
    let state = before;
    acceptOffer(register(before.doc))(before, (tr) => {
      state = before.apply(tr);
    });
    const wording = state.selection.$from.parent;
    expect(wording.firstChild?.text).toBe('в порядке статьи ');
    expect(wording.lastChild?.attrs).toEqual({ target: 'n1', style: 'number', case: 'nom', shown: '1' });
  });
});
