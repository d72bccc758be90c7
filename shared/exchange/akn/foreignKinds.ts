/** What an element of another system's Akoma Ntoso is in a bill: a provision of which kind, a block that is kept, or a holder of others. */
import type { Branch } from '../recognise/draft.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import { isPlain } from './foreignText.ts';
import { keptPlace } from './names.ts';

const DIVISIONS: Record<string, 'part' | 'section' | 'chapter'> = {
  book: 'part',
  tome: 'part',
  part: 'part',
  title: 'section',
  division: 'section',
  subtitle: 'section',
  chapter: 'chapter',
  subpart: 'chapter',
  subdivision: 'chapter',
};
/** Elements that only hold others. */
export const TRANSPARENT = new Set([
  'content',
  'intro',
  'wrapUp',
  'body',
  'mainBody',
  'alinea',
  'list',
  'blockContainer',
  'container',
  'formula',
  'longTitle',
  'recitals',
  'recital',
  'citations',
  'citation',
  'blockList',
  'tblock',
]);
const ITEMS = new Set([
  'paragraph',
  'subsection',
  'clause',
  'point',
  'subparagraph',
  'subclause',
  'indent',
  'item',
  'rule',
  'level',
]);
const LEVELS = ['paragraph', 'point', 'subpoint'] as const;
const RANK: Record<string, number> = {
  bill: 0,
  annex: 0,
  part: 1,
  section: 2,
  chapter: 3,
  article: 4,
  paragraph: 5,
  point: 6,
  subpoint: 7,
};

/** Whether it is a rank inside an article: what is in it follows its first words. */
export const isItem = (kind: Branch['type']): boolean => RANK[kind]! > RANK.article!;

/** The kinds of one file. */
export class ForeignKinds {
  private readonly sectionsAreArticles: boolean;
  private readonly articlesIn = new Map<XmlElement, boolean>();

  constructor(sectionsAreArticles: boolean) {
    this.sectionsAreArticles = sectionsAreArticles;
  }

  /** The provision that an element is where it stands in one of kind `into`; null where it is none. */
  kindOf(element: XmlElement, into: Branch['type']): Branch['type'] | null {
    const { name } = element;
    const rank = RANK[into] ?? 0;
    const division = name === 'section' && !this.sectionsAreArticles ? 'section' : this.divisionOf(element);
    if (division) return RANK[division]! > rank && into !== 'quoted' ? division : null;
    if (name === 'article' || (name === 'section' && this.sectionsAreArticles))
      return rank < 4 ? 'article' : null;
    if (!ITEMS.has(name) || this.holdsArticles(element)) return null;
    const level = Math.max(0, rank - 4);
    return LEVELS[level] ?? null;
  }

  /** A heading above articles, whatever the other system calls it, is a chapter without a number. */
  private divisionOf(element: XmlElement): 'part' | 'section' | 'chapter' | undefined {
    if (element.name !== 'hcontainer' || !child(element, 'heading')) return DIVISIONS[element.name];
    const held = elements(element).map((e) => e.name);
    return held.includes(this.sectionsAreArticles ? 'section' : 'article') &&
      !held.some((inner) => inner in DIVISIONS && !(inner === 'section' && this.sectionsAreArticles))
      ? 'chapter'
      : undefined;
  }

  /** Elements that hold others are taken apart where nothing is lost by it, or where they hold articles. */
  isKept(element: XmlElement): boolean {
    const { name } = element;
    const place = keptPlace(name);
    if (place === null || name === 'table') return false;
    if (name === 'p' || name === 'block')
      return (
        textOf(element).trim() === '' && elements(element).some((e) => e.name !== 'br' && e.name !== 'eol')
      );
    const headed = ['num', 'heading', 'subheading'].some((part) => child(element, part));
    if (TRANSPARENT.has(name) || name === 'hcontainer') {
      if (!headed && isPlain(element)) return false;
    }
    return !this.holdsArticles(element);
  }

  /** Asked on every level of a file: each element is looked through once. */
  private holdsArticles(element: XmlElement): boolean {
    const known = this.articlesIn.get(element);
    if (known !== undefined) return known;
    const article = this.sectionsAreArticles ? 'section' : 'article';
    let holds = false;
    for (const inner of elements(element))
      if (inner.name === article || (inner.name !== 'quotedStructure' && this.holdsArticles(inner)))
        holds = true;
    this.articlesIn.set(element, holds);
    return holds;
  }
}
