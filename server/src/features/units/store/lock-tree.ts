import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";

/** Any number that no other lock has. */
const TREE_LOCK = 2_260_10114;

/**
 * One change of the tree at a time: each reads the tree as the one before left it. Readers, and commands about facts, do not wait.
 */
export const lockTree = prepare<Record<string, never>, unknown>(
  () => sql`select pg_advisory_xact_lock(${TREE_LOCK}::bigint)`,
);
