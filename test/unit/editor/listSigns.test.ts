/** The signs at the end of list items follow their items, in one step, and never over what a person wrote otherwise. */
import { history, undo } from 'prosemirror-history';
import { expect, test } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward } from '../../../shared/bill/commands/join.ts';
import { listSigns } from '../../../shared/bill/commands/listSigns.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import type { BillAttrs } from '../../../shared/bill/document.ts';
import { tradition } from '../../../shared/bill/tradition/shipped.ts';
import { draft, drawn } from '../../builders/draft.ts';
import { OWN } from '../../builders/traditions.ts';

const COMMANDS: Record<string, BillCommand> = { ...STRUCTURE_COMMANDS, joinBackward };
const RU = { lang: 'ru', tradition: 'post-soviet' } as const;
const EN = { lang: 'en', tradition: 'anglo' } as const;
const OWN_EN = { lang: 'en', tradition: 'post-soviet', ownTradition: OWN } as const;
const SHIPPED = tradition('post-soviet');
const OWN_DASH: Partial<BillAttrs> = {
  ...OWN_EN,
  ownTradition: {
    ...SHIPPED,
    id: 'dash',
    lists: { ...SHIPPED.lists, en: { item: ',', last: '.', opens: ' –', conjunctions: [] } },
  },
};

/** A list as its items in one line, the cursor as "|"; the first is what opens it. */
function listed(lines: string): string {
  const [lead, ...items] = lines.split(' / ');
  const rank = (item: string): string => (item.startsWith('sub ') ? `    ${item}` : `   pt ${item}`);
  return [' article A', `  p ${lead}`, ...items.map(rank)].join('\n');
}

function after(lines: string, run: string, attrs: Partial<BillAttrs>, wanted = true): string {
  let made = 0;
  const plugins = [uniqueIds(() => `new${++made}`), listSigns(() => wanted), history()];
  const start = draft(listed(lines), attrs, plugins);
  let state = start;
  expect(
    COMMANDS[run]!(start, (tr) => {
      state = state.apply(tr);
    }),
  ).toBe(true);
  let back = state;
  undo(state, (tr) => {
    back = back.apply(tr);
  });
  expect(back.doc.toJSON()).toEqual(start.doc.toJSON());
  return drawn(state)
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\s*(?:pt ?|p(?= ))/, '').trim())
    .join(' / ');
}

test.each<[string, string, string, Partial<BillAttrs>, string]>([
  ['the first item gets its sign when the next begins', 'Tasks: / one|', 'split', RU, 'Tasks: / one; / |'],
  ['the last but one gets the word', 'Tasks: / one|', 'split', EN, 'Tasks: / one; and / |'],
  ['the word moves on', 'Tasks: / one; and / two|', 'split', EN, 'Tasks: / one; / two; and / |'],
  ['who leaves the list ends it', 'Tasks: / one; / two; / |', 'split', RU, 'Tasks: / one; / two. / |'],
  [
    'a new article ends the list that was being written',
    'Tasks: / one; / two|',
    'insertArticle',
    RU,
    'Tasks: / one; / two. / article | / p',
  ],
  [
    'a list without signs is left as it is for a new article',
    'Tasks: / one / two|',
    'insertArticle',
    RU,
    'Tasks: / one / two / article | / p',
  ],
  [
    'an item that is cut in two',
    'Tasks: / one tw|o; / three.',
    'split',
    RU,
    'Tasks: / one tw; / |o; / three.',
  ],
  ['the last one moves up', 'Tasks: / one; / two; / thr|ee.', 'moveUp', RU, 'Tasks: / one; / thr|ee; / two.'],
  [
    'the word stays before the last',
    'Tasks: / one; / two; and / thr|ee.',
    'moveUp',
    EN,
    'Tasks: / one; / thr|ee; and / two.',
  ],
  ['“or” stays “or”', 'If: / one; / two; or / thr|ee.', 'moveUp', EN, 'If: / one; / thr|ee; or / two.'],
  [
    'the last one is deleted',
    'Tasks: / one; / two; / thr|ee.',
    'deleteProvision',
    RU,
    'Tasks: / one; / two.|',
  ],
  [
    'an item is begun in the middle',
    'Tasks: / on|e; and / two.',
    'insertPoint',
    EN,
    'Tasks: / one; and / | / two.',
  ],
  [
    'signs of a tradition of one’s own',
    'Tasks: / one, and / tw|o.',
    'split',
    OWN_EN,
    'Tasks: / one, / tw, and / |o.',
  ],
  ['“any of” asks for “or”', 'Any of: / one|', 'split', EN, 'Any of: / one; or / |'],
  ['examples are not joined', 'This includes: / one|', 'split', EN, 'This includes: / one; / |'],
  // An item that gets subpoints opens them, and has its sign again when they go.
  ['subpoints are opened', 'Tasks: / one; / two|.', 'demote', RU, 'Tasks: / one: / sub two|.'],
  ['an empty subpoint is opened', 'Tasks: / one; / |', 'demote', RU, 'Tasks: / one: / sub |'],
  [
    'the word goes to the last one inside',
    'Tasks: / one; / tw|o; and / three.',
    'demote',
    EN,
    'Tasks: / one: / sub tw|o; and / three.',
  ],
  ['the word gives way', 'Tasks: / one; and / tw|o.', 'demote', EN, 'Tasks: / one: / sub tw|o.'],
  ['the sign comes back', 'Tasks: / one: / sub tw|o.', 'promote', RU, 'Tasks: / one; / tw|o.'],
  [
    'the sign comes back with its word',
    'Tasks: / one: / sub tw|o.',
    'promote',
    EN,
    'Tasks: / one; and / tw|o.',
  ],
  [
    'the last subpoint is deleted',
    'Tasks: / zero; / one: / sub tw|o.',
    'deleteProvision',
    RU,
    'Tasks: / zero; / one.|',
  ],
  [
    'one of two subpoints stays',
    'Tasks: / one: / sub two; / sub thr|ee.',
    'promote',
    RU,
    'Tasks: / one: / sub two; / thr|ee.',
  ],
  [
    'a sign of a tradition of one’s own opens',
    'Tasks: / one, / tw|o.',
    'demote',
    OWN_DASH,
    'Tasks: / one – / sub tw|o.',
  ],
  ['and gives way again', 'Tasks: / one – / sub tw|o.', 'promote', OWN_DASH, 'Tasks: / one, / tw|o.'],
  [
    'a question before subpoints stays one',
    'Tasks: / zero; / one? / tw|o.',
    'demote',
    RU,
    'Tasks: / zero; / one? / sub tw|o.',
  ],
  [
    'a dash before subpoints stays',
    'Tasks: / zero; / one — / sub two; / sub thr|ee.',
    'promote',
    RU,
    'Tasks: / zero; / one — / sub two; / thr|ee.',
  ],
  ['a list without signs gets no colon', 'Tasks: / one / tw|o', 'demote', RU, 'Tasks: / one / sub tw|o'],
  ['the words of the paragraph are no item', 'Tasks / one| / two', 'promote', RU, 'Tasks / one| / two'],
  [
    'a colon without subpoints is somebody’s',
    'Tasks: / zero; / one: / tw|o.',
    'split',
    RU,
    'Tasks: / zero; / one: / tw / |o.',
  ],
  // What was written otherwise.
  ['full stops stay', 'Tasks: / One. / Tw|o. / Three.', 'moveUp', RU, 'Tasks: / Tw|o. / One. / Three.'],
  ['commas stay', 'Tasks: / one, / tw|o, / three.', 'moveUp', RU, 'Tasks: / tw|o, / one, / three.'],
  ['no sign at all stays none', 'Tasks: / one / two / thr|ee', 'moveUp', RU, 'Tasks: / one / thr|ee / two'],
  ['without a colon nothing begins', 'Tasks / one|', 'split', RU, 'Tasks / one / |'],
  ['a question stays one', 'Tasks: / one; / tw|o? / three.', 'moveUp', RU, 'Tasks: / tw|o? / one; / three.'],
  [
    'an item in a list without “and” gets none',
    'Tasks: / one; / two; / thr|ee.',
    'moveUp',
    EN,
    'Tasks: / one; / thr|ee; / two.',
  ],
])('%s', (_says, before, run, attrs, expected) => {
  expect(after(before, run, attrs)).toBe(expected);
});

test('switched off, nobody writes a sign', () => {
  expect(after('Tasks: / one; / two; / thr|ee.', 'moveUp', RU, false)).toBe('Tasks: / one; / thr|ee. / two;');
});
