import type { ReactNode } from 'react';
import type { TextBlock } from '../../shared/bill/blocks.ts';
import type { Piece, RedlineBlock } from '../../shared/compare/types.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { useMessages } from '../app/appStore.ts';
import { keyed } from '../ui/keyed.ts';

type ShownSide = 'a' | 'b' | 'both';

/** One printed line of a redline: its number, its words, what was struck out and what was written in. */
export function LineText({
  block,
  side,
  current,
  badges,
  tagged = false,
  plain = false,
}: {
  block: RedlineBlock;
  side: ShownSide;
  current: boolean;
  badges: ReactNode;
  /** Says where a moved line came from or that it went away: once for what moved together. */
  tagged?: boolean;
  /** Its change is filtered away: the words of the side without marks, of the new text where both are shown. */
  plain?: boolean;
}) {
  const { t } = useMessages();
  const line = (side === 'a' ? block.from : block.to) ?? block.from ?? block.to;
  if (!line) return null;
  if (plain) return <PlainLine block={block} line={line} side={side} />;
  const whole = block.moved ? 'same' : block.op;
  const className = `${lineClass(line, current)}${block.moved ? ' moved' : ''}`;
  return (
    <div className={className} data-change={block.change}>
      {tagged && block.moved ? (
        <span className="moved-tag">
          {block.moved === 'from'
            ? t('compare:ui.movedAway')
            : t('compare:ui.movedFrom', { label: block.from?.label ?? '' })}
        </span>
      ) : null}
      <NumberOf block={block} side={side} line={line} op={whole} />
      <Pieces pieces={block.pieces} side={side} moved={block.moved} />
      {block.rows ? <TableOf block={block} side={side} current={current} /> : null}
      {badges}
    </div>
  );
}

function PlainLine({ block, line, side }: { block: RedlineBlock; line: TextBlock; side: ShownSide }) {
  // Where both texts stand in one column, what is gone or went elsewhere is not there.
  if (side === 'both' && (block.op === 'del' || block.moved === 'from')) return null;
  const dropped = side === 'a' ? 'ins' : 'del';
  return (
    <div className={lineClass(line, false)} data-change={block.change}>
      {line.number === '' ? null : <span className="rl-number">{line.number} </span>}
      {keyed(block.pieces.filter((piece) => piece.op !== dropped)).map(({ key, item: piece }) => (
        <span key={key}>
          <Marked piece={piece} />
        </span>
      ))}
      {block.rows ? <TableOf block={block} side={side === 'a' ? 'a' : 'b'} current={false} plain /> : null}
    </div>
  );
}

function lineClass(line: TextBlock, current: boolean): string {
  return [
    'rl-line',
    `role-${line.role}`,
    `depth-${Math.min(2, line.depth)}`,
    line.quoted ? 'is-quoted' : '',
    line.note ? 'is-note' : '',
    current ? 'current' : '',
  ].join(' ');
}

function NumberOf({
  block,
  side,
  line,
  op,
}: {
  block: RedlineBlock;
  side: ShownSide;
  line: TextBlock;
  op: RedlineBlock['op'];
}) {
  const changed =
    block.from && block.to && block.from.number !== block.to.number && side === 'both' && block.op === 'same';
  if (changed)
    return (
      <span className="rl-number">
        <del>{block.from?.number}</del> <ins>{block.to?.number}</ins>{' '}
      </span>
    );
  if (line.number === '') return null;
  if (op === 'ins') return <ins className="rl-number">{line.number} </ins>;
  if (op === 'del') return <del className="rl-number">{line.number} </del>;
  return <span className="rl-number">{line.number} </span>;
}

function Pieces({
  pieces,
  side,
  moved,
}: {
  pieces: readonly Piece[];
  side: ShownSide;
  moved: RedlineBlock['moved'];
}) {
  return keyed(pieces).map(({ key, item: piece }) => {
    if ((side === 'a' && piece.op === 'ins') || (side === 'b' && piece.op === 'del')) return null;
    // A line that moved away is not struck out word by word: it stands elsewhere.
    if (moved === 'from' || piece.op === 'same')
      return (
        <span key={key}>
          <Marked piece={piece} />
        </span>
      );
    const Tag = piece.op;
    return (
      <Tag key={key}>
        <Marked piece={piece} />
      </Tag>
    );
  });
}

/** A soft hyphen that came or went by itself is shown as Word shows it: else nothing would be seen of the change. */
const seen = ({ op, text }: Piece): string =>
  op !== 'same' && withoutSoftHyphens(text) === '' ? '¬'.repeat(text.length) : text;

function Marked({ piece }: { piece: Piece }): ReactNode {
  let node: ReactNode = keyed(seen(piece).split('\n')).map(({ key, item: part, first }) => (
    <span key={key}>
      {first ? null : <br />}
      {part}
    </span>
  ));
  if (piece.ref) node = <span className="reference">{node}</span>;
  for (const mark of piece.marks ?? []) {
    if (mark === 'strong') node = <strong>{node}</strong>;
    else if (mark === 'em') node = <em>{node}</em>;
    else if (mark === 'underline') node = <u>{node}</u>;
    else if (mark === 'superscript') node = <sup>{node}</sup>;
    else node = <sub>{node}</sub>;
  }
  return node;
}

function TableOf({
  block,
  side,
  current,
  plain = false,
}: {
  block: RedlineBlock;
  side: ShownSide;
  current: boolean;
  plain?: boolean;
}) {
  const rows = (block.rows ?? []).filter(
    (row) => side === 'both' || row.op === 'same' || (side === 'a') === (row.op === 'del'),
  );
  return (
    <table>
      <tbody>
        {keyed(rows).map(({ key, item: row }) => (
          <tr key={key} className={plain ? 'same' : row.op}>
            {keyed(row.cells).map(({ key: place, item: cell }) => {
              const lines = keyed(cell.blocks).map(({ key: at, item: inner }) => (
                <LineText key={at} block={inner} side={side} current={current} badges={null} plain={plain} />
              ));
              return cell.header ? (
                <th key={place} colSpan={cell.colspan} rowSpan={cell.rowspan}>
                  {lines}
                </th>
              ) : (
                <td key={place} colSpan={cell.colspan} rowSpan={cell.rowspan}>
                  {lines}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
