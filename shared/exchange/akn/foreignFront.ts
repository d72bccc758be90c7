/** What stands before and behind the body of a bill in another system's Akoma Ntoso: title, preamble, signature, annexes. */
import { type Branch, branch, isLeaf, leaf } from '../recognise/draft.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { contains, spansOf, textblocks, tidy, wordingsOf } from './foreignText.ts';

/** The title block; a line that is no title is a note. There is always a title, be it empty. */
export function titleBlock(bill: XmlElement, id: string): Branch {
  const title = branch('title_block', id);
  for (const name of ['coverPage', 'preface']) {
    const part = child(bill, name);
    if (!part) continue;
    for (const block of textblocks(part)) {
      const spans = tidy(spansOf(block));
      const role = contains(block, 'docTitle') || contains(block, 'shortTitle') ? 'title' : 'note';
      if (spans.length > 0) title.children.push({ ...leaf('title_line', spans), role });
    }
  }
  const lines = title.children.filter(isLeaf);
  if (lines.length > 0 && !lines.some((l) => l.role === 'title')) lines[0]!.role = 'title';
  if (lines.length === 0) title.children.push({ ...leaf('title_line', []), role: 'title' });
  return title;
}

/** The preamble or the signature from the element of that name; null where nothing is written there. */
export function wordedPart(
  kind: 'preamble' | 'signature',
  part: XmlElement | undefined,
  id: string,
): Branch | null {
  const node = branch(kind, id);
  node.children.push(...wordingsOf(part));
  return node.children.length > 0 ? node : null;
}

/** The elements of which each is an annex. */
export function annexElements(bill: XmlElement): XmlElement[] {
  return (['attachment', 'component'] as const).flatMap((name) =>
    elements(child(bill, `${name}s`) ?? bill, name),
  );
}
