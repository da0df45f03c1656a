/** What the system administrator sees of the work in the background: tasks and their state, nothing of what they are about. */
import { z } from "zod";
import { instant, page } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const JOB_STATES = ["waiting", "running", "failing", "given_up"] as const;

export const jobLine = z.object({
  job: z.int(),
  /** A line of server/src/platform/jobs/tasks.ts. */
  task: z.string(),
  /** waiting: not tried yet; failing: tried, and again at `due_at`; given_up: as often as it may, and left to a person. */
  state: z.enum(JOB_STATES),
  attempts: z.int(),
  most_attempts: z.int(),
  due_at: instant,
  asked_at: instant,
  /** What failed, without the values that it failed on. */
  last_error: z.string().nullable(),
});

export const listJobs = defineRead({
  name: "list-jobs",
  noun: "job",
  summary: { zh: "后台任务", en: "Jobs that wait, run or failed" },
  verb: "system.keep",
  scope: "site",
  path: "/jobs",
  query: z.strictObject({
    ...page,
    state: z.enum(JOB_STATES, { error: `应为 ${JOB_STATES.join("、")}` }).optional(),
  }),
  answer: z.object({
    jobs: z.array(jobLine),
    /** For the next page; null: this was the last. */
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
