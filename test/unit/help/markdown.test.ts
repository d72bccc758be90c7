import { describe, expect, it } from 'vitest';
import { helpInline, parseHelp, plainHelp, titleOf } from '../../../shared/help/markdown.ts';
import { searchHelp } from '../../../shared/help/search.ts';

describe('A chapter', () => {
  it('is headings, paragraphs, lists, pictures and the table of keys', () => {
    const blocks = parseHelp(
      '# Start\n\nOne line\nbroken.\n\n- a\n- b\n  goes on\n\n1. x\n2. y\n\n![A view](start)\n\n## More\n\n{{shortcuts}}\n',
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Start' },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'One line broken.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b goes on' }]],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'x' }], [{ kind: 'text', text: 'y' }]] },
      { kind: 'picture', name: 'start', alt: 'A view' },
      { kind: 'heading', level: 2, text: 'More' },
      { kind: 'shortcuts' },
    ]);
    expect(titleOf(blocks)).toBe('Start');
    expect(plainHelp(blocks, (id) => id)).toContain('A view');
  });

  it('names keys, commands and chapters in its sentences, and takes hostile text for text', () => {
    expect(helpInline('Press `Ctrl K`, **then** [[export]], see [Word](word).')).toEqual([
      { kind: 'text', text: 'Press ' },
      { kind: 'key', text: 'Ctrl K' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'then' },
      { kind: 'text', text: ' ' },
      { kind: 'command', id: 'export' },
      { kind: 'text', text: ', see ' },
      { kind: 'link', chapter: 'word', text: 'Word' },
      { kind: 'text', text: '.' },
    ]);
    for (const text of ['<script>1</script>', '[x](javascript:alert(1))', '** `', '[[a b]]'])
      expect(helpInline(text)).toEqual([{ kind: 'text', text }]);
  });
});

describe('The search in the book', () => {
  const book = [
    { id: 'a', title: 'Нумерация', text: 'Номера считаются сами.' },
    { id: 'b', title: 'Gurluş', text: 'Düzgüniň başynda Backspace ony öňküsi bilen birikdirýär.' },
    { id: 'c', title: 'Ссылки', text: 'Ссылка помнит номера и нумерацию.' },
  ];
  it('finds chapters with every word, titles first, and shows the words around the place', () => {
    expect(searchHelp(book, 'нумерац').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(searchHelp(book, 'номера помнит').map(({ id }) => id)).toEqual(['c']);
    expect(searchHelp(book, '  ')).toEqual([]);
  });
  it('finds Turkmen words typed without their letters, and shows them as they are written', () => {
    const [hit] = searchHelp(book, 'ONKUSI');
    expect(hit).toMatchObject({ id: 'b', hit: 'öňküsi', before: 'Düzgüniň başynda Backspace ony ' });
  });
});
