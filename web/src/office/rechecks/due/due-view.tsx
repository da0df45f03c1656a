import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemPanel } from "../../../problem/problem-panel.tsx";
import { Page } from "../../../ui/page.tsx";
import { Beside } from "../../../ui/side-panel.tsx";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import { DueList } from "./due-list.tsx";
import { useDue } from "./use-due.ts";
import { useDueHeading } from "./use-due-heading.ts";

const route = getRouteApi("/c/$campaign/rechecks");

/** What is to be looked at by a day, with one of the problems beside it. */
export function DueView({ actions }: { readonly actions: ReactNode }) {
  const say = useWords(recheckWords);
  const { problem } = route.useSearch();
  const navigate = useNavigate();
  const due = useDue();
  const heading = useDueHeading(due);
  const open = (one: string | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, problem: one }) });
  return (
    <Page filled title={say("title")} heading={heading} lead={say("lead")} actions={actions}>
      <Beside
        panel={
          problem === undefined ? undefined : (
            <ProblemPanel problem={problem} onClose={() => open(undefined)} onProblem={open} />
          )
        }
      >
        <DueList due={due} open={problem} onOpen={open} />
      </Beside>
    </Page>
  );
}
