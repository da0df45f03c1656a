import { Table } from "antd";
import type { Answer } from "../../../api/types.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";

export type FiledHolding = Answer<"read-responsibility-file">["content"][number];

/** Lines of a filed list. */
export function HoldingTable({ rows }: { readonly rows: readonly FiledHolding[] }) {
  const say = useWords(responsibilityWords);
  return (
    <Table<FiledHolding>
      size="small"
      pagination={false}
      rowKey={(row) => `${row.unit} ${row.kind} ${row.holder} ${row.first_day}`}
      dataSource={rows}
      columns={[
        { key: "unit", title: say("unit"), dataIndex: "unit_name" },
        { key: "kind", title: say("kind"), dataIndex: "kind" },
        { key: "holder", title: say("holder"), render: (_, row) => row.post ?? row.holder },
        { key: "body", title: say("body"), dataIndex: "body" },
        {
          key: "days",
          title: say("days"),
          render: (_, row) => `${row.first_day ?? ""} — ${row.last_day ?? say("open")}`,
        },
      ]}
    />
  );
}
