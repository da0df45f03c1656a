import { type AnswerOf, listPosts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Row = AnswerOf<typeof spec>["posts"][number];

const ORDER = "posts";

/** Through a function that names posts and roles alone, cut by the asking actor's units (migration 0010). */
const selectPosts = prepare<
  {
    search: string | null;
    after_post: string | null;
    after_account: string | null;
    limit: number;
    day: string;
  },
  Row
>(
  (
    a,
  ) => sql`select account, post, roles from posts_in_reach(${a.search}::text, ${a.after_post}::text, ${a.after_account}::text,
      ${a.limit}::integer, ${a.day}::date)
    order by post, account`,
);

export const listPosts = handleRead(spec, async ({ tx, query, now }) => {
  const [after_post = null, after_account = null] = (readCursor(ORDER, query.cursor, 2) ?? []) as string[];
  const { search = null, limit } = query;
  const rows = await tx.ask(
    selectPosts({ search, after_post, after_account, limit: limit + 1, day: siteDay(now) }),
  );
  const { page, next } = cutPage(rows, limit, ORDER, ({ post, account }) => [post, account]);
  return { posts: page, next };
});
