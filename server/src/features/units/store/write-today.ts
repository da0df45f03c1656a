/** Today's rows of units, from what is on record of them after a change. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { todayOf, type UnitToday } from "../changes/today-of.ts";
import type { KnownUnits } from "../changes/unit-facts.ts";
import { searchKeys } from "../search/search-keys.ts";
import { send } from "./write-dated.ts";

const updateUnits = prepare<{ rows: string }, unknown>(
  (
    a,
  ) => sql`update unit u set kind = r.kind, name = r.name, code = r.code, parent = r.parent, official_order = r."order",
      withdrawn_on = r.withdrawn_on, successor = r.successor, search_keys = r.keys, attributes = r.attributes
    from jsonb_to_recordset(${a.rows}::jsonb) as r(id text, kind text, name text, code text, parent text, "order" bigint,
      withdrawn_on date, successor text, keys text, attributes jsonb)
    where u.id = r.id`,
);

/**
 * Writes the rows of the units named.
 * @returns those that come to stand elsewhere in the tree of positions
 */
export function writeToday(
  tx: Transaction,
  units: readonly string[],
  before: KnownUnits,
  after: KnownUnits,
  today: string,
): string[] {
  const rows: unknown[] = [];
  const moved: string[] = [];
  for (const id of units) {
    const facts = after.get(id);
    const now = facts === undefined ? undefined : todayOf(facts, today);
    if (now === undefined) continue;
    rows.push(rowOf(now));
    const old = before.get(id);
    const was = old === undefined ? undefined : todayOf(old, today);
    if (was?.parent !== now.parent || was.version.order !== now.version.order) moved.push(id);
  }
  send(rows, (text) => tx.write(updateUnits({ rows: text })));
  return moved;
}

function rowOf({ id, version, parent, withdrawnOn, successor }: UnitToday) {
  const { kind, name, code, order, attributes } = version;
  const keys = searchKeys(name);
  return { id, kind, name, code, parent, order, withdrawn_on: withdrawnOn, successor, keys, attributes };
}
