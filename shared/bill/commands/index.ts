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
  insertPreamble,
  insertSection,
  insertSignature,
  insertTable,
} from './insert.ts';
import { lawful } from './lawful.ts';
import { punctuated } from './listSigns.ts';
import { moveDown, moveUp } from './move.ts';
import { insertInstruction, insertQuoted } from './quote.ts';
import { demote, promote } from './ranks.ts';
import { deleteProvision, lockNumber, unlockNumber } from './remove.ts';
import { RETYPE_COMMANDS } from './retype.ts';
import { split } from './split.ts';

const structural = (command: Parameters<typeof lawful>[0]): ReturnType<typeof lawful> =>
  punctuated(lawful(command));

export const STRUCTURE_COMMANDS = {
  split: structural(split),
  demote: structural(demote),
  promote: structural(promote),
  moveUp: structural(moveUp),
  moveDown: structural(moveDown),
  insertArticle: structural(insertArticle),
  insertChapter: structural(insertChapter),
  insertSection: structural(insertSection),
  insertPart: structural(insertPart),
  insertParagraph: structural(insertParagraph),
  insertPoint: structural(insertPoint),
  insertAnnex: structural(insertAnnex),
  insertQuoted: structural(insertQuoted),
  insertInstruction: structural(insertInstruction),
  insertPreamble,
  insertSignature,
  insertNote,
  insertFootnote,
  insertTable,
  deleteProvision: structural(deleteProvision),
  lockNumber,
  unlockNumber,
  ...RETYPE_COMMANDS,
} as const;
