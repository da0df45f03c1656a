import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isNewPlace } from "./new-place.ts";

describe("what the browser's Back takes back on a period's page", () => {
  test("from the list of check sheets to a county's: Back leads to the sheets, not out of the period", () => {
    assert.equal(isNewPlace({ view: "sheets" }, { view: "ranking", at: "county_a", tab: "check" }), true);
    assert.equal(isNewPlace({}, { view: "sheet" }), true);
    assert.equal(isNewPlace({ view: "ranking" }, { view: "objections", objection: undefined }), true);
  });

  test("a panel that opens or closes; another pool, score or period to compare with", () => {
    assert.equal(isNewPlace({}, { at: "county_a" }), true);
    assert.equal(isNewPlace({ at: "county_a", tab: "why" }, { at: undefined, tab: undefined }), true);
    assert.equal(isNewPlace({ pool: "counties" }, { pool: "districts" }), true);
    assert.equal(isNewPlace({}, { against: "none" }), true);
  });

  test("not: from one unit's panel to the next, from tab to tab, to a fact in it, or to where one is", () => {
    assert.equal(isNewPlace({ at: "county_a" }, { at: "county_b", fact: undefined }), false);
    assert.equal(isNewPlace({ at: "county_a", tab: "why" }, { tab: "check" }), false);
    assert.equal(isNewPlace({ at: "county_a" }, { fact: "problem:1" }), false);
    assert.equal(isNewPlace({ view: "ranking", at: "county_a" }, { view: "ranking" }), false);
  });
});
