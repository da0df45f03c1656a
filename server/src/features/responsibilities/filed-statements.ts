/** Responsibilities as they are filed, and the filed versions. */
import type { FiledHolding } from "@cunjing/contract";
import { sql } from "kysely";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** Those of a unit and all below it on a day, named as the unit was called then. */
export const selectHoldings = prepare<
  { campaign: string; low: number; high: number; day: string },
  FiledHolding
>(
  (a) => sql`select r.unit, coalesce(v.name, u.name) as unit_name, r.kind, r.holder, r.post, r.body,
      lower(r.valid) as first_day, upper(r.valid) - 1 as last_day
    from responsibility r join unit u on u.id = r.unit
    left join unit_version v on v.unit = r.unit and v.valid @> ${a.day}::date
    where r.campaign = ${a.campaign}::uuid and r.pos between ${a.low}::bigint and ${a.high}::bigint and r.valid @> ${a.day}::date`,
);

export interface StoredFile {
  readonly file: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly number: number;
  readonly title: string;
  readonly day: string;
  readonly digest: string;
  readonly holdings: number;
  readonly filed_by: string;
  readonly filed_at: Date;
  readonly pos: number;
}

export const FILES = sql`f.id as file, f.unit, u.name as unit_name, f.number, f.title, f.day, f.digest, f.holdings,
  post_of(f.filed_by) as filed_by, f.filed_at, f.pos`;

export const toFiledVersion = ({ pos: _, filed_at, ...file }: StoredFile) => ({
  ...file,
  filed_on: siteDay(filed_at),
});

/** Filed versions with their content. */
export const selectFiles = prepare<
  { campaign: string; files: readonly string[] },
  StoredFile & { content: FiledHolding[] }
>(
  (a) => sql`select ${FILES}, f.content from responsibility_file f join unit u on u.id = f.unit
    where f.campaign = ${a.campaign}::uuid and f.id = any(${a.files}::uuid[])`,
);
