/**
 * The trail: who did what, on what, when, from what to what. It is read event by event; there is no count by person, no activity, no time of
 * use (requirements, D-1): who did most of anything cannot be asked here.
 */
import { z } from "zod";
import { TRAIL_GROUP_NAMES } from "../../trail/trail-groups.ts";
import { TRAIL_KIND_NAMES } from "../../trail/trail-kinds.ts";
import { day, instant, unitId, uuid } from "../scalars.ts";

const filters = {
  /** The id of what it was done to: a problem, a round, a unit, an account. */
  subject: z
    .string()
    .regex(/^[\w.-]{1,64}$/, { error: "应为编号：1—64 个字母、数字、下划线、点或短横" })
    .optional(),
  /** One thing that is done: problem.dispatch, round.approved. */
  kind: z.enum(TRAIL_KIND_NAMES, { error: "没有这种事项；例如 problem.dispatch" }).optional(),
  /** All that is done about problems, documents, accounts. */
  group: z.enum(TRAIL_GROUP_NAMES, { error: `应为其中之一：${TRAIL_GROUP_NAMES.join("、")}` }).optional(),
  /** What one command did, while its receipt is kept (400 days). */
  command: uuid.optional(),
  /** By this account: for audit alone, never for the offices that people work for. */
  account: uuid.optional(),
  /** Days of receipt, both included. */
  from: day.optional(),
  to: day.optional(),
};

export const campaignTrailFilters = {
  ...filters,
  /** This unit and all below it. */
  unit: unitId.optional(),
};

export const siteTrailFilters = {
  ...filters,
  /** Of this campaign, for the audit administrator; without it, what was done on the site. */
  campaign_id: uuid.optional(),
};

export const trailEvent = z.object({
  received_at: instant,
  /** When it was done, as its sender says. */
  at: instant,
  kind: z.string(),
  noun: z.string(),
  subject: z.string(),
  unit: unitId.nullable(),
  unit_name: z.string().nullable(),
  /** The post that did it; null: the system itself, or somebody who was not signed in. */
  by: z.string().nullable(),
  /** Told to audit alone. */
  account: uuid.nullable(),
  command: uuid.nullable(),
  /** Old and new, and the reasons given; of values about a person their digests only. */
  change: z.record(z.string(), z.unknown()),
});

export const trailPage = z.object({
  /** The newest receipt first. */
  events: z.array(trailEvent),
  next: z.string().nullable(),
});
