import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codeFitsKind, codeFitsParent, doubtTownSegment, showUnitCode } from "./check-unit-code.ts";
import { parseUnitCode, type UnitCode } from "./parse-unit-code.ts";
import { isUnitKind } from "./unit-kinds.ts";

function code(text: string): UnitCode {
  const parsed = parseUnitCode(text);
  assert.ok(typeof parsed === "object", `${text}: ${JSON.stringify(parsed)}`);
  return parsed;
}

test("a code says how deep it goes; six and nine digits are filled up", () => {
  const depths = ["410000", "410700", "410782", "410782001", "410782001201", "410782001201003"].map(
    (text) => code(text).depth,
  );
  assert.deepEqual(depths, ["province", "prefecture", "county", "town", "village", "below_village"]);
  assert.equal(code("410782").text, "410782000000");
  assert.equal(code(" ４１０７８２００１ ").text, "410782001000");
});

test("a prefecture without counties has towns right below it", () => {
  assert.equal(code("441900003000").depth, "town");
  assert.ok(codeFitsParent(code("441900003000"), code("441900000000"), "prefecture"));
  assert.ok(codeFitsParent(code("441900003001"), code("441900003000"), "town"));
});

test("own segments stand behind the digits", () => {
  const household = code("410782001201-w02-h0113");
  assert.deepEqual(household.extensions, [
    { letter: "W", number: "02" },
    { letter: "H", number: "0113" },
  ]);
  assert.equal(household.text, "410782001201-W02-H0113");
  assert.equal(showUnitCode(household), "41 07 82 001 201-W02-H0113");
  assert.equal(showUnitCode(code("410782001201003")), "41 07 82 001 201 003");
});

const WRONG: readonly (readonly [string, string])[] = [
  ["", "form"],
  ["41078200120", "form"],
  ["41078200120A", "form"],
  ["410782001201-", "form"],
  ["410782001201-W", "form"],
  ["4.10782E+11", "form"],
  ["990782001201", "province"],
  ["410082001201", "gap"],
  ["410000001000", "gap"],
  ["410782000201", "gap"],
  ["410782001000003", "gap"],
  ["410782001201000", "gap"],
];
for (const [text, fault] of WRONG) {
  test(`“${text}” is no code: ${fault}`, () => assert.equal(parseUnitCode(text), fault));
}

test("a code fits its kind by depth, or by the letter of its last segment", () => {
  assert.ok(codeFitsKind(code("410782001201"), "village"));
  assert.ok(codeFitsKind(code("410771"), "functional_zone"));
  assert.ok(codeFitsKind(code("410782400"), "functional_zone"));
  assert.ok(codeFitsKind(code("410700-F1"), "functional_zone"));
  assert.ok(codeFitsKind(code("410782001000-Q3"), "guanqu"));
  assert.ok(codeFitsKind(code("410782001201003"), "group"));
  assert.ok(!codeFitsKind(code("410782001"), "village"));
  assert.ok(!codeFitsKind(code("410782001201"), "guanqu"));
  assert.ok(!codeFitsKind(code("410782001201-H1"), "grid"));
  assert.ok(!codeFitsKind(code("410782001201-H1"), "village"));
});

test("a code begins with the digits of the one above", () => {
  const fits = (child: string, parent: string) => codeFitsParent(code(child), code(parent), "town");
  assert.ok(fits("410782001201", "410782001000"));
  assert.ok(fits("410782001201", "410782001000-Q3"));
  assert.ok(fits("410782001201-W2-H1", "410782001201-W2"));
  assert.ok(!fits("410782002201", "410782001000"));
  assert.ok(!fits("410782001000", "410782001000"));
  assert.ok(!fits("410782001201-W3-H1", "410782001201-W2"));
  assert.ok(!fits("410782001201", "410782001201-W2"));
});

test("towns of a functional zone may keep the numbers of the county that they came from", () => {
  const [town, zone] = [code("410725101000"), code("410771000000")];
  assert.ok(codeFitsParent(town, zone, "functional_zone"));
  assert.ok(!codeFitsParent(town, zone, "county"));
  assert.ok(!codeFitsParent(code("410825101000"), zone, "functional_zone"));
});

test("a town's three digits raise a doubt where they stand for another kind", () => {
  assert.equal(doubtTownSegment(code("410782001000"), "street"), undefined);
  assert.equal(doubtTownSegment(code("410782101000"), "street"), "town");
  assert.equal(doubtTownSegment(code("410782201000"), "town"), "township");
  assert.equal(doubtTownSegment(code("410782401000"), "street"), "functional_zone");
  assert.equal(doubtTownSegment(code("410782601000"), "town"), undefined);
  assert.equal(doubtTownSegment(code("410782101201"), "village"), undefined);
});

test("every code of the packs' real places is a code, fits its kind and its parent", () => {
  const packs = join(import.meta.dirname, "../../../policies");
  let checked = 0;
  for (const pack of readdirSync(packs)) {
    const rows = readUnits(join(packs, pack, "units.csv"));
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { id, kind, parent, code: text } of rows) {
      if (text === "") continue;
      assert.ok(isUnitKind(kind), kind);
      assert.ok(codeFitsKind(code(text), kind), `${id} ${text}`);
      const above = byId.get(parent);
      if (above === undefined || above.code === "" || !isUnitKind(above.kind)) continue;
      assert.ok(codeFitsParent(code(text), code(above.code), above.kind), `${id} ${text}`);
      checked += 1;
    }
  }
  assert.ok(checked > 5000);
});

/** id,name,kind,parent,code,… : no cell of these files is quoted before the sixth column. */
function readUnits(file: string): { id: string; kind: string; parent: string; code: string }[] {
  try {
    return readFileSync(file, "utf8")
      .replace("\ufeff", "")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","))
      .map(([id = "", , kind = "", parent = "", text = ""]) => ({ id, kind, parent, code: text }));
  } catch {
    return [];
  }
}
