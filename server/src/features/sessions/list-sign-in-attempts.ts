import { type AnswerOf, listSignInAttempts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Attempt = AnswerOf<typeof spec>["attempts"][number];

const selectAttempts = prepare<
  { before: number | undefined; limit: number },
  Omit<Attempt, "at"> & { id: number; at: Date }
>(
  (a) => sql`select id, at, post_of(account) as post, host(address) as address, step, outcome, why
    from sign_in_attempt where id < coalesce(${a.before}::bigint, 9223372036854775807)
    order by id desc limit ${a.limit}::integer`,
);

export const listSignInAttempts = handleRead(spec, async ({ tx, query: { limit, cursor } }) => {
  const before = cursor === undefined ? undefined : Number(cursor);
  const rows = await tx.ask(selectAttempts({ before, limit }));
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    attempts: rows.map(({ id: _, at, ...attempt }) => ({ at: siteInstant(at), ...attempt })),
    cursor: last === undefined ? null : String(last.id),
  };
});
