/** What changed from one filed version to another. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { filedHolding, filedVersion } from "./responsibility-values.ts";

export const compareResponsibilityFiles = defineRead({
  name: "compare-responsibility-files",
  noun: "responsibility",
  summary: { zh: "比较两版备案的责任清单", en: "Compare two filed versions" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibility-files/:file/changes/:since",
  query: z.strictObject({ file: uuid, since: uuid }),
  answer: z.object({
    since: filedVersion,
    file: filedVersion,
    added: z.array(filedHolding),
    removed: z.array(filedHolding),
    changed: z.array(z.object({ before: filedHolding, after: filedHolding })),
    unchanged: z.number().int(),
  }),
  failures: ["not_found"],
});
