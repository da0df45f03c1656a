import type { TableProps } from "antd";
import { Button, Table } from "antd";
import { Due } from "../../ui/due.tsx";
import { formatDay, formatTime } from "../../ui/format.ts";
import { openableRow } from "../../ui/openable-row.ts";
import { Empty } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { AskTag } from "./ask-tag.tsx";
import type { Ask, DispatchRow } from "./asks.ts";
import styles from "./supervised-items.module.css";

interface DispatchTableProps {
  /** Whether the reader follows what others do with them. */
  readonly isFollowing: boolean;
  readonly asks: Ask;
  readonly rows: readonly DispatchRow[];
  readonly today: string;
  readonly open: string | undefined;
  readonly chosen: readonly DispatchRow[];
  readonly onChoose: (rows: readonly DispatchRow[]) => void;
  readonly onOpen: (dispatch: string) => void;
  readonly onMore: (() => void) | undefined;
}

/** Documents, the newest first; Enter opens one beside, the box chooses several. */
export function DispatchTable(props: DispatchTableProps) {
  const { isFollowing, asks, rows, today, open, chosen, onChoose, onOpen, onMore } = props;
  const say = useWords(supervisedItemsWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const columns: TableProps<DispatchRow>["columns"] = [
    {
      title: say("what"),
      key: "what",
      render: (_, row) => (
        <>
          <span className={styles.channel}>{row.channel_label}</span>
          <span className={styles.number}>
            {row.number ?? row.slip ?? formatDay(row.issued_at.slice(0, 10), language, today)}
          </span>
        </>
      ),
    },
    { title: say("receiver"), dataIndex: "receiver_name", key: "receiver" },
    {
      title: say("problems"),
      key: "problems",
      align: "right",
      render: (_, { problems, open: left }) => say("openOf", { open: left, all: problems }),
    },
    {
      title: say("dueDay"),
      key: "due",
      render: (_, row) => <Due due={row.next_due_on ?? row.due_on} today={today} done={row.open === 0} />,
    },
    {
      title: say("waitsFor"),
      key: "asks",
      render: (_, row) => <AskTag row={row} isFollowing={isFollowing} />,
    },
    {
      title: say("issued"),
      key: "issued",
      responsive: open === undefined ? ["md"] : ["xxl"],
      render: (_, row) => (
        <span className={styles.issued}>
          <span>{row.issuer}</span>
          <time dateTime={row.issued_at}>{formatTime(row.issued_at, language)}</time>
        </span>
      ),
    },
  ];
  return (
    <div className={styles.scroll}>
      <Table<DispatchRow>
        size="small"
        rowKey="dispatch"
        aria-label={say("title")}
        pagination={false}
        dataSource={rows}
        columns={columns}
        locale={{ emptyText: <Empty>{say(asks === "all" ? "emptyAll" : "emptyAsk")}</Empty> }}
        rowClassName={({ dispatch }) => (dispatch === open ? "ant-table-row-selected" : "")}
        rowSelection={{
          selectedRowKeys: chosen.map(({ dispatch }) => dispatch),
          onChange: (_, selected) => onChoose(selected),
          getTitleCheckboxProps: () => ({ "aria-label": say("chooseAll") }),
          getCheckboxProps: ({ channel_label, number, slip, receiver_name }) => ({
            "aria-label": say("chooseOne", {
              name: `${channel_label}${number ?? slip ?? ""} ${receiver_name}`,
            }),
          }),
        }}
        onRow={({ dispatch }) => openableRow(() => onOpen(dispatch), dispatch === open)}
      />
      {onMore === undefined ? null : (
        <Button type="link" onClick={onMore}>
          {common("moreRows")}
        </Button>
      )}
    </div>
  );
}
