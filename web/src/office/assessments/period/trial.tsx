import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { formatTime } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import styles from "./period.module.css";
import { usePeriod, usePeriodParams } from "./use-period.ts";

interface TrialProps {
  readonly trial: Answer<"list-assessment-changes">["what_ifs"][number];
}

/** A trial: who asked, why, what was tried, what would differ; and that it is no result. */
export function Trial({ trial }: TrialProps) {
  const say = useWords(periodWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { decisions, reason, asked_by, asked_at, state, refusal, comparison } = trial;
  return (
    <article className={styles.trial} aria-label={say("trialNote")}>
      <p>
        <Tag tone="soon">{say("trialNote")}</Tag> {reason}{" "}
        <span className={styles.soft}>
          {say("raisedBy", { by: asked_by ?? "", time: formatTime(asked_at, language) })} ·{" "}
          <Tried decisions={decisions} />
        </span>
      </p>
      {state === "asked" ? <p role="status">{say("stillComputing")}</p> : null}
      {refusal === null ? null : <p>{phrase(refusal)}</p>}
      {comparison === null ? null : (
        <>
          <p>{say("changed", { count: comparison.counts.units, units: comparison.counts.units })}</p>
          {comparison.changes.length === 0 ? null : <ComparisonTable comparison={comparison} />}
        </>
      )}
    </article>
  );
}

/** What was tried, as the policy's own text says it. */
function Tried({ decisions }: Pick<TrialProps["trial"], "decisions">) {
  const { campaign } = usePeriodParams();
  const { last_day } = usePeriod();
  const { data } = useRead("read-policy", { campaign, day: last_day });
  return Object.entries(decisions)
    .map(([id, { value }]) => {
      const asked = data?.decisions.find((one) => one.id === id);
      return `${asked?.asks ?? id} ${asked?.labels[value] ?? value}`;
    })
    .join(" · ");
}
