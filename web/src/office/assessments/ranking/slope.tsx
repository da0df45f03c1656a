import { Empty, Reading } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod } from "../period/use-period.ts";
import styles from "./slope.module.css";
import { SlopeGraph } from "./slope-graph.tsx";
import { slopeLines } from "./slope-lines.ts";
import { useAgainst, usePlacesBefore, useRows } from "./use-ranked.ts";

/** Places then and now. */
export function Slope() {
  const say = useWords(periodWords);
  const { title } = usePeriod();
  const { against } = useAgainst();
  const before = usePlacesBefore();
  const { rows } = useRows();
  if (against === undefined) return <Empty>{say("slopeNeeds")}</Empty>;
  if (before === undefined || rows === undefined) return <Reading />;
  return (
    <div className={styles.scroll}>
      <SlopeGraph lines={slopeLines(rows, before)} before={against.title} now={title} />
    </div>
  );
}
