import { useCallback, useMemo, useState } from "react";
import { useReadPages } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { DataGrid } from "../../../ui/data-grid/data-grid.tsx";
import { NOTHING, type Selection, stillThere } from "../../../ui/data-grid/grid-selection.ts";
import { Empty } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { BulkBar } from "../bulk/bulk-bar.tsx";
import { type Request, useRequestsColumns } from "./use-requests-columns.tsx";

const keyOf = ({ problem }: Request): string => problem;

interface RequestsTableProps {
  readonly today: string;
  readonly opened: string | undefined;
  readonly onOpen: (problem: string) => void;
}

/** Extensions, deferrals and reassignments that wait for a decision: read beside their story, decided one by one or several at once. */
export function RequestsTable({ today, opened, onOpen }: RequestsTableProps) {
  const say = useWords(ledgerWords);
  const { campaign, unit } = useScope();
  const pages = useReadPages("list-requests", {
    campaign,
    limit: 100,
    ...(unit === undefined ? {} : { unit }),
  });
  const rows = useMemo(() => pages.data?.pages.flatMap(({ requests }) => requests), [pages.data]);
  const columns = useRequestsColumns(today);
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const selection = useMemo(() => stillThere((rows ?? []).map(keyOf), chosen), [rows, chosen]);
  const { fetchNextPage } = pages;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return (
    <>
      <DataGrid
        label={say("requests")}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        place={`requests ${campaign} ${unit ?? ""}`}
        hasMore={pages.hasNextPage}
        isReadingMore={pages.isFetchingNextPage}
        onMore={more}
        isOld={pages.isPlaceholderData}
        failure={pages.error}
        onAgain={() => void pages.refetch()}
        {...(opened === undefined ? {} : { opened })}
        onOpen={({ problem }) => onOpen(problem)}
        selection={selection}
        onSelect={setChosen}
        empty={<Empty>{say("noRequests")}</Empty>}
      />
      {selection.size === 0 ? null : <BulkBar selection={selection} onSelect={setChosen} onOpen={onOpen} />}
    </>
  );
}
