import { useState } from "react";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodSearch, useTurn } from "../period/use-period.ts";
import { rankChange } from "./rank-change.ts";
import styles from "./slope.module.css";
import type { SlopeLine } from "./slope-lines.ts";

const ROW = 26;
const TOP = 36;
const WIDTH = 900;
const LEFT = 240;
const RIGHT = 580;

/** A line for each unit from its place then to its place now, each labelled at both ends; a unit that is pointed at stands out. */
export function SlopeGraph({
  lines,
  before,
  now,
}: {
  readonly lines: readonly SlopeLine[];
  readonly before: string;
  readonly now: string;
}) {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { at } = usePeriodSearch();
  const [pointed, setPointed] = useState<string>();
  const rows = Math.max(...lines.map(({ left, right }) => Math.max(left ?? 0, right ?? 0)), 0) + 1;
  const y = (row: number): number => TOP + row * ROW + ROW / 2;
  const changeOf = ({ before: then, now: place }: SlopeLine): string => {
    if (place === null) return say("unranked");
    const change = rankChange(then ?? undefined, place);
    return say(change.key, "count" in change ? { count: change.count } : {});
  };
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${WIDTH} ${TOP + rows * ROW + 8}`}
      role="img"
      aria-label={say("slopeLabel", { before, now })}
    >
      <text x={LEFT - 10} y={20} textAnchor="end" className={styles.period}>
        {before}
      </text>
      <text x={RIGHT + 10} y={20} className={styles.period}>
        {now}
      </text>
      {lines.map((line) => {
        const marked = line.unit === pointed || line.unit === at;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lifts a line out; the ranking says the same by keyboard
          <g
            key={line.unit}
            className={marked ? styles.marked : styles.line}
            onMouseEnter={() => setPointed(line.unit)}
            onMouseLeave={() => setPointed(undefined)}
            onClick={() => turn({ at: line.unit, view: "ranking" })}
          >
            <title>{`${line.name} ${changeOf(line)}`}</title>
            {line.left === null || line.right === null ? null : (
              <line x1={LEFT} x2={RIGHT} y1={y(line.left)} y2={y(line.right)} />
            )}
            {line.left === null ? null : (
              <>
                <circle cx={LEFT} cy={y(line.left)} r={3.5} />
                <text x={LEFT - 10} y={y(line.left) + 5} textAnchor="end">
                  {`${line.name} ${line.before}`}
                </text>
              </>
            )}
            {line.right === null ? null : (
              <>
                <circle cx={RIGHT} cy={y(line.right)} r={3.5} />
                <text x={RIGHT + 10} y={y(line.right) + 5}>
                  {`${line.now} ${line.name}　${changeOf(line)}`}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
