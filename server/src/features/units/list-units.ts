import { listUnits as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { toUnitLine, type UnitLineRow } from "./unit-line.ts";

const ORDER = "units";

/** Units as they were on the day; withdrawal and successor as they are known today. */
const selectBelow = prepare<
  { hierarchy: string; parent: string; day: string; order: number; after: string; more: number },
  UnitLineRow
>(
  (
    a,
  ) => sql`select u.id as unit, v.name, v.kind, v.code, ${a.parent}::text as parent, v.official_order as "order", u.withdrawn_on, u.successor
    from unit_relation r
    join unit_version v on v.unit = r.child and v.valid @> ${a.day}::date
    join unit u on u.id = r.child
    where r.hierarchy = ${a.hierarchy} and r.parent = ${a.parent} and r.valid @> ${a.day}::date
      and (v.official_order, u.id) > (${a.order}::bigint, ${a.after}::text)
    order by v.official_order, u.id limit ${a.more}::integer`,
);

const selectTops = prepare<{ day: string; order: number; after: string; more: number }, UnitLineRow>(
  (
    a,
  ) => sql`select u.id as unit, v.name, v.kind, v.code, null as parent, v.official_order as "order", u.withdrawn_on, u.successor
    from unit_version v join unit u on u.id = v.unit
    where v.valid @> ${a.day}::date and (v.official_order, u.id) > (${a.order}::bigint, ${a.after}::text)
      and not exists (select from unit_relation r
        where r.hierarchy = 'administrative' and r.child = u.id and r.valid @> ${a.day}::date)
    order by v.official_order, u.id limit ${a.more}::integer`,
);

interface Question {
  readonly parent?: string | undefined;
  readonly hierarchy: string;
  readonly on?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

async function list({ tx, query, now }: ReadContext<Question>) {
  const { parent, hierarchy, limit } = query;
  const [order = -1, after = ""] = readCursor(ORDER, query.cursor, 2) ?? [];
  const page = { day: query.on ?? siteDay(now), order: Number(order), after: String(after), more: limit + 1 };
  const rows = await tx.ask(
    parent === undefined ? selectTops(page) : selectBelow({ ...page, hierarchy, parent }),
  );
  const cut = cutPage(rows, limit, ORDER, (row) => [row.order, row.unit]);
  return { units: cut.page.map(toUnitLine), next: cut.next };
}

/** Units below another, as of a day, in official order. */
export const listUnits = handleRead(spec, list);
