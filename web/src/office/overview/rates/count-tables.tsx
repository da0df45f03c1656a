import { type CountKind, FLOW_COUNTS, type ProblemCounts, STOCK_COUNTS } from "@cunjing/contract";
import type { ReactNode } from "react";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { ratesWords } from "../../../words/rates.ts";
import { CountRow } from "./count-row.tsx";
import { Counted } from "./counted.tsx";
import { OlderStock } from "./older-stock.tsx";
import type { RatesOf } from "./rate-table.tsx";
import styles from "./rates.module.css";
import { daysBefore } from "./rates-days.ts";

type Kinds = Partial<Record<keyof ProblemCounts, CountKind>>;

/** Flow and stock beside each other and never added up: what came and was done about it, and what is left. */
export function CountTables({ answer: { counts }, unit, days }: RatesOf) {
  const say = useWords(ratesWords);
  const phrase = usePhrase();
  const before = daysBefore(days);
  const rowsOf = (kinds: Kinds) =>
    (Object.entries(kinds) as [keyof ProblemCounts, CountKind][]).map(([id, { label, definition }]) => (
      <CountRow key={id} name={phrase(label)} definition={phrase(definition)}>
        <Counted id={id} count={counts[id]} name={phrase(label)} unit={unit} days={days} />
      </CountRow>
    ));
  return (
    <>
      <div className={styles.two}>
        <CountTable title={say("flow")}>{rowsOf(FLOW_COUNTS)}</CountTable>
        <CountTable title={say("stock")}>
          {rowsOf(STOCK_COUNTS)}
          {before === undefined ? null : <OlderStock unit={unit} days={before} />}
        </CountTable>
      </div>
      <p className={styles.note}>{say("lateNote")}</p>
    </>
  );
}

function CountTable({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}
