import { reach, listOpenReceipts as spec } from "@cunjing/contract";
import { parseDay } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { receiptAddress } from "./receipts/receipt-address.ts";

interface Row {
  readonly document: string;
  readonly n: number;
  readonly title: string;
  readonly number: string | null;
  readonly organ_name: string;
  readonly unit: string;
  readonly name: string;
  readonly receipts_by: string | null;
  readonly code: string;
  readonly own: boolean;
}

/** Those without a day come last. */
const NO_DAY = "9999-12-31";

/** What was issued and nobody has said to have; the longest overdue first. */
export const listOpenReceipts = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { overdue, limit, cursor } = query;
  const today = siteDay(now);
  const keys = readKeys("open_receipts", cursor, ["day", "uuid", "whole"]);
  const by = sql`coalesce(r.receipts_by, ${NO_DAY}::date)`;
  const rows = await tx.ask(
    compose<Row>(
      sql<Row>`select r.document, r.n, d.title, d.number, o.name as organ_name, r.unit, r.name, r.receipts_by, r.code,
          d.organ = any (own_organs(${today}::date)) as own
        from document_recipient r join document d on d.campaign = r.campaign and d.id = r.document
        join organ o on o.campaign = d.campaign and o.id = d.organ
        where r.campaign = ${campaign}::uuid and r.received_at is null and r.role = 'main' and d.state = 'issued'
          and (d.organ = any ((select own_organs(${today}::date))::uuid[]) or ${withinRanges("r.pos", reach(actor, spec.verb, campaign))})
          ${overdue === "yes" ? sql`and r.receipts_by < ${today}::date` : sql``}
          ${keys === undefined ? sql`` : sql`and (${by}, r.document, r.n) > (${keys[0]}::date, ${keys[1]}::uuid, ${keys[2]}::integer)`}
        order by ${by}, r.document, r.n limit ${limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, limit, "open_receipts", ({ receipts_by, document, n }) => [
    receipts_by ?? NO_DAY,
    document,
    n,
  ]);
  return {
    receipts: page.map(({ code, own, ...row }) => ({
      ...row,
      overdue_days:
        row.receipts_by !== null && row.receipts_by < today
          ? parseDay(today) - parseDay(row.receipts_by)
          : null,
      link: own ? receiptAddress(parts.config.address, code) : null,
    })),
    next,
  };
});
