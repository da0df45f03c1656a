/** Rows as a phone holds them. Fields without a value are left out: a page of a county is a third smaller for it. */
import { z } from "zod";
import { day, instant, unitId, uuid } from "../scalars.ts";
import { awaited } from "./push-commands.ts";

const placed = {
  unit: unitId,
  /** Where the unit is in the tree: rows leave the phone by it (`left`). */
  pos: z.int(),
  revision: z.int(),
  /** The sealed round that hides it from all who are not cleared. */
  sealed_by: uuid.optional(),
};

export const campaignRow = z.object({
  title: z.string(),
  root: unitId,
  first_day: day,
  last_day: day,
  revision: z.int(),
  /** Their texts are read by day (read-policy) and kept by digest. */
  policies: z.array(z.object({ digest: z.string(), first_day: day.optional(), last_day: day.optional() })),
});

export const roundSyncRow = z.object({
  title: z.string(),
  kind: z.string(),
  period: z.string().optional(),
  first_day: day,
  last_day: day,
  standard: z.string().optional(),
  state: z.string(),
  plan_number: z.string().optional(),
  revision: z.int(),
  sealed: z.boolean(),
});

export const taskSyncRow = z.object({
  ...placed,
  round: uuid,
  team: uuid,
  double_of: uuid.optional(),
  recusals: z.array(z.string()),
  /** Of the order's QR. */
  code: z.string().optional(),
});

export const inspectionSyncRow = z.object({
  ...placed,
  round: uuid.optional(),
  task: uuid.optional(),
  team: uuid.optional(),
  kind: z.string(),
  standard: z.string().optional(),
  day,
  state: z.string(),
  score: z.string().optional(),
  full_mark: z.string().optional(),
  items: z.array(z.record(z.string(), z.unknown())),
  note: z.string().optional(),
  double_of: uuid.optional(),
  recusal: z.boolean(),
  photos_awaited: z.int(),
  /** Entered by whoever reads this. */
  own: z.boolean(),
});

export const problemSyncRow = z.object({
  ...placed,
  serial: z.int().optional(),
  source: z.string(),
  category: z.string().optional(),
  place_type: z.string().optional(),
  behaviour: z.string().optional(),
  zone: z.string().optional(),
  stock: z.string().optional(),
  prominent: z.boolean(),
  description: z.string(),
  place: z.string().optional(),
  position: z.record(z.string(), z.unknown()).optional(),
  found_on: day,
  team: uuid.optional(),
  inspection: uuid.optional(),
  round: uuid.optional(),
  dispatch: uuid.optional(),
  rectification: z.string().optional(),
  photos_awaited: z.int(),
  /** The case as the workflow has it; null fields left out, other persons than the reader as "other". */
  case: z.record(z.string(), z.unknown()),
});

export const dispatchSyncRow = z.object({
  pos: z.int(),
  revision: z.int(),
  receiver: unitId,
  channel: z.string(),
  number: z.string().optional(),
  slip: z.string().optional(),
  issuer: z.string(),
  issued_at: instant,
  due_on: day.optional(),
  demand: z.string().optional(),
  received_at: instant.optional(),
  answered_at: instant.optional(),
  /** Of those that the reader may see. */
  problems: z.array(uuid),
});

export const recheckSyncRow = z.object({
  ...placed,
  problem: uuid,
  kind: z.string(),
  days: z.int().optional(),
  due_on: day,
  draw: z.string().optional(),
});

export const evidenceSyncRow = z.object({
  ...placed,
  problem: uuid.optional(),
  inspection: uuid.optional(),
  spot: z.string().optional(),
  stage: z.string(),
  state: z.string(),
  kind: z.string().optional(),
  sha256: z.string().optional(),
  taken_at: instant.optional(),
  position: z.record(z.string(), z.unknown()).optional(),
  direction: z.number().optional(),
  retakes: uuid.optional(),
  note: z.string().optional(),
  at: instant,
  stored_at: instant.optional(),
  own: z.boolean(),
});

/** A command that waits on the server, or that waited and was settled. */
export const heldSyncRow = z.object({
  name: z.string(),
  why: z.enum(["base", "photos"]),
  state: z.enum(["held", "done", "conflict", "refused", "expired", "discarded"]),
  awaits: z.array(awaited),
  at: instant,
  expires_at: instant,
  /** Why it was not done: code and details of the catalogue of failures. */
  failure: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).optional(),
  revision: z.int(),
});

export const SYNC_ROWS = {
  campaign: campaignRow,
  round: roundSyncRow,
  task: taskSyncRow,
  inspection: inspectionSyncRow,
  problem: problemSyncRow,
  dispatch: dispatchSyncRow,
  recheck: recheckSyncRow,
  evidence: evidenceSyncRow,
  held: heldSyncRow,
} as const;

export const syncRow = z.union([
  taskSyncRow,
  inspectionSyncRow,
  problemSyncRow,
  evidenceSyncRow,
  recheckSyncRow,
  dispatchSyncRow,
  heldSyncRow,
  roundSyncRow,
  campaignRow,
]);

export type SyncRows = { readonly [T in keyof typeof SYNC_ROWS]: z.output<(typeof SYNC_ROWS)[T]> };
