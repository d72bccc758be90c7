/** Elements of a file as blocks of a bill (bill/kept.ts). */
import type { NodeJson } from '../../bill/document.ts';
import { readKept } from '../../bill/kept.ts';
import { decode } from '../markdown/attributes.ts';
import type { XmlElement } from '../xml.ts';
import { type Fragment, fragmentsOf, KEPT_MARK, placesIn } from './fragment.ts';

/** A file that was read, of which elements can be kept. */
export class KeptSource {
  private readonly text: string;
  private readonly root: XmlElement;
  private places: ReadonlyMap<XmlElement, number> | null = null;

  constructor(text: string, root: XmlElement) {
    this.text = text;
    this.root = root;
  }

  /** Those that Madda itself marked when it wrote the file, with the ids they had. */
  marked(): Map<XmlElement, NodeJson> {
    if (!this.text.includes(`<?${KEPT_MARK}`)) return new Map();
    const found = fragmentsOf(this.text, new Set());
    return this.blocks(found, ({ mark }) => mark !== null);
  }

  /** These elements; without those that are too long or too deep for a block. */
  these(wanted: readonly XmlElement[]): Map<XmlElement, NodeJson> {
    if (wanted.length === 0) return new Map();
    const places = this.placesOf();
    const found = fragmentsOf(this.text, new Set(wanted.flatMap((element) => places.get(element) ?? [])));
    const these = new Set(wanted);
    return this.blocks(found, (_fragment, element) => these.has(element));
  }

  private placesOf(): ReadonlyMap<XmlElement, number> {
    this.places ??= placesIn(this.root);
    return this.places;
  }

  private blocks(
    found: ReadonlyMap<number, Fragment>,
    taken: (fragment: Fragment, element: XmlElement) => boolean,
  ): Map<XmlElement, NodeJson> {
    const blocks = new Map<XmlElement, NodeJson>();
    for (const [element, place] of this.placesOf()) {
      const fragment = found.get(place);
      if (!fragment || !taken(fragment, element) || !readKept(fragment.xml)) continue;
      blocks.set(element, {
        type: 'kept',
        attrs: { id: decode(fragment.mark ?? ''), xml: fragment.xml },
      });
    }
    return blocks;
  }
}
