import { CloseOutlined } from "@ant-design/icons";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { chosenFilters, cleared, type Filter, type LedgerSearch } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import { DUE_WORDS } from "./due-filter.tsx";
import { useFacetWord } from "./facet-words.ts";
import styles from "./filters.module.css";

const STANDINGS = { open: "open", closed: "closedOnes", kept: "kept", all: "all" } as const;

/** What was chosen, each removed with a click. */
export function FilterChips({
  search,
  change,
}: {
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}) {
  const say = useWords(ledgerWords);
  const chosen = chosenFilters(search);
  const wordsOf = useChipWords(search);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={say("chosen")}>
      {chosen.map((name) => (
        <li key={name}>
          <button
            type="button"
            className={styles.chip}
            aria-label={say("removeFilter", { filter: wordsOf(name) })}
            onClick={() => change({ [name]: undefined })}
          >
            {wordsOf(name)} <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <button type="button" className={styles.clear} onClick={() => change(cleared())}>
            {say("clearFilters")}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function useChipWords(search: LedgerSearch): (name: Filter) => string {
  const say = useWords(ledgerWords);
  const facetWord = useFacetWord();
  const { campaign } = useScope();
  // A team is named by the list of teams that the reader may see.
  const { team } = search;
  const teams = useRead(
    "group-ledger",
    { campaign, by: "team", standing: "all", ...(team === undefined ? {} : { team }) },
    { enabled: team !== undefined },
  );
  return (name) => {
    const value = search[name] ?? "";
    switch (name) {
      case "standing":
        return say(STANDINGS[value as keyof typeof STANDINGS] ?? "all");
      case "due":
        return say(DUE_WORDS[value as keyof typeof DUE_WORDS] ?? "due");
      case "prominent":
        return say(value === "true" ? "prominent" : "notProminent");
      case "from":
        return say("fromDay", { day: value });
      case "to":
        return say("toDay", { day: value });
      case "words":
        return say("wordsChip", { words: value });
      default: {
        const label = teams.data?.groups.find((group) => group.value === value)?.label;
        return `${say(name)}：${facetWord(name, value, name === "team" ? label : undefined)}`;
      }
    }
  };
}
