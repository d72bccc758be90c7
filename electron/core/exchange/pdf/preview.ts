/** Pages to look at: set like the PDF, drawn as pictures, a few at a time. */
import { pageData } from '../../../../shared/exchange/pdf/data.ts';
import { layOut, type PdfInput } from '../../../../shared/exchange/pdf/pages.ts';
import { QUICK_LINES } from '../../../../shared/exchange/pdf/stretch.ts';
import type { PreviewedPages } from '../../../../shared/exchange/types.ts';
import { PageSetter } from './setter.ts';

/** Pages that are handed over at once: the one that is looked at, and some on either side to leaf to. */
const AROUND = 2;
/** What was set is kept for so many changes, so that a changed word sets its own paragraph only. */
const KEPT_RUNS = 4;

const setters = new Map<string, PageSetter>();

function setterOf(folder: string): PageSetter {
  const kept = setters.get(folder);
  if (kept) return kept;
  const made = new PageSetter(folder);
  setters.set(folder, made);
  return made;
}

/**
 * The pages around a provision, or around `page` where that is given (from 1, of those that are set).
 * @param folder the resources folder. @throws Error with the page setter's own words.
 */
export function previewPages(
  input: PdfInput,
  provision: string,
  page: number | null,
  folder: string,
): PreviewedPages {
  const laidOut = layOut({ ...input, shown: { provision, most: QUICK_LINES } });
  const setter = setterOf(folder);
  const set = setter.set('bill', pageData(laidOut));
  const focus = provision === '' ? 1 : set.focus();
  const asked = Math.min(page ?? focus, set.count);
  const pages = set.svg((one) => Math.abs(one - asked) <= AROUND);
  setter.forget(KEPT_RUNS);
  return { pages, page: asked, total: set.count, whole: laidOut.whole, part: laidOut.part };
}
