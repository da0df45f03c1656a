/** Every kind of job, a line each. A feature adds its handler here; the name is what `enqueue` says. */

import { computeAssessmentJob } from "../../features/assessments/compute-job.ts";
import { verifyJob } from "../../features/assessments/verify-job.ts";
import { whatIfJob } from "../../features/assessments/what-if-job.ts";
import { renderDocument } from "../../features/documents/render/render-document.ts";
import { deriveEvidence } from "../../features/evidence/derive-evidence.ts";
import { sweepUploads } from "../../features/evidence/sweep-uploads.ts";
import { forgetSignIns } from "../../features/sessions/forget-sign-ins.ts";
import { takeUpHeldTask } from "../../features/sync/take-up-held-task.ts";
import { sealTrail } from "../../features/trail/chain/seal-trail.ts";
import { checkTrailNightly, runTrailCheck } from "../../features/trail/run-trail-check.ts";
import { settlePositions } from "../../features/units/store/settle-positions.ts";
import { addEventMonths } from "./add-event-months.ts";
import { analyzeTables } from "./analyze-tables.ts";
import { expireReceipts } from "./expire-receipts.ts";
import { retryJob } from "./retry-job.ts";
import type { Task } from "./task.ts";

export const TASKS = {
  "add-event-months": addEventMonths,
  "analyze-tables": analyzeTables,
  "check-trail": runTrailCheck,
  "check-trail-nightly": checkTrailNightly,
  "compute-assessment": computeAssessmentJob,
  "derive-evidence": deriveEvidence,
  "expire-receipts": expireReceipts,
  "forget-sign-ins": forgetSignIns,
  "render-document": renderDocument,
  "retry-job": retryJob,
  "seal-trail": sealTrail,
  "settle-positions": settlePositions,
  "sweep-uploads": sweepUploads,
  "take-up-held": takeUpHeldTask,
  "try-what-if": whatIfJob,
  "verify-assessment": verifyJob,
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof TASKS;
