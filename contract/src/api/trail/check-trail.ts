/** Asking for a check of the trail's chain. It is done by a job, since a large trail takes minutes; read-trail-check says how far it is. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { trailHead } from "./trail-findings.ts";

export const checkTrail = defineCommand({
  name: "check-trail",
  noun: "trail",
  summary: { zh: "核验操作记录有无改动", en: "Check whether the trail was touched" },
  verb: "trail.check",
  scope: "site",
  body: z.strictObject({
    check: uuid,
    /** Behind a head that was found right before; without it, from the first block. */
    after: trailHead.optional(),
    /** Heads that were printed or exported: the chain must hold them all. */
    heads: z.array(trailHead).max(100, { error: "最多 100 个校验值" }).optional(),
  }),
  result: z.object({ check: uuid }),
  failures: ["id_taken"],
});
