import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../../shared/api/wire.ts';

const text = (json: string): Uint8Array => {
  const bytes = new TextEncoder().encode(json);
  const message = new Uint8Array(4 + bytes.length);
  new DataView(message.buffer).setUint32(0, bytes.length);
  message.set(bytes, 4);
  return message;
};

describe('a message on the wire', () => {
  it('brings back any JSON with bytes in it', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array({ maxLength: 50 }),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(
          fc
            .oneof(fc.string(), fc.constantFrom('$bytes', '$', '$$bytes'))
            .filter((key) => key !== '__proto__'),
          tie('tree'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(decodeMessage(encodeMessage(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a cut header', new Uint8Array(3)],
    ['a length past the end', new Uint8Array([255, 255, 255, 255, 1])],
    ['no JSON', text('{')],
    ['bytes outside the message', text('{"$bytes":[0,1]}')],
    ['bytes at a negative place', text('{"$bytes":[-1,1]}')],
    ['bytes without a place', text('{"$bytes":"x"}')],
    ['a prototype', text('{"__proto__":{"polluted":1}}')],
    ['a prototype behind a sign', text('{"$__proto__":{"polluted":1}}')],
    ['ten thousand arrays in one another', text('['.repeat(10_000) + ']'.repeat(10_000))],
  ])('is refused with a reason: %s', (_name, message) => {
    const decoded = decodeMessage(message);
    expect(decoded.ok).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is read from the middle of a larger buffer', () => {
    const message = encodeMessage({ a: new Uint8Array([1, 2, 3]) });
    const larger = new Uint8Array(message.length + 7);
    larger.set(message, 7);
    expect(decodeMessage(larger.subarray(7))).toEqual({ ok: true, value: { a: new Uint8Array([1, 2, 3]) } });
  });
});
