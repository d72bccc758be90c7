/** A pack as a file that people hand on: JSON as in resources/packs. */
import { type Pack, packSchema } from '../../shared/requirements/pack.ts';

/** Far above a pack with thousands of requirements. */
export const LARGEST_PACK = 5_000_000;

/** The treaty's own pack has some eighty; a list without end would be checked for minutes. */
const MOST_REQUIREMENTS = 5000;

const listed = (json: unknown): number => {
  const { requirements } = (json ?? {}) as { requirements?: unknown };
  return Array.isArray(requirements) ? requirements.length : 0;
};

export type PackRead =
  | { ok: true; pack: Pack }
  /** `detail`: the first place that is wrong, '' where it is not even JSON. */
  | { ok: false; why: 'large' | 'json' | 'form'; detail: string };

export function packOfFile(bytes: Uint8Array): PackRead {
  if (bytes.length > LARGEST_PACK) return { ok: false, why: 'large', detail: '' };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, why: 'json', detail: '' };
  }
  if (listed(json) > MOST_REQUIREMENTS) return { ok: false, why: 'large', detail: '' };
  const read = packSchema.safeParse(json);
  if (read.success) return { ok: true, pack: read.data };
  const issue = read.error.issues[0];
  return { ok: false, why: 'form', detail: issue ? `${issue.path.join(' › ')}: ${issue.message}` : '' };
}

export function fileOfPack(pack: Pack): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}

/** "opcat-2.pack.json": what it is and which version. */
export function fileNameOf({ id, version }: Pack): string {
  return `${id.replace(/[^\p{L}\p{N}._-]+/gu, '-')}-${version}.pack.json`;
}
