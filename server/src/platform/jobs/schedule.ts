/** What is done by the clock. Times are UTC, as the library counts; the site is eight hours ahead. */
import type { TaskName } from "./tasks.ts";

export interface Scheduled {
  readonly task: TaskName;
  /** Minute, hour, day of month, month, day of week. */
  readonly at: string;
  /** A server that was down makes up for what it missed in so long; 0: it waits for the next time. */
  readonly missed: "1d" | "0s";
}

export const SCHEDULE: readonly Scheduled[] = [
  { task: "seal-trail", at: "* * * * *", missed: "0s" },
  { task: "take-up-held", at: "* * * * *", missed: "0s" },
  { task: "analyze-tables", at: "*/10 * * * *", missed: "0s" },
  // 02:20 to 03:10 at the site: nobody inspects, nobody reports.
  { task: "expire-receipts", at: "20 18 * * *", missed: "1d" },
  { task: "add-event-months", at: "40 18 * * *", missed: "1d" },
  { task: "forget-sign-ins", at: "50 18 * * *", missed: "1d" },
  { task: "sweep-uploads", at: "0 19 * * *", missed: "1d" },
  { task: "check-trail-nightly", at: "10 19 * * *", missed: "1d" },
];
