/**
 * Pictures of a Word file. A bill holds none; each is named in the report with the words it stood at, and its file is
 * handed on, so that the importer can put it beside the project.
 */
import { excerptOf } from '../recognise/lines.ts';
import type { ImportedPicture, ImportNote } from '../types.ts';
import { openZip, ZIP_LIMITS } from '../zip.ts';
import type { Tally, WordBlock, WordParagraph } from './model.ts';

/** More are no illustrations but scanned pages; what is past it is only listed. */
const MAX_PICTURES = 200;
const LIMITS = { ...ZIP_LIMITS, entryBytes: 16 * 1024 * 1024, totalBytes: 64 * 1024 * 1024 };
const KNOWN = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i;

/** "word/media/image1.png" → "1-image1.png"; only letters and figures that every file system takes. */
function fileNameOf(entry: string, n: number): string {
  const base = entry.slice(entry.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9._-]/g, '_');
  return `${n}-${base.slice(-60)}`;
}

/** The words at or just before each picture's paragraph. */
function placesOf(blocks: readonly WordBlock[], wanted: ReadonlySet<WordParagraph>) {
  const places = new Map<WordParagraph, string>();
  let last = '';
  const visit = (list: readonly WordBlock[]): void => {
    for (const block of list) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
        continue;
      }
      const text = block.segments.map((s) => (s.kind === 'text' ? s.text : '')).join('');
      if (text.trim() !== '') last = excerptOf(text);
      if (wanted.has(block)) places.set(block, last);
    }
  };
  visit(blocks);
  return places;
}

/**
 * @param blocks the body with both sides of its changes, as it was read.
 * @param media the part behind a relationship of the document.
 */
export function readPictures(
  bytes: Uint8Array,
  pictures: Tally['pictures'],
  blocks: readonly WordBlock[],
  media: ReadonlyMap<string, string>,
): { files: ImportedPicture[]; notes: ImportNote[] } {
  if (pictures.length === 0) return { files: [], notes: [] };
  const places = placesOf(blocks, new Set(pictures.map((p) => p.paragraph)));
  const entryOf = (relation: string): string => media.get(relation) ?? '';
  const wanted = new Set(pictures.slice(0, MAX_PICTURES).map((p) => entryOf(p.relation)));
  const zip = openZip(bytes, (name) => wanted.has(name) && KNOWN.test(name), LIMITS);
  const files: ImportedPicture[] = [];
  const notes = pictures.map(({ relation, name, paragraph }, i): ImportNote => {
    const entry = entryOf(relation);
    const data = zip.ok ? zip.entries.get(entry) : undefined;
    const fileName = data ? fileNameOf(entry, i + 1) : '';
    if (data) files.push({ fileName, bytes: data });
    return {
      key: data ? 'docx.note.pictureKept' : 'docx.note.pictureLeftOut',
      values: { name: excerptOf(name || entry.slice(entry.lastIndexOf('/') + 1) || '–'), file: fileName },
      excerpt: places.get(paragraph) ?? '',
    };
  });
  return { files, notes };
}
