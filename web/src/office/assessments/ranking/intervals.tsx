import { useRead } from "../../../api/queries.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "../period/teams.module.css";
import { usePeriodParams } from "../period/use-period.ts";
import { rankOf, useRanked, useRows } from "./use-ranked.ts";

/** Each unit of the pool with the places that it may have: a bar from the best to the worst, and a dot where it stands. */
export function Intervals() {
  const say = useWords(periodWords);
  const { score } = useRanked();
  const { rows = [] } = useRows();
  const read = useRead("list-rank-intervals", {
    ...usePeriodParams(),
    ...(score === undefined ? {} : { score_of: score.score_of }),
  });
  return (
    <StateOf read={read}>
      {({ intervals }) => {
        const byUnit = new Map(intervals.map((one) => [one.unit, one]));
        const shown = rows.flatMap((row) => {
          const interval = byUnit.get(row.unit);
          const rank = rankOf(row);
          return interval === undefined || rank === undefined
            ? []
            : [{ ...interval, rank, name: row.unit_name }];
        });
        if (shown.length === 0) return <Empty>{say("intervalsNone")}</Empty>;
        const size = Math.max(...shown.map(({ rank }) => rank.size), 2);
        const at = (place: number): number => ((place - 0.5) / size) * 100;
        return (
          <>
            <p className={styles.soft}>{say("intervalWhat")}</p>
            <div className={styles.strip}>
              <ul>
                {shown.map(({ unit, name, from, to, rank }) => (
                  <li key={unit}>
                    <span className={styles.team}>
                      {rank.rank} {name}
                    </span>
                    <span className={styles.track} aria-hidden="true">
                      <i
                        className={styles.range}
                        style={{ left: `${at(from) - 1}%`, width: `${at(to) - at(from) + 2}%` }}
                      />
                      <i className={styles.dot} style={{ left: `${at(rank.rank)}%` }} />
                    </span>
                    <span className={styles.words}>{say("interval", { from, to })}</span>
                  </li>
                ))}
              </ul>
            </div>
          </>
        );
      }}
    </StateOf>
  );
}
