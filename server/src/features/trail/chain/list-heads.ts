/** All heads, oldest first, for an export that is kept outside of the database. */
import { sql } from "kysely";
import type { Pool } from "../../../platform/commands/transaction.ts";
import { transact } from "../../../platform/jobs/transact.ts";
import { receiptKey } from "../../../platform/lists/receipt-key.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

export interface Head {
  readonly number: number;
  readonly digest: string;
  /** An instant of UTC. */
  readonly sealed_at: string;
  readonly total: number;
}

const AT_ONCE = 10_000;

const selectHeads = prepare<{ after: number; most: number }, Head>(
  (
    a,
  ) => sql`select number, encode(digest, 'hex') as digest, ${receiptKey("trail_block.sealed_at")} as sealed_at, total
    from trail_block where number > ${a.after}::bigint order by number limit ${a.most}::integer`,
);

/** @param database connections of the jobs' role */
export async function* listHeads(database: Pool): AsyncGenerator<Head> {
  for (let after = 0; ; ) {
    const heads = await transact(database, null, (tx) => tx.ask(selectHeads({ after, most: AT_ONCE })));
    yield* heads;
    const last = heads.at(-1);
    if (last === undefined || heads.length < AT_ONCE) return;
    after = last.number;
  }
}
