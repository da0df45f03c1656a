import assert from "node:assert/strict";
import { test } from "node:test";
import { FLOW_COUNTS, type ProblemCounts, RATES, STOCK_COUNTS } from "@cunjing/contract";
import { filtersOf, type LedgerSearch, sortOf } from "../../ledger/ledger-search.ts";
import { daysBefore, daysOf, givenDays } from "./rates-days.ts";
import { rowsOfCount } from "./rows-of-count.ts";

const WHOLE = { first_day: null, last_day: null };
const PERIOD = { first_day: "2019-05-09", last_day: "2019-05-18" };

test("the section's own days, else the period's, else all", () => {
  assert.deepEqual(givenDays(daysOf({}, WHOLE)), {});
  assert.deepEqual(givenDays(daysOf({}, PERIOD)), { from: "2019-05-09", to: "2019-05-18" });
  assert.deepEqual(givenDays(daysOf({ from: "2019-05-01" }, PERIOD)), { from: "2019-05-01" });
});

test("what was found before some days, where they have a first one", () => {
  assert.deepEqual(daysBefore({ from: "2019-05-01", to: "2019-05-31" }), { to: "2019-04-30" });
  assert.equal(daysBefore({ to: "2019-05-31" }), undefined);
});

const ledgerOf = (id: keyof ProblemCounts, days = {}): LedgerSearch =>
  Object.fromEntries(new URLSearchParams(rowsOfCount(id, days)));

test("a count's rows are asked of the ledger by the day they were found, never by the day they were closed or are due", () => {
  const days = { from: "2019-05-01", to: "2019-05-31" };
  assert.deepEqual(filtersOf(ledgerOf("found", days)), { standing: "kept", ...days });
  assert.deepEqual(filtersOf(ledgerOf("closed")), { standing: "closed" });
  assert.deepEqual(filtersOf(ledgerOf("open")), { standing: "open" });
  assert.deepEqual(filtersOf(ledgerOf("deferred")), { standing: "open", state: "deferred" });
  assert.deepEqual(filtersOf(ledgerOf("withdrawn")), { standing: "all", state: "withdrawn" });
  for (const id of ["found", "closed", "open", "deferred", "withdrawn"] as const)
    assert.equal(sortOf(ledgerOf(id, days)), "found_last");
});

test("where the ledger has no such filter there is no link, rather than one to other rows", () => {
  for (const id of ["overdue", "claimed", "dispatched", "reopened", "timed", "rebounded"] as const)
    assert.equal(rowsOfCount(id, {}), undefined);
});

test("flow and stock share no count; the rectification rate's two numbers both open", () => {
  const stock = Object.keys(STOCK_COUNTS);
  assert.deepEqual(
    Object.keys(FLOW_COUNTS).filter((id) => stock.includes(id)),
    [],
  );
  const { of, over } = RATES.rectification;
  assert.ok([of, over].every((id) => rowsOfCount(id, {}) !== undefined));
});
