/** Whether a head that stands on a bulletin is in the chain: for anybody who holds the bulletin and signs in. */
import { z } from "zod";
import { instant } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { trailHead } from "./trail-findings.ts";

export const findTrailHead = defineRead({
  name: "find-trail-head",
  noun: "trail",
  summary: { zh: "核对印出的校验值", en: "Look a printed head up in the chain" },
  verb: "account.own",
  scope: "site",
  path: "/trail/heads/:head",
  query: z.strictObject({ head: trailHead }),
  answer: z.object({
    /** In the chain. That nothing before it was touched is what a check shows. */
    known: z.boolean(),
    sealed_at: instant.nullable(),
  }),
  failures: [],
});
