/**
 * Heads of the chain, to be kept outside of the database: what was sealed before a head that is kept elsewhere cannot be changed unseen. One
 * a day, the day's last: how many there were would tell how much was written.
 */
import { z } from "zod";
import { day, instant, page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { trailHead } from "./trail-findings.ts";

export const listTrailHeads = defineRead({
  name: "list-trail-heads",
  noun: "trail",
  summary: { zh: "操作记录每日校验值", en: "Heads of the trail's chain, day by day" },
  verb: "trail.check",
  scope: "site",
  path: "/trail/heads",
  query: z.strictObject(page),
  answer: z.object({
    /** The newest day first. */
    heads: z.array(z.object({ day, head: trailHead, sealed_at: instant })),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
