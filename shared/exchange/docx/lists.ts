/** Numbers that Word computes, out of the file: which list and level a paragraph is in, and what is drawn before it. */
import type { Language } from '../../bill/kinds.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { counterOf, type Level, type List, type ListCounter } from './counting.ts';
import { isOn, type StyleSheet, val } from './sheet.ts';

export type { ListCounter };

/** A format that older programs do not know is written beside one that they do; the latter is what is counted here. */
function numberFormat(lvl: XmlElement): XmlElement | undefined {
  const other = child(child(lvl, 'mc:AlternateContent'), 'mc:Fallback');
  return child(lvl, 'w:numFmt') ?? child(other, 'w:numFmt');
}

function readLevel(lvl: XmlElement): Level {
  const restart = val(child(lvl, 'w:lvlRestart'));
  return {
    start: Number.parseInt(val(child(lvl, 'w:start')) ?? '1', 10) || 0,
    format: val(numberFormat(lvl)) ?? 'decimal',
    text: val(child(lvl, 'w:lvlText')) ?? '',
    restart: restart === undefined ? undefined : Number.parseInt(restart, 10) || 0,
    legal: isOn(child(lvl, 'w:isLgl')),
    style: val(child(lvl, 'w:pStyle')),
  };
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  return new Map(
    elements(parent, 'w:lvl').map((lvl) => [
      Number.parseInt(lvl.attrs['w:ilvl'] ?? '0', 10) || 0,
      readLevel(lvl),
    ]),
  );
}

function readLists(numbering: XmlElement, sheet: StyleSheet): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const a of elements(numbering, 'w:abstractNum')) abstracts.set(a.attrs['w:abstractNumId'] ?? '', a);
  const nums = new Map<string, XmlElement>();
  for (const n of elements(numbering, 'w:num')) nums.set(n.attrs['w:numId'] ?? '', n);
  const abstractOf = (num: XmlElement, hops: number): string => {
    const id = val(child(num, 'w:abstractNumId')) ?? '';
    const link = val(child(abstracts.get(id), 'w:numStyleLink'));
    const target = link === undefined ? undefined : nums.get(sheet.propsOf(link).numId ?? '');
    return target && hops > 0 ? abstractOf(target, hops - 1) : id;
  };
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    const abstractId = abstractOf(num, 4);
    const abstract = abstracts.get(abstractId);
    const list: List = {
      abstractId,
      levels: abstract ? levelsOf(abstract) : new Map(),
      startOverrides: new Map(),
    };
    for (const override of elements(num, 'w:lvlOverride')) {
      const ilvl = Number.parseInt(override.attrs['w:ilvl'] ?? '0', 10) || 0;
      const own = child(override, 'w:lvl');
      if (own) list.levels.set(ilvl, readLevel(own));
      const start = val(child(override, 'w:startOverride'));
      if (start !== undefined) list.startOverrides.set(ilvl, Number.parseInt(start, 10) || 0);
    }
    lists.set(numId, list);
  }
  return lists;
}

export function listCounter(
  numbering: XmlElement | undefined,
  sheet: StyleSheet,
  lang: Language,
): ListCounter {
  return counterOf(numbering ? readLists(numbering, sheet) : new Map<string, List>(), lang);
}
