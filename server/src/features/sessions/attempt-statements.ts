import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Attempt } from "./lock-out.ts";

export type AttemptStep = "password" | "second_factor" | "provider";

/** The attempts that count against a name and an address; waits for whoever is counting for them now. */
export const selectAttempts = prepare<
  { name: Buffer | undefined; address: string | undefined; since: Date },
  { by_name: boolean; at: Date; outcome: Attempt["outcome"] }
>(
  (a) =>
    sql`select by_name, at, outcome from attempts_against(${a.name}::bytea, ${a.address}::inet, ${a.since}::timestamptz)`,
);

/** A new attempt, failed until it is settled. */
export const addAttempt = prepare<
  {
    at: Date;
    name: Buffer | undefined;
    account: string | undefined;
    address: string | undefined;
    step: AttemptStep;
  },
  { id: number }
>(
  (a) =>
    sql`select add_attempt(${a.at}::timestamptz, ${a.name}::bytea, ${a.account}::uuid, ${a.address}::inet, ${a.step}::text) as id`,
);

/** What an attempt came to. `why` is for the security log. */
export const settleAttempt = prepare<
  {
    id: number;
    outcome: "failed" | "passed" | "succeeded" | "unchecked";
    account: string | undefined;
    why: string | undefined;
  },
  unknown
>((a) => sql`select settle_attempt(${a.id}::bigint, ${a.outcome}::text, ${a.account}::uuid, ${a.why}::text)`);
