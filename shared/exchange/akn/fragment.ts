/**
 * Elements of a file in the canonical form in which a bill keeps them (bill/kept.ts): names of Akoma Ntoso without a prefix
 * and in the final namespace, other namespaces declared where they are first used, no entities, comments as they stand.
 * Everything else of an element is left as it is: names, attributes and their order, white space, words.
 */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { KEPT_NAMESPACE, MOST_KEPT } from '../../bill/kept.ts';
import { withoutControls, type XmlElement } from '../xml.ts';
import { AKN_NAMESPACES } from './names.ts';
import { escapeText, escapeValue } from './signs.ts';

/** Before an element that a bill kept, Madda writes its id, as a processing instruction, which the schema allows anywhere. */
export const KEPT_MARK = 'madda-kept';

export interface Fragment {
  xml: string;
  /** What the mark before the element says; null where there is none. */
  mark: string | null;
}

const uriOf = (uri: string): string => (AKN_NAMESPACES.includes(uri) ? KEPT_NAMESPACE : uri);

const scopeIn = (around: Record<string, string> | null, own = {}): Record<string, string> =>
  Object.assign(Object.create(around) as Record<string, string>, own);

/** One element being written; gives up where it becomes longer than a bill may keep. */
class Canonical {
  readonly index: number;
  readonly mark: string | null;
  private out = '';
  /** Prefixes as declared in what is written, by open element; each stands on the one around it, so that none is copied. */
  private readonly scopes: Record<string, string>[] = [
    scopeIn(null, { xml: 'http://www.w3.org/XML/1998/namespace' }),
  ];
  private readonly names: string[] = [];
  private started = false;

  constructor(index: number, mark: string | null) {
    this.index = index;
    this.mark = mark;
  }

  open({ local, uri, prefix, attributes }: SaxesTagNS): void {
    this.close('>');
    const scope = scopeIn(this.scopes.at(-1)!);
    let declarations = '';
    const named = (uri: string, local: string, prefix: string, attribute: boolean): string => {
      if (attribute && prefix === '') return local;
      const own = uriOf(uri);
      const short = own === KEPT_NAMESPACE && !attribute ? '' : prefix;
      if ((scope[short] ?? '') !== own) {
        declarations +=
          short === '' ? ` xmlns="${escapeValue(own)}"` : ` xmlns:${short}="${escapeValue(own)}"`;
        scope[short] = own;
      }
      return short === '' ? local : `${short}:${local}`;
    };
    const name = named(uri, local, prefix, false);
    let values = '';
    for (const attribute of Object.values<SaxesAttributeNS>(attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      values += ` ${named(attribute.uri, attribute.local, attribute.prefix, true)}="${escapeValue(attribute.value)}"`;
    }
    this.add(`<${name}${declarations}${values}`);
    this.scopes.push(scope);
    this.names.push(name);
    this.started = true;
  }

  text(text: string): void {
    this.close('>');
    this.add(escapeText(text));
  }

  comment(text: string): void {
    this.close('>');
    this.add(`<!--${text}-->`);
  }

  /** Ends the innermost element; true where that was the whole. */
  end(): boolean {
    const name = this.names.pop()!;
    this.scopes.pop();
    if (this.started) this.close('/>');
    else this.add(`</${name}>`);
    return this.names.length === 0;
  }

  /** The whole; longer than a bill keeps it is cut, and is then no element any more. */
  get xml(): string {
    return this.out;
  }

  private close(end: '>' | '/>'): void {
    if (this.started) this.add(end);
    this.started = false;
  }

  private add(text: string): void {
    if (this.out.length <= MOST_KEPT) this.out += text;
  }
}

/**
 * The wanted elements of a file, and those that a mark stands before, by their place in it (the root is 0).
 * @param text a file that `parseXml` has read; elements are counted as in its tree.
 */
export function fragmentsOf(text: string, wanted: ReadonlySet<number>): Map<number, Fragment> {
  const found = new Map<number, Fragment>();
  const parser = new SaxesParser({ xmlns: true, position: false });
  let index = -1;
  let mark: string | null = null;
  let open: Canonical | null = null;
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === KEPT_MARK) mark = body.trim();
  });
  parser.on('opentag', (tag) => {
    index++;
    if (!open && (mark !== null || wanted.has(index))) open = new Canonical(index, mark);
    mark = null;
    open?.open(tag);
  });
  parser.on('text', (value) => open?.text(value));
  parser.on('cdata', (value) => open?.text(value));
  parser.on('comment', (value) => open?.comment(value));
  parser.on('closetag', () => {
    if (!open?.end()) return;
    found.set(open.index, { xml: open.xml, mark: open.mark });
    open = null;
  });
  parser.write(withoutControls(text)).close();
  return found;
}

/** The place of every element of a tree, as `fragmentsOf` counts. */
export function placesIn(root: XmlElement): Map<XmlElement, number> {
  const places = new Map<XmlElement, number>();
  const visit = (element: XmlElement): void => {
    places.set(element, places.size);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return places;
}
