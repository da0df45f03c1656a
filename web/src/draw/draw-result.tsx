import { Table } from "antd";
import type { Answer } from "../api/types.ts";
import { useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";
import styles from "./draw.module.css";

type Drawn = Answer<"read-draw">["drawn"][number];

const BECAUSE = { compulsory: "becauseCompulsory", quota: "becauseQuota", drawn: "becauseDrawn" } as const;

/** The units in the order in which they were drawn, each with the number that put it there. */
export function DrawResult({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(drawWords);
  return (
    <Table<Drawn>
      size="small"
      pagination={false}
      rowKey="unit"
      dataSource={draw.drawn}
      columns={[
        { key: "place", title: say("place"), dataIndex: "place", width: 64, align: "right" },
        {
          key: "unit",
          title: say(draw.draws === "facts" ? "problem" : "unit"),
          render: (_, { name, unit }) => `${name ?? ""} ${unit}`,
        },
        ...(draw.drawn.some(({ stratum }) => stratum !== "")
          ? [{ key: "stratum", title: say("stratum"), dataIndex: "stratum" }]
          : []),
        {
          key: "because",
          title: say("because"),
          width: 120,
          render: (_, { because, seen_before }) =>
            `${say(BECAUSE[because])}${seen_before ? ` · ${say("seenBefore")}` : ""}`,
        },
        {
          key: "hash",
          title: say("hash"),
          render: (_, { hash }) => <span className={styles.hash}>{hash}</span>,
        },
      ]}
    />
  );
}
