/** Objections of all counties to a result, the undecided ones first. */
import { z } from "zod";
import { page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { objectionLine } from "./assessment-values.ts";

export const listObjections = defineRead({
  name: "list-objections",
  noun: "objection",
  summary: { zh: "列出核对异议", en: "List objections" },
  verb: "assessment.review",
  scope: "campaign",
  path: "/assessments/:assessment/objections",
  query: z.strictObject({ assessment: uuid, ...page }),
  answer: z.object({
    objections: z.array(
      objectionLine.extend({
        /** Whether it lies where the reader may decide: another pool's is read. */
        own: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
