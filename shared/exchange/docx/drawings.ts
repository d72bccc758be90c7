/** What a drawing in a Word file holds: text boxes, or a picture by its relationship. */
import { child, elements, type XmlElement } from '../xml.ts';

export interface Drawing {
  /** The text boxes in it; of two renderings of the same drawing only the first. */
  boxes: XmlElement[];
  /** The relationship of the picture, '' where the drawing has none (a shape, a chart). */
  relation: string;
  /** What its author called or described it, '' where nothing was said. */
  name: string;
}

function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    return choice ? textBoxes(choice) : [];
  }
  return elements(element).flatMap(textBoxes);
}

// Local names: the prefixes of drawings differ from program to program.
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function find(element: XmlElement, wanted: (name: string) => boolean): XmlElement | undefined {
  if (wanted(localName(element.name))) return element;
  for (const inner of elements(element)) {
    const found = find(inner, wanted);
    if (found) return found;
  }
  return undefined;
}

export function drawingOf(element: XmlElement): Drawing {
  const picture = find(element, (name) => name === 'blip' || name === 'imagedata');
  const described = find(element, (name) => name === 'docPr');
  const relation = picture?.attrs['r:embed'] ?? picture?.attrs['r:id'] ?? '';
  const name =
    described?.attrs.descr ||
    described?.attrs.title ||
    described?.attrs.name ||
    picture?.attrs['o:title'] ||
    '';
  return { boxes: textBoxes(element), relation, name };
}
