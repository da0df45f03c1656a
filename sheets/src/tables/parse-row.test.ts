import assert from "node:assert/strict";
import { test } from "node:test";
import { findTable } from "@cunjing/contract";
import { parseRow } from "./parse-row.ts";

const table = (name: string) => {
  const found = findTable(name);
  assert.ok(found);
  return found;
};
const APART = new Set(["id", "unit", "day"]);

test("cells are read as in a sheet: words become ids, numbers exact texts, defaults fill in, empty ones are left out", () => {
  const { cells, faults } = parseRow(
    table("surveys"),
    { mode: "电话", group: "群众", valid: "是", score: " 92.50 ", full: "" },
    APART,
  );
  assert.deepEqual(faults, []);
  assert.equal(cells.valid, "true");
  assert.equal(cells.full, "100");
  assert.match(cells.score ?? "", /^92\.50?$/);
  assert.deepEqual(parseRow(table("reports"), { kind: "weekly_report", period: "2019-w20" }, APART).cells, {
    kind: "weekly_report",
    period: "2019-w20",
  });
});

test("every fault is named: unknown columns, missing cells, words that are none, scores above the full mark, days that run backwards", () => {
  const places = (name: string, given: Readonly<Record<string, string>>): string[] =>
    parseRow(table(name), given, APART)
      .faults.map(({ column }) => column)
      .sort();
  assert.deepEqual(places("media", { tone: "坏", paper: "x" }), ["channel", "paper", "tone"]);
  assert.deepEqual(
    places("surveys", { mode: "phone", group: "resident", valid: "true", score: "101", full: "100" }),
    ["score"],
  );
  assert.deepEqual(
    places("exemptions", {
      first: "2019-05-31",
      last: "2019-05-01",
      what: "all",
      reason: "搬迁",
      by: "市办",
    }),
    ["last"],
  );
});
