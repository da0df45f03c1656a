import type { Awaited } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

/** Days that a command waits: long enough for a phone that lies in a drawer over a holiday. */
export const HELD_DAYS = 14;

export interface HeldRow {
  readonly id: string;
  readonly campaign: string;
  readonly account: string;
  readonly name: string;
  readonly body: string;
  readonly body_digest: Buffer;
  readonly base: number | null;
  readonly claimed_at: Date | null;
  readonly clock_offset_ms: number;
  readonly at: Date;
  readonly why: "base" | "photos";
  readonly awaits: string;
  readonly awaits_ids: readonly string[];
  readonly received_at: Date;
  readonly expires_at: Date;
}

/**
 * Keeps a command, or says anew what one that is kept waits for. No row: its id is another's, or this account's for another content.
 */
export const keepHeld = prepare<HeldRow, { id: string }>(
  (
    a,
  ) => sql`insert into held_command as h (id, campaign, account, name, body, body_digest, base, claimed_at, clock_offset_ms, at, why, awaits,
      awaits_ids, received_at, expires_at)
    values (${a.id}, ${a.campaign}, ${a.account}, ${a.name}, ${a.body}::jsonb, ${a.body_digest}, ${a.base}, ${a.claimed_at}, ${a.clock_offset_ms},
      ${a.at}, ${a.why}, ${a.awaits}::jsonb, ${a.awaits_ids}::uuid[], ${a.received_at}, ${a.expires_at})
    on conflict (id) do nothing returning h.id`,
);

/** As it waits again, pushed once more or tried in vain; `back_off` seconds until it may be tried by whoever comes. */
export const waitAgain = prepare<
  Pick<HeldRow, "id" | "body_digest" | "why" | "awaits" | "awaits_ids"> & {
    back_off: number;
    /** null: as it was. */
    expires_at: Date | null;
  },
  { id: string }
>(
  (
    a,
  ) => sql`update held_command set state = 'held', failure = null, settled_at = null, why = ${a.why}, awaits = ${a.awaits}::jsonb,
      awaits_ids = ${a.awaits_ids}::uuid[], tries = tries + 1,
      expires_at = coalesce(${a.expires_at}::timestamptz, expires_at),
      try_at = clock_timestamp() + make_interval(secs => ${a.back_off}::double precision * least(2 ^ tries, 360))
    where id = ${a.id} and body_digest = ${a.body_digest} and state <> 'done' returning id`,
);

/** What failed at its trying is tried again, later each time. */
export const tryLater = prepare<{ id: string; back_off: number }, unknown>(
  (a) => sql`update held_command set tries = tries + 1,
      try_at = clock_timestamp() + make_interval(secs => ${a.back_off}::double precision * least(2 ^ tries, 360))
    where id = ${a.id} and state = 'held'`,
);

export const findHeld = prepare<
  { ids: readonly string[] },
  { id: string; state: string; body_digest: Buffer }
>((a) => sql`select id, state, body_digest from held_command where id = any(${a.ids}::uuid[])`);

export interface Settlement {
  readonly id: string;
  readonly state: "done" | "conflict" | "refused";
  readonly failure: { readonly code: string; readonly details: object } | null;
}

export const settleHeld = prepare<
  Omit<Settlement, "failure"> & { failure: string | null; at: Date },
  unknown
>(
  (a) => sql`update held_command set state = ${a.state}, failure = ${a.failure}::jsonb, settled_at = ${a.at}
    where id = ${a.id} and state <> 'done'`,
);

export interface ReadyRow {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly body: unknown;
  readonly base: number | null;
  readonly claimed_at: Date | null;
  readonly clock_offset_ms: number;
  readonly at: Date;
}

/** Those of the campaign that may be done now; `records` null: whatever they wait for. */
export const selectReady = prepare<{ records: readonly string[] | null; most: number }, ReadyRow>(
  (a) => sql`select * from ready_held(${a.records}::uuid[], ${a.most}::integer)`,
);

export const idsOf = (awaits: readonly Awaited[]): readonly string[] => [
  ...new Set(awaits.map(({ id }) => id)),
];
