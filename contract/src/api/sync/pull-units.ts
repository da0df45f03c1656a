/** The units of a phone's scope: once as a whole, then what changed. */
import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const syncUnit = z.object({
  unit: unitId,
  name: z.string(),
  kind: z.string(),
  code: z.string().nullable(),
  parent: unitId.nullable(),
  /** Of the administrative tree in pre-order: sorts units, and places rows. */
  pos: z.int(),
  pos_end: z.int(),
  withdrawn_on: day.nullable(),
  successor: unitId.nullable(),
});

export const pullUnits = defineRead({
  name: "pull-units",
  noun: "sync",
  summary: { zh: "取得范围内的单位", en: "Pull the units in scope" },
  verb: "campaign.read",
  scope: "campaign",
  path: "/sync/units",
  query: z.strictObject({
    /** The version that the phone has; without one, or where the scope is another: all. */
    since: z.string().max(500).optional(),
  }),
  answer: z.object({
    version: z.string(),
    /** All units of the scope: those that are not among them go, and their rows with them. False: what changed since. */
    whole: z.boolean(),
    units: z.array(syncUnit),
    /** Of a part: units that are not in scope any more; their rows go with them. */
    gone: z.array(unitId),
    /** Units above the scope, for their names. */
    above: z.array(syncUnit),
  }),
  failures: [],
});

export type SyncUnit = z.output<typeof syncUnit>;
export type PullUnitsAnswer = z.output<typeof pullUnits.answer>;
