/** A small tree of elements, and its way to text. */
import { escapeText, escapeValue } from './signs.ts';

/** Text that is XML already, and goes out as it is. */
export interface Raw {
  xml: string;
}

export interface Tree {
  name: string;
  attrs: Record<string, string>;
  children: (Tree | Raw | string)[];
}

export function tree(
  name: string,
  attrs: Record<string, string> = {},
  children: (Tree | Raw | string)[] = [],
): Tree {
  return { name, attrs, children };
}

// XML 1.0 has no way to write these characters.
const UNWRITABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\ufffe|\uffff/gu;

const clean = (text: string): string => text.toWellFormed().replace(UNWRITABLE, '\ufffd');
const textXml = (text: string): string => escapeText(clean(text));
const valueXml = (text: string): string => escapeValue(clean(text));

function write(node: Tree | Raw | string, out: string[]): void {
  if (typeof node === 'string') out.push(textXml(node));
  else if ('xml' in node) out.push(node.xml);
  else {
    const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${valueXml(value)}"`);
    out.push(`<${node.name}${attrs.join('')}`);
    if (node.children.length === 0) out.push('/>');
    else {
      out.push('>');
      for (const child of node.children) write(child, out);
      out.push(`</${node.name}>`);
    }
  }
}

/** One element as text. */
export function elementText(node: Tree): string {
  const out: string[] = [];
  write(node, out);
  return out.join('');
}

/** The document as text, without white space of its own (it would become part of the words). */
export function xmlText(root: Tree): string {
  const out = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, out);
  return `${out.join('')}\n`;
}
