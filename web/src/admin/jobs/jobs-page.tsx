import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useCommand, useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { formatTime } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { jobWords } from "../../words/jobs.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { useAct } from "../shared/use-act.ts";

type Job = Answer<"list-jobs">["jobs"][number];
const STATES = ["given_up", "failing", "running", "waiting"] as const;
const TONES: Readonly<Record<Job["state"], Tone>> = {
  waiting: "plain",
  running: "doing",
  failing: "soon",
  given_up: "late",
};

const route = getRouteApi("/site/jobs");

/** What the server does in the background: what waits, runs, failed, and was given up on. */
export function JobsPage() {
  const say = useWords(jobWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const navigate = useNavigate();
  const act = useAct();
  const retry = useCommand("retry-job");
  const asked = route.useSearch().state;
  const state = STATES.find((one) => one === asked);
  const read = useReadPages("list-jobs", state === undefined ? {} : { state });
  const jobs = read.data?.pages.flatMap((page) => page.jobs) ?? [];
  const stuck = jobs.filter((job) => job.state === "given_up").length;
  return (
    <Page
      title={say("title")}
      heading={
        jobs.length === 0
          ? say("none")
          : stuck === 0
            ? say("heading", { count: jobs.length })
            : say("stuck", { count: stuck })
      }
      lead={say("lead")}
      actions={
        <Segmented
          aria-label={say("state")}
          value={state ?? ""}
          onChange={(next) => void navigate({ to: ".", search: next === "" ? {} : { state: next } })}
          options={[
            { value: "", label: common("all") },
            ...STATES.map((one) => ({ value: one as string, label: say(one) })),
          ]}
        />
      }
    >
      <PagedTable<Job>
        read={read}
        rows={jobs}
        rowKey={({ job }) => String(job)}
        label={say("title")}
        empty={say("none")}
        columns={[
          { title: say("number"), dataIndex: "job", align: "right" },
          { title: say("task"), dataIndex: "task" },
          {
            title: say("state"),
            dataIndex: "state",
            render: (one: Job["state"]) => <Tag tone={TONES[one]}>{say(one)}</Tag>,
          },
          {
            title: say("tries"),
            key: "tries",
            align: "right",
            render: (_, { attempts, most_attempts }) => `${attempts}/${most_attempts}`,
          },
          { title: say("askedAt"), dataIndex: "asked_at", render: (at: string) => formatTime(at, language) },
          { title: say("dueAt"), dataIndex: "due_at", render: (at: string) => formatTime(at, language) },
          {
            title: say("error"),
            dataIndex: "last_error",
            width: "30%",
            render: (why: string | null) => why ?? "",
          },
          {
            key: "act",
            render: (_, { job, state: now }) =>
              now === "failing" || now === "given_up" ? (
                <Button
                  size="small"
                  onClick={() =>
                    void act(say("retried"), () => retry.mutateAsync({ args: {}, body: { job } }))
                  }
                >
                  {say("retry")}
                </Button>
              ) : null,
          },
        ]}
      />
    </Page>
  );
}
