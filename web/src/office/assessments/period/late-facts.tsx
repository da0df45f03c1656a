import { useRead } from "../../../api/queries.ts";
import { formatTime } from "../../../ui/format.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "./period.module.css";
import { usePeriodParams } from "./use-period.ts";

/** The console's own records; kinds that the policy takes from outside are told as such. */
const KINDS = {
  inspections: "late_inspections",
  problems: "late_problems",
  problem_events: "late_problem_events",
  warnings: "late_warnings",
  visits: "late_visits",
  commitments: "late_commitments",
} as const;
type Kind = keyof typeof KINDS;

const REASONS = {
  new: "late_new",
  changed: "late_changed",
  withdrawn: "late_withdrawn",
  released: "late_released",
} as const;
type Reason = keyof typeof REASONS;

/** What came after the freeze about days of the period. */
export function LateFacts() {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const read = useRead("list-late-facts", usePeriodParams());
  return (
    <StateOf read={read}>
      {({ facts, more }) =>
        facts.length === 0 ? (
          <Empty>{say("lateNone")}</Empty>
        ) : (
          <div className={styles.scroll}>
            <p className={styles.note}>{say("lateLead")}</p>
            <table className={styles.table} aria-label={say("viewLate")}>
              <thead>
                <tr>
                  <th scope="col">{say("day")}</th>
                  <th scope="col">{say("unit")}</th>
                  <th scope="col">{say("kind")}</th>
                  <th scope="col">{say("why")}</th>
                  <th scope="col">{say("at")}</th>
                </tr>
              </thead>
              <tbody>
                {facts.map(({ kind, id, unit_name, day, why, at }) => (
                  <tr key={`${kind} ${id}`}>
                    <td>{day}</td>
                    <td>{unit_name}</td>
                    <td title={id}>{say(kind in KINDS ? KINDS[kind as Kind] : "late_facts")}</td>
                    <td>{why in REASONS ? say(REASONS[why as Reason]) : why}</td>
                    <td>{at === null ? null : formatTime(at, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {more ? <p className={styles.note}>{say("lateMore")}</p> : null}
          </div>
        )
      }
    </StateOf>
  );
}
