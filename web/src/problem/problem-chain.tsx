import { CheckCircleFilled, MinusCircleOutlined, PlayCircleFilled } from "@ant-design/icons";
import { Popover } from "antd";
import { ClauseMarks } from "../ui/clause-marks.tsx";
import { formatTime } from "../ui/format.ts";
import { useLanguage, useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import { Part } from "./part.tsx";
import styles from "./problem.module.css";
import type { Problem } from "./problem-story.tsx";

const STATUS = { done: "stepDone", next: "stepNext", later: "stepLater", left_out: "stepLeftOut" } as const;
const ICONS = {
  done: <CheckCircleFilled className={styles.doneIcon} />,
  next: <PlayCircleFilled className={styles.nextIcon} />,
  later: <span className={styles.laterIcon} />,
  left_out: <MinusCircleOutlined className={styles.soft} />,
} as const;

/** The policy's way to close-out: which steps are behind it, which comes next, and whose it is. */
export function ProblemChain({ problem }: { readonly problem: Problem }) {
  const say = useWords(problemWords);
  const [language] = useLanguage();
  const { chain, milestones } = problem;
  if (chain.length === 0) return null;
  return (
    <Part heading={say("chain")}>
      <ol className={styles.chain}>
        {chain.map(({ step, label, by, status, at, post, due_at, clause, stand_in_reason }) => (
          <li key={step} className={styles[status]}>
            {ICONS[status]}
            <span>
              <Popover
                trigger={["click"]}
                content={
                  <span>
                    {by} <ClauseMarks clauses={clause} />
                  </span>
                }
              >
                <button type="button" className={styles.plainButton}>
                  {label}
                </button>
              </Popover>{" "}
              <span className="visually-hidden">{say(STATUS[status])}</span>
              <span className={styles.soft}>
                {at === null ? (status === "next" ? (by ?? "") : "") : formatTime(at, language)} {post}
                {due_at === null || status === "done" ? null : ` ${formatTime(due_at, language)}`}
                {stand_in_reason === null ? null : ` ${say("standIn", { reason: stand_in_reason })}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {milestones.length === 0 ? null : (
        <dl className={styles.facts} aria-label={say("milestones")}>
          {milestones.map(({ milestone, closes_when, due_at, met_at }) => (
            <div key={milestone}>
              <dt>{formatTime(met_at ?? due_at, language)}</dt>
              <dd>
                {closes_when} {met_at === null ? null : say("stepDone")}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}
