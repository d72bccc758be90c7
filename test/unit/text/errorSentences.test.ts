/** The sentence for what went wrong says what happened, and where a file could not be read, why and what to do. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { catalogues, messages, technicalReason } from '../../../shared/messages/index.ts';

test('a file that could not be read is refused with the reason', () => {
  for (const lang of LANGUAGES) {
    const { error, t } = messages(lang);
    const values = { name: 'a.docx', reason: 'encrypted' };
    expect(error({ code: 'importFailed', values })).toContain(t('exchange:error.encrypted'));
    expect(error({ code: 'importFailed', values })).toContain('a.docx');
    expect(error({ code: 'unsupportedFormat', values: { name: 'a.pdf' } })).toContain('.docx');
  }
});

test('an error without a reason is one sentence of its own', () => {
  expect(messages('en').error({ code: 'cancelled' })).toBe('Stopped. Nothing was changed.');
});

test('what the machine said is no part of any sentence, and is there for those who ask', () => {
  const error = { code: 'exportFailed', values: { detail: 'error: unknown font family' } } as const;
  for (const lang of LANGUAGES) {
    expect(messages(lang).error(error)).not.toContain('font family');
    for (const sentence of Object.values(catalogues[lang].errors ?? {}))
      expect(sentence).not.toContain('{{detail}}');
  }
  expect(technicalReason(error)).toBe('error: unknown font family');
  expect(technicalReason({ code: 'diskFull' })).toBe('');
});
