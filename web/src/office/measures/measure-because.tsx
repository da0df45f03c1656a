import { ClauseMarks } from "../../ui/clause-marks.tsx";
import { useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import type { Measure } from "./groups.ts";
import styles from "./measures.module.css";

/** The ladder's events that lead to a measure, each with its period, clause and facts: every step of them can be checked. */
export function MeasureBecause({
  measure: { because, rule_label, count, step },
}: {
  readonly measure: Measure;
}) {
  const say = useWords(measureWords);
  return (
    <section className={styles.part}>
      <h3>
        {say("because")}：{rule_label}{" "}
        <span className={styles.soft}>
          {say("nth", { count })} · {say("step", { step })}
        </span>
      </h3>
      <ol className={styles.because}>
        {because.map(({ period, text, clause, facts }) => (
          <li key={`${period} ${text}`}>
            {text} <ClauseMarks clauses={clause} />
            {facts === undefined || facts.length === 0 ? null : (
              <span className={styles.soft}> · {say("facts", { count: facts.length })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
