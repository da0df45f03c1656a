import { Table } from "antd";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ClauseMarks } from "../../../ui/clause-marks.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";

type Task = Answer<"read-task-list">["tasks"][number];

/** What the policy asks of a unit, with the leaders who answer for it there, and what it promised. */
export function TaskListTab() {
  const say = useWords(responsibilityWords);
  const { campaign, place, day } = useView();
  const read = useRead("read-task-list", { campaign, unit: place, day }, { keep: true });
  return (
    <StateOf read={read}>
      {({ unit_name, tasks, commitments }) => (
        <>
          <p>
            <strong>{say("tasksHeading", { unit: unit_name, count: tasks.length })}</strong>{" "}
            {commitments.length === 0 ? null : (
              <span className={styles.soft}>
                {say("commitments")}{" "}
                {commitments
                  .map(({ period, units }) => say("commitmentLine", { period, count: units }))
                  .join("；")}
              </span>
            )}
          </p>
          <Table<Task>
            size="small"
            pagination={false}
            rowKey={(row) => `${row.source} ${row.label} ${row.clause.join()}`}
            dataSource={tasks}
            columns={[
              { key: "label", title: say("task"), dataIndex: "label" },
              { key: "by", title: say("by"), dataIndex: "by" },
              {
                key: "asks",
                title: say("asks"),
                render: (_, row) => row.asks.map((line) => <div key={line}>{line}</div>),
              },
              ...(tasks.some(({ due }) => due !== null)
                ? [{ key: "due", title: say("due"), dataIndex: "due", width: 140 }]
                : []),
              ...(tasks.some(({ answering }) => answering.length > 0)
                ? [
                    {
                      key: "answering",
                      title: say("answering"),
                      render: (_: unknown, row: Task) =>
                        row.answering.map((one) => (
                          <div key={`${one.kind_label} ${one.post} ${one.body}`}>
                            {one.kind_label} {one.post ?? one.body} {one.telephone}
                          </div>
                        )),
                    },
                  ]
                : []),
              {
                key: "clause",
                title: say("clause"),
                width: 120,
                render: (_, row) => <ClauseMarks clauses={row.clause} />,
              },
            ]}
          />
        </>
      )}
    </StateOf>
  );
}
