import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenFilters, cleared, countSortOf, filtersOf, sortOf, standingOf } from "./ledger-search.ts";

test("open ones unless said otherwise; asking for closed ones looks among all", () => {
  assert.equal(standingOf({}), "open");
  assert.equal(standingOf({ state: "closed" }), "all");
  assert.equal(standingOf({ state: "dispatched" }), "open");
  assert.equal(standingOf({ standing: "closed" }), "closed");
});

test("no order that leaves rows out is taken unasked", () => {
  assert.equal(sortOf({}), "found_last");
  assert.equal(sortOf({ state: "found" }), "found_last");
  assert.equal(sortOf({ due: "overdue" }), "due");
  assert.equal(sortOf({ state: "dispatched" }), "due");
  assert.equal(sortOf({ standing: "closed" }), "closed_last");
  assert.equal(sortOf({ standing: "all", sort: "due" }), "found_last");
  assert.equal(sortOf({ sort: "closed_last" }), "found_last");
  assert.equal(sortOf({ sort: "number" }), "number");
  assert.equal(countSortOf("found_last"), "found");
});

test("the address's filters go to the server, and nothing else of it", () => {
  assert.deepEqual(filtersOf({ state: "closed", words: "垃圾", by: "unit", problem: "x", sort: "due" }), {
    standing: "all",
    state: "closed",
    words: "垃圾",
  });
});

test("chips are what was chosen; how the ledger opens is no choice", () => {
  assert.deepEqual(chosenFilters({ standing: "open", due: "soon", by: "unit" }), ["due"]);
  assert.deepEqual(chosenFilters({ standing: "all" }), ["standing"]);
  assert.deepEqual(chosenFilters({ ...{ due: "soon" }, ...cleared() }), []);
});
