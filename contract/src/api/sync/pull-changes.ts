/** What a phone gets: everything of its person's scope that changed since the cursor, type by type. */
import { z } from "zod";
import { SYNC_ORDER, type SyncType } from "../../sync/sync-types.ts";
import { instant } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { syncRow } from "./sync-rows.ts";

const type = z.enum(SYNC_ORDER as readonly [SyncType, ...SyncType[]]);
const id = z.string();

/** Rows that go because their person does not reach them any more: all of `types` that fit. */
export const leftScope = z.object({
  types: z.array(type),
  /** With a position in these ranges, first and last included. */
  ranges: z.array(z.tuple([z.int(), z.int()])).optional(),
  /** Of this team. */
  team: z.string().optional(),
  /** Under the seal of this round. */
  round: z.string().optional(),
});

export const syncChange = z.union([
  z.object({ type, id, row: syncRow }),
  /** withdrawn: taken back or settled; past: over for longer than a phone keeps it. */
  z.object({ type, id, gone: z.enum(["withdrawn", "past"]) }),
]);

/** Rows of a page by default and at most; a page ends earlier at two megabytes. */
export const PULL_ROWS = { usual: 2_500, most: 5_000 } as const;

export const pullChanges = defineRead({
  name: "pull-changes",
  noun: "sync",
  summary: { zh: "取得变化", en: "Pull what changed" },
  verb: "campaign.read",
  scope: "campaign",
  path: "/sync/pull",
  query: z.strictObject({
    /** As the last answer gave it; without one: everything. */
    cursor: z.string().max(8_000).optional(),
    limit: z.coerce.number().int().min(1).max(PULL_ROWS.most).default(PULL_ROWS.usual),
  }),
  answer: z.object({
    /** The phone drops all that it has of the campaign, then takes what follows: the server was restored, or moved. */
    reset: z.boolean(),
    left: z.array(leftScope),
    changes: z.array(syncChange),
    /** For the next pull, kept together with what was applied. */
    cursor: z.string(),
    /** There is more now. */
    more: z.boolean(),
    /** The version of the units in scope: another than the phone has means that it reads them first (pull-units). */
    units: z.string(),
    server_time: instant,
  }),
  failures: [],
});

export type PullAnswer = z.output<typeof pullChanges.answer>;
export type SyncChange = z.output<typeof syncChange>;
export type LeftScope = z.output<typeof leftScope>;
