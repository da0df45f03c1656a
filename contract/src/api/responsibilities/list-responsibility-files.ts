/** The filed versions, by unit, the newest first. */
import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { below, filedVersion } from "./responsibility-values.ts";

export const listResponsibilityFiles = defineRead({
  name: "list-responsibility-files",
  noun: "responsibility",
  summary: { zh: "责任清单备案目录", en: "List filed versions" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibility-files",
  query: z.strictObject({ ...page, below }),
  answer: z.object({ files: z.array(filedVersion), next: z.string().nullable() }),
  failures: ["not_found", "cursor_wrong"],
});
