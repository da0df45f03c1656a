/** How the ledger can be ordered: each total, ending in the problem's id, and each with an index of its own (migration 0013). */
import { type LedgerSort, OPEN_STATES } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

export interface Sort {
  /** Column and direction, the last one the id. */
  readonly by: readonly { readonly column: string; readonly type: KeyType; readonly down: boolean }[];
  /** What the order is about; rows without it are not in the list. */
  readonly where: RawBuilder<unknown> | undefined;
  /** The column that `from` and `to` are days of. */
  readonly day: string;
}

/** As lists/read-keys.ts knows them. */
type KeyType = "day" | "uuid" | "whole";

const SQL_TYPES: Readonly<Record<KeyType, string>> = { day: "date", uuid: "uuid", whole: "bigint" };

const column = (name: string, type: KeyType, down = false) => ({ column: name, type, down });

/** Written out, so that the planner knows the partial indexes' condition in it. */
export const IS_OPEN = sql`p.state in (${sql.join(OPEN_STATES.map((state) => sql.lit(state)))})`;
export const IS_CLOSED = sql`p.state = 'closed'`;
export const IS_KEPT = sql`p.state <> 'withdrawn'`;

export const SORTS: Readonly<Record<LedgerSort, Sort>> = {
  due: {
    by: [column("due_on", "day"), column("id", "uuid")],
    where: sql`${IS_OPEN} and p.due_on is not null`,
    day: "due_on",
  },
  found: { by: [column("found_on", "day"), column("id", "uuid")], where: undefined, day: "found_on" },
  found_last: {
    by: [column("found_on", "day", true), column("id", "uuid", true)],
    where: undefined,
    day: "found_on",
  },
  number: {
    by: [column("pos", "whole"), column("serial", "whole"), column("id", "uuid")],
    where: sql`p.serial is not null`,
    day: "found_on",
  },
  closed_last: {
    by: [column("closed_on", "day", true), column("id", "uuid", true)],
    where: IS_CLOSED,
    day: "closed_on",
  },
};

/** order by … of a sort. */
export function orderBy({ by }: Sort, table = "p"): RawBuilder<unknown> {
  return sql.join(
    by.map(({ column: name, down }) =>
      down ? sql`${sql.ref(`${table}.${name}`)} desc` : sql.ref(`${table}.${name}`),
    ),
  );
}

/** What comes after the row with these keys. A sort goes one way in all its columns, so that rows compare as wholes. */
export function after({ by }: Sort, keys: readonly (string | number | null)[]): RawBuilder<unknown> {
  const left = sql.join(by.map(({ column: name }) => sql.ref(`p.${name}`)));
  const right = sql.join(by.map(({ type }, at) => sql`${keys[at]}::${sql.raw(SQL_TYPES[type])}`));
  return by[0]?.down === true ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}

/** The sort key of a row, for the cursor. */
export function keysOf({ by }: Sort, row: { readonly problem: string }): (string | number | null)[] {
  const columns = row as unknown as Readonly<Record<string, string | number | null>>;
  return by.map(({ column: name }) => (name === "id" ? row.problem : (columns[name] ?? null)));
}
