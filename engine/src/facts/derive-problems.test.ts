/** What a problem is on a day follows from its events up to that day. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDay, parseDay } from "../calendar/day.ts";
import { buildUnitTree } from "../units/build-tree.ts";
import { rowDay, rowFraction, rowText, rowTruth } from "../vector/row.ts";
import { buildFactTable, type FactRow } from "./build-table.ts";
import { withHistory } from "./derive-problems.ts";
import { factKind } from "./kinds.ts";

const UNITS = buildUnitTree([{ id: "a", name: "甲村", kind: "village" }]);

function table(kind: string, rows: readonly FactRow[]) {
  return buildFactTable(kind, factKind(kind)!.columns, rows, UNITS);
}

const PROBLEM = { id: "p1", unit: "a", day: "2019-04-02", deadline: "2019-04-20" };

/** `seen(["2019-04-10 closed"], "2019-04-20", "open", "on_time")`, of a problem found on 2 April and due on the 20th. */
const seen = (events: readonly string[], on: string, ...columns: readonly string[]): (string | null)[] =>
  seenOf(PROBLEM, events, on, columns);

function seenOf(
  problem: FactRow,
  events: readonly string[],
  on: string,
  columns: readonly string[],
): (string | null)[] {
  const rows = events.map((text) => {
    const [day = "", event = "", to = ""] = text.split(" ");
    return { problem: "p1", day, event, to };
  });
  const warnings = rows.filter(({ event }) => event === "warned").map((row, i) => ({ ...row, id: `w${i}` }));
  const problems = withHistory(
    table("problems", [problem]),
    table(
      "problem_events",
      rows.filter(({ event }) => event !== "warned"),
    ),
    table("warnings", warnings),
  );
  const standing = problems.asOf!(parseDay(on));
  return columns.map((name) => {
    const column = standing.column(name);
    switch (column?.type) {
      case "truth":
        return rowTruth(column, 0) === null ? null : String(rowTruth(column, 0));
      case "number":
        return rowFraction(column, 0) === null ? null : String(rowFraction(column, 0)!.n);
      case "day":
        return rowDay(column, 0) === null ? null : formatDay(rowDay(column, 0)!);
      default:
        return column === undefined ? "no column" : rowText(column, 0);
    }
  });
}

describe("a problem on a day", () => {
  it("is open, then claimed, then closed; what comes later is not seen", () => {
    const events = ["2019-04-03 dispatched", "2019-04-10 acceptance_requested", "2019-04-12 closed"];
    const state = (on: string) => seen(events, on, "state", "open", "claimed", "closed");
    assert.deepEqual(state("2019-04-02"), ["found", "true", "false", "false"]);
    assert.deepEqual(state("2019-04-03"), ["dispatched", "true", "false", "false"]);
    assert.deepEqual(state("2019-04-11"), ["acceptance_requested", "true", "true", "false"]);
    assert.deepEqual(state("2019-04-12"), ["closed", "false", "true", "true"]);
    assert.deepEqual(
      seen(events, "2019-05-30", "days_open", "closed_day", "accepted_day", "dispatched_day"),
      ["10", "2019-04-12", "2019-04-12", "2019-04-03"],
    );
  });

  it("is on time where the responsible side was done by then: the inspector's delay is not theirs", () => {
    const columns = ["on_time", "overdue", "days_overdue"];
    assert.deepEqual(seen([], "2019-04-20", ...columns), [null, "false", "0"]);
    assert.deepEqual(seen([], "2019-04-21", ...columns), ["false", "true", "1"]);
    const asked = ["2019-04-20 acceptance_requested", "2019-04-28 closed"];
    assert.deepEqual(seen(asked, "2019-04-25", ...columns), [null, "false", "0"]);
    assert.deepEqual(seen(asked, "2019-04-28", ...columns), ["true", "false", "0"]);
    const late = ["2019-04-22 acceptance_requested", "2019-04-28 closed"];
    assert.deepEqual(seen(late, "2019-04-25", ...columns), ["false", "true", "2"]);
    assert.deepEqual(seen(late, "2019-04-28", ...columns), ["false", "false", "2"]);
  });

  it("sent back, is neither claimed nor done; the first pass is gone", () => {
    const events = [
      "2019-04-10 acceptance_requested",
      "2019-04-12 returned",
      "2019-04-24 acceptance_requested",
      "2019-04-25 closed",
    ];
    assert.deepEqual(seen(events, "2019-04-22", "claimed", "overdue", "returned"), ["false", "true", "1"]);
    assert.deepEqual(seen(events, "2019-04-25", "closed", "on_time", "first_pass"), [
      "true",
      "false",
      "false",
    ]);
    assert.deepEqual(seen(["2019-04-12 closed"], "2019-04-25", "first_pass", "on_time"), ["true", "true"]);
    assert.deepEqual(seen([], "2019-04-25", "first_pass"), [null]);
  });

  it("may be extended, reassigned, deferred or come back", () => {
    assert.deepEqual(
      seen(["2019-04-10 extended 2019-05-01"], "2019-04-25", "overdue", "due_day", "extended"),
      ["false", "2019-05-01", "1"],
    );
    assert.deepEqual(seen(["2019-04-10 reassigned 2019-05-01"], "2019-04-25", "overdue", "due_day"), [
      "false",
      "2019-05-01",
    ]);
    const deferred = ["2019-04-10 deferred 2019-04-12", "2019-06-20 closed"];
    assert.deepEqual(seen(deferred, "2019-05-25", "overdue", "on_time", "deferred"), ["false", null, "true"]);
    assert.deepEqual(seen(deferred, "2019-06-25", "closed", "on_time"), ["true", null]);
    const back = ["2019-04-10 acceptance_requested", "2019-04-12 closed", "2019-05-20 reopened 2019-06-01"];
    assert.deepEqual(seen(back, "2019-05-25", "open", "claimed", "reopened", "due_day", "state"), [
      "true",
      "false",
      "true",
      "2019-06-01",
      "in_rectification",
    ]);
  });

  it("taken up again after a deferral is deferred no more, and late where it is; it stays out of the on-time rate", () => {
    const resumed = [
      "2019-04-03 dispatched",
      "2019-04-10 deferred 2019-05-10",
      "2019-05-06 resumed 2019-05-16",
    ];
    const columns = ["state", "deferred", "due_day", "overdue", "on_time"];
    assert.deepEqual(seen(resumed, "2019-05-05", ...columns), [
      "deferred",
      "true",
      "2019-05-10",
      "false",
      null,
    ]);
    assert.deepEqual(seen(resumed, "2019-05-06", ...columns), [
      "dispatched",
      "false",
      "2019-05-16",
      "false",
      null,
    ]);
    assert.deepEqual(seen(resumed, "2019-05-17", ...columns), [
      "dispatched",
      "false",
      "2019-05-16",
      "true",
      null,
    ]);
    const atWork = ["2019-04-04 rectification_started", ...resumed];
    assert.deepEqual(seen(atWork, "2019-05-06", "state"), ["in_rectification"]);
    const closed = [...resumed, "2019-05-20 acceptance_requested", "2019-05-21 closed"];
    assert.deepEqual(seen(closed, "2019-05-21", ...columns), [
      "closed",
      "false",
      "2019-05-16",
      "false",
      null,
    ]);
  });

  it("may learn its deadline from its hand-over, and is one that came back where it names the old one", () => {
    const { deadline: _, ...undated } = PROBLEM;
    const handed = ["2019-04-03 dispatched 2019-04-12"];
    assert.deepEqual(seenOf(undated, handed, "2019-04-02", ["due_day"]), [null]);
    assert.deepEqual(seenOf(undated, handed, "2019-04-13", ["due_day", "overdue", "reopened"]), [
      "2019-04-12",
      "true",
      "false",
    ]);
    const rebound = { ...PROBLEM, rebound_of: "p0" };
    const life = ["2019-04-02 dispatched", "2019-04-02 acceptance_requested", "2019-04-02 closed"];
    assert.deepEqual(seenOf(rebound, life, "2019-04-02", ["reopened", "state", "closed"]), [
      "true",
      "closed",
      "true",
    ]);
  });

  it("takes events of one day in the order in which they can have happened, however they stand in the table", () => {
    const all = [
      "2019-04-05 closed",
      "2019-04-05 accepted",
      "2019-04-05 acceptance_requested",
      "2019-04-05 dispatched",
    ];
    assert.deepEqual(seen(all, "2019-04-05", "state", "on_time"), ["closed", "true"]);
    const again = ["2019-04-10 closed", "2019-05-20 closed", "2019-05-20 reopened"];
    assert.deepEqual(seen(again, "2019-05-20", "state", "reopened"), ["closed", "true"]);
    const back = [
      "2019-04-10 acceptance_requested",
      "2019-04-12 acceptance_requested",
      "2019-04-12 returned",
    ];
    assert.deepEqual(seen(back, "2019-04-12", "claimed", "returned"), ["true", "1"]);
    assert.deepEqual(seen(back.toReversed(), "2019-04-12", "claimed", "returned"), ["true", "1"]);
  });

  it("counts its warnings up to the day", () => {
    const events = ["2019-04-10 warned", "2019-04-20 warned"];
    assert.deepEqual(seen(events, "2019-04-15", "warned"), ["1"]);
    assert.deepEqual(seen(events, "2019-04-25", "warned", "state"), ["2", "found"]);
  });
});
