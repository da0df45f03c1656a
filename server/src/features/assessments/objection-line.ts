/** Objections as pages show them. */
import { type RawBuilder, sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";
import { instantOrNull } from "./sheet-line.ts";

export interface ObjectionRow {
  readonly objection: string;
  readonly sheet: string;
  readonly unit: string;
  readonly pos: number;
  readonly unit_name: string;
  readonly score_of: string | null;
  readonly part: string | null;
  readonly fact: string | null;
  readonly reason: string;
  readonly raised_by: string | null;
  readonly raised_at: Date;
  readonly state: "open" | "upheld" | "rejected";
  readonly decision_reason: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
}

export const selectObjections = (rest: RawBuilder<unknown>): RawBuilder<ObjectionRow> =>
  sql<ObjectionRow>`select o.id as objection, o.sheet, o.unit, o.pos, u.name as unit_name, o.score_of, o.part, o.fact, o.reason,
      post_of(o.raised_by) as raised_by, o.raised_at, o.state, o.decision_reason, post_of(o.decided_by) as decided_by, o.decided_at
    from assessment_objection o join unit u on u.id = o.unit ${rest}`;

export const toObjectionLine = ({ pos: _, raised_at, decided_at, ...row }: ObjectionRow) => ({
  ...row,
  raised_at: siteInstant(raised_at),
  decided_at: instantOrNull(decided_at),
});
