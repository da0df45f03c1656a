import type { Column } from "@cunjing/contract";
import { showCell, trimText, type ValueCell } from "../grids/grid.ts";
import { toHalfWidth } from "../grids/half-width.ts";
import { type CellFault, fault } from "./cell-fault.ts";
import { expectedOf } from "./expected.ts";

/** The ids of the engine's calendar: 2019-w18, 2019-05-x2, 2019-05-h1, 2019-05, 2019-q2, 2019-s1, 2019, campaign, round:… */
const ID = /^(campaign|round:\S+|\d{4}(-(0[1-9]|1[0-2])(-[xh][1-3])?|-w\d{2}|-q[1-4]|-s[12])?)$/;
const XUN = { 上旬: "x1", 中旬: "x2", 下旬: "x3" } as const;
const ORDINALS = "一二三四";

const SPELT: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    /^(\d{4})(?:年(\d{1,2})月|\/(\d{1,2})|-(\d{1,2}))$/,
    ([year, ...months]) => `${year}-${pad(months.join(""))}`,
  ],
  [/^(\d{4})(\d{2})$/, ([year, month]) => `${year}-${month}`],
  [/^(\d{4})年$/, ([year]) => `${year}`],
  [
    /^(\d{4})年(\d{1,2})月(上旬|中旬|下旬)$/,
    ([year, month, xun]) => `${year}-${pad(month)}-${XUN[xun as keyof typeof XUN]}`,
  ],
  [
    /^(\d{4})年(\d{1,2})月(上|下)半月$/,
    ([year, month, half]) => `${year}-${pad(month)}-h${half === "上" ? 1 : 2}`,
  ],
  [/^(\d{4})年第?([一二三四1-4])季度?$/, ([year, quarter]) => `${year}-q${ordinal(quarter)}`],
  [/^(\d{4})年(上|下)半年$/, ([year, half]) => `${year}-s${half === "上" ? 1 : 2}`],
  [/^(\d{4})年第(\d{1,2})周$/, ([year, week]) => `${year}-w${pad(week)}`],
  [/^(全程)$/, () => "campaign"],
];

/** A period cell as the calendar's id. */
export function parsePeriod(cell: string | ValueCell, column: Column): string | CellFault {
  if (typeof cell === "string") {
    return readPeriod(trimText(cell)) ?? fault("period_expected", cell, expectedOf(column));
  }
  // A spreadsheet makes a date of a typed 2019-04 and shows it without its day: the month is what was meant.
  if (cell.kind === "date" && !cell.shows_day) return cell.day.slice(0, 7);
  const period = cell.kind === "number" ? readPeriod(cell.text) : null;
  return period ?? fault("period_expected", showCell(cell), expectedOf(column));
}

function readPeriod(raw: string): string | null {
  const text = toHalfWidth(raw).replaceAll(" ", "");
  const id = /^round:/i.test(text) ? text : text.toLowerCase();
  if (ID.test(id)) return id;
  for (const [pattern, spell] of SPELT) {
    const parts = pattern.exec(text)?.slice(1);
    if (parts === undefined) continue;
    const period = spell(parts.filter((part) => part !== undefined));
    return ID.test(period) ? period : null;
  }
  return null;
}

function pad(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}

function ordinal(word: string | undefined): string {
  const at = ORDINALS.indexOf(word ?? "");
  return at >= 0 ? String(at + 1) : (word ?? "");
}
