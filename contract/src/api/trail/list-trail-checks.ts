import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { trailCheck } from "./read-trail-check.ts";

export const listTrailChecks = defineRead({
  name: "list-trail-checks",
  noun: "trail",
  summary: { zh: "历次核验", en: "Checks of the trail" },
  verb: "trail.check",
  scope: "site",
  path: "/trail/checks",
  query: z.strictObject(page),
  /** The newest first. */
  answer: z.object({ checks: z.array(trailCheck), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
