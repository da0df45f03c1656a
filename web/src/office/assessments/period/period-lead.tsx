import { Link } from "@tanstack/react-router";
import { formatCount, formatDay, formatTime } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { StateTag } from "../state-tag.tsx";
import styles from "./period.module.css";
import { usePeriod, usePeriodParams } from "./use-period.ts";

const DIGEST_SHOWN = 8;

/** What the result rests on: number, freeze, policy, digests; and whether it was corrected. */
export function PeriodLead() {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const { campaign } = usePeriodParams();
  const { state, number, freeze, policy_in_force, result_digest, correction_reason, superseded_by } =
    usePeriod();
  const { version, digest } = policy_in_force;
  return (
    <span className={styles.lead}>
      <StateTag state={state} />
      {number === null ? null : <strong>{number}</strong>}
      {freeze === null ? null : (
        <span
          title={say("digests", {
            policy: digest.slice(0, DIGEST_SHOWN),
            result: (result_digest ?? "").slice(0, DIGEST_SHOWN),
          })}
        >
          {say("basis", {
            facts: formatCount(freeze.facts, language),
            time: formatTime(freeze.frozen_at, language),
            version: formatDay(version, language),
          })}
        </span>
      )}
      {correction_reason === null ? null : <span>{say("correctionOf", { reason: correction_reason })}</span>}
      {superseded_by === null ? null : (
        <span className={styles.warning}>
          {say("supersededBy")}{" "}
          <Link to="/c/$campaign/assessments/$assessment" params={{ campaign, assessment: superseded_by }}>
            {say("openNewer")}
          </Link>
        </span>
      )}
    </span>
  );
}
