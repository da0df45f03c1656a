/**
 * What can happen to a problem, as phones and offices send it. `at` is the sender's own time, `base` the revision of the problem that
 * the sender built on, its own unsent events included: so a phone's events are taken in its order whatever order they arrive in.
 */
import { z } from "zod";
import { day, line, prose, unitId, word } from "../api/scalars.ts";
import { wireLimit } from "./wire-limit.ts";

const siteTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "应为时刻，例如 2019-04-30T10:00" })
  .refine((time) => day.safeParse(time.slice(0, 10)).success, { error: "没有这一天" });
/** A day, to its end, or a minute of it. */
const statedDue = z.union([day, siteTime], { error: "应为日期 2019-05-08 或时刻 2019-05-08T18:00" });
const id = z.string().min(1).max(64);
const reason = prose(1000);
const result = z.enum(["holds", "rebound"]);

const milestone = z.strictObject({ id: word, closes_when: line(100), limit: wireLimit });

/** Entered by the office for somebody without an account (D-1a): post or unit, by link, telephone or on paper. */
const onBehalf = { on_behalf_of: line(60).optional() };
/** The office takes a verifier's step where the team has nobody else; it says why. */
const standIn = { stand_in_reason: reason.optional() };

function event<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), at: siteTime, base: z.int().min(0), ...shape });
}

/** One schema a kind. Bodies of commands are made of them: `.omit({ kind: true, at: true, base: true })`. */
export const PROBLEM_EVENT_SCHEMAS = {
  /** Handed over through a channel; without one, the severity's. */
  dispatch: event("dispatch", {
    channel: word.optional(),
    due: statedDue.optional(),
    milestones: z.array(milestone).max(20).optional(),
  }),
  /** 立行立改: put right before the team's eyes. The sender saw it, and another member found it. */
  fix_at_once: event("fix_at_once", { fixed_by: line(60), fixer: id.optional() }),
  sign_receipt: event("sign_receipt", { ...onBehalf }),
  start_rectification: event("start_rectification", { plan: prose(1000).optional(), ...onBehalf }),
  /** A part with its own limit is done, as the verifiers saw. */
  confirm_milestone: event("confirm_milestone", { milestone: word, ...standIn }),
  request_acceptance: event("request_acceptance", { rectification: prose(1000).optional(), ...onBehalf }),
  /** One step of the chain, named, so that two verifiers never take two by one wish. */
  accept: event("accept", { step: word, opinion: prose(1000).optional(), ...standIn }),
  close: event("close", { opinion: prose(1000).optional(), ...standIn }),
  return: event("return", { reason, due: statedDue.optional(), ...standIn }),
  request_extension: event("request_extension", {
    reason,
    due: z.union([statedDue, wireLimit]),
    ...onBehalf,
  }),
  request_deferral: event("request_deferral", { reason, until: day, ...onBehalf }),
  /** Wrong addressee. */
  request_reassignment: event("request_reassignment", { reason, to: unitId, ...onBehalf }),
  decide_request: event("decide_request", {
    exit: z.enum(["extension", "deferral", "reassignment"]),
    approved: z.boolean(),
    /** The post that decided. */
    approver: line(60),
    reason,
    /** Another due time, or last day of the deferral, than was asked for. */
    due: statedDue.optional(),
  }),
  resume: event("resume", { reason }),
  withdraw: event("withdraw", { why: z.enum(["found_wrongly", "merged"]), reason, into: id.optional() }),
  record_rebound: event("record_rebound", {
    rebound: id,
    severity: z.enum(["ordinary", "prominent", "serious"]).optional(),
    reason,
  }),
  link_lineage: event("link_lineage", { lineage: id, because: reason }),
  unlink_lineage: event("unlink_lineage", { because: reason }),
  /** Bad again: the new problem's id comes with it, so that what was seen is not lost. */
  record_look_back: event("record_look_back", {
    days: z.int().min(1),
    result,
    rebound: id.optional(),
    note: prose(1000).optional(),
  }),
  record_recheck: event("record_recheck", {
    draw: line(100),
    result,
    rebound: id.optional(),
    note: prose(1000).optional(),
  }),
  warn: event("warn", { due: statedDue.optional() }),
} as const;

export type ProblemEventKind = keyof typeof PROBLEM_EVENT_SCHEMAS;

export const PROBLEM_EVENT_IDS = Object.keys(PROBLEM_EVENT_SCHEMAS) as readonly ProblemEventKind[];

export type EventOf<K extends ProblemEventKind> = z.output<(typeof PROBLEM_EVENT_SCHEMAS)[K]>;

/** Something that happens to a problem. */
export type ProblemEvent = { [K in ProblemEventKind]: EventOf<K> }[ProblemEventKind];
