import { useRead } from "../api/queries.ts";
import { useCampaign, useScope } from "../app/campaign.ts";
import { useComma } from "../ui/use-comma.ts";
import { useWords } from "../words/define-words.ts";
import { photoWords } from "../words/photo.ts";
import { problemWords } from "../words/problem.ts";
import { Part } from "./part.tsx";
import styles from "./problem.module.css";
import { ProblemLink } from "./problem-link.tsx";
import type { Problem } from "./problem-story.tsx";

const MOST_OTHERS = 3;

/** What a person should look at before believing the photos; shown to those who verify, and never counted. */
export function ProblemHints({
  problem,
  onProblem,
}: {
  readonly problem: Problem;
  readonly onProblem?: (problem: string) => void;
}) {
  const say = useWords(problemWords);
  const photo = useWords(photoWords);
  const comma = useComma();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const read = useRead(
    "read-problem-hints",
    { campaign, problem: problem.problem },
    { enabled: can("problem.accept") && can("evidence.read") },
  ).data;
  const hinted = (read?.evidence ?? []).filter(({ hints }) => hints.length > 0);
  if (read === undefined || hinted.length === 0) return null;
  return (
    <Part heading={say("hints")} aside={<span className={styles.soft}>{read.notice}</span>}>
      <ol className={styles.lines}>
        {hinted.map(({ evidence, hints }, at) => (
          <li key={evidence}>
            {[...Map.groupBy(hints, ({ text, remark }) => `${text}${remark ?? ""}`).values()].map((same) => {
              const [first] = same;
              const others = same.flatMap(({ other }) => (other === null ? [] : [other]));
              return (
                <div key={first?.text}>
                  <span className={styles.soft}>
                    {photo("photo")} {at + 1}
                  </span>{" "}
                  {first?.text}
                  {first?.remark == null ? null : <span className={styles.soft}>（{first.remark}）</span>}{" "}
                  {others.slice(0, MOST_OTHERS).map((other, place) => (
                    <span key={other.evidence}>
                      {place === 0 ? "" : comma}
                      {other.problem === null ? (
                        other.unit_name
                      ) : (
                        <ProblemLink
                          problem={other.problem}
                          {...(onProblem === undefined ? {} : { onProblem })}
                        >
                          {other.unit_name}
                        </ProblemLink>
                      )}
                    </span>
                  ))}
                  {others.length > MOST_OTHERS ? (
                    <span className={styles.soft}>
                      {" "}
                      {say("hintsMore", { count: others.length - MOST_OTHERS })}
                    </span>
                  ) : null}
                </div>
              );
            })}
          </li>
        ))}
      </ol>
    </Part>
  );
}
