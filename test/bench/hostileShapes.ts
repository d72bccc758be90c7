/** Files of one shape and any size, by format. */
import { AKN_SHAPES } from './shapes/akn.ts';
import { DOCX_SHAPES, RETURNED_SHAPES } from './shapes/docx.ts';
import { LINE_SHAPES } from './shapes/lines.ts';
import type { Made, Shape } from './shapes/shape.ts';
import { HTML_SHAPES, MD_SHAPES, TXT_SHAPES } from './shapes/text.ts';

const shapesOf = (extension: string, shapes: Made, returned = false): Shape[] =>
  Object.entries(shapes).map(([name, [from, make]]) => ({
    name: `${returned ? 'returned' : extension}: ${name}`,
    fileName: `x.${extension}`,
    from,
    make,
    ...(returned ? { returned } : {}),
  }));

export const SHAPES: readonly Shape[] = [
  ...shapesOf('xml', AKN_SHAPES),
  ...shapesOf('docx', DOCX_SHAPES),
  ...shapesOf('docx', RETURNED_SHAPES, true),
  ...shapesOf('html', HTML_SHAPES),
  ...shapesOf('md', MD_SHAPES),
  ...shapesOf('txt', TXT_SHAPES),
  ...LINE_SHAPES,
];
