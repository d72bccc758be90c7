/**
 * Whether the children of the elements we write stand in the order that the schema of WordprocessingML gives (ECMA-376
 * part 1, annex A): Word "repairs" a file in which they do not, LibreOffice says nothing.
 */
import { elements, parseXml, type XmlElement } from '../../../../shared/exchange/xml.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const RUN = words(
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
);

const ORDER: Record<string, string[]> = {
  pPr: words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  rPr: RUN,
  tbl: words('tblPr tblGrid tr'),
  tblPr: words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  tr: words('tblPrEx trPr tc'),
  tcPr: words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  ),
  sectPr: words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
  style: words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  styles: words('docDefaults latentStyles style'),
  numbering: words('numPicBullet abstractNum num numIdMacAtCleanup'),
  abstractNum: words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  numPr: words('ilvl numId numberingChange ins'),
  tcMar: words('top left bottom right'),
  tblBorders: words('top left bottom right insideH insideV'),
  sdt: words('sdtPr sdtEndPr sdtContent'),
  docDefaults: words('rPrDefault pPrDefault'),
  settings: words(
    'writeProtection view zoom trackRevisions defaultTabStop autoHyphenation updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids themeFontLang',
  ),
  num: words('abstractNumId lvlOverride'),
  lvl: words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
};
/** Header and footer references may stand in any order among themselves. */
const TOGETHER = new Set(['headerReference', 'footerReference']);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What is out of order, element by element; [] where all is well. `text` is one part of a package. */
export function outOfOrder(text: string): string[] {
  const parsed = parseXml(text);
  if (!parsed.ok) return [`not well-formed: ${parsed.detail}`];
  const faults: string[] = [];
  const visit = (element: XmlElement): void => {
    const order = ORDER[local(element.name)];
    let highest = 0;
    for (const inner of elements(element)) {
      visit(inner);
      if (!order || inner.name.startsWith('w14:') || inner.name.startsWith('w15:')) continue;
      const rank = order.indexOf(TOGETHER.has(local(inner.name)) ? 'headerReference' : local(inner.name));
      const free = ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'sdt'];
      if (rank < 0 && !free.includes(local(inner.name)))
        faults.push(`${inner.name} has no place in ${element.name}`);
      if (rank >= 0 && rank < highest) faults.push(`${inner.name} stands too late in ${element.name}`);
      highest = Math.max(highest, rank);
    }
    if (local(element.name) === 'tc' && local(elements(element).at(-1)?.name ?? '') !== 'p')
      faults.push('a cell ends without a paragraph');
    if (local(element.name) === 'p' && elements(element).some((e, i) => i > 0 && local(e.name) === 'pPr'))
      faults.push('pPr is not the first in its paragraph');
    if (local(element.name) === 'r' && elements(element).some((e, i) => i > 0 && local(e.name) === 'rPr'))
      faults.push('rPr is not the first in its run');
  };
  visit(parsed.root);
  return faults;
}
