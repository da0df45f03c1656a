/**
 * A note of work at a unit, written by the office of whoever was there (S0-7, S3-16). It says what was seen or settled; without that it is no
 * record of work. No hour, no coordinates, no signature of arrival: it is no check-in (requirements, D-1).
 */
import { z } from "zod";
import { day, prose, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { holderId, responsibilityKind } from "./responsibility-values.ts";

export const recordVisit = defineCommand({
  name: "record-visit",
  noun: "duty",
  summary: { zh: "登记走访", en: "Record a visit" },
  verb: "duty.record",
  scope: "campaign",
  body: z.strictObject({
    visit: uuid,
    unit: unitId,
    holder: holderId,
    /** The responsibility in which it was made. */
    kind: responsibilityKind,
    /** Without it the day of `at`. */
    day: day.optional(),
    /** Days on site: half a day or a day. */
    amount: z.enum(["0.5", "1"], { error: "应为 0.5 或 1（天）" }).default("1"),
    work: prose(1000),
  }),
  result: z.object({ visit: uuid, revision: z.number().int() }),
  failures: ["not_found", "id_taken", "visit_not_held"],
});
