import { type Failure, failure } from "@cunjing/contract";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

/** A problem's events: none before it was found, and an extension says until when. */
export function checkProblemHistories(tables: ReadonlyMap<string, DataTable>, failures: Failure[]): void {
  const problems = tables.get("problems");
  const events = tables.get("problem_events");
  if (problems === undefined || events === undefined) return;
  const found = new Map<string, string>();
  for (let row = 0; row < problems.length; row += 1) {
    found.set(cellOf(problems, "id", row), cellOf(problems, "day", row));
  }
  for (let row = 0; row < events.length; row += 1) {
    const day = cellOf(events, "day", row);
    const first = found.get(cellOf(events, "problem", row)) ?? "";
    if (day !== "" && day < first) {
      const expected = { zh: `不早于发现日期 ${first}`, en: `${first}, when it was found, or later` };
      failures.push(failure("days_reversed", { ...placeOf(events, row, "day"), found: day, expected }));
    }
    if (cellOf(events, "event", row) === "extended" && cellOf(events, "to", row) === "") {
      const expected = { zh: "延期后的新期限", en: "the new deadline of the extension" };
      failures.push(failure("cell_empty", { ...placeOf(events, row, "to"), found: "", expected }));
    }
  }
}
