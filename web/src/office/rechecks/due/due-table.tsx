import type { TableProps } from "antd";
import { Table } from "antd";
import { useCampaign } from "../../../app/campaign.ts";
import { Due } from "../../../ui/due.tsx";
import { formatDay } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";
import type { DueRow } from "./use-due.ts";

interface DueTableProps {
  readonly rows: readonly DueRow[];
  readonly today: string;
  /** The problem that is open beside the table. */
  readonly open: string | undefined;
  readonly chosen: readonly DueRow[];
  readonly onChoose: (rechecks: readonly string[]) => void;
  readonly onOpen: (problem: string) => void;
}

/** A row for each look; Enter opens its problem beside, the box chooses several. */
export function DueTable({ rows, today, open, chosen, onChoose, onOpen }: DueTableProps) {
  const say = useWords(recheckWords);
  const [language] = useLanguage();
  const { can } = useCampaign();
  const nameOf = ({ unit_name, serial, description }: DueRow) =>
    [unit_name, serial, description].filter((part) => part !== null).join(" ");
  const columns: TableProps<DueRow>["columns"] = [
    {
      key: "problem",
      title: say("problem"),
      render: (_, row) => (
        <>
          <PlacedName name={row.unit_name} above={row.above} />
          {row.serial === null ? null : (
            <span className={styles.serial}>{say("serial", { serial: row.serial })}</span>
          )}
          <div className={styles.description}>{row.description}</div>
        </>
      ),
    },
    {
      key: "because",
      title: say("because"),
      render: (_, { kind, days, draw, draw_title, returns }) => (
        <>
          {kind === "look_back"
            ? say("afterDays", { count: days ?? 0 })
            : say("drawn", { title: draw_title ?? draw ?? "" })}
          {returns === 0 ? null : <div className={styles.soft}>{say("returns", { count: returns })}</div>}
        </>
      ),
    },
    {
      key: "closed",
      title: say("closedOn"),
      width: 120,
      render: (_, { closed_on }) =>
        closed_on === null ? "—" : <time dateTime={closed_on}>{formatDay(closed_on, language, today)}</time>,
    },
    {
      key: "due",
      title: say("dueOn"),
      width: 200,
      render: (_, { due_on }) => (
        <span className={styles.due}>
          <time dateTime={due_on}>{formatDay(due_on, language, today)}</time>
          <Due due={due_on} today={today} />
        </span>
      ),
    },
  ];
  return (
    <Table<DueRow>
      size="small"
      rowKey="recheck"
      aria-label={say("title")}
      pagination={false}
      dataSource={rows}
      columns={columns}
      rowClassName={({ problem }) => (problem === open ? "ant-table-row-selected" : "")}
      {...(can("problem.recheck")
        ? {
            rowSelection: {
              selectedRowKeys: chosen.map(({ recheck }) => recheck),
              onChange: (keys) => onChoose(keys.map(String)),
              getTitleCheckboxProps: () => ({ "aria-label": say("chooseAll") }),
              getCheckboxProps: (row) => ({
                "aria-label": say("chooseOne", { name: nameOf(row) }),
                // A look after three days says nothing about thirty: the server takes it from its day on.
                disabled: row.kind === "look_back" && row.due_on > today,
              }),
            },
          }
        : {})}
      onRow={({ problem }) => openableRow(() => onOpen(problem), problem === open)}
    />
  );
}
