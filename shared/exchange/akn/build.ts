/** A small tree of elements, and its way to text through xmlbuilder2. */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

export interface Tree {
  name: string;
  attrs: Record<string, string>;
  children: (Tree | string)[];
}

export function tree(
  name: string,
  attrs: Record<string, string> = {},
  children: (Tree | string)[] = [],
): Tree {
  return { name, attrs, children };
}

// XML 1.0 has no way to write these characters.
const UNWRITABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\ufffe|\uffff/gu;

// xmlbuilder2 leaves what looks like an entity as it is ("&amp;" typed by a person would be read as "&").
function clean(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '\ufffd').replace(/&/g, '&amp;');
}

function append(parent: XMLBuilder, node: Tree): void {
  const attrs = Object.fromEntries(Object.entries(node.attrs).map(([key, value]) => [key, clean(value)]));
  const element = parent.ele(node.name, attrs);
  for (const child of node.children) {
    if (typeof child === 'string') element.txt(clean(child));
    else append(element, child);
  }
}

/** The document as text, without white space of its own (it would become part of the words). */
export function xmlText(root: Tree): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root);
  return `${document.end({ prettyPrint: false })}\n`;
}
