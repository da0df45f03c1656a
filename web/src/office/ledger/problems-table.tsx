import { useCallback, useMemo, useState } from "react";
import { DataGrid } from "../../ui/data-grid/data-grid.tsx";
import { NOTHING, type Selection, stillThere } from "../../ui/data-grid/grid-selection.ts";
import { Empty } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import filters from "./filters/filters.module.css";
import { chosenFilters, cleared, type LedgerSearch } from "./ledger-search.ts";
import type { ChangeLedger, Ledger, LedgerRow } from "./use-ledger.ts";
import { useLedgerColumns } from "./use-ledger-columns.tsx";

const keyOf = ({ problem }: LedgerRow): string => problem;

interface ProblemsTableProps {
  readonly search: LedgerSearch;
  readonly ledger: Ledger;
  readonly count: number | undefined;
  readonly change: ChangeLedger;
  readonly onOpen: (problem: string) => void;
}

/** The rows of the ledger, and what is done with those that are selected. */
export function ProblemsTable({ search, ledger, count, change, onOpen }: ProblemsTableProps) {
  const say = useWords(ledgerWords);
  const { rows, today, pages, sort, place } = ledger;
  const columns = useLedgerColumns(today);
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const selection = useMemo(() => stillThere((rows ?? []).map(keyOf), chosen), [rows, chosen]);
  const { fetchNextPage } = pages;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const isFiltered = chosenFilters(search).length > 0;
  return (
    <>
      <DataGrid
        label={say("title")}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        place={place}
        {...(count === undefined ? {} : { count })}
        hasMore={pages.hasNextPage}
        isReadingMore={pages.isFetchingNextPage}
        onMore={more}
        isOld={pages.isPlaceholderData}
        failure={pages.error}
        onAgain={() => void pages.refetch()}
        sort={sort}
        onSort={(next) => change({ sort: next, from: undefined, to: undefined })}
        {...(search.problem === undefined ? {} : { opened: search.problem })}
        onOpen={({ problem }) => onOpen(problem)}
        selection={selection}
        onSelect={setChosen}
        empty={
          <Empty
            step={
              isFiltered ? (
                <button type="button" className={filters.clear} onClick={() => change(cleared())}>
                  {say("clearFilters")}
                </button>
              ) : undefined
            }
          >
            {say(isFiltered ? "empty" : "emptyHere")}
          </Empty>
        }
      />
      {selection.size === 0 ? null : <BulkBar selection={selection} onSelect={setChosen} onOpen={onOpen} />}
    </>
  );
}
