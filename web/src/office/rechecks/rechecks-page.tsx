import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ProblemPanel } from "../../problem/problem-panel.tsx";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { useWords } from "../../words/define-words.ts";
import { recheckWords } from "../../words/rechecks.ts";
import { DrawTable } from "./draws/draw-table.tsx";
import { DueList } from "./due/due-list.tsx";
import { useDue } from "./due/use-due.ts";
import { useDueHeading } from "./due/use-due-heading.ts";

const route = getRouteApi("/c/$campaign/rechecks");

/** Closed problems that are looked at again: those that are due (S1-43), and the random draws of them (S2-14). */
export function RechecksPage() {
  const say = useWords(recheckWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { view, problem } = route.useSearch();
  const navigate = useNavigate();
  const isDraws = view === "draws" && can("round.read");
  const due = useDue();
  const heading = useDueHeading(due);
  const open = (one: string | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, problem: one }) });
  return (
    <Page
      filled
      title={say("title")}
      heading={heading}
      lead={say("lead")}
      actions={
        <>
          {can("round.read") ? (
            <Segmented
              aria-label={say("view")}
              value={isDraws ? "draws" : "due"}
              options={[
                { value: "due", label: say("viewDue") },
                { value: "draws", label: say("viewDraws") },
              ]}
              onChange={(next) =>
                void navigate({
                  to: ".",
                  search: (before) => ({
                    ...before,
                    view: next === "draws" ? next : undefined,
                    problem: undefined,
                  }),
                })
              }
            />
          ) : null}
          {can("round.plan") ? (
            <Link to="/c/$campaign/rechecks/publish" params={{ campaign }}>
              <Button>{say("publish")}</Button>
            </Link>
          ) : null}
        </>
      }
    >
      {isDraws ? (
        <DrawTable />
      ) : (
        <Beside
          panel={
            problem === undefined ? undefined : (
              <ProblemPanel problem={problem} onClose={() => open(undefined)} onProblem={open} />
            )
          }
        >
          <DueList due={due} open={problem} onOpen={open} />
        </Beside>
      )}
    </Page>
  );
}
