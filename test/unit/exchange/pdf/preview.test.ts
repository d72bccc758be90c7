import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { previewPages } from '../../../../electron/core/exchange/pdf/preview.ts';
import { PageSetter } from '../../../../electron/core/exchange/pdf/setter.ts';
import { textBlocks } from '../../../../shared/bill/blocks.ts';
import { pageData } from '../../../../shared/exchange/pdf/data.ts';
import { layOut, type PageBlock } from '../../../../shared/exchange/pdf/pages.ts';
import { stretchAround } from '../../../../shared/exchange/pdf/stretch.ts';
import type { Annotation } from '../../../../shared/exchange/types.ts';
import { parseXml } from '../../../../shared/exchange/xml.ts';
import { afterOneKey, law } from '../../../bench/law.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));

const BASE = {
  title: 'О механизме',
  uiLang: 'ru' as const,
  date: '2026-01-02T03:04:05Z',
  annotations: [] as Annotation[],
  notes: false,
};
const long = law(120, 60);
const lines = textBlocks(long).map((line) => ({ op: 'same' as const, from: line, to: line, pieces: [] }));
const words = (block: PageBlock | undefined): string =>
  `${block?.number.map((r) => r.t).join('')} ${block?.plain}`;

describe('The stretch of a bill that is set to be looked at', () => {
  it('is the whole of a short bill', () => {
    expect(stretchAround(lines, 'a50', lines.length)).toMatchObject({ from: 0, to: lines.length, part: '' });
  });

  it('is the chapter around the provision in a long one', () => {
    const { from, to, focus, part } = stretchAround(lines, 'a50', 200);
    expect(lines[from]!.to.kind).toBe('chapter');
    expect(lines[to]!.to.kind).toBe('chapter');
    expect(lines[focus]!.to.id).toBe('a50');
    expect(part).toMatch(/^Глава III\. /);
  });

  it('is the articles around the provision where the chapter itself is long', () => {
    const { from, to, focus, part } = stretchAround(lines, 'a50', 30);
    expect(lines[from]!.to).toMatchObject({ role: 'heading', kind: 'article' });
    expect([from < focus, focus < to, to - from <= 30]).toEqual([true, true, true]);
    expect(part).toMatch(/^Глава III\. /);
  });

  it('is the beginning where the provision is not printed', () => {
    expect(stretchAround(lines, 'no-such', 200)).toMatchObject({ from: 0, focus: 0 });
  });

  it('says every provision with the number it has in the whole bill', () => {
    const shown = { provision: 'a50', most: 200 };
    const whole = layOut({ ...BASE, bill: long });
    const part = layOut({ ...BASE, bill: long, shown });
    expect(part).toMatchObject({ whole: false, contents: false });
    expect(part.blocks.map(words)).toEqual(part.blocks.map((block) => words(whole.blocks[block.place])));
    expect(part.blocks.map(({ level }) => level)).toEqual(
      part.blocks.map((block) => whole.blocks[block.place]!.level),
    );
  });

  it('takes along only the remarks that stand in it', () => {
    const remark = (id: string, provision: string): Annotation => ({
      id,
      provision,
      from: 0,
      to: 3,
      author: 'A',
      initials: 'A',
      at: '',
      text: id,
      resolved: false,
      replies: [],
    });
    const annotations = [remark('near', 'a50p1'), remark('far', 'a110p1')];
    const part = layOut({ ...BASE, annotations, bill: long, shown: { provision: 'a50', most: 200 } });
    expect(part.remarks.map((r) => r.text)).toEqual(['near']);
  });
});

describe('Pages to look at', () => {
  const look = (provision: string, page: number | null = null, bill = long) =>
    previewPages({ ...BASE, bill }, provision, page, resources);

  it('are the page of the provision and its neighbours, each a picture of its own', () => {
    const { pages, page, total, whole, part } = look('a50');
    expect({ whole, part: part.slice(0, 9) }).toEqual({ whole: false, part: 'Глава III' });
    expect(pages.map((one) => one.page)).toContain(page);
    expect(page).toBeLessThanOrEqual(total);
    for (const { svg } of pages) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
      for (const [, used] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids.has(used)).toBe(true);
    }
  });

  it('hold shapes only: no text layer, no style and no script of the drawing program', () => {
    for (const { svg } of look('a50').pages)
      expect(svg).not.toMatch(/foreignObject|<style|<script|data-|class=|style=/);
  });

  it('are well-formed where they hold contents, links and remarks, and lead nowhere', () => {
    const short = law(10, 60);
    const remark = { author: 'A', initials: 'A', at: '', text: 'Why?', resolved: false, replies: [] };
    const annotations = [{ id: 'r', provision: 'a1p1', from: 0, to: 9, ...remark }];
    const { pages } = previewPages({ ...BASE, bill: short, annotations }, '', null, resources);
    for (const { svg } of pages) {
      expect(svg).not.toMatch(/onclick|xlink|<a\b/);
      expect(parseXml(svg)).toMatchObject({ ok: true });
    }
  });

  it('turn to the page that is asked for', () => {
    const { total } = look('a50');
    expect(total).toBeGreaterThan(3);
    expect(look('a50', total)).toMatchObject({ page: total, total });
    expect(look('a50', total + 50)).toMatchObject({ page: total });
  });

  it('show the words as they are now', () => {
    const before = look('a61');
    const after = look('a61', null, afterOneKey(long, 'ЩЩЩ'));
    expect(after.pages.map((p) => p.svg)).not.toEqual(before.pages.map((p) => p.svg));
    expect(after.total).toBe(before.total);
  });

  it('have the same page as the finished PDF where the bill is short', () => {
    const short = law(12, 200);
    const seen = look('a11', null, short);
    expect(seen).toMatchObject({ whole: true, part: '' });
    const pages = layOut({ ...BASE, bill: short });
    const set = new PageSetter(resources).set('bill', {
      ...pageData(pages),
      focus: pages.blocks.find((b) => b.plain.startsWith('Статья\u00a011.'))!.place,
    });
    expect([seen.page, seen.total]).toEqual([set.focus(), set.count]);
  });
});
