/**
 * Every structural command over every kind of act, from several places in a bill. What comes out is in
 * test/fixtures/commands, one file an act, for a person to read and approve (`vitest -u` writes it anew).
 */
import path from 'node:path';
import { history, undo } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { uniqueIds } from '../../../shared/bill/commands/ids.ts';
import { STRUCTURE_COMMANDS } from '../../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../../shared/bill/commands/join.ts';
import { listSigns } from '../../../shared/bill/commands/listSigns.ts';
import { moveTo } from '../../../shared/bill/commands/moveTo.ts';
import { LINE_COMMANDS } from '../../../shared/bill/commands/onEmptyLine.ts';
import type { BillCommand } from '../../../shared/bill/commands/place.ts';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { computeNumbers } from '../../../shared/bill/numbering.ts';
import { misplaced } from '../../../shared/bill/tradition/places.ts';
import { draft, drawn } from '../../builders/draft.ts';
import { ACTS, type Act } from '../../builders/traditions.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/commands');

const COMMANDS: Record<string, BillCommand> = {
  ...STRUCTURE_COMMANDS,
  joinBackward,
  joinForward,
  // The last of its kind before the first: what one does in the outline with the mouse.
  moveToFront: (state, dispatch) => {
    const ids: string[] = [];
    state.doc.forEach((node) => {
      if (node.attrs.id !== undefined && node.type.name !== 'title_block') ids.push(String(node.attrs.id));
    });
    const last = ids.at(-1);
    return last !== undefined && moveTo(last, { before: null, after: ids[0] ?? null })(state, dispatch);
  },
};

const HEADED = (body: string): string => `
  chapter General
   article Purpose${body}
   article Next
    p Last words
  chapter Bodies
   article Head
    p One`;

/** From where a command is tried, by name. */
const ARTICLES: Record<string, string> = {
  'in a heading of an article': HEADED('\n    p First').replace('Purpose', 'Purpose|'),
  'at the end of a part of an article': HEADED('\n    p First|\n    p Second'),
  'in a point of a list': HEADED('\n    p Tasks:\n     pt one;\n     pt tw|o.'),
  'at the start of a point of a list': HEADED('\n    p Tasks:\n     pt one;\n     pt |two;\n     pt three.'),
  'on an empty point': HEADED('\n    p Tasks:\n     pt one;\n     pt two;\n     pt |'),
};

const POINTS: Record<string, string> = {
  'in a point': `
    p First
    p Sec|ond
    p Third
    signature Chair`,
  'at the start of a point': `
    p First
    p |Second
    p Third`,
  'in a subpoint of a list': `
    p Tasks:
     pt one;
     pt tw|o.
    p Last`,
  'on an empty subpoint': `
    p Tasks:
     pt one;
     pt two;
     pt |
    p Last`,
  'in the heading of a chapter': `
    chapter General|
     p First
    chapter Bodies
     p Second`,
};

const BEFORE: Record<Act, Record<string, string>> = {
  'law-ru': ARTICLES,
  'law-tk': ARTICLES,
  'anglo-en': {
    ...ARTICLES,
    'in a point of a list': HEADED('\n    p Tasks:\n     pt one;\n     pt thr|ee; and\n     pt four.'),
  },
  'karar-tk': POINTS,
  'amending-ru': {
    ...POINTS,
    'in an instruction with quoted text': `
      article Changes
       p Change:
        pt in article 1 add|:
         quoted
          p Quoted words
        pt repeal article 2.`,
  },
  'own-en': {
    ...ARTICLES,
    'in a point of a list': HEADED('\n    p Tasks:\n     pt one,\n     pt two, and\n     pt thr|ee.'),
    'on an empty point': HEADED('\n    p Tasks:\n     pt one, and\n     pt two,\n     pt |'),
    'at the start of a point of a list': HEADED(
      '\n    p Tasks:\n     pt one,\n     pt |two, and\n     pt three.',
    ),
  },
};

/** The drawn bill with the numbers that one would see. */
function shown(state: EditorState): string {
  const numbers = computeNumbers(state.doc);
  const inOrder: string[] = [];
  state.doc.descendants((node) => {
    if (node.isTextblock) return false;
    const id = node.attrs.id as string | undefined;
    if (id !== undefined && node.type.name !== 'title_block') inOrder.push(numbers.get(id)?.drawn ?? '');
    return node.type.name !== 'table';
  });
  let at = 0;
  return drawn(state)
    .split('\n')
    .map((line) => {
      if (line.trim().startsWith('+')) return line;
      const number = inOrder[at++] ?? '';
      const [, margin, kind, rest] = /^(\s*)(\S+)(.*)$/.exec(line)!;
      return `${margin}${kind}${number === '' ? '' : ` [${number}]`}${rest}`;
    })
    .join('\n');
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

function table(act: Act, before: Record<string, string>, commands: Record<string, BillCommand>): string {
  const out = [`# ${act}`];
  for (const [place, text] of Object.entries(before)) {
    let made = 0;
    const start = draft(text, ACTS[act], [uniqueIds(() => `new${++made}`), listSigns(() => true), history()]);
    out.push(`## ${place}`, indented(shown(start)));
    const refused: string[] = [];
    for (const [name, command] of Object.entries(commands)) {
      let state = start;
      const possible = command(start);
      expect(
        command(start, (tr) => {
          state = state.apply(tr);
        }),
        `${name}: what it answers is what it does`,
      ).toBe(possible);
      if (!possible) {
        refused.push(name);
        continue;
      }
      expect(readBill(state.doc.toJSON()), name).toMatchObject({ ok: true });
      expect(misplaced(state.doc, billAttrs(state.doc)), name).toEqual([]);
      out.push(`${name}:`, indented(shown(state)));
      if (state.doc !== start.doc) {
        let back = state;
        undo(state, (tr) => {
          back = back.apply(tr);
        });
        expect(back.doc.toJSON(), `${name}: one step back`).toEqual(start.doc.toJSON());
      }
    }
    out.push(`refused: ${refused.join(', ')}`);
  }
  return `${out.join('\n\n')}\n`;
}

test.each(Object.keys(ACTS) as Act[])('every structural command in %s', async (act) => {
  await expect(table(act, BEFORE[act], COMMANDS)).toMatchFileSnapshot(path.join(FOLDER, `${act}.md`));
});

/** What "/" offers on an empty line. */
const EMPTY: Record<Act, string> = {
  'law-ru': HEADED('\n    p First\n    p |'),
  'law-tk': HEADED('\n    p First\n    p |'),
  'anglo-en': HEADED('\n    p First\n    p |'),
  'karar-tk': '\n p First\n p |',
  'amending-ru': '\n p First\n p |',
  'own-en': HEADED('\n    p First\n    p |'),
};

test.each<[Act, string]>([
  ['law-ru', 'article point wording chapter section part table note annex signature'],
  ['law-tk', 'article point wording chapter section part table note annex signature'],
  ['anglo-en', 'article point wording chapter section part table note annex signature'],
  ['karar-tk', 'point wording chapter section table note annex signature'],
  ['amending-ru', 'article point wording chapter section part quoted instruction table note annex signature'],
  ['own-en', 'article point wording chapter part table note annex signature'],
])('on an empty line of %s one may begin: %s', (act, expected) => {
  const state = draft(EMPTY[act], ACTS[act]);
  const offered = Object.entries(LINE_COMMANDS).flatMap(([name, command]) => (command(state) ? [name] : []));
  expect(offered.join(' ')).toBe(expected);
});
