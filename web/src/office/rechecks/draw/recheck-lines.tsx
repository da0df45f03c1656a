import { Table } from "antd";
import type { Answer } from "../../../api/types.ts";
import { ProblemLink } from "../../../problem/problem-link.tsx";
import { Due } from "../../../ui/due.tsx";
import { formatDay } from "../../../ui/format.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";

type Seen = Answer<"read-recheck">;
type Line = Seen["lines"][number];

interface RecheckLinesProps {
  readonly seen: Seen;
  /** How many were drawn, wherever they lie. */
  readonly all: number;
}

/** The problems that were drawn, in their order, each with what was found; the next step stands on the problem's own page. */
export function RecheckLines({ seen, all }: RecheckLinesProps) {
  const say = useWords(recheckWords);
  const [language] = useLanguage();
  const { today } = seen;
  const hidden = all - seen.lines.length;
  return (
    <>
      <Table<Line>
        size="small"
        pagination={false}
        rowKey="problem"
        dataSource={seen.lines}
        columns={[
          { key: "place", title: say("place"), dataIndex: "place", width: 64, align: "right" },
          {
            key: "problem",
            title: say("problem"),
            render: (_, { problem, unit_name, above, serial, description }) => (
              <>
                <PlacedName name={unit_name} above={above} />
                {serial === null ? null : <span className={styles.serial}>{say("serial", { serial })}</span>}
                <div className={styles.description}>
                  <ProblemLink problem={problem}>{description}</ProblemLink>
                </div>
              </>
            ),
          },
          {
            key: "closed",
            title: say("closedOn"),
            width: 120,
            render: (_, { closed_on }) => (closed_on === null ? "—" : formatDay(closed_on, language, today)),
          },
          {
            key: "due",
            title: say("dueOn"),
            width: 200,
            render: (_, { due_on, result }) =>
              result === null ? <Due due={due_on} today={today} /> : formatDay(due_on, language, today),
          },
          {
            key: "result",
            title: say("result"),
            width: 260,
            render: (_, line) => <Result line={line} today={today} />,
          },
        ]}
      />
      {hidden > 0 ? <p className={styles.soft}>{say("outOfSight", { count: hidden })}</p> : null}
    </>
  );
}

function Result({
  line: { result, note, done_on, rebound },
  today,
}: {
  readonly line: Line;
  readonly today: string;
}) {
  const say = useWords(recheckWords);
  const [language] = useLanguage();
  if (result === null) return <span className={styles.soft}>{say("notSeen")}</span>;
  return (
    <>
      <Tag tone={result === "holds" ? "done" : "late"}>{say(result)}</Tag>{" "}
      {done_on === null ? null : formatDay(done_on, language, today)}
      {rebound === null ? null : (
        <>
          {" "}
          <ProblemLink problem={rebound}>{say("newProblem")}</ProblemLink>
        </>
      )}
      {note === null ? null : <div className={styles.soft}>{note}</div>}
    </>
  );
}
