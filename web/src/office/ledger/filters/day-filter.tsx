import { DayField } from "../../../ui/day-field.tsx";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { type LedgerSearch, sortOf } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import { FilterButton } from "./filter-button.tsx";
import styles from "./filters.module.css";

const DAYS_OF = { due: "daysOfDue", closed_last: "daysOfClosed" } as const;

/** First and last day of what the list is sorted by: found, due or closed; the label says which. */
export function DayFilter({
  search,
  change,
}: {
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}) {
  const say = useWords(ledgerWords);
  const sort = sortOf(search);
  const of = sort === "due" || sort === "closed_last" ? DAYS_OF[sort] : "daysOfFound";
  const day = (name: "from" | "to") => (
    <label className={styles.day} htmlFor={`ledger-${name}`}>
      <span>{say(name)}</span>
      <DayField
        id={`ledger-${name}`}
        value={search[name]}
        {...(name === "from" ? { max: search.to } : { min: search.from })}
        onChange={(day) => change({ [name]: day, sort })}
      />
    </label>
  );
  return (
    <FilterButton label={say(of)} isChosen={search.from !== undefined || search.to !== undefined}>
      {() => (
        <div className={styles.days}>
          {day("from")}
          {day("to")}
        </div>
      )}
    </FilterButton>
  );
}
