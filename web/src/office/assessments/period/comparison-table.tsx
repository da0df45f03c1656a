import type { Answer } from "../../../api/types.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { changeWords } from "./change-words.ts";
import styles from "./period.module.css";
import { usePeriod } from "./use-period.ts";

export type Comparison = NonNullable<Answer<"list-assessment-changes">["comparison"]>;

/** What differs, unit by unit, as it was and as it is. */
export function ComparisonTable({ comparison: { changes, more } }: { readonly comparison: Comparison }) {
  const say = useWords(periodWords);
  const phrase = usePhrase();
  const { scores } = usePeriod();
  const named = new Map(scores.map(({ score_of, label }) => [score_of, label]));
  const speech = { scores: named, rank: say("rank"), phrase };
  return (
    <>
      <table className={styles.table} aria-label={say("viewChanges")}>
        <thead>
          <tr>
            <th scope="col">{say("unit")}</th>
            <th scope="col">{say("item")}</th>
            <th scope="col">{say("before")}</th>
            <th scope="col">{say("after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.flatMap(({ unit, unit_name, lines }) =>
            lines.map((line, at) => {
              const { label, before, after } = changeWords(line, speech);
              return (
                <tr key={`${unit} ${line.what} ${line.label}`}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={lines.length}>
                      {unit_name}
                    </th>
                  ) : null}
                  <td>{label}</td>
                  <td>{before ?? say("nothing")}</td>
                  <td>{after ?? say("nothing")}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
      {more === 0 ? null : <p className={styles.note}>{say("changesMore", { count: more })}</p>}
    </>
  );
}
