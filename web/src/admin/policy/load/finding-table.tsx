import { Table } from "antd";
import { Tag } from "../../../ui/tag.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { loadPolicyWords } from "../../../words/load-policy.ts";
import styles from "../policy.module.css";
import type { Checked } from "./load-policy.tsx";

type Finding = Checked["findings"][number];

/** Where in the text, what stands there, and what is wrong with it; errors first, each in the order of the text. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords(loadPolicyWords);
  const phrase = usePhrase();
  const rows = findings.toSorted((a, b) => Number(a.level !== "error") - Number(b.level !== "error"));
  return (
    <Table<Finding>
      size="small"
      className={styles.top ?? ""}
      rowKey={({ line, column, path, message }) => `${line}:${column} ${path} ${message.zh}`}
      pagination={rows.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
      dataSource={rows}
      aria-label={say("findings")}
      columns={[
        {
          title: say("level"),
          dataIndex: "level",
          width: 88,
          render: (level: Finding["level"]) => (
            <Tag tone={level === "error" ? "late" : "plain"}>{say(level)}</Tag>
          ),
        },
        {
          title: say("line"),
          key: "line",
          width: 96,
          align: "right",
          render: (_, { line, column }) => `${line}:${column}`,
        },
        {
          title: say("found"),
          key: "found",
          width: "38%",
          render: (_, { found, path }) => (
            <>
              <code className={styles.code}>{found}</code>
              {path === "" ? null : <div className={styles.path}>{path}</div>}
            </>
          ),
        },
        { title: say("message"), key: "message", render: (_, { message }) => phrase(message) },
      ]}
    />
  );
}
