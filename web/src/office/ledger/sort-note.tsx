import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import styles from "./filters/filters.module.css";
import type { LedgerArgs, LedgerSearch } from "./ledger-search.ts";
import type { ChangeLedger } from "./use-ledger.ts";

interface SortNoteProps {
  readonly sort: LedgerArgs["sort"];
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}

/** Some orders leave rows out; where that was chosen by hand and no filter says the same, it is said. */
export function SortNote({ sort, search, change }: SortNoteProps) {
  const say = useWords(ledgerWords);
  const isSaid = search.due !== undefined || search.state !== undefined;
  const note =
    sort === "due" && !isSaid ? say("sortedByDue") : sort === "number" ? say("sortedByNumber") : undefined;
  if (note === undefined) return null;
  return (
    <span>
      {note}
      <button type="button" className={styles.clear} onClick={() => change({ sort: undefined })}>
        {say("byFoundInstead")}
      </button>
    </span>
  );
}
