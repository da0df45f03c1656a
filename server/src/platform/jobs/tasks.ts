/** Every kind of job, a line each. A feature adds its handler here; the name is what `enqueue` says. */

import { deriveEvidence } from "../../features/evidence/derive-evidence.ts";
import { sweepUploads } from "../../features/evidence/sweep-uploads.ts";
import { forgetSignIns } from "../../features/sessions/forget-sign-ins.ts";
import { addEventMonths } from "./add-event-months.ts";
import { analyzeTables } from "./analyze-tables.ts";
import { expireReceipts } from "./expire-receipts.ts";
import { retryJob } from "./retry-job.ts";
import type { Task } from "./task.ts";

export const TASKS = {
  "add-event-months": addEventMonths,
  "analyze-tables": analyzeTables,
  "derive-evidence": deriveEvidence,
  "expire-receipts": expireReceipts,
  "forget-sign-ins": forgetSignIns,
  "retry-job": retryJob,
  "sweep-uploads": sweepUploads,
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof TASKS;
