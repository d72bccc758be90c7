/**
 * The page setter draws all pages into one SVG, one below the other. Here it is cut into pages, each a picture of its own:
 * only the letters it uses, and nothing but shapes (its text layer, styles and marks of its own are left out).
 */

const PAGE = '<g class="typst-page"';
const GLYPH = /<path id="([^"]+)"[^>]*\/>/g;
const LETTER = /<use\b[^>]*href="#([^"]+)"[^>]*\/>/g;
const USED = /href="#([^"]+)"|url\(#([^)]+)\)/g;
const TEXT_LAYER = /<g transform="scale\(16,-16\)"><foreignObject[\s\S]*?<\/foreignObject><\/g>/g;
const OWN_MARKS = / (?:data-[a-z-]+|class|style)="[^"]*"/g;
const HINTS = /<g(?: data-tid="[^"]*")? class="typst-content-hint"[^>]*><\/g>/g;

interface Definitions {
  glyphs: Map<string, string>;
  /** Clips and the like: few, kept whole. */
  others: string;
}

function definitionsOf(head: string): Definitions {
  const glyphs = new Map<string, string>();
  let others = '';
  for (const [, kind, body] of head.matchAll(/<defs class="([^"]*)">([\s\S]*?)<\/defs>/g))
    if (kind === 'glyph')
      for (const [path, id] of body!.matchAll(GLYPH)) glyphs.set(id!, path.replace(OWN_MARKS, ''));
    else others += body!.replace(OWN_MARKS, '');
  return { glyphs, others };
}

function usedIn(page: string, { glyphs, others }: Definitions): string {
  const ids = new Set([...page.matchAll(USED)].map(([, a, b]) => a ?? b ?? ''));
  return [...ids].map((id) => glyphs.get(id) ?? '').join('') + others;
}

/**
 * @param svg what NodeCompiler.svg gives. @param wanted pages from 1.
 * @returns a whole SVG for each wanted page that is there, in the order of pages.
 */
export function svgPages(svg: string, wanted: (page: number) => boolean): { page: number; svg: string }[] {
  const starts: number[] = [];
  for (let at = svg.indexOf(PAGE); at >= 0; at = svg.indexOf(PAGE, at + 1)) starts.push(at);
  const definitions = definitionsOf(svg.slice(0, starts[0] ?? svg.length));
  const end = svg.lastIndexOf('</svg>');
  return starts.flatMap((start, i) => {
    if (!wanted(i + 1)) return [];
    const raw = svg.slice(start, starts[i + 1] ?? end);
    const width = /data-page-width="([\d.]+)"/.exec(raw)?.[1] ?? '596';
    const height = /data-page-height="([\d.]+)"/.exec(raw)?.[1] ?? '842';
    const shapes = raw
      .replace(/ transform="translate\([^)]*\)"/, '')
      .replace(HINTS, '')
      .replace(TEXT_LAYER, '')
      // A picture leads nowhere: links become what they stand on.
      .replace(/<a\b[^>]*>/g, '<g>')
      .replaceAll('</a>', '</g>')
      .replace(OWN_MARKS, '')
      // A blank is a letter without a shape.
      .replace(LETTER, (use, id: string) => (definitions.glyphs.has(id) ? use : ''));
    return {
      page: i + 1,
      svg:
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">` +
        `<rect width="${width}" height="${height}" fill="#fff"/><defs>${usedIn(shapes, definitions)}</defs>${shapes}</svg>`,
    };
  });
}
