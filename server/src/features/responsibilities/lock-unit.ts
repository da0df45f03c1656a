import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

/** Any number that no other lock of the database has. */
const LOCK = 10;

/** Whoever changes the responsibilities of a unit, or files its list, comes one after another: "one holder" is no constraint of a row. */
export const lockUnit = prepare<{ campaign: string; unit: string }, unknown>(
  (a) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${a.campaign}::text || ${a.unit}::text, ${sql.lit(LOCK)}))`,
);
