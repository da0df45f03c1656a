import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Section } from "../../ui/page.tsx";
import { ProblemPair } from "../../ui/problem-pair.tsx";
import { StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import styles from "./overview.module.css";

const SHOWN = 4;

/** What was put right of late, as pictures. */
export function LatestPairs({ unit }: { readonly unit: string }) {
  const say = useWords(overviewWords);
  const { campaign } = useScope();
  const latest = useRead("list-ledger", {
    campaign,
    unit,
    standing: "closed",
    sort: "closed_last",
    limit: SHOWN,
  });
  return (
    <Section heading={say("latest")}>
      <StateOf read={latest} rows={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{say("noLatest")}</p>
          ) : (
            <ul className={styles.pairs}>
              {rows.map((row) => (
                <ProblemPair key={row.problem} problem={row} />
              ))}
            </ul>
          )
        }
      </StateOf>
    </Section>
  );
}
