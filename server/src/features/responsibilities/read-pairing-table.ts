import { type AnswerOf, readPairingTable as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { askedRanges } from "./find-unit.ts";
import { kindsOn } from "./kinds-on.ts";

type Pair = AnswerOf<typeof spec>["pairs"][number];

const ORDER = "pairing-table";

/** Holders in the order of their first unit; of posts and bodies the one recorded last. */
export const readPairingTable = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { kind, day = siteDay(now), below, limit } = query;
  const after = readCursor(ORDER, query.cursor, 2);
  const [ranges, kinds] = await Promise.all([
    askedRanges(tx, actor, "responsibility.read", campaign, below),
    kindsOn(parts, tx, campaign, day, siteDay(now)),
  ]);
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(min(r.pos), r.holder) > (${Number(after[0])}::bigint, ${after[1]}::text)`;
  const rows = await tx.ask(
    compose<Pair & { first_pos: number }>(
      sql<never>`select r.holder, min(r.pos) as first_pos,
          (array_agg(r.post order by r.set_at desc, r.id))[1] as post, (array_agg(r.body order by r.set_at desc, r.id))[1] as body,
          jsonb_agg(jsonb_build_object('unit', r.unit, 'name', u.name, 'first_day', lower(r.valid), 'last_day', upper(r.valid) - 1)
            order by r.pos, r.id) as units
        from responsibility r join unit u on u.id = r.unit
        where r.campaign = ${campaign}::uuid and r.kind = ${kind} and r.valid @> ${day}::date and ${withinRanges("r.pos", ranges)}
        group by r.holder having ${beyond}
        order by min(r.pos), r.holder limit ${limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, limit, ORDER, ({ first_pos, holder }) => [first_pos, holder]);
  const pairs = page.map(({ first_pos: _, ...pair }) => pair);
  return { day, kind, label: kinds.get(kind)?.label ?? kind, pairs, next };
});
