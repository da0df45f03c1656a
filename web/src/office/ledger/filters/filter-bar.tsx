import { Segmented } from "antd";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { FACETS, type LedgerArgs, type LedgerSearch, standingOf } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import { DayFilter } from "./day-filter.tsx";
import { DueFilter } from "./due-filter.tsx";
import { FacetList } from "./facet-list.tsx";
import { FilterButton } from "./filter-button.tsx";
import { WordsFilter } from "./words-filter.tsx";

interface FilterBarProps {
  readonly search: LedgerSearch;
  readonly args: LedgerArgs;
  readonly change: ChangeLedger;
}

/** The ledger's filters, in the order in which an office asks. */
export function FilterBar({ search, args, change }: FilterBarProps) {
  const say = useWords(ledgerWords);
  const standing = standingOf(search);
  return (
    <>
      <Segmented
        aria-label={say("standing")}
        value={standing}
        options={[
          { value: "open", label: say("open") },
          { value: "closed", label: say("closedOnes") },
          // All but the withdrawn ones: other pages ask for it, here it is a choice only while it is asked for.
          ...(standing === "kept" ? [{ value: standing, label: say("kept") }] : []),
          { value: "all", label: say("all") },
        ]}
        onChange={(standing) =>
          change({ standing, state: undefined, due: standing === "open" ? search.due : undefined })
        }
      />
      <DueFilter search={search} change={change} />
      {FACETS.map((facet) => (
        <FilterButton key={facet} label={say(facet)} isChosen={search[facet] !== undefined}>
          {(close) => (
            <FacetList
              facet={facet}
              args={{ ...args, [facet]: undefined }}
              value={search[facet]}
              onChoose={(value) => {
                change({ [facet]: value });
                close();
              }}
            />
          )}
        </FilterButton>
      ))}
      <DayFilter search={search} change={change} />
      <WordsFilter search={search} change={change} />
    </>
  );
}
