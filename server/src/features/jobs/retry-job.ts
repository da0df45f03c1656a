import { retryJob as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { selectJobs } from "./job-statements.ts";

/** Only the jobs' role may touch the queue, so the job is put right by a job. One that is done meanwhile stays done. */
export const retryJob = handleCommand(spec, async ({ tx, body: { job }, command, record }) => {
  const [found] = await tx.ask(selectJobs({ after: job - 1, state: null, most: 1 }));
  if (found?.id !== job) return refuse("not_found", {});
  enqueue(tx, { task: "retry-job", key: command, payload: { job } });
  record({ kind: "job.retried", noun: "job", subject: String(job), change: { task: found.task } });
  return { job };
});
