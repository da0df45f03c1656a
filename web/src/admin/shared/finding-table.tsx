import { Table } from "antd";
import { Tag } from "../../ui/tag.tsx";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { loadPolicyWords } from "../../words/load-policy.ts";
import styles from "./finding-table.module.css";

/** What a check of a policy's text found at one place of it. */
export interface Finding {
  readonly level: "error" | "notice";
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The place in the policy: `ladders.last_in_xun.steps.3.of`. */
  readonly path: string;
  /** What stands in the line. */
  readonly found: string;
  readonly message: { readonly zh: string; readonly en: string };
}

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
