/**
 * How calls and answers travel over HTTP: JSON with the bytes of files beside it, so that a 60 MB file is not blown up
 * by a third as base64. A message is
 *
 *     4 bytes     length n of the JSON, big-endian
 *     n bytes     JSON in UTF-8; a Uint8Array stands in it as {"$bytes": [offset, length]}
 *     the rest    the bytes of all Uint8Arrays, one after the other
 *
 * Keys of other objects that begin with "$" are written with one more "$". What is not JSON (functions, undefined in
 * objects) is left out as JSON.stringify does.
 */
import { strFromU8, strToU8 } from 'fflate';
import { BOUNDS } from './bounds.ts';

/** Also keeps a foreign page out: a browser asks the server's leave (CORS preflight) before it sends this type. */
export const WIRE_TYPE = 'application/x-madda-call';
export const TOKEN_HEADER = 'x-madda-token';
/** The largest message a server reads: one file, or one document as JSON (Cyrillic takes two bytes a letter). */
export const MAX_MESSAGE = BOUNDS.bytes + 48 * 1024 * 1024;

const HEADER = 4;

export function encodeMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const blobs: Uint8Array[] = [];
  let offset = 0;
  const pack = (item: unknown): unknown => {
    if (item instanceof Uint8Array) {
      const place = [offset, item.byteLength];
      blobs.push(item);
      offset += item.byteLength;
      return { $bytes: place };
    }
    if (Array.isArray(item)) return item.map(pack);
    if (typeof item !== 'object' || item === null) return item;
    const out: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(item)) out[key.startsWith('$') ? `$${key}` : key] = pack(child);
    return out;
  };
  const json = strToU8(JSON.stringify(pack(value)) ?? 'null');
  const message = new Uint8Array(HEADER + json.length + offset);
  new DataView(message.buffer).setUint32(0, json.length);
  message.set(json, HEADER);
  let at = HEADER + json.length;
  for (const blob of blobs) {
    message.set(blob, at);
    at += blob.byteLength;
  }
  return message;
}

export type Decoded = { ok: true; value: unknown } | { ok: false; reason: string };

/** Reads a message. Refused with a reason: cut short, no JSON, nested too deeply, bytes that lie outside the message. */
export function decodeMessage(message: Uint8Array): Decoded {
  const steps = decodeInSteps(message);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for a window in which no key may wait for all of a long message: letters, JSON, what stands in it. */
export function* decodeInSteps(message: Uint8Array): Generator<void, Decoded> {
  if (message.byteLength < HEADER) return { ok: false, reason: 'message cut short' };
  const length = new DataView(message.buffer, message.byteOffset).getUint32(0);
  if (HEADER + length > message.byteLength) return { ok: false, reason: 'message cut short' };
  const rest = message.subarray(HEADER + length);
  try {
    const text = strFromU8(message.subarray(HEADER, HEADER + length));
    yield;
    const json: unknown = JSON.parse(text);
    yield;
    return { ok: true, value: unpack(json, rest, 0) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What was read from JSON is nobody else's yet: it is put right where it stands, and only where it must be. */
function unpack(item: unknown, rest: Uint8Array, depth: number): unknown {
  if (depth > BOUNDS.depth) throw new RangeError('nested too deeply');
  if (typeof item !== 'object' || item === null) return item;
  if (Array.isArray(item)) {
    for (const [i, child] of item.entries())
      if (typeof child === 'object') item[i] = unpack(child, rest, depth + 1);
    return item;
  }
  const held = item as Record<string, unknown>;
  if (Object.hasOwn(held, '$bytes')) return bytesAt(held.$bytes, rest);
  const keys = Object.keys(held);
  // Assigning it would set the prototype; no honest message has it.
  if (keys.includes('__proto__')) throw new RangeError('key not allowed');
  if (keys.some((key) => key.startsWith('$'))) return renamed(held, keys, rest, depth);
  for (const key of keys) if (typeof held[key] === 'object') held[key] = unpack(held[key], rest, depth + 1);
  return held;
}

function renamed(
  held: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  rest: Uint8Array,
  depth: number,
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of keys) {
    const name = key.startsWith('$') ? key.slice(1) : key;
    if (name === '__proto__') throw new RangeError('key not allowed');
    out[name] = unpack(held[key], rest, depth + 1);
  }
  return out;
}

function bytesAt(place: unknown, rest: Uint8Array): Uint8Array {
  const [offset, length] = Array.isArray(place) ? (place as unknown[]) : [];
  const fits =
    Number.isSafeInteger(offset) &&
    Number.isSafeInteger(length) &&
    (offset as number) >= 0 &&
    (length as number) >= 0 &&
    (offset as number) + (length as number) <= rest.byteLength;
  if (!fits) throw new RangeError('bytes outside the message');
  // A copy: the message itself can be let go, and offsets of the whole cannot leak to a service.
  return rest.slice(offset as number, (offset as number) + (length as number));
}
