import { ExpandOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { SidePanel } from "../ui/side-panel.tsx";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import styles from "./problem.module.css";
import { useProblemNumber } from "./problem-number.ts";
import { ProblemStory } from "./problem-story.tsx";

interface ProblemPanelProps {
  readonly problem: string;
  readonly onClose: () => void;
  /** Another problem was asked for (lineage, rebound): shown in the same panel. Without it, links lead to its own page. */
  readonly onProblem?: (problem: string) => void;
}

/** The whole story of a problem beside a list. */
export function ProblemPanel({ problem, onClose, onProblem }: ProblemPanelProps) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const read = useRead("read-problem", { campaign, problem }, { keep: true });
  const numberOf = useProblemNumber();
  const number = read.data === undefined ? "" : numberOf(read.data);
  return (
    <SidePanel
      label={say("title", { number })}
      heading={number}
      onClose={onClose}
      actions={
        <Link
          to="/c/$campaign/problems/$problem"
          params={{ campaign, problem }}
          className={styles.ownPage}
          aria-label={say("ownPage")}
          title={say("ownPage")}
        >
          <ExpandOutlined />
        </Link>
      }
    >
      <StateOf read={read}>
        {(answer) => <ProblemStory answer={answer} {...(onProblem === undefined ? {} : { onProblem })} />}
      </StateOf>
    </SidePanel>
  );
}
