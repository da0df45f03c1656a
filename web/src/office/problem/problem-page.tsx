import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useRead } from "../../api/queries.ts";
import { useProblemNumber } from "../../problem/problem-number.ts";
import { ProblemStory } from "../../problem/problem-story.tsx";
import { Page } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { problemWords } from "../../words/problem.ts";

const route = getRouteApi("/c/$campaign/problems/$problem");

/** One problem as a page of its own: for a link, for paper, for a wide screen. */
export function ProblemPage() {
  const say = useWords(problemWords);
  const numberOf = useProblemNumber();
  const common = useWords(commonWords);
  const { campaign, problem } = route.useParams();
  const read = useRead("read-problem", { campaign, problem });
  return (
    <StateOf read={read}>
      {(answer) => {
        const number = numberOf(answer);
        return (
          <Page
            title={number}
            heading={number}
            actions={
              <>
                <Button onClick={() => print()}>{common("print")}</Button>
                <Link
                  to="/c/$campaign/ledger"
                  params={{ campaign }}
                  search={{ unit: answer.unit, standing: "all", problem }}
                >
                  {say("toLedger")}
                </Link>
              </>
            }
          >
            <ProblemStory answer={answer} isWide />
          </Page>
        );
      }}
    </StateOf>
  );
}
