/** HTML from outside as a light tree, bounded in size and depth; nothing in it is run, fetched or kept that is no text. */
import { Parser } from 'htmlparser2';
import type { ImportErrorCode } from '../types.ts';

export interface HtmlElement {
  name: string;
  attrs: Record<string, string>;
  children: (HtmlElement | string)[];
}

export type TreeResult =
  | { ok: true; root: HtmlElement }
  | { ok: false; code: ImportErrorCode; detail: string };

/** Browsers stop at about 512; a printed law needs some 20. */
const MAX_DEPTH = 256;
const MAX_NODES = 400_000;
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
  'button',
  'title',
]);

/** Parses text of any quality. Refused: elements nested deeper than 256, more than 400,000 nodes. */
export function htmlTree(text: string): TreeResult {
  const root: HtmlElement = { name: '#root', attrs: {}, children: [] };
  const stack: HtmlElement[] = [root];
  let skipping = 0;
  let nodes = 0;
  let failure: { code: ImportErrorCode; detail: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attrs) {
        if (failure) return;
        if (++nodes > MAX_NODES) failure = { code: 'tooLarge', detail: 'nodes' };
        if (stack.length > MAX_DEPTH) failure = { code: 'tooDeep', detail: `${stack.length}` };
        if (skipping > 0 || LEFT_OUT.has(name)) {
          skipping++;
          return;
        }
        const element: HtmlElement = { name, attrs, children: [] };
        stack.at(-1)!.children.push(element);
        stack.push(element);
      },
      ontext(data) {
        if (failure || skipping > 0) return;
        const siblings = stack.at(-1)!.children;
        const last = siblings.length - 1;
        if (typeof siblings[last] === 'string') siblings[last] += data;
        else siblings.push(data);
        if (++nodes > MAX_NODES) failure = { code: 'tooLarge', detail: 'nodes' };
      },
      onclosetag() {
        if (skipping > 0) skipping--;
        else if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that hostile input is given up as soon as it shows.
  for (let at = 0; at < text.length && !failure; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!failure) parser.end();
  return failure
    ? { ok: false, ...(failure as { code: ImportErrorCode; detail: string }) }
    : { ok: true, root };
}

/** The first element for which `wanted` is true, in reading order. */
export function findElement(
  root: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | null {
  const queue: HtmlElement[] = [root];
  while (queue.length > 0) {
    const element = queue.pop()!;
    if (wanted(element)) return element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') queue.push(child);
    }
  }
  return null;
}

/** All the text inside, without the elements that `skipped` names. */
export function htmlText(element: HtmlElement, skipped: (element: HtmlElement) => boolean): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (!skipped(child)) text += `${htmlText(child, skipped)}${child.name === 'p' ? ' ' : ''}`;
  }
  return text;
}
