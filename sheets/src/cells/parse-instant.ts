import type { Column } from "@cunjing/contract";
import { showCell, trimText, type ValueCell } from "../grids/grid.ts";
import { toHalfWidth } from "../grids/half-width.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { expectedOf } from "./expected.ts";
import { readDay } from "./parse-day.ts";

const MOMENT = /^(.*?\d[日号]?)(?:T|\s+|(?<=[日号]))(\d{1,2})(?::(\d{2})(?::\d{2})?|[时点](?:(\d{1,2})分)?)$/;

/** A local time as 2019-04-12T09:30; seconds are dropped, a time zone or a missing time of day is refused. */
export function parseInstant(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell !== "string") {
    if (cell.kind === "date" && cell.shows_day) return `${cell.day}T${cell.time.slice(0, 5)}`;
    return fault("instant_expected", showCell(cell), expectedOf(column));
  }
  const match = MOMENT.exec(toHalfWidth(trimText(cell)));
  const day = match === null ? null : readDay(match[1] ?? "");
  const hour = Number(match?.[2]);
  const minute = Number(match?.[3] ?? match?.[4] ?? 0);
  if (day === null || !(hour < 24) || !(minute < 60))
    return fault("instant_expected", cell, expectedOf(column));
  return `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
