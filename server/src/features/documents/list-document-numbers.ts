import { listDocumentNumbers as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { selectOrgan } from "./organ-row.ts";

interface Row {
  readonly serial: number;
  readonly noun: string;
  readonly subject: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly state: string | null;
  readonly taken_at: Date;
  readonly voided_at: Date | null;
  readonly void_reason: string | null;
}

/** Asked of the whole series, which other campaigns of the same office share. */
const selectMissing = prepare<{ code: string; series: string; year: number }, { serial: number }>(
  (a) => sql`select missing_numbers(${a.code}, ${a.series}, ${a.year}::integer) as serial`,
);

/** The register, newest number first; whoever does not act for the organ finds it empty, as the database has it. */
export const listDocumentNumbers = handleRead(spec, async ({ tx, campaign, query, now }) => {
  const { organ, year, series, limit, cursor } = query;
  const keys = readKeys("document_numbers", cursor, ["whole"]);
  const issuer = await tx.askOne(selectOrgan({ campaign, organ, day: siteDay(now) }));
  if (issuer === undefined) return refuse("not_found", {});
  const [missing, rows] = await Promise.all([
    tx.ask(selectMissing({ code: issuer.code, series, year })),
    tx.ask(
      compose<Row>(
        sql<Row>`select n.serial, n.noun, n.subject, d.number, d.title, d.state, n.taken_at, n.voided_at, n.void_reason
          from document_number n
          left join document d on d.campaign = n.campaign and d.code = n.code and d.series = n.series and d.year = n.year and d.serial = n.serial
          where n.campaign = ${campaign}::uuid and n.organ = ${organ}::uuid and n.year = ${year} and n.series = ${series}
            ${keys === undefined ? sql`` : sql`and n.serial < ${keys[0]}`}
          order by n.serial desc limit ${limit + 1}`,
      ),
    ),
  ]);
  const { page, next } = cutPage(rows, limit, "document_numbers", ({ serial }) => [serial]);
  return {
    numbers: page.map(({ taken_at, voided_at, ...row }) => ({
      ...row,
      taken_at: siteInstant(taken_at),
      voided_at: voided_at === null ? null : siteInstant(voided_at),
    })),
    missing: missing.map(({ serial }) => serial),
    next,
  };
});
