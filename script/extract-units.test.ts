import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { kindOfTown, kindOfVillage, nameVillage } from "./extract-units/name-unit.ts";
import { UNIT_COLUMNS } from "./extract-units/unit-row.ts";

type Row = Record<(typeof UNIT_COLUMNS)[number], string>;

function readUnits(pack: string): Row[] {
  const file = join(import.meta.dirname, "..", "policies", pack, "units.csv");
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  assert.equal(header, UNIT_COLUMNS.join(","));
  return lines.map((line) => {
    const cells = line.split(",");
    assert.equal(cells.length, UNIT_COLUMNS.length, line);
    return Object.fromEntries(UNIT_COLUMNS.map((column, index) => [column, cells[index]])) as Row;
  });
}

const count = (rows: Row[], ...kinds: string[]): number =>
  new Set(rows.filter((row) => kinds.includes(row.kind)).map((row) => row.id)).size;

const PACKS = ["xinxiang-2019", "gaoming-2019", "jimo-tongji-2023", "liangshan-2022", "wuzhi-2023"];

for (const pack of PACKS) {
  test(`${pack}: one tree, parents first, dated rows of one unit apart, sibling names and orders unique`, () => {
    const rows = readUnits(pack);
    const seen = new Map<string, Row>();
    const names = new Set<string>();
    for (const row of rows) {
      assert.match(row.id, /^[a-z][a-z0-9_]*$/);
      const earlier = seen.get(row.id);
      if (earlier) assert.ok(earlier.to !== "" && row.from > earlier.to, `${row.id} twice at one day`);
      if (row.parent !== "")
        assert.ok(seen.has(row.parent), `${row.id}: parent ${row.parent} comes later or never`);
      assert.match(row.code, /^(\d{12})?$/);
      for (const key of [`${row.parent} ${row.name}`, `${row.parent} ${row.order}`]) {
        assert.ok(!names.has(key) || earlier, `${key} twice among siblings`);
        names.add(key);
      }
      seen.set(row.id, row);
    }
    assert.equal(rows.filter((row) => row.parent === "").length, 1);
    assert.ok(
      rows.every((row) => row.population === "" && row.households === ""),
      "no invented numbers",
    );
  });
}

test("Xinxiang: 8 + 7 assessed units, 170 towns, 3,825 villages", () => {
  const rows = readUnits("xinxiang-2019");
  const assessed = rows.filter((row) => row.parent === "p4107" && row.from === "");
  assert.equal(assessed.filter((row) => row.track === "county").length, 8);
  assert.equal(assessed.filter((row) => row.track === "district").length, 7);
  assert.equal(rows.filter((row) => row.id.startsWith("t")).length, 170);
  assert.equal(count(rows, "village", "community"), 3825);
});

test("Changyuan is a county during the campaign and a city from 29 August 2019, under one id", () => {
  const rows = readUnits("xinxiang-2019").filter((row) => row.id === "c410783");
  assert.deepEqual(
    rows.map((row) => [row.name, row.kind, row.code, row.from, row.to]),
    [
      ["长垣县", "county", "410728000000", "", "2019-08-28"],
      ["长垣市", "county_city", "410783000000", "2019-08-29", ""],
    ],
  );
});

test("counts of the other real packs", () => {
  const gaoming = readUnits("gaoming-2019");
  assert.deepEqual([count(gaoming, "street", "town"), count(gaoming, "village", "community")], [4, 81]);
  const liangshan = readUnits("liangshan-2022");
  assert.deepEqual(
    [count(liangshan, "county", "county_city"), count(liangshan, "village", "community")],
    [17, 2377],
  );
  assert.equal(count(liangshan, "street", "town", "township"), 304);
  const jimo = readUnits("jimo-tongji-2023");
  assert.equal(jimo.filter((row) => row.id.startsWith("t")).length, 141);
  assert.equal(count(jimo, "village", "community"), 197);
});

test("what is not in the source says so: 管区 of Tongji are assumptions, the units of the unnamed city made up", () => {
  const guanqu = readUnits("jimo-tongji-2023").filter((row) => row.kind === "guanqu");
  assert.ok(guanqu.length > 0 && guanqu.every((row) => row.tags === "assumption" && row.code === ""));
  assert.ok(readUnits("wuzhi-2023").every((row) => row.tags === "made_up" && row.code === ""));
});

test("a committee's printed name becomes the village's", () => {
  assert.equal(nameVillage("李寨村委会"), "李寨村");
  assert.equal(nameVillage("花庄村村民委员会"), "花庄村");
  assert.equal(nameVillage("前庄村民委员会"), "前庄村");
  assert.equal(nameVillage("弘丰苑社区居民委员会"), "弘丰苑社区");
  assert.equal(nameVillage("西街居民委员会"), "西街居委会");
  assert.equal(nameVillage("杨岗村村民委员会（新乡市古龙实业公司））"), "杨岗村");
});

test("kinds follow the code's segment and the name's ending", () => {
  assert.equal(kindOfVillage("410781100199").kind, "community");
  assert.equal(kindOfVillage("410781100200").kind, "village");
  assert.deepEqual(kindOfVillage("410724400598"), { kind: "village", tags: "statistical" });
  assert.equal(kindOfTown("开发区关堤乡").kind, "township");
  assert.deepEqual(kindOfTown("通济新经济区"), { kind: "functional_zone", tags: "statistical" });
});
