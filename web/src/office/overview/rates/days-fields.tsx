import { useNavigate } from "@tanstack/react-router";
import { DayField } from "../../../ui/day-field.tsx";
import { useWords } from "../../../words/define-words.ts";
import { ratesWords } from "../../../words/rates.ts";
import styles from "./rates.module.css";
import type { Days } from "./rates-days.ts";

/** First and last day on which the problems were found, in the address as all that is chosen. */
export function DaysFields({ days }: { readonly days: Days }) {
  const say = useWords(ratesWords);
  const navigate = useNavigate();
  // Both are written: what stood there as the period's stays when the other is changed.
  const change = (changed: Days) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, ...days, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const field = (name: "from" | "to") => (
    <label className={styles.day} htmlFor={`rates-${name}`}>
      <span>{say(name)}</span>
      <DayField
        id={`rates-${name}`}
        value={days[name]}
        {...(name === "from" ? { max: days.to } : { min: days.from })}
        onChange={(day) => change({ [name]: day })}
      />
    </label>
  );
  return (
    <div className={`${styles.fields} no-print`}>
      {field("from")}
      {field("to")}
    </div>
  );
}
