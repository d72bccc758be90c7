import type { TimelineRow } from './timeline.ts';

const STEP = 14;
/** Where the middle of the dot is, from the top of the row. */
const DOT = 12;

/** The piece of the time line beside one version: its dot, its track, and the tracks that pass or end here. */
export function Track({
  row,
  lanes,
  look,
}: {
  row: TimelineRow | undefined;
  lanes: number;
  look: 'draft' | 'version' | 'automatic';
}) {
  if (!row) return null;
  const x = (lane: number): number => lane * STEP + STEP / 2;
  const at = x(row.lane);
  return (
    <div className="track" style={{ width: lanes * STEP }} aria-hidden>
      {row.through.map((lane) => (
        <i key={lane} className="rail" style={{ left: x(lane), top: 0, bottom: 0 }} />
      ))}
      {row.begins ? null : <i className="rail" style={{ left: at, top: 0, height: DOT }} />}
      {row.merges.map((lane) => (
        <i key={`m${lane}`} className="rail" style={{ left: x(lane), top: DOT + STEP, bottom: 0 }} />
      ))}
      {row.goesOn ? <i className="rail" style={{ left: at, top: DOT, bottom: 0 }} /> : null}
      <svg width={lanes * STEP} height={DOT + STEP} aria-hidden="true">
        {row.joins.map((lane) => (
          <path key={lane} d={`M${x(lane)} 0C${x(lane)} ${DOT} ${x(lane)} ${DOT} ${at} ${DOT}`} />
        ))}
        {row.merges.map((lane) => (
          <path
            key={`m${lane}`}
            className="merge-in"
            d={`M${at} ${DOT}C${x(lane)} ${DOT} ${x(lane)} ${DOT} ${x(lane)} ${DOT + STEP}`}
          />
        ))}
        <circle cx={at} cy={DOT} r={look === 'automatic' ? 3 : 4.5} className={look} />
      </svg>
    </div>
  );
}
