import { COUNTS } from "@cunjing/contract";
import type { Answer } from "../../api/types.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import styles from "./trend-table.module.css";

/** The numbers of the trend, with what each means. */
export function TrendTable({ trend: { periods } }: { readonly trend: Answer<"read-trend"> }) {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const ids = ["found", "closed", "stock"] as const;
  return (
    <>
      <summary>{say("table")}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("period")}</th>
            {ids.map((id) => (
              <th key={id} scope="col" title={phrase(COUNTS[id].definition)}>
                {phrase(COUNTS[id].label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map((period) => (
            <tr key={period.period}>
              <th scope="row">
                {period.title}
                {period.complete ? "" : say("running")}
              </th>
              {ids.map((id) => (
                <td key={id}>{period[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
