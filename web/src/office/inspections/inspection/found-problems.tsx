import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { Photo } from "../../../ui/photo/photo.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { usePhrase } from "../../../words/define-words.ts";
import styles from "./inspection.module.css";

type Problem = Answer<"read-inspection">["problems"][number];

/** What was found, each with its photos and where it stands. */
export function FoundProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <FoundProblem key={problem.problem} problem={problem} />
      ))}
    </ul>
  );
}

/** More stand on the problem's own page. */
const MOST_PHOTOS = 3;

function FoundProblem({ problem: { problem, serial, state, description } }: { readonly problem: Problem }) {
  const phrase = usePhrase();
  const { campaign } = useScope();
  const photos = useRead("list-evidence", { campaign, problem, limit: 10 });
  const before = (photos.data?.evidence ?? []).filter(
    (one) => one.stage === "before" && one.state === "derived",
  );
  const known = PROBLEM_STATES[state as ProblemState] as
    | { zh: string; en: string; terminal: boolean }
    | undefined;
  return (
    <li>
      <div className={styles.thumbnails}>
        {before.slice(0, MOST_PHOTOS).map(({ evidence }) => (
          <Photo
            key={evidence}
            campaign={campaign}
            evidence={evidence}
            size="thumbnail"
            label={description}
          />
        ))}
      </div>
      <div>
        <Link to={`/c/${campaign}/problems/${problem}` as string}>
          {serial === null ? "" : `${serial} `}
          {description}
        </Link>{" "}
        {known === undefined ? state : <Tag tone={known.terminal ? "done" : "plain"}>{phrase(known)}</Tag>}
      </div>
    </li>
  );
}
