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

/** The bookmark name for a provision id; null where the id is too long to be carried by one. */
export function bookmarkName(id: string): string | null {
  if (UUID.test(id)) return UUID_PREFIX + id.replaceAll('-', '');
  const spelled = id.replace(/[^A-Za-z0-9]/g, (c) =>
    c === '-' ? '__' : `_${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const name = PREFIX + spelled;
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
  if (!/^(?:[A-Za-z0-9]|__|_[0-9a-f]{4})+$/.test(spelled)) return null;
  return spelled.replace(/__|_([0-9a-f]{4})/g, (_, hex: string | undefined) =>
    hex === undefined ? '-' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
