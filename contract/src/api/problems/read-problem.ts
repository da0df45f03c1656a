/** One problem: what stands in the ledger, what is computed for now, and what the asker may do next (B8, S1-8, S2-27). */
import { z } from "zod";
import { day, instant, position, unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** A step of the way from hand-over to close-out, in the order of the policy's chain. */
export const chainLine = z.object({
  step: word,
  label: z.string(),
  /** Whose step it is, in the policy's own words; null where it does not say. */
  by: z.string().nullable(),
  side: z.string().nullable(),
  level: z.string().nullable(),
  kind: z.enum([
    "handover",
    "start",
    "request",
    "check",
    "acceptance",
    "publicity",
    "confirmation",
    "closing",
  ]),
  /** Calendar days for it; of a publicity, how long it lasts. */
  days: z.int().nullable(),
  clause: z.array(z.string()),
  /** left_out: passed over, such as a start that nobody recorded, or all of it where a problem was fixed at once. */
  status: z.enum(["done", "next", "later", "left_out"]),
  at: instant.nullable(),
  /** The post that took it; of steps after the request. */
  post: z.string().nullable(),
  stand_in_reason: z.string().nullable(),
  due_at: instant.nullable(),
});

/** A move that this asker could make now, as the workflow itself answers. */
export const offeredMove = z.object({
  move: word,
  /** The command that makes it. */
  command: z.string(),
  label: z.string(),
  /** For accept: the step of the chain to name. For confirm_milestone: the part. For decide_request: what was asked for. */
  of: z.string().nullable(),
  /** What has to be said with it in this asker's case: stand_in_reason, on_behalf_of, due. */
  needs: z.array(z.enum(["stand_in_reason", "on_behalf_of", "due"])),
  /** Photos that it waits for: before, after, claim. */
  awaits: z.array(z.enum(["before", "after", "claim"])),
});

/** How late, or how near its due time: as of `as_of`. */
export const lateness = z.object({
  overdue: z.boolean(),
  overdue_days: z.int().nullable(),
  days_left: z.int().nullable(),
  due_soon: z.boolean(),
  /** 超期3天, 今天到期, 还有2天; null where nothing is to be said. */
  words: z.string().nullable(),
});

export const problemAnswer = z.object({
  problem: uuid,
  revision: z.int(),
  /** When the computed parts below were computed: they change with the time and not with the revision. */
  as_of: instant,
  unit: unitId,
  unit_name: z.string(),
  /** The two units above it, the higher first, without the campaign's root. */
  above: z.array(z.string()),
  serial: z.int().nullable(),
  state: z.string(),
  source: z.string(),
  category: z.string().nullable(),
  place_type: z.string().nullable(),
  behaviour: z.string().nullable(),
  zone: z.string().nullable(),
  severity: z.string(),
  stock: z.string().nullable(),
  prominent: z.boolean(),
  description: z.string(),
  place: z.string().nullable(),
  position: position.nullable(),
  found_on: day,
  found_at: instant,
  found_by: z.string().nullable(),
  team: uuid.nullable(),
  inspection: uuid.nullable(),
  photos_awaited: z.int(),
  channel: z.string().nullable(),
  /** What the policy calls the channel. */
  channel_label: z.string().nullable(),
  /** The newest document that handed it over or warned; read-problem-story has all of them. */
  dispatch: uuid.nullable(),
  responsible_unit: unitId,
  responsible_name: z.string(),
  rectification: z.string().nullable(),
  dispatched_on: day.nullable(),
  receipt_at: instant.nullable(),
  started_at: instant.nullable(),
  due_at: instant.nullable(),
  due_on: day.nullable(),
  /** What the newest warning or return demands; the due time stays. */
  demanded_on: day.nullable(),
  requested_on: day.nullable(),
  accepted_on: day.nullable(),
  closed_on: day.nullable(),
  returns: z.int(),
  warnings: z.int(),
  extensions: z.int(),
  deferrals: z.int(),
  reassignments: z.int(),
  rebounds: z.int(),
  fixed_at_once: z.boolean(),
  lineage: uuid.nullable(),
  rebound_of: uuid.nullable(),
  lateness,
  /** Calendar days from hand-over to done, to now while it is not. */
  days_used: z.int().nullable(),
  /** Whether the responsible side kept to its time; null while nobody knows, and for one that was ever deferred. */
  on_time: z.boolean().nullable(),
  milestones: z.array(
    z.object({
      milestone: word,
      closes_when: z.string(),
      due_at: instant,
      met_at: instant.nullable(),
      overdue: z.boolean(),
    }),
  ),
  chain: z.array(chainLine),
  request: z
    .object({
      kind: z.enum(["extension", "deferral", "reassignment"]),
      reason: z.string(),
      /** The new due time, the last day of the deferral, or the unit. */
      asked_for: z.string(),
      asked_by: z.string().nullable(),
      asked_at: instant,
    })
    .nullable(),
  deferral: z
    .object({
      since: instant,
      until: day,
      reason: z.string(),
      approver: z.string(),
      /** Its last day has gone by, and nobody has taken the work up again. */
      over: z.boolean(),
    })
    .nullable(),
  withdrawal: z
    .object({ why: z.enum(["found_wrongly", "merged"]), reason: z.string(), into: z.string().nullable() })
    .nullable(),
  look_backs: z.array(
    z.object({
      days: z.int(),
      day,
      result: z.enum(["holds", "rebound"]).nullable(),
      due: z.boolean(),
    }),
  ),
  moves: z.array(offeredMove),
});

export const readProblem = defineRead({
  name: "read-problem",
  noun: "problem",
  summary: { zh: "读取一个问题", en: "Read a problem" },
  verb: "problem.read",
  scope: "campaign",
  path: "/problems/:problem",
  query: z.strictObject({ problem: uuid }),
  answer: problemAnswer,
  failures: ["not_found"],
});
