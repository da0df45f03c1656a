/** The units that a town promises for a period (S0-8): next period's round looks at them (S0-23). */
import { z } from "zod";
import { line, unitId } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const makeCommitment = defineCommand({
  name: "make-commitment",
  noun: "commitment",
  summary: { zh: "报送月度完成计划", en: "Promise units for a period" },
  verb: "commitment.make",
  scope: "campaign",
  body: z.strictObject({
    /** The policy's period: 2019-05. */
    period: line(40),
    /** Who promises: the town, or whoever stands above the units. */
    by: unitId,
    /** These and no others of this unit; an empty list takes the promise back, as long as the period has not begun. */
    units: z.array(unitId).max(2000, { error: "最多 2000 个单位" }),
  }),
  result: z.object({
    period: z.string(),
    units: z.number().int(),
    added: z.number().int(),
    withdrawn: z.number().int(),
  }),
  failures: [
    "not_found",
    "units_not_found",
    "period_unknown",
    "policy_not_in_force",
    "commitment_late",
    "commitment_of_another",
  ],
});
