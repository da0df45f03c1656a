import { useRead } from "../../../api/queries.ts";
import { formatCount } from "../../../ui/format.ts";
import { StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { countSortOf, type Facet, type LedgerArgs } from "../ledger-search.ts";
import styles from "./facet-list.module.css";
import { useFacetWord } from "./facet-words.ts";

interface FacetListProps {
  readonly facet: Facet | "unit";
  /** The other filters: counts are of what they leave. */
  readonly args: LedgerArgs;
  /** What is chosen now. */
  readonly value: string | undefined;
  /** The value chosen; undefined: all. */
  readonly onChoose: (value: string | undefined) => void;
}

/** The values of a filter with how many problems each has, and how many of these are late. */
export function FacetList({ facet, args, value, onChoose }: FacetListProps) {
  const say = useWords(ledgerWords);
  const [language] = useLanguage();
  const facetWord = useFacetWord();
  const { sort, limit: _, cursor: __, ...filters } = args;
  const read = useRead(
    "group-ledger",
    { ...filters, by: facet, sort: countSortOf(sort ?? "found") },
    { keep: true },
  );
  const line = (key: string, label: string, count: number, overdue: number, chosen: string | undefined) => (
    <li key={key}>
      <button
        type="button"
        className={styles.line}
        aria-pressed={value === chosen}
        disabled={key === "null"}
        onClick={() => onChoose(value === chosen ? undefined : chosen)}
      >
        <span className={styles.label}>{label}</span>
        {overdue > 0 ? <span className={styles.late}>{say("overdueOf", { count: overdue })}</span> : null}
        <span className={styles.count}>{formatCount(count, language)}</span>
      </button>
    </li>
  );
  return (
    <StateOf read={read} rows={5}>
      {({ groups, count, overdue, more }) => (
        <ul className={styles.list}>
          {line("all", say("groupAll"), count, overdue, undefined)}
          {groups.map(({ value: one, label, count: number, overdue: late }) =>
            one === null
              ? line("null", say("noValue"), number, late, "\u0000")
              : line(
                  one,
                  facet === "unit" ? (label ?? one) : facetWord(facet, one, label),
                  number,
                  late,
                  one,
                ),
          )}
          {more ? <li className={styles.more}>{say("moreGroups")}</li> : null}
        </ul>
      )}
    </StateOf>
  );
}
