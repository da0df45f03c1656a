import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import styles from "./problem-pair.module.css";
import { ProblemPair } from "./problem-pair.tsx";
import { StateOf } from "./states.tsx";

interface ClosedPairsProps {
  /** At this unit and below. */
  readonly unit: string;
  readonly most: number;
  /** Said where nothing was closed yet. */
  readonly none: string;
}

/** What was put right of late, the newest first, as pictures. */
export function ClosedPairs({ unit, most, none }: ClosedPairsProps) {
  const { campaign } = useScope();
  const closed = useRead("list-ledger", {
    campaign,
    unit,
    standing: "closed",
    sort: "closed_last",
    limit: most,
  });
  return (
    <StateOf read={closed} rows={2}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.none}>{none}</p>
        ) : (
          <ul className={styles.pairs}>
            {rows.map((row) => (
              <ProblemPair key={row.problem} problem={row} />
            ))}
          </ul>
        )
      }
    </StateOf>
  );
}
