import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { trailFinding, trailHead } from "./trail-findings.ts";

export const TRAIL_CHECK_STATES = ["waiting", "running", "passed", "touched"] as const;

/**
 * No numbers of blocks or events but where something was touched: how much is written when would tell of covert rounds, which are not for the
 * administrator of audit before their release.
 */
export const trailCheck = z.object({
  check: uuid,
  asked_at: instant,
  /** touched: something is not as it was; `findings` says what. */
  state: z.enum(TRAIL_CHECK_STATES),
  /** How far it is, in whole percent. */
  percent: z.int(),
  /** The head behind which it began; null: at the first block. */
  after: trailHead.nullable(),
  /** The head up to which it came: a later check may begin behind it. */
  head: trailHead.nullable(),
  /** Personal values that were erased with a record of it. */
  erased: z.int(),
  /** Whether something has been waiting to be sealed for more than ten minutes: the jobs stand still. */
  is_behind: z.boolean(),
  /** The first twenty, in the order of the chain. */
  findings: z.array(trailFinding),
  more_findings: z.int(),
  ended_at: instant.nullable(),
});

export const readTrailCheck = defineRead({
  name: "read-trail-check",
  noun: "trail",
  summary: { zh: "核验进度和结果", en: "How far a check of the trail is, and what it found" },
  verb: "trail.check",
  scope: "site",
  path: "/trail/checks/:check",
  query: z.strictObject({ check: uuid }),
  answer: trailCheck,
  failures: ["not_found"],
});
