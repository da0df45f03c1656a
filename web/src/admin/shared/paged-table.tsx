import { Button, Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { Failure } from "../../api/failure.ts";
import { Empty, FailureView, Reading } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";

interface Pages {
  readonly data: unknown;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
}

interface PagedTableProps<Row> extends Pick<TableProps<Row>, "columns" | "onRow" | "expandable" | "scroll"> {
  /** What `useReadPages` gave. */
  readonly read: Pages;
  /** The rows of all pages read so far. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly label: string;
  /** Said where there is no row. */
  readonly empty: ReactNode;
}

/** A list that is read page by page: its state, its rows, and the button for more. */
export function PagedTable<Row extends object>(props: PagedTableProps<Row>) {
  const { read, rows, rowKey, label, empty, ...table } = props;
  const say = useWords(commonWords);
  if (read.data === undefined)
    return read.error instanceof Failure ? (
      <FailureView failure={read.error} onAgain={() => void read.refetch()} />
    ) : (
      <Reading />
    );
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      <Table<Row>
        size="small"
        pagination={false}
        rowKey={rowKey}
        dataSource={rows}
        aria-label={label}
        {...table}
      />
      {read.hasNextPage ? (
        <Button
          className="no-print"
          style={{ alignSelf: "center" }}
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {say("moreRows")}
        </Button>
      ) : null}
    </>
  );
}
