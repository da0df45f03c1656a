import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";

/** One fact as it is stored: cells as the engine reads them (docs/data-format.md), without id, unit and day. */
export interface EnteredRow {
  readonly fact: string;
  readonly unit: string;
  readonly day: string | null;
  readonly key: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** All rows in one statement; the units' positions are looked up. Other commands that leave a fact (a finding) store it by this too. */
export const insertEnteredFacts = prepare<
  {
    campaign: string;
    kind: string;
    source: string;
    rows: readonly EnteredRow[];
    by: string;
    at: Date;
    received: Date;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into entered_fact (campaign, id, kind, unit, pos, day, cells, key, source, entered_by, entered_at, received_at)
    select ${a.campaign}::uuid, r.fact, ${a.kind}, r.unit, u.pos, r.day, r.cells, r.key, ${a.source}, ${a.by}::uuid, ${a.at}::timestamptz,
      ${a.received}::timestamptz
    from jsonb_to_recordset(${a.rows}::jsonb) as r(fact uuid, unit text, day date, key text, cells jsonb) join unit u on u.id = r.unit`,
);
