/** Which line of a side is which line of the base, so that the lines of a provision can be merged one by one. */
import { diffArrays } from 'diff';
import type { NodeJson } from '../bill/document.ts';
import type { OwnLine, Part, Parts } from './mergeParts.ts';
import { wordKeyOf } from './mergeWords.ts';

/** The lines of a side under the keys of the lines of the base that they were. */
export function aligned(base: Parts, side: Parts, prefix: string): Parts {
  const out = new Map<string, Part>();
  for (const [id, part] of side) {
    const before = base.get(id);
    out.set(id, before ? withKeys(before, part, prefix) : added(part, prefix));
  }
  return out;
}

/** A line that a side added is known by its words: the same line added by both is one. */
const addedKey = (line: NodeJson, prefix: string, taken: ReadonlySet<string>): string => {
  let key = `#${prefix} ${JSON.stringify(line)}`;
  while (taken.has(key)) key += '+';
  return key;
};

function added(part: Part, prefix: string): Part {
  return rekeyed(part, (line, i, taken) => (i === 0 ? '#0' : addedKey(line.json, prefix, taken)));
}

function withKeys(before: Part, part: Part, prefix: string): Part {
  const keys = new Map<OwnLine, string>();
  if (before.lines[0] && part.lines[0]) keys.set(part.lines[0], '#0');
  const old = before.lines.slice(1);
  const now = part.lines.slice(1);
  let i = 0;
  let j = 0;
  let gone: OwnLine[] = [];
  let come: OwnLine[] = [];
  const close = (): void => {
    come.forEach((line, k) => {
      if (gone[k]) keys.set(line, gone[k].key);
    });
    gone = [];
    come = [];
  };
  const texts = (lines: readonly OwnLine[]) =>
    lines.map((line) => JSON.stringify((line.json.content ?? []).map(wordKeyOf)));
  for (const chunk of diffArrays(texts(old), texts(now))) {
    const count = chunk.value.length;
    if (chunk.added) come.push(...now.slice(j, j + count));
    else if (chunk.removed) gone.push(...old.slice(i, i + count));
    else {
      close();
      for (let k = 0; k < count; k++) keys.set(now[j + k]!, old[i + k]!.key);
    }
    if (!chunk.added) i += count;
    if (!chunk.removed) j += count;
  }
  close();
  return rekeyed(part, (line, _, taken) => keys.get(line) ?? addedKey(line.json, prefix, taken));
}

function rekeyed(
  part: Part,
  keyOfLine: (line: OwnLine, i: number, taken: ReadonlySet<string>) => string,
): Part {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const lines = part.lines.map((line, i) => {
    const key = keyOfLine(line, i, taken);
    taken.add(key);
    renamed.set(line.key, key);
    return { key, json: line.json };
  });
  return { ...part, lines, order: part.order.map((entry) => renamed.get(entry) ?? entry) };
}
