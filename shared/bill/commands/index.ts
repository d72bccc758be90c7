/** All structural commands by the names that menus, keys and the palette use. */
import { insertFootnote } from './footnote.ts';
import {
  insertAnnex,
  insertArticle,
  insertChapter,
  insertNote,
  insertParagraph,
  insertPart,
  insertPoint,
  insertSection,
  insertTable,
} from './insert.ts';
import { moveDown, moveUp } from './move.ts';
import { demote, promote } from './ranks.ts';
import { deleteProvision, lockNumber, unlockNumber } from './remove.ts';
import { RETYPE_COMMANDS } from './retype.ts';
import { split } from './split.ts';

export const STRUCTURE_COMMANDS = {
  split,
  demote,
  promote,
  moveUp,
  moveDown,
  insertArticle,
  insertChapter,
  insertSection,
  insertPart,
  insertParagraph,
  insertPoint,
  insertAnnex,
  insertNote,
  insertFootnote,
  insertTable,
  deleteProvision,
  lockNumber,
  unlockNumber,
  ...RETYPE_COMMANDS,
} as const;
