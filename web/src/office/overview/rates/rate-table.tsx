import { RATES } from "@cunjing/contract";
import type { Answer } from "../../../api/types.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { ratesWords } from "../../../words/rates.ts";
import { Counted, type CountedOf } from "./counted.tsx";
import styles from "./rates.module.css";

export interface RatesOf extends CountedOf {
  readonly answer: Answer<"read-rates">;
}

/** Each rate: what it is called, what it is, of which two numbers, and what is counted in them. The office's own, 整改率, stands first. */
export function RateTable({ answer: { rates }, unit, days }: RatesOf) {
  const say = useWords(ratesWords);
  const phrase = usePhrase();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("rate")}</th>
          <th scope="col" className={styles.number}>
            {say("value")}
          </th>
          <th scope="col" className={styles.number}>
            {say("numbers")}
          </th>
          <th scope="col">{say("definition")}</th>
        </tr>
      </thead>
      <tbody>
        {rates.map(({ id, percent, numerator, denominator }) => {
          const { label, part, whole, of, over, definition } = RATES[id];
          return (
            <tr key={id} data-main={id === "rectification"}>
              <th scope="row">
                <span className={styles.name}>{phrase(label)}</span>
              </th>
              <td className={styles.number}>
                <strong>{percent}</strong>
              </td>
              <td className={styles.number}>
                <Counted id={of} count={numerator} name={phrase(part)} unit={unit} days={days} />/
                <Counted id={over} count={denominator} name={phrase(whole)} unit={unit} days={days} />
              </td>
              <td className={styles.meaning}>{phrase(definition)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
