import type { Column } from "@cunjing/contract";
import { showCell, trimText, type ValueCell } from "../grids/grid.ts";
import { toHalfWidth } from "../grids/half-width.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { expectedOf } from "./expected.ts";

const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** 2019-4-9, 2019.4.9, 2019/4/9, 2019年4月9日 (or 号), each perhaps with a time, which a day does not need. */
const SPELT =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

const known = new Map<string, string | null>();
const MOST_KNOWN = 4096;

/** A day as 2019-04-09, from any of the ways in which offices write one; null for everything else and for 2019-02-30. */
export function readDay(raw: string): string | null {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const day = spellDay(raw);
  // Days repeat in every table; the few thousand distinct ones are read once.
  if (known.size < MOST_KNOWN) known.set(raw, day);
  return day;
}

function spellDay(raw: string): string | null {
  if (ISO.test(raw)) return checkDay(raw.slice(0, 4), raw.slice(5, 7), raw.slice(8));
  const text = toHalfWidth(raw)
    .trim()
    .replaceAll(/\s*([年月日号])\s*/g, "$1");
  const compact = COMPACT.exec(text);
  if (compact) return checkDay(compact[1] ?? "", compact[2] ?? "", compact[3] ?? "");
  const parts = SPELT.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts === undefined ? null : checkDay(parts[0] ?? "", parts[1] ?? "", parts[2] ?? "");
}

function checkDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isReal && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR ? iso : null;
}

/** A day cell as 2019-04-09. */
export function parseDay(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell === "string") {
    return readDay(trimText(cell)) ?? fault("day_expected", cell, expectedOf(column));
  }
  if (cell.kind === "date" && cell.shows_day) return cell.day;
  // 20190409 typed as a number; a bare serial such as 43564 is refused, since it may be anything.
  const day = cell.kind === "number" ? readDay(cell.text) : null;
  return day ?? fault("day_expected", showCell(cell), expectedOf(column));
}
