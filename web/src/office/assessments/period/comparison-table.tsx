import type { Answer } from "../../../api/types.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "./period.module.css";

export type Comparison = NonNullable<Answer<"list-assessment-changes">["comparison"]>;

/** What differs, unit by unit, as it was and as it is. */
export function ComparisonTable({ comparison: { changes, more } }: { readonly comparison: Comparison }) {
  const say = useWords(periodWords);
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
            lines.map(({ what, label, before, after }, at) => (
              <tr key={`${unit} ${what} ${label}`}>
                {at === 0 ? (
                  <th scope="rowgroup" rowSpan={lines.length}>
                    {unit_name}
                  </th>
                ) : null}
                <td>{label}</td>
                <td>{before ?? say("nothing")}</td>
                <td>{after ?? say("nothing")}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {more === 0 ? null : <p className={styles.note}>{say("changesMore", { count: more })}</p>}
    </>
  );
}
