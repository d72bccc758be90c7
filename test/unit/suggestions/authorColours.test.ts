import { expect, test } from 'vitest';
import { AUTHOR_COLOURS, colourOf } from '../../../renderer/editor/suggesting/author.ts';

test('up to six authors never look alike, and each keeps the colour it was given', () => {
  const names = ['Aman Ataýew', 'Oraz Berdiýew', 'Aýgül Nuryýewa', 'Bahar', 'А. Дурдыева', ''];
  const colours = names.map(colourOf);
  expect(new Set(colours).size).toBe(AUTHOR_COLOURS);
  expect(names.map(colourOf)).toEqual(colours);
  expect(colourOf('A seventh')).toBeLessThan(AUTHOR_COLOURS);
});
