import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { ProblemPair } from "../ui/problem-pair.tsx";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import styles from "./village.module.css";

const SHOWN = 6;

/** What was put right here, newest first, as pictures. */
export function Pairs({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const { campaign } = useScope();
  const closed = useRead("list-ledger", {
    campaign,
    unit,
    standing: "closed",
    sort: "closed_last",
    limit: SHOWN,
  });
  return (
    <StateOf read={closed} rows={2}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.soft}>{say("noPairs")}</p>
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
