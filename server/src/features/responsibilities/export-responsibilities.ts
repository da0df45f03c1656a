import { findTable, exportResponsibilities as spec } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { askedRanges } from "./find-unit.ts";
import { kindsOn } from "./kinds-on.ts";
import { officeRank } from "./responsibility-row.ts";

interface Row {
  readonly unit: string;
  readonly kind: string;
  readonly holder: string;
  readonly post: string;
  readonly body: string;
  readonly from: string;
  readonly to: string;
}

/** The list of a day as the table of docs/data-format.md: what is imported back changes nothing. */
export const exportResponsibilities = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { day = siteDay(now), below } = query;
  const table = findTable("responsibilities");
  if (table === undefined) throw new Error("the table responsibilities is declared in contract/src/tables");
  const [ranges, kinds] = await Promise.all([
    askedRanges(tx, actor, "responsibility.read", campaign, below),
    kindsOn(parts, tx, campaign, day, siteDay(now)),
  ]);
  const rows = await tx.ask(
    compose<Row>(
      sql<Row>`select r.unit, r.kind, r.holder, coalesce(r.post, '') as post, coalesce(r.body, '') as body,
          coalesce(lower(r.valid)::text, '') as "from", coalesce((upper(r.valid) - 1)::text, '') as "to"
        from responsibility r
        where r.campaign = ${campaign}::uuid and r.valid @> ${day}::date and ${withinRanges("r.pos", ranges)}
        order by r.pos, ${officeRank([...kinds.keys()])}, r.id`,
    ),
  );
  const file = writeTable(table, rows as unknown as Readonly<Record<string, string>>[], { form: "xlsx" });
  return { file, name: `责任清单-${day}.xlsx` };
});
