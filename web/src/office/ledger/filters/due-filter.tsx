import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import type { LedgerSearch } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import styles from "./facet-list.module.css";
import { FilterButton } from "./filter-button.tsx";

export const DUE_WORDS = { overdue: "dueOverdue", today: "dueTodayOnly", soon: "dueSoon" } as const;
const DUES = Object.keys(DUE_WORDS) as (keyof typeof DUE_WORDS)[];

/** Late, due today, due soon. */
export function DueFilter({
  search,
  change,
}: {
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}) {
  const say = useWords(ledgerWords);
  return (
    <FilterButton label={say("due")} isChosen={search.due !== undefined}>
      {(close) => (
        <ul className={styles.list}>
          {DUES.map((due) => (
            <li key={due}>
              <button
                type="button"
                className={styles.line}
                aria-pressed={search.due === due}
                onClick={() => {
                  change({ due: search.due === due ? undefined : due, standing: undefined });
                  close();
                }}
              >
                {say(DUE_WORDS[due])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </FilterButton>
  );
}
