/** Letting a failed job begin anew, after what made it fail was mended. */
import { z } from "zod";
import { defineCommand } from "../specs.ts";

export const retryJob = defineCommand({
  name: "retry-job",
  noun: "job",
  summary: { zh: "重试后台任务", en: "Try a job again, at once and with all its tries" },
  verb: "system.keep",
  scope: "site",
  body: z.strictObject({ job: z.int().min(1, { error: "应为任务编号" }) }),
  result: z.object({ job: z.int() }),
  failures: ["not_found"],
});
