import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';
import { counter, outlineOf } from '../recognise/outline.ts';

const HEAD = '---\nmadda: 1\nlang: ru\ntradition: post-soviet\nform: law\nbillTypes: N\n---\n';

describe('Markdown written by hand', () => {
  it('needs no ids, no numbers, no indents, and computes the text of references that have none', () => {
    const result = readMarkdown(
      `${HEAD}# ЗАКОН ТУРКМЕНИСТАНА {issuer}
# О механизме
Настоящий Закон определяет
порядок.

## Общие положения
### Посещения {#visits}
1. Механизм посещает:
1) места;
2) иные места:
а) первое;
2. Второе.
### Статья 1-1. Доступ {locked}
Права по [](#visits "full dat") не ограничиваются {имя}.

  Это часть того же текста.

Президент {signature}
г. Ашхабад

## Приложение. Список`,
      { newId: counter() },
    );
    expect(outlineOf(result)).toEqual([
      'issuer ЗАКОН ТУРКМЕНИСТАНА',
      'title О механизме',
      'preamble Настоящий Закон определяет порядок.',
      'chapter Глава I. Общие положения',
      'article Статья 1. Посещения',
      'paragraph 1. Механизм посещает:',
      '  point 1) места;',
      '  point 2) иные места:',
      '    subpoint а) первое;',
      'paragraph 2. Второе.',
      'article Статья 1-1. Доступ',
      'paragraph Права по [статье 1] не ограничиваются {имя}.',
      'wording Это часть того же текста.',
      'signature Президент',
      'signature г. Ашхабад',
      'annex Приложение. Список',
    ]);
  });

  it('says which reference has no target', () => {
    const result = readMarkdown(`${HEAD}# О механизме\n\n### Первая\n\nСм. [](#gone).`, { newId: counter() });
    expect(result.ok && result.report.notes).toEqual([
      { key: 'note.referenceWithoutTarget', excerpt: '#gone' },
    ]);
  });

  it('refuses a newer dialect, values that are none, and quotations without end', () => {
    const codes = ['madda: 2', 'madda: 1\nlang: xx'].map((front) =>
      readMarkdown(`---\n${front}\n---\n# T`, { newId: counter() }),
    );
    const deep = readMarkdown(`${HEAD}# T\n\n${'> '.repeat(40)}x`, { newId: counter() });
    expect([...codes, deep].map((read) => (read.ok ? 'read' : read.code))).toEqual([
      'notThisFormat',
      'damaged',
      'tooDeep',
    ]);
  });
});
