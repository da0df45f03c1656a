import { sql } from "kysely";
import { prepare } from "../statements/prepare.ts";
import type { Task } from "./task.ts";

/**
 * A receipt makes a second sending harmless for longer than any device keeps something unsent: a campaign of a year, and a month for the phone that
 * was found in a drawer afterwards.
 */
const DAYS = 400;
/** A short transaction each: the receipts are written to by every command. */
const AT_ONCE = 5_000;

const deleteReceipts = prepare<{ days: number; most: number }, { deleted: number }>(
  (a) => sql`with gone as (
      delete from command where id in (
        select id from command where received_at < now() - make_interval(days => ${a.days}::integer)
        order by received_at limit ${a.most}::integer)
      returning 1
    ) select count(*)::integer as deleted from gone`,
);

/** Deletes receipts of commands that nobody can send again. */
export const expireReceipts: Task = async (_, { transact, signal }) => {
  for (;;) {
    const gone = await transact(null, (tx) => tx.askOne(deleteReceipts({ days: DAYS, most: AT_ONCE })));
    if ((gone?.deleted ?? 0) < AT_ONCE || signal.aborted) return;
  }
};
