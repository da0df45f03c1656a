import { useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import { ProblemMoves } from "./moves/problem-moves.tsx";
import { Part } from "./part.tsx";
import { ProblemPhotos } from "./photos/problem-photos.tsx";
import styles from "./problem.module.css";
import { ProblemChain } from "./problem-chain.tsx";
import { ProblemDocuments } from "./problem-documents.tsx";
import { ProblemFacts } from "./problem-facts.tsx";
import { ProblemHead } from "./problem-head.tsx";
import { ProblemHints } from "./problem-hints.tsx";
import { ProblemKin } from "./problem-kin.tsx";
import { ProblemTimeline } from "./problem-timeline.tsx";

export type Problem = Answer<"read-problem">;

interface ProblemStoryProps {
  readonly answer: Problem;
  readonly onProblem?: (problem: string) => void;
  /** The page of one problem has room for two columns. */
  readonly isWide?: boolean;
}

/** A problem from finding to close-out: pictures first, then what may be done, then what it is and what happened. */
export function ProblemStory({ answer, onProblem, isWide = false }: ProblemStoryProps) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const { problem } = answer;
  const story = useRead("read-problem-story", { campaign, problem });
  const kinProps = onProblem === undefined ? {} : { onProblem };
  return (
    <div className={isWide ? `${styles.story} ${styles.wide}` : styles.story}>
      <div className={styles.column}>
        <ProblemHead problem={answer} />
        <ProblemPhotos problem={answer} isWide={isWide} />
        <ProblemMoves problem={answer} />
        <Part heading={say("facts")}>
          <ProblemFacts problem={answer} />
        </Part>
        <ProblemChain problem={answer} />
      </div>
      <div className={styles.column}>
        <Part heading={say("story")}>
          <StateOf read={story} rows={4}>
            {(read) => <ProblemTimeline problem={answer} story={read} />}
          </StateOf>
        </Part>
        {story.data?.parts ? (
          <>
            <ProblemDocuments documents={story.data.parts.documents} />
            <ProblemKin problem={answer} parts={story.data.parts} {...kinProps} />
          </>
        ) : null}
        <ProblemHints problem={answer} {...kinProps} />
      </div>
    </div>
  );
}
