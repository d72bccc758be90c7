/** The written package made reproducible: same input, same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A zip entry needs a date; it says nothing, so it is always this one (zip counts from 1980, in local time). */
const ENTRY_DATE = new Date(2000, 0, 1, 0, 0, 0);

/**
 * Zips the package again with fixed entry dates and the given date as its date of creation and change.
 * @param date ISO 8601.
 */
export function pinPackage(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const out: Zippable = {};
  const names = Object.keys(entries).sort(byPackageOrder);
  for (const name of names) {
    const data = entries[name];
    if (!data || name.endsWith('/')) continue;
    out[name] = name === 'docProps/core.xml' ? pinDates(data, date) : data;
  }
  return zipSync(out, { level: 6, mtime: ENTRY_DATE });
}

// Readers that sniff the type look for [Content_Types].xml first.
function byPackageOrder(a: string, b: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function pinDates(core: Uint8Array, date: string): Uint8Array {
  return strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`));
}
