/** An inspection as lists and its own page show it. */
import type { AnswerOf, listInspections } from "@cunjing/contract";
import { sql } from "kysely";
import { siteInstant } from "../../platform/site-day.ts";
import { namesAbove } from "../units/names-above.ts";

export type InspectionRow = AnswerOf<typeof listInspections>["inspections"][number];

export interface StoredRow extends Omit<InspectionRow, "entered_at" | "received_at"> {
  readonly entered_at: Date;
  readonly received_at: Date;
  readonly pos: number;
}

/** The columns of both, over `inspection i join unit u left join team t`. */
export const INSPECTION_COLUMNS = sql`i.id as inspection, i.revision, i.unit, u.name as unit_name,
  ${namesAbove(sql`i.campaign`)} as above, i.pos, i.round, i.task, i.team,
  t.name as team_name, i.kind, i.standard, i.day, i.state, i.score, i.full_mark, i.photos_awaited, i.recusal, i.double_of,
  (select count(*)::integer from inspection_past past where past.campaign = i.campaign and past.inspection = i.id) as corrections,
  i.entered_at, i.received_at`;

export function toInspectionRow({ pos: _, entered_at, received_at, ...row }: StoredRow): InspectionRow {
  return { ...row, entered_at: siteInstant(entered_at), received_at: siteInstant(received_at) };
}
