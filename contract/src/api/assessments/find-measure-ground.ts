/**
 * What only a person can find ("因工作不力", S1-28), and a proposal waits for. It is kept as a fact, so that later computations count it, and moves
 * the proposal at once.
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { measureState, statedReason } from "./assessment-values.ts";

export const findMeasureGround = defineCommand({
  name: "find-measure-ground",
  noun: "measure",
  summary: { zh: "认定处理建议的情形", en: "Record a finding that a proposal waits for" },
  verb: "measure.find",
  scope: "campaign",
  body: z.strictObject({
    finding: uuid,
    assessment: uuid,
    key: z.string().min(1).max(400),
    holds: z.boolean({ error: "应为 true（成立）或 false（不成立）" }),
    reason: statedReason,
  }),
  result: z.object({ finding: uuid, state: measureState }),
  failures: ["not_found", "measure_state_wrong", "measure_without_finding"],
});
