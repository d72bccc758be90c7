/** The comments of a Word file: who said what when, which are answers, which are settled. */
import { SOFT_HYPHEN } from '../../text/softHyphens.ts';
import { HARD_HYPHEN } from '../unbroken.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import type { WordParts } from './parts.ts';

export interface Remark {
  id: string;
  author: string;
  at: string;
  text: string;
  resolved: boolean;
  replies: Remark[];
}

function paragraphText(p: XmlElement): string {
  let out = '';
  const visit = (element: XmlElement): void => {
    for (const inner of elements(element)) {
      if (inner.name === 'w:t') out += textOf(inner);
      else if (inner.name === 'w:softHyphen') out += SOFT_HYPHEN;
      else if (inner.name === 'w:noBreakHyphen') out += HARD_HYPHEN;
      else if (inner.name === 'w:tab') out += '\t';
      else if (inner.name === 'w:br' || inner.name === 'w:cr') out += '\n';
      else if (inner.name !== 'w:pPr' && inner.name !== 'w:rPr' && inner.name !== 'w:del') visit(inner);
    }
  };
  visit(p);
  return out;
}

/** Word writes local time with a "Z"; what is no date at all becomes ''. */
function dateOf(text: string | undefined): string {
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : '';
}

/** The threads in the order of the file. An answer to an answer belongs to the first remark, as in Word. */
export function readRemarks(parts: WordParts): Remark[] {
  if (!parts.comments) return [];
  const byPara = new Map<string, Remark>();
  const all: { remark: Remark; para: string }[] = [];
  for (const comment of elements(parts.comments, 'w:comment')) {
    const lines = elements(comment, 'w:p');
    const remark: Remark = {
      id: comment.attrs['w:id'] ?? '',
      author: comment.attrs['w:author'] ?? '',
      at: dateOf(comment.attrs['w:date']),
      text: lines.map(paragraphText).join('\n').trim(),
      resolved: ['1', 'true', 'on'].includes(comment.attrs['w15:done'] ?? comment.attrs['w:done'] ?? ''),
      replies: [],
    };
    const para = lines.at(-1)?.attrs['w14:paraId'] ?? '';
    if (para !== '') byPara.set(para, remark);
    all.push({ remark, para });
  }
  const parents = new Map<string, string>();
  for (const extended of parts.commentsExtended ? elements(parts.commentsExtended, 'w15:commentEx') : []) {
    const para = extended.attrs['w15:paraId'] ?? '';
    const remark = byPara.get(para);
    if (remark && ['1', 'true', 'on'].includes(extended.attrs['w15:done'] ?? '')) remark.resolved = true;
    const parent = extended.attrs['w15:paraIdParent'];
    if (parent !== undefined) parents.set(para, parent);
  }
  const threads: Remark[] = [];
  for (const { remark, para } of all) {
    const top = topOf(para, parents);
    const parent = top === para ? undefined : byPara.get(top);
    if (parent) parent.replies.push(remark);
    else threads.push(remark);
  }
  return threads;
}

function topOf(para: string, parents: ReadonlyMap<string, string>): string {
  let at = para;
  for (let hops = 0; hops < 64; hops++) {
    const parent = parents.get(at);
    if (parent === undefined) return at;
    at = parent;
  }
  return para;
}

/** The value of one of the file's own properties, as Madda writes them. */
export function customProperty(parts: Pick<WordParts, 'custom'>, name: string): string | null {
  const property = parts.custom
    ? elements(parts.custom, 'property').find((p) => p.attrs.name === name)
    : undefined;
  const value = property && child(property, 'vt:lpwstr');
  return value ? textOf(value) : null;
}
