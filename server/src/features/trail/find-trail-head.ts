import { findTrailHead as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const findHead = prepare<{ head: string }, { sealed_at: Date }>(
  (a) => sql`select sealed_at from find_trail_head(${a.head}::text)`,
);

/** Says nothing of the blocks around it: how much is written when is nobody's business. */
export const findTrailHead = handleRead(spec, async ({ tx, query: { head } }) => {
  const found = await tx.askOne(findHead({ head }));
  return { known: found !== undefined, sealed_at: found === undefined ? null : siteInstant(found.sealed_at) };
});
