import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { registerPlugin } from '../../../renderer/editor/plugins/register.ts';
import { selectionInfo } from '../../../renderer/editor/selection.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { provisionPositions } from '../../../shared/bill/spans.ts';
import * as b from '../../builders/bill.ts';

const law = b.bill(
  {},
  b.preamble('pre', 'Меджлис'),
  b.section(
    's1',
    'Раздел',
    b.chapter(
      'c1',
      'Глава',
      b.article('a1', 'Цель', b.paragraph('p1', 'Раз два', b.point('pt', 'три')), b.note('n', 'х')),
    ),
  ),
  b.article('a2', 'Ещё', b.quoted('q', b.article('qa', 'Чужая', b.paragraph('qp', 'Текст')))),
  b.paragraph('top', 'Пункт постановления', b.point('toppt', 'а')),
  b.annex(
    'an',
    'Перечень',
    b.article('ana', 'В приложении', b.paragraph('anp', 'Текст')),
    b.paragraph('anq', 'Текст'),
  ),
);

function at(pos: number, head = pos) {
  const state = EditorState.create({ doc: law, plugins: [registerPlugin()] });
  const { doc } = state;
  const selection = TextSelection.between(doc.resolve(pos), doc.resolve(head));
  return selectionInfo(state.apply(state.tr.setSelection(selection)));
}

describe('what the app is told about the selection', () => {
  test('provision and unit are those of the list of provisions', () => {
    const positions = provisionPositions(law);
    for (const { id, kind, unit } of listProvisions(law)) {
      if (kind === 'quoted') continue;
      expect(at(positions.get(id)! + 2)).toEqual({ provision: id, unit, kind, at: 0, words: null });
    }
  });

  test('words come with their offsets, and not where the selection leaves the provision', () => {
    const start = provisionPositions(law).get('p1')! + 2;
    expect(at(start + 4, start + 7)?.words).toEqual({ from: 4, to: 7, quote: 'два' });
    expect(at(start, start + 11)?.words ?? null).toBeNull();
  });
});
