import { can, listRoundUnits as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";
import { concerns, seesRegister } from "./round-row.ts";

interface Row {
  readonly unit: string;
  readonly name: string;
  readonly above: readonly string[];
  readonly pos: number;
  readonly code: string;
  readonly disclosed_at: Date | null;
  readonly inspections: number;
}

const ORDER = "round_units";

/** The units of a round within the reader's reach; codes for those who carry the orders. */
export const listRoundUnits = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { round } = query;
  const after = readCursor(ORDER, query.cursor, 1);
  const whole = seesRegister(actor, campaign);
  const [known, rows] = await Promise.all([
    tx.askOne(
      compose<{ id: string }>(sql`select r.id from round r
        where r.campaign = ${campaign}::uuid and r.id = ${round}::uuid and (${whole} or ${concerns(actor, campaign)})`),
    ),
    tx.ask(
      compose<Row>(sql`select o.unit, u.name, ${namesAbove(sql`o.campaign`)} as above, o.pos, o.code, o.disclosed_at,
          (select count(*)::integer from inspection i where i.campaign = o.campaign and i.round = o.round and i.state <> 'withdrawn'
            and i.pos between u.pos and u.pos_end) as inspections
        from round_unit o join unit u on u.id = o.unit
        where o.campaign = ${campaign}::uuid and o.round = ${round}::uuid and o.pos > ${after?.[0] ?? -1}::bigint
        order by o.pos limit ${query.limit + 1}`),
    ),
  ]);
  if (known === undefined) return refuse("not_found", {});
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ pos }) => [pos]);
  return {
    units: page.map(({ pos, disclosed_at, code, above, ...row }) => ({
      ...row,
      above: [...above],
      // The inspected side checks the code that it is shown; with one of its own it could not tell a true order from a false one.
      code: can(actor, "inspection.enter", { campaign, pos }) ? code : null,
      disclosed_at: disclosed_at === null ? null : siteInstant(disclosed_at),
    })),
    next,
  };
});
