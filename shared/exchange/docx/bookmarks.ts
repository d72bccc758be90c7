/**
 * Bookmarks carry provision ids through Word: the name of a bookmark is `_m_` and the id, letters and digits as they
 * are, "-" as "__" and any other character as "_" and four hex digits. Names begin with "_", so Word hides them from the user's list.
 */

/** Longer names are cut by Word (ECMA-376 gives 40 characters). */
const MAX_NAME = 40;
const PREFIX = '_m_';
/** A UUID would outgrow the limit once its hyphens are spelled out, so they are left out. */
const UUID_PREFIX = '_u_';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** "-" as "__", any other sign as "_" and its code. */
const spelledOut = (id: string): string =>
  id.replace(/[^A-Za-z0-9]/g, (c) =>
    c === '-' ? '__' : `_${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const SPELLED = /^(?:[A-Za-z0-9]|__|_[0-9a-f]{4})+$/;

const readOut = (spelled: string): string =>
  spelled.replace(/__|_([0-9a-f]{4})/g, (_, hex: string | undefined) =>
    hex === undefined ? '-' : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** A row of the conformity table: which requirement it answers, and the answer that was printed. */
const ROW_PREFIX = '_q_';

/** null where the id is too long to be carried by a bookmark. @param answer one letter. */
export function rowBookmark(requirement: string, answer: string): string | null {
  const name = `${ROW_PREFIX}${answer}_${spelledOut(requirement)}`;
  return requirement !== '' && name.length <= MAX_NAME ? name : null;
}

/** The way back; null for any other bookmark. */
export function rowOfBookmark(name: string): { requirement: string; answer: string } | null {
  const [, answer, spelled] = /^_q_([a-z])_(.*)$/.exec(name) ?? [];
  if (answer === undefined || spelled === undefined || !SPELLED.test(spelled)) return null;
  return { requirement: readOut(spelled), answer };
}

/** The bookmark name for a provision id; null where the id is too long to be carried by one. */
export function bookmarkName(id: string): string | null {
  if (UUID.test(id)) return UUID_PREFIX + id.replaceAll('-', '');
  const name = PREFIX + spelledOut(id);
  return id !== '' && name.length <= MAX_NAME ? name : null;
}

/** The provision id in a bookmark name that Madda wrote; null for any other bookmark. */
export function provisionOfBookmark(name: string): string | null {
  if (name.startsWith(UUID_PREFIX) && /^[0-9a-f]{32}$/.test(name.slice(3))) {
    const hex = name.slice(3);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
  if (!name.startsWith(PREFIX)) return null;
  const spelled = name.slice(PREFIX.length);
  return SPELLED.test(spelled) ? readOut(spelled) : null;
}
