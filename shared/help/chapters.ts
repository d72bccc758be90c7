/** The chapters of the help book, in the order in which one reads them. Each is a file `resources/help/<language>/<id>.md`. */
export const CHAPTERS = [
  'start',
  'structure',
  'references',
  'definitions',
  'requirements',
  'decisions',
  'comments',
  'versions',
  'word',
  'languages',
  'packs',
  'keyboard',
  'files',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export function isChapter(id: string): id is ChapterId {
  return (CHAPTERS as readonly string[]).includes(id);
}
