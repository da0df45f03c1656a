import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TABLE_COLUMNS } from "./columns.ts";
import type { UnitCells } from "./read-tree.ts";
import { simulateCampaign } from "./simulate-campaign.ts";

/** Real codes and names serve tests and benches only (D-9); nothing that is shown is made from them. */
function readUnits(pack: string): UnitCells[] {
  const file = join(import.meta.dirname, "../../policies", pack, "units.csv");
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(
      TABLE_COLUMNS.units.map((column, at) => [column, cells[at] ?? ""]),
    ) as UnitCells;
  });
}

test("the real tree of Xinxiang: 长垣 counts once, as the county of the day, and units of statistics are not visited", () => {
  const tree = readUnits("xinxiang-2019");
  const tables = simulateCampaign({
    seed: "real",
    tree,
    campaign: { first: "2019-04-09", last: "2019-07-17" },
  });
  assert.equal(tables.units.length, tree.length);
  const leaders = tables.responsibilities.filter(
    ({ unit, kind }) => unit === "c410783" && kind === "main_leader",
  );
  assert.deepEqual(leaders.map(({ post }) => post).sort(), ["县委书记", "县长"]);
  const statistical = new Set(tree.filter(({ tags }) => tags.includes("statistical")).map(({ id }) => id));
  assert.ok(statistical.size > 10 && tables.inspections.every(({ unit }) => !statistical.has(unit)));
  assert.equal(new Set(tables.reports.map(({ unit }) => unit)).size, 15);
});

test("villages below a 管区 are visited too", () => {
  const tree = readUnits("jimo-tongji-2023");
  const tables = simulateCampaign({
    seed: "real",
    tree,
    campaign: { first: "2023-04-01", last: "2023-06-30" },
  });
  const below = new Set(tree.filter(({ parent }) => parent.startsWith("q_tongji")).map(({ id }) => id));
  assert.ok(tables.inspections.some(({ unit }) => below.has(unit)));
});

test("a tree without a single root, and a campaign that ends before it begins, are refused", () => {
  const tree = readUnits("gaoming-2019");
  const campaign = { first: "2019-04-09", last: "2019-07-17" };
  assert.throws(() => simulateCampaign({ seed: "x", tree: tree.slice(1), campaign }), RangeError);
  assert.throws(
    () => simulateCampaign({ seed: "x", tree, campaign: { first: "2019-07-17", last: "2019-04-09" } }),
    RangeError,
  );
});
