/** That an accepted measure was carried out, and when: a later correction flags it and cannot withdraw it. */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { measureState, statedReason } from "./assessment-values.ts";

export const recordMeasureDone = defineCommand({
  name: "record-measure-done",
  noun: "measure",
  summary: { zh: "登记处理措施已执行", en: "Record a measure as carried out" },
  verb: "measure.decide",
  scope: "campaign",
  body: z.strictObject({
    assessment: uuid,
    key: z.string().min(1).max(400),
    on: day,
    note: statedReason.optional(),
  }),
  result: z.object({ key: z.string(), state: measureState }),
  failures: ["not_found", "measure_state_wrong"],
});
