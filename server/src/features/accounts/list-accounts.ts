import { type AnswerOf, listAccounts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Row = AnswerOf<typeof spec>["accounts"][number];

const ORDER = "accounts";

const selectAccounts = prepare<
  {
    search: string | null;
    role: string | null;
    disabled: boolean | null;
    after: string | null;
    day: string;
    limit: number;
  },
  Row
>(
  (
    a,
  ) => sql`select c.id as account, c.name, c.post, c.language, c.disabled_at is not null as disabled, c.revision, r.roles
    from account c
    cross join lateral (
      select coalesce(array_agg(distinct g.role order by g.role), '{}') as roles
      from role_grant g
      where g.account = c.id and g.revoked_at is null
        and g.first_day <= ${a.day}::date and (g.last_day is null or ${a.day}::date <= g.last_day)
    ) r
    where (${a.search}::text is null or position(lower(${a.search}::text) in lower(c.post)) > 0
        or starts_with(c.name, lower(${a.search}::text)))
      and (${a.role}::text is null or ${a.role}::text = any (r.roles))
      and (${a.disabled}::boolean is null or (c.disabled_at is not null) = ${a.disabled}::boolean)
      and (${a.after}::text is null or c.name > ${a.after}::text)
    order by c.name limit ${a.limit}::integer`,
);

/** Accounts by name, with the roles that they hold today. */
export const listAccounts = handleRead(spec, async ({ tx, query, now }) => {
  const [after = null] = (readCursor(ORDER, query.cursor, 1) ?? []) as string[];
  const rows = await tx.ask(
    selectAccounts({
      search: query.search ?? null,
      role: query.role ?? null,
      disabled: query.state === undefined ? null : query.state === "disabled",
      after,
      day: siteDay(now),
      limit: query.limit + 1,
    }),
  );
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ name }) => [name]);
  return { accounts: page, next };
});
