/** Lines that are told by the numbers of somebody's own tradition, before anything else is guessed of them. */
import { isNumberedKind, type Language } from '../../bill/kinds.ts';
import type { Tradition } from '../../bill/tradition/shape.ts';
import { isHeaded, ownNumber } from '../ownNumbers.ts';
import type { KnownLine, SourceLine } from '../source.ts';

/** The same lines, with what each is where its number says so, and the bare numbers of those that were known. */
export function ownLines(
  lines: readonly SourceLine[],
  own: Tradition,
  lang: Language,
): readonly SourceLine[] {
  return lines.map((line) => {
    const known = knownBy(line, own, lang);
    return known ? { ...line, known } : line;
  });
}

function knownBy(line: SourceLine, own: Tradition, lang: Language): KnownLine | null {
  if (line.table || line.note || line.known?.quoted) return null;
  const { known } = line;
  if (known && (!isNumberedKind(known.kind) || known.role === 'wording')) return null;
  const apart = line.number?.text.trim() ?? '';
  const text = line.runs
    .map((run) => run.text)
    .join('')
    .trimStart();
  const only = known && isNumberedKind(known.kind) ? known.kind : null;
  const found = ownNumber(apart === '' ? text : apart, own, lang, only);
  if (!found) return null;
  const role = isHeaded(found.kind) ? 'heading' : 'lead';
  return {
    ...(known ?? { kind: found.kind, role, quoted: false }),
    number: found.number,
    ...(apart === '' ? { typed: found.rest } : {}),
  };
}
