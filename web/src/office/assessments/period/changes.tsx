import { useRead } from "../../../api/queries.ts";
import { Section } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import styles from "./period.module.css";
import { Trial } from "./trial.tsx";
import { TryWhatIf } from "./try-what-if.tsx";
import { isIssuedState, usePeriod, usePeriodParams } from "./use-period.ts";

const ASK_MS = 2_000;

/** What a correction changed against the edition before; and, of an issued period alone, trials of another rule. */
export function Changes() {
  const say = useWords(periodWords);
  const args = usePeriodParams();
  const { state } = usePeriod();
  const first = useRead("list-assessment-changes", args);
  const isAtWork = first.data?.what_ifs.some((one) => one.state === "asked") === true;
  const read = useRead("list-assessment-changes", args, isAtWork ? { every: ASK_MS } : {});
  const isIssued = isIssuedState(state);
  return (
    <StateOf read={read}>
      {({ comparison, what_ifs }) => (
        <div className={styles.scroll}>
          {comparison === null ? (
            <p className={styles.note}>{say("changesNone")}</p>
          ) : (
            <>
              <p className={styles.note}>{say("changesLead", comparison.counts)}</p>
              <ComparisonTable comparison={comparison} />
            </>
          )}
          {isIssued ? (
            <Section heading={say("trials")} actions={<TryWhatIf />}>
              <p className={styles.note}>{say("trialsLead")}</p>
              {what_ifs.length === 0 ? <p className={styles.note}>{say("trialsNone")}</p> : null}
              {what_ifs.map((one) => (
                <Trial key={one.what_if} trial={one} />
              ))}
            </Section>
          ) : null}
        </div>
      )}
    </StateOf>
  );
}
