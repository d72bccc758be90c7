/** Where the cursor goes in a unit whose unsaved words came back. */
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { endOfChange } from '../../../renderer/editor/endOfChange.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { article, bill, chapter, paragraph } from '../../builders/bill.ts';

const law = (words: string, heading = 'General'): Node =>
  bill(
    {},
    chapter(
      'c1',
      heading,
      article('a1', 'One', paragraph('p1', 'First words.')),
      article('a2', 'Two', paragraph('p2', words)),
    ),
  );

const unitIn = (doc: Node, id: string): NodeJson => cutUnits(doc).find((unit) => unit.id === id)!.json;

/** The words of the line before the place, and those behind it. */
function around(doc: Node, unit: string, was: NodeJson | null): [string, string] {
  const place = doc.resolve(endOfChange(doc, unit, was)!);
  const { parent, parentOffset } = place;
  return [parent.textContent.slice(0, parentOffset), parent.textContent.slice(parentOffset)];
}

describe('where one goes on in a unit that changed', () => {
  it('is behind the words that came', () => {
    const was = unitIn(law('Second words.'), 'a2');
    expect(around(law('Second typed words.'), 'a2', was)).toEqual(['Second typed ', 'words.']);
    expect(around(law('Second words. And more.'), 'a2', was)).toEqual(['Second words. And more.', '']);
  });

  it('is behind a letter that came beside one of its kind', () => {
    const was = unitIn(law('Al.'), 'a2');
    expect(around(law('All.'), 'a2', was)).toEqual(['All', '.']);
  });

  it('is where words stood that went', () => {
    const was = unitIn(law('Second typed words.'), 'a2');
    expect(around(law('Second words.'), 'a2', was)).toEqual(['Second ', 'words.']);
  });

  it('is in the heading of a division, whatever else changed in it', () => {
    const was = unitIn(law('Second words.'), 'c1');
    expect(around(law('Other words.', 'General rules'), 'c1', was)).toEqual(['General rules', '']);
  });

  it('is the end of a unit that is new, and nowhere where there is none', () => {
    const doc = law('Second words.');
    expect(doc.textBetween(0, endOfChange(doc, 'a2', null)!)).toContain('Second words.');
    expect(endOfChange(doc, 'a9', null)).toBeNull();
  });
});
