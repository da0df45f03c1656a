/** The story of a problem: who did what when, with the documents, requests, warnings, re-checks, evidence and lineage (B8). */
import { z } from "zod";
import { dispatchStep } from "../dispatches/dispatch-values.ts";
import { day, instant, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

/** Something that happened, by a post. Times of reading and of sessions are nobody's business and not here (D-1). */
export const storyEvent = z.object({
  kind: z.string(),
  label: z.string(),
  by: z.string().nullable(),
  /** When it was done as its sender says, and when it was received. */
  at: instant,
  received_at: instant,
  /** The state before and after; null where it moved nothing. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Reasons and whatever else was said with it. */
  said: z.record(z.string(), z.unknown()),
});

const kin = z.object({
  problem: uuid,
  unit: unitId,
  unit_name: z.string(),
  serial: z.int().nullable(),
  state: z.string(),
  description: z.string(),
  found_on: day,
  closed_on: day.nullable(),
});

export const storyParts = z.object({
  documents: z.array(
    z.object({
      dispatch: uuid,
      channel: z.string(),
      channel_label: z.string(),
      number: z.string().nullable(),
      slip: z.string().nullable(),
      receiver: unitId,
      receiver_name: z.string(),
      issuer: z.string(),
      issued_at: instant,
      due_on: day.nullable(),
      demand: z.string().nullable(),
      received_at: instant.nullable(),
      answered_at: instant.nullable(),
      steps: z.array(dispatchStep),
    }),
  ),
  requests: z.array(
    z.object({
      kind: z.enum(["extension", "deferral", "reassignment"]),
      reason: z.string(),
      asked_for: z.string(),
      asked_by: z.string().nullable(),
      asked_on: day,
      decision: z.enum(["approved", "refused"]).nullable(),
      decision_reason: z.string().nullable(),
      approver: z.string().nullable(),
      decided_on: day.nullable(),
    }),
  ),
  /** nth: which time it is on this lineage (S1-26). */
  warnings: z.array(z.object({ nth: z.int(), dispatch: uuid.nullable(), warned_on: day })),
  rechecks: z.array(
    z.object({
      kind: z.enum(["look_back", "draw"]),
      days: z.int().nullable(),
      due_on: day,
      draw: z.string().nullable(),
      result: z.enum(["holds", "rebound"]).nullable(),
      note: z.string().nullable(),
      done_by: z.string().nullable(),
      done_on: day.nullable(),
      rebound: uuid.nullable(),
    }),
  ),
  /** The first of them; list-evidence has all, with what the files say. */
  evidence: z.array(
    z.object({
      evidence: uuid,
      stage: z.enum(["before", "after", "claim", "other"]),
      state: z.string(),
      kind: z.enum(["photo", "file"]).nullable(),
      note: z.string().nullable(),
      at: instant,
      stored_at: instant.nullable(),
    }),
  ),
  /** Others of its lineage. */
  lineage: z.array(kin),
  rebound_of: kin.nullable(),
  rebounds: z.array(kin),
});

export const readProblemStory = defineRead({
  name: "read-problem-story",
  noun: "problem",
  summary: { zh: "一个问题的经过", en: "The story of a problem" },
  verb: "problem.read",
  scope: "campaign",
  path: "/problems/:problem/story",
  query: z.strictObject({ problem: uuid, ...page }),
  answer: z.object({
    /** In the order in which they were received. */
    events: z.array(storyEvent),
    next: z.string().nullable(),
    /** With the first page only: null on those that a cursor asks for. */
    parts: storyParts.nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
