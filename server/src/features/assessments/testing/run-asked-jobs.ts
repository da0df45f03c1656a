/** Does the jobs that commands asked for, one after another, in the test's own process. */
import { connect } from "../../../platform/database/connect.ts";
import { TASKS, type TaskName } from "../../../platform/jobs/tasks.ts";
import { transact } from "../../../platform/jobs/transact.ts";
import type { Site } from "../../../testing/site.ts";
import { assessThread } from "../jobs-thread.ts";

export interface AskedJobs {
  /** @returns the tasks that were done, in their order. Others than assessments' are left to nobody. */
  run(): Promise<string[]>;
  close(): Promise<void>;
}

const OWN: readonly string[] = ["compute-assessment", "try-what-if", "verify-assessment"];

export function openAskedJobs(site: Site): AskedJobs {
  const pool = connect(site.database.urls.jobs, { max: 2, name: "test jobs" });
  return {
    async run() {
      const done: string[] = [];
      const asked = await site.see<{ id: number; task: string; payload: Record<string, unknown> }>(
        "delete from job_request returning id, task, payload",
      );
      for (const { task, payload } of asked.sort((a, b) => a.id - b.id)) {
        if (!OWN.includes(task)) continue;
        await TASKS[task as TaskName](payload, {
          parts: { ...site.parts, database: pool },
          log: site.parts.log,
          attempt: 1,
          signal: new AbortController().signal,
          transact: (campaign, work) => transact(pool, campaign, work),
        });
        done.push(task);
      }
      return done;
    },
    async close() {
      await assessThread().close();
      await pool.end();
    },
  };
}
