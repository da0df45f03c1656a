/** A task of ours as the library runs it: with its context, and with failures that say nothing they may not say. */
import type { JobHelpers, Task as QueueTask } from "graphile-worker";
import { describeError } from "../log/describe-error.ts";
import type { Parts } from "../parts.ts";
import type { Task } from "./task.ts";
import { transact } from "./transact.ts";

export function wrapTask(name: string, task: Task, parts: Parts): QueueTask {
  return async (payload: unknown, { job, abortSignal }: JobHelpers) => {
    const log = parts.log.child({ task: name, job: job.id });
    try {
      await task(payload as Record<string, unknown>, {
        parts,
        log,
        attempt: job.attempts,
        signal: abortSignal,
        transact: (campaign, work) => transact(parts.database, campaign, work),
      });
    } catch (error) {
      log.error({ err: error, attempt: job.attempts, most: job.max_attempts }, "a job failed");
      // What the library keeps as last_error, and the system administrator reads, who sees nothing of the work.
      const { type, code, message } = describeError(error);
      throw new Error([type, code, message].filter(Boolean).join(" "));
    }
  };
}
