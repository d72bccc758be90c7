/** A marked copy names who suggested what, and brings nothing new when it comes back. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../../shared/bill/document.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { adoptIds } from '../../../../shared/compare/matchIds.ts';
import { proveRedline } from '../../../../shared/exchange/docx/proof.ts';
import { readReturned } from '../../../../shared/exchange/docx/returned.ts';
import { numbersKept } from '../../../../shared/exchange/returnedNumbers.ts';
import { placesKept } from '../../../../shared/exchange/returnedPlaces.ts';
import { type OpenReview, openReview, proposal, signatures } from '../../../../shared/suggestions/index.ts';
import { article, bill, paragraph, table } from '../../../builders/bill.ts';
import { randomBill, randomlyEdited } from '../../../builders/randomBill.ts';
import { billOf, newIds, write } from './help.ts';

const law = (...texts: string[]): Node =>
  bill({}, article('a1', 'Visits', ...texts.map((text, i) => paragraph(`p${i + 1}`, text))));

function proposed(open: OpenReview, base: Node, theirs: Node, author: string, hour: number): OpenReview {
  let next = 0;
  return proposal(open, {
    base,
    theirs,
    author,
    at: `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`,
    source: '',
    newId: () => `${author}${++next}`,
  }).open;
}

async function marked(open: OpenReview): Promise<Uint8Array> {
  const comparison = compareBills(open.accepted, open.working);
  const bytes = await write(open.working, { ...signatures(open, comparison) });
  expect(
    proveRedline(bytes, comparison, { notes: true, before: open.accepted, after: open.working }),
  ).toMatchObject({ ok: true });
  return bytes;
}

/** As the service does. */
function steps(bytes: Uint8Array, draft: Node): { author: string; at: string; base: Node; theirs: Node }[] {
  const read = readReturned(bytes, { newId: newIds() });
  if (!read.ok) throw new Error(read.code);
  let next = 0;
  const numbered = numbersKept(draft);
  const matched = (base: Node, doc: NodeJson): Node => {
    const came = placesKept(
      base,
      adoptIds(base, doc, () => `fresh${++next}`),
    );
    return numbered(came.type.create(base.attrs, came.content));
  };
  let last = matched(draft, read.sent);
  return read.layers.map(({ author, at, doc }) => {
    const base = last;
    last = matched(base, doc);
    return { author, at, base, theirs: last };
  });
}

const open = (accepted: Node, ...people: [string, Node][]): OpenReview =>
  people.reduce(
    (state, [author, theirs], i) => proposed(state, accepted, theirs, author, 8 + i),
    openReview(null, accepted),
  );

describe('a marked copy', () => {
  const accepted = law('It may visit any place at any time.', 'It reports every year to parliament.');
  const two = open(
    accepted,
    [
      'Aýgül',
      law(
        'It shall visit any place at any time.',
        'It reports every year to parliament.',
        'Reports are published.',
      ),
    ],
    ['Oraz', law('It may visit any place without notice.', 'It reports twice a year to parliament.')],
  );

  it('signs each change with the name and the hour of its author', async () => {
    const read = readReturned(await marked(two), { newId: newIds() });
    expect(
      read.ok && read.layers.map(({ author, at, doc }) => [author, at, billOf(doc).textContent]),
    ).toEqual([
      [
        'Aýgül',
        '2026-11-20T08:00:00Z',
        expect.stringContaining(
          'It shall visit any place at any time.It reports every year to parliament.Reports are published.',
        ),
      ],
      [
        'Oraz',
        '2026-11-20T09:00:00Z',
        expect.stringContaining(
          'It shall visit any place without notice.It reports twice a year to parliament.Reports are published.',
        ),
      ],
    ]);
  });

  it('cuts a stretch that two people wrote between them', async () => {
    const base = law('The mechanism visits prisons.');
    const both = open(
      base,
      ['Aýgül', law('The mechanism visits all prisons.')],
      ['Oraz', law('The mechanism visits prisons and camps.')],
    );
    const read = readReturned(await marked(both), { newId: newIds() });
    expect(read.ok && read.layers.map(({ author, doc }) => [author, billOf(doc).textContent])).toEqual([
      ['Aýgül', expect.stringContaining('visits all prisons.')],
      ['Oraz', expect.stringContaining('visits all prisons and camps.')],
    ]);
  });

  it('names nobody where it is to be anonymous', async () => {
    const comparison = compareBills(two.accepted, two.working);
    const read = readReturned(await write(two.working, { ...signatures(two, comparison), anonymous: true }), {
      newId: newIds(),
    });
    expect(read.ok && read.layers.map(({ author }) => author)).toEqual(['Автор']);
  });

  it('signs rows and cells of a table', async () => {
    const grid = (says: string, ...rows: string[][]): Node =>
      bill({}, article('a1', 'Fees', paragraph('p1', says), table('t1', rows)));
    const state = open(
      grid('Fees are:', ['Visit', '1'], ['Copy', '2'], ['Seal', '3']),
      ['Aýgül', grid('Fees are:', ['Visit', '9'], ['Copy', '2'], ['Seal', '3'], ['Stamp', '4'])],
      ['Oraz', grid('Fees shall be:', ['Visit', '1'], ['Copy', '2'], ['Seal', '3'])],
    );
    const read = readReturned(await marked(state), { newId: newIds() });
    expect(read.ok && read.layers.map(({ author, doc }) => [author, billOf(doc).textContent])).toEqual([
      ['Aýgül', 'ЗАКОНFeesFees are:Visit9Copy2Seal3Stamp4'],
      ['Oraz', 'ЗАКОНFeesFees shall be:Visit9Copy2Seal3Stamp4'],
    ]);
  });

  it('brings nothing when it comes back as it went', async () => {
    let state = two;
    for (const step of steps(await marked(two), two.working))
      state = proposal(state, { ...step, source: 'back.docx', newId: () => 'again' }).open;
    expect(state.suggestions).toEqual(two.suggestions);
    expect(state.rivals).toEqual([]);
  });

  it('carries whatever two people suggest, and reads as both texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const base = randomBill(seed);
        const state = open(
          base,
          ['Aýgül', randomlyEdited(base, seed + 1, 4, true)],
          ['Oraz', randomlyEdited(base, seed + 2, 4, true)],
        );
        await marked(state);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
