import { useCallback, useMemo, useState } from "react";
import { useScope } from "../../app/campaign.ts";
import { ProblemPanel } from "../../problem/problem-panel.tsx";
import { DataGrid } from "../../ui/data-grid/data-grid.tsx";
import { NOTHING, type Selection, stillThere } from "../../ui/data-grid/grid-selection.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { Empty } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { FilterBar } from "./filters/filter-bar.tsx";
import { FilterChips } from "./filters/filter-chips.tsx";
import { GroupColumn } from "./groups/group-column.tsx";
import styles from "./ledger.module.css";
import { LedgerActions } from "./ledger-actions.tsx";
import { useLedgerCount } from "./ledger-count.tsx";
import { LedgerHeading } from "./ledger-heading.tsx";
import { chosenFilters, cleared } from "./ledger-search.ts";
import { SortNote } from "./sort-note.tsx";
import { type LedgerRow, useLedger, useLedgerSearch } from "./use-ledger.ts";
import { useLedgerColumns } from "./use-ledger-columns.tsx";

const keyOf = ({ problem }: LedgerRow): string => problem;

/** All problems of a scope as a table: filters, groups, views, and the story of a row beside it. */
export function LedgerPage() {
  const say = useWords(ledgerWords);
  const { campaign } = useScope();
  const { search, change } = useLedgerSearch();
  const { rows, today, pages, args, sort, place } = useLedger(search);
  const columns = useLedgerColumns(today);
  const found = useLedgerCount({ ...args, sort });
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const keys = useMemo(() => (rows ?? []).map(keyOf), [rows]);
  const selection = useMemo(() => stillThere(keys, chosen), [keys, chosen]);
  const close = useCallback(() => change({ problem: undefined }), [change]);
  const { fetchNextPage } = pages;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const isFiltered = chosenFilters(search).length > 0;
  const open = (problem: string) => change({ problem }, { replace: search.problem !== undefined });
  return (
    <Page
      filled
      title={say("title")}
      heading={<LedgerHeading />}
      actions={<LedgerActions search={search} args={{ ...args, sort }} change={change} found={found} />}
    >
      <search className={`${styles.bar} no-print`} aria-label={say("filters")}>
        <FilterBar search={search} args={{ ...args, sort }} change={change} />
      </search>
      <div className={styles.under}>
        <span role="status">{found.words}</span>
        <FilterChips search={search} change={change} />
        <SortNote sort={sort} search={search} change={change} />
      </div>
      <Beside
        panel={
          search.problem === undefined ? undefined : (
            <ProblemPanel
              key={search.problem}
              problem={search.problem}
              onClose={close}
              onProblem={(problem) => open(problem)}
            />
          )
        }
      >
        <div className={styles.table} data-beside={search.problem !== undefined}>
          <GroupColumn search={search} args={{ ...args, sort }} change={change} />
          <div className={styles.rows}>
            <DataGrid
              label={say("title")}
              columns={columns}
              rows={rows}
              keyOf={keyOf}
              place={place}
              {...(found.count === undefined ? {} : { count: found.count })}
              hasMore={pages.hasNextPage}
              isReadingMore={pages.isFetchingNextPage}
              onMore={more}
              isOld={pages.isPlaceholderData}
              failure={pages.error}
              onAgain={() => void pages.refetch()}
              sort={sort}
              onSort={(next) => change({ sort: next, from: undefined, to: undefined })}
              {...(search.problem === undefined ? {} : { opened: search.problem })}
              onOpen={({ problem }) => open(problem)}
              selection={selection}
              onSelect={setChosen}
              empty={
                <Empty
                  step={
                    isFiltered ? (
                      <button type="button" onClick={() => change(cleared())}>
                        {say("clearFilters")}
                      </button>
                    ) : undefined
                  }
                >
                  {say(isFiltered ? "empty" : "emptyHere")}
                </Empty>
              }
            />
            {selection.size === 0 ? null : (
              <BulkBar key={campaign} selection={selection} onSelect={setChosen} />
            )}
          </div>
        </div>
      </Beside>
    </Page>
  );
}
