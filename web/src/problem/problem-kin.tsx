import { Button } from "antd";
import { useCommand, useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useCampaign, useScope } from "../app/campaign.ts";
import { Tag } from "../ui/tag.tsx";
import { useTell } from "../ui/tell.tsx";
import { useWords } from "../words/define-words.ts";
import { moveWords } from "../words/moves.ts";
import { problemWords } from "../words/problem.ts";
import { Part } from "./part.tsx";
import styles from "./problem.module.css";
import { ProblemLink } from "./problem-link.tsx";
import type { Problem } from "./problem-story.tsx";
import { toneOf, useStateWord } from "./problem-words.ts";

type Parts = NonNullable<Answer<"read-problem-story">["parts"]>;
type Kin = Parts["lineage"][number];
type Suggestion = Answer<"suggest-lineage">["suggestions"][number];

interface ProblemKinProps {
  readonly problem: Problem;
  readonly parts: Parts;
  readonly onProblem?: (problem: string) => void;
}

/** Others that a person linked as the same, what it came back from and as, and earlier ones that may be the same. */
export function ProblemKin({ problem, parts, onProblem }: ProblemKinProps) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const link = useLink(problem);
  const mayLink = problem.moves.some(({ move }) => move === "link_lineage");
  const asked = useRead(
    "suggest-lineage",
    { campaign, problem: problem.problem, limit: 5 },
    { enabled: mayLink && can("problem.link") },
  );
  const linked = new Set(parts.lineage.map((kin) => kin.problem));
  const suggestions = (asked.data?.suggestions ?? []).filter((one) => !linked.has(one.problem));
  const groups: readonly (readonly [string, readonly Kin[]])[] = [
    [say("reboundOf"), parts.rebound_of === null ? [] : [parts.rebound_of]],
    [say("cameBack"), parts.rebounds],
    [say("sameLineage"), parts.lineage],
  ];
  const shown = groups.filter(([, kin]) => kin.length > 0);
  if (shown.length === 0 && suggestions.length === 0) return null;
  const open = onProblem === undefined ? {} : { onProblem };
  return (
    <Part heading={say("kin")}>
      {shown.map(([heading, kin]) => (
        <div key={heading}>
          <h4 className={styles.small}>{heading}</h4>
          <ul className={styles.lines}>
            {kin.map((one) => (
              <li key={one.problem}>
                <KinLine kin={one} {...open} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {suggestions.length === 0 ? null : (
        <div>
          <h4 className={styles.small}>{say("maybeSame")}</h4>
          <ul className={styles.lines}>
            {suggestions.map((one) => (
              <li key={one.problem}>
                <KinLine kin={one} {...open} />
                <div className={styles.soft}>
                  {one.because}{" "}
                  <Button size="small" type="link" onClick={() => void link(one)}>
                    {say("linkThese")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}

function KinLine({
  kin,
  onProblem,
}: {
  readonly kin: Omit<Kin, "closed_on">;
  readonly onProblem?: (problem: string) => void;
}) {
  const say = useWords(problemWords);
  const stateWord = useStateWord();
  return (
    <>
      <ProblemLink problem={kin.problem} {...(onProblem === undefined ? {} : { onProblem })}>
        {kin.serial === null ? kin.unit_name : say("numberOf", { unit: kin.unit_name, serial: kin.serial })}
      </ProblemLink>{" "}
      {kin.description} <Tag tone={toneOf(kin.state)}>{stateWord(kin.state)}</Tag>{" "}
      <span className={styles.soft}>{say("foundOn", { day: kin.found_on })}</span>
    </>
  );
}

/** Links two problems under the lineage that one of them has, or a new one; can be undone at once. */
function useLink({ problem, lineage }: Problem): (other: Suggestion) => Promise<void> {
  const { campaign } = useScope();
  const tell = useTell();
  const say = useWords(moveWords);
  const link = useCommand("link-lineage");
  const unlink = useCommand("unlink-lineage");
  return async (other) => {
    const to = lineage ?? other.lineage ?? crypto.randomUUID();
    const moved = [
      ...(lineage === to ? [] : [{ problem }]),
      ...(other.lineage === to ? [] : [{ problem: other.problem }]),
    ];
    try {
      await link.mutateAsync({
        args: { campaign },
        body: { problems: moved, lineage: to, because: other.because },
      });
      tell.done(say("linked"), () => {
        unlink
          .mutateAsync({ args: { campaign }, body: { problems: moved, because: say("unlinkUndo") } })
          .then(() => tell.done(say("unlinked")), tell.failed);
      });
    } catch (error) {
      tell.failed(error);
    }
  };
}
