import type { TableProps } from "antd";
import { Button, Table } from "antd";
import { Due } from "../../ui/due.tsx";
import { formatDay, formatTime } from "../../ui/format.ts";
import { openableRow } from "../../ui/openable-row.ts";
import { PlacedName } from "../../ui/placed-name.tsx";
import { Empty } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { AskTag } from "./ask-tag.tsx";
import { type Ask, type DispatchRow, markOf } from "./asks.ts";
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
  const mark = (row: DispatchRow) => markOf(row, (day) => formatDay(day, language, today));
  const columns: TableProps<DispatchRow>["columns"] = [
    {
      title: say("what"),
      key: "what",
      render: (_, row) => (
        <>
          <span className={styles.channel}>{row.channel_label}</span>
          <span className={styles.number}>{mark(row)}</span>
          <Subject row={row} />
        </>
      ),
    },
    {
      title: say("receiver"),
      key: "receiver",
      render: (_, { receiver_name, receiver_above }) => (
        <PlacedName name={receiver_name} above={receiver_above} />
      ),
    },
    {
      title: say("problems"),
      key: "problems",
      align: "right",
      render: (_, { problems, open: left }) => say("openOf", { open: left, all: problems }),
    },
    {
      title: say("dueDay"),
      key: "due",
      render: (_, { next_due_on, due_on, open: left, state }) => {
        const day = next_due_on ?? due_on;
        if (day === null) return <Due due={null} today={today} />;
        return (
          <span className={styles.due}>
            <time dateTime={day}>{formatDay(day, language, today)}</time>
            {left === 0 && state !== "to_answer" ? null : <Due due={day} today={today} />}
          </span>
        );
      },
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
          getCheckboxProps: (row) => ({
            "aria-label": say("chooseOne", {
              name: `${row.channel_label} ${mark(row)} ${row.receiver_name} ${row.first_problem?.description ?? ""}`,
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

/** What it is about: its first problem, and how many there are. */
function Subject({ row: { first_problem: first, problems } }: { readonly row: DispatchRow }) {
  const say = useWords(supervisedItemsWords);
  if (first === null) return null;
  const { unit_name: unit, description } = first;
  return (
    <div className={styles.subject}>
      {problems > 1
        ? say("subjectOfSeveral", { unit, description, count: problems })
        : say("subject", { unit, description })}
    </div>
  );
}
