/** A job's transaction. Nobody is signed in: it sees the rows of the campaign that it names, all units, sealed rounds included. */
import { VERBS } from "@cunjing/contract";
import { sql } from "kysely";
import { inTransaction } from "../commands/in-transaction.ts";
import type { Pool, Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";

/** Past every position that a tree can have, and still a whole number of JavaScript. */
const LAST_POSITION = String(Number.MAX_SAFE_INTEGER);
const ALL_VERBS = Object.keys(VERBS).join(",");

const setContext = prepare<{ campaign: string; low: string; high: string; verbs: string }, unknown>(
  (a) => sql`select set_config('app.account', '', true), set_config('app.campaign', ${a.campaign}, true),
    set_config('app.low', ${a.low}, true), set_config('app.high', ${a.high}, true), set_config('app.ranges', '', true),
    set_config('app.cleared', 'all', true), set_config('app.verbs', ${a.verbs}, true)`,
);

/** One snapshot for all statements, and no write. */
export const ONE_SNAPSHOT = "begin isolation level repeatable read read only";

/**
 * Runs `work` in a transaction of the jobs' role; with campaign null it sees the site's rows and no facts.
 * @param begin the statement that begins it: ONE_SNAPSHOT for long looks
 * @throws what `work` throws
 */
export async function transact<T>(
  database: Pool,
  campaign: string | null,
  work: (tx: Transaction) => Promise<T>,
  begin = "begin",
): Promise<T> {
  const range = campaign === null ? { low: "", high: "" } : { low: "0", high: LAST_POSITION };
  return inTransaction(
    database,
    setContext({ campaign: campaign ?? "", ...range, verbs: ALL_VERBS }),
    work,
    begin,
  );
}
