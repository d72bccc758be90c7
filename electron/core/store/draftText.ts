/**
 * The draft as the text of its JSON, put together from the texts of its units as they are stored: of a long bill most is never
 * read here, since whoever is given it reads and checks it all the same.
 */
import type { Database } from 'better-sqlite3';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { bytesBehind } from './content.ts';
import { Damaged, parseJson } from './damaged.ts';
import { draftAttrs, draftOrder } from './draft.ts';

const COMMA = Buffer.from(',');
const END = Buffer.from(']}');

/** Of what holds other units the store keeps the head alone: it is read, and left open at the end of its content. */
function openHead(text: Buffer): { head: Buffer; empty: boolean } {
  const { content, ...rest } = parseJson(text.toString('utf8')) as NodeJson;
  const json = JSON.stringify({ ...rest, content: content ?? [] });
  return { head: Buffer.from(json.slice(0, -END.length)), empty: (content ?? []).length === 0 };
}

/** @returns UTF-8; not checked beyond the hashes of its units. @throws Damaged where rows are not those that were written. */
export function draftText(db: Database): Uint8Array {
  const stored = new Map(
    db.prepare('SELECT hash, json FROM content WHERE hash IN (SELECT hash FROM draft_unit)').raw().all() as [
      string,
      unknown,
    ][],
  );
  const rows = draftOrder(db);
  const ids = new Set(rows.map((row) => row.id));
  const children = new Map<string, typeof rows>();
  for (const row of rows) {
    if (row.parent !== '' && !ids.has(row.parent))
      throw new Damaged('a unit stands under one that is not there');
    const list = children.get(row.parent);
    if (list) list.push(row);
    else children.set(row.parent, [row]);
  }
  const pieces: Buffer[] = [];
  let put = 0;
  const putAll = (list: typeof rows, first: boolean): void => {
    let begun = !first;
    for (const row of list) {
      if (begun) pieces.push(COMMA);
      begun = true;
      put++;
      const text = bytesBehind(row.hash, stored.get(row.hash));
      const inside = children.get(row.id);
      if (inside === undefined) {
        pieces.push(text);
        continue;
      }
      const { head, empty } = openHead(text);
      pieces.push(head);
      putAll(inside, empty);
      pieces.push(END);
    }
  };
  pieces.push(Buffer.from(`{"type":"bill","attrs":${JSON.stringify(draftAttrs(db))},"content":[`));
  putAll(children.get('') ?? [], true);
  pieces.push(END);
  if (put < rows.length) throw new Damaged('units stand under each other');
  return Buffer.concat(pieces);
}
