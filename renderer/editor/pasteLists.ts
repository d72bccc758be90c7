/** The signs of list items in foreign HTML, written out as our lines have them, for their reader to take away again. */
import { letter, roman } from '../../shared/bill/ordinals.ts';

/** Lists are longer than their letters; further items are counted in figures. */
const MAX_ITEMS = 300;
const LETTERED = /^(?:a|lower-alpha|lower-latin)$/i;
const ROMAN = /^(?:i|lower-roman)$/i;
const RUSSIAN = /^(?:lower-russian|russian|cyrillic)/i;
const BULLETS = /^(?:disc|circle|square|-|")/i;

/** How deep a list lies in others: as it says itself (Google Docs), or by the lists around it. */
function listDepth(item: HTMLElement): number {
  const said = Number(item.getAttribute('aria-level') ?? 0);
  if (Number.isInteger(said) && said > 0) return said;
  let depth = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (/^[ou]l$/.test(at.localName)) depth++;
  return depth;
}

/** The number of an item as its list shows it, or a bullet; '' where its list shows nothing. */
export function listSign(item: HTMLElement): string {
  const list = item.parentElement;
  if (!list || !/^[ou]l$/.test(list.localName)) return '';
  const style = item.style.listStyleType || list.style.listStyleType || list.getAttribute('type') || '';
  if (/^none$/i.test(style)) return '';
  if (list.localName === 'ul' || BULLETS.test(style)) return listDepth(item) > 1 ? '◦ ' : '• ';
  const at = [...list.children].filter((child) => child.localName === 'li').indexOf(item);
  const given = Number(item.getAttribute('value') ?? Number.NaN);
  const start = Number(list.getAttribute('start') ?? '1');
  const n = Number.isInteger(given) ? given : (Number.isFinite(start) ? Math.trunc(start) : 1) + at;
  const small = n > 0 && n <= MAX_ITEMS;
  if (small && LETTERED.test(style)) return `${letter(n, 'en')}) `;
  if (small && RUSSIAN.test(style)) return `${letter(n, 'ru')}) `;
  if (small && ROMAN.test(style)) return `(${roman(n).toLowerCase()}) `;
  return `${n}${listDepth(item) > 1 ? ') ' : '. '}`;
}

/** "·", "o", "§" in the font of a bullet: what Word shows before an item, where it is no number. */
export function wordSign(shown: string): string {
  const sign = shown.trim();
  return /\d|\p{L}[.)]|\(\p{L}/u.test(sign) ? `${sign} ` : '• ';
}
