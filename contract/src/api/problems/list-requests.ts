/** Extensions, deferrals and reassignments that wait for a decision (B8), the longest waiting first. */
import { z } from "zod";
import { instant, page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { problemLine } from "./problem-line.ts";

export const requestKind = z.enum(["extension", "deferral", "reassignment"], {
  error: "应为 extension（延期）、deferral（缓办）或 reassignment（改派）",
});

export const listRequests = defineRead({
  name: "list-requests",
  noun: "problem",
  summary: { zh: "待批复的延期、缓办、改派申请", en: "Requests that wait for a decision" },
  verb: "problem.read",
  scope: "campaign",
  path: "/requests",
  query: z.strictObject({ ...page, kind: requestKind.optional(), unit: unitId.optional() }),
  answer: z.object({
    requests: z.array(
      problemLine.extend({
        kind: requestKind,
        reason: z.string(),
        /** The new due time, the last day of the deferral, or the unit. */
        asked_for: z.string(),
        asked_by: z.string().nullable(),
        asked_at: instant,
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
