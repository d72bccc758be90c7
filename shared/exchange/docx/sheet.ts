/** The style sheet of a Word file: what a paragraph is called, its heading level, list, indent and alignment, through `basedOn`. */
import type { SourceLine } from '../source.ts';
import { child, elements, type XmlElement } from '../xml.ts';

/** Paragraph properties that matter for a bill; absent means inherited. */
export interface ParagraphProps {
  outline?: number;
  numId?: string;
  ilvl?: number;
  indent?: number;
  align?: SourceLine['align'];
}

interface StyleEntry {
  id: string;
  name: string;
  basedOn: string;
  props: ParagraphProps;
  run?: XmlElement;
}

export interface StyleSheet {
  /** Name in lower case, '' for an unknown style. */
  nameOf(id: string | undefined): string;
  /** The way back. */
  idOf(name: string): string | undefined;
  /** Properties of the style and all it is based on; the nearest wins. */
  propsOf(id: string | undefined): ParagraphProps & { styles: string[] };
  /** Run properties of the style chain, nearest first. */
  runsOf(id: string | undefined): XmlElement[];
  defaultParagraph: string | undefined;
}

const NO_RUNS: XmlElement[] = [];

/** A chain longer than this is a ring. */
const MAX_CHAIN = 32;

const ALIGN: Record<string, SourceLine['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

export const val = (element: XmlElement | undefined): string | undefined => element?.attrs['w:val'];

export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(val(element) ?? '1');
}

function twips(value: string | undefined): number | undefined {
  const n = Number.parseInt(value ?? '', 10);
  return Number.isFinite(n) ? n : undefined;
}

/** Reads a `w:pPr`; indents in points. */
export function paragraphProps(pPr: XmlElement | undefined): ParagraphProps {
  const props: ParagraphProps = {};
  if (!pPr) return props;
  const outline = Number.parseInt(val(child(pPr, 'w:outlineLvl')) ?? '', 10);
  if (outline >= 0) props.outline = outline;
  const numPr = child(pPr, 'w:numPr');
  if (numPr) {
    const numId = val(child(numPr, 'w:numId'));
    if (numId !== undefined) props.numId = numId;
    const ilvl = Number.parseInt(val(child(numPr, 'w:ilvl')) ?? '', 10);
    if (ilvl >= 0 && ilvl <= 8) props.ilvl = ilvl;
  }
  const ind = child(pPr, 'w:ind');
  const left = twips(ind?.attrs['w:left'] ?? ind?.attrs['w:start']);
  const first = twips(ind?.attrs['w:firstLine']) ?? -(twips(ind?.attrs['w:hanging']) ?? 0);
  if (left !== undefined || first !== 0) props.indent = ((left ?? 0) + first) / 20;
  const align = ALIGN[val(child(pPr, 'w:jc')) ?? ''];
  if (align) props.align = align;
  return props;
}

export function readStyleSheet(styles: XmlElement | undefined): StyleSheet {
  const byId = new Map<string, StyleEntry>();
  const byName = new Map<string, string>();
  let defaultParagraph: string | undefined;
  for (const style of styles ? elements(styles, 'w:style') : []) {
    const id = style.attrs['w:styleId'] ?? '';
    const entry: StyleEntry = {
      id,
      name: (val(child(style, 'w:name')) ?? '').toLowerCase(),
      basedOn: val(child(style, 'w:basedOn')) ?? '',
      props: paragraphProps(child(style, 'w:pPr')),
    };
    const run = child(style, 'w:rPr');
    if (run) entry.run = run;
    byId.set(id, entry);
    byName.set(entry.name, id);
    if (style.attrs['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attrs['w:default'] ?? ''))
      defaultParagraph = id;
  }
  const chain = (id: string | undefined): StyleEntry[] => {
    const out: StyleEntry[] = [];
    let at = id === undefined ? undefined : byId.get(id);
    while (at && out.length < MAX_CHAIN) {
      out.push(at);
      at = byId.get(at.basedOn);
    }
    return out;
  };
  const runs = new Map<string, XmlElement[]>();
  const cache = new Map<string, ParagraphProps & { styles: string[] }>();
  return {
    defaultParagraph,
    nameOf: (id) => (id === undefined ? '' : (byId.get(id)?.name ?? '')),
    idOf: (name) => byName.get(name),
    runsOf: (id) => {
      if (id === undefined) return NO_RUNS;
      const known = runs.get(id) ?? chain(id).flatMap((s) => (s.run ? [s.run] : []));
      runs.set(id, known);
      return known;
    },
    propsOf: (id) => {
      const known = cache.get(id ?? '');
      if (known) return known;
      const styles = chain(id);
      const props = Object.assign({}, ...styles.toReversed().map((s) => s.props)) as ParagraphProps;
      const made = { ...props, styles: styles.map((s) => s.id) };
      cache.set(id ?? '', made);
      return made;
    },
  };
}

/** Heading level 1..9 by outline level or by the name of the style. */
export function headingLevel(props: ParagraphProps, styleName: string): number | undefined {
  if (props.outline !== undefined && props.outline < 9) return props.outline + 1;
  const named = /^heading ([1-9])$/.exec(styleName);
  return named ? Number(named[1]) : undefined;
}
