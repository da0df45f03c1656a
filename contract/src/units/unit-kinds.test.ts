import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isUnitKind,
  kindOfWord,
  kindsOfRung,
  mayStandBelow,
  UNIT_KIND_SPECS,
  type UnitKind,
  type UnitKindSpec,
} from "./unit-kinds.ts";

const kinds = Object.keys(UNIT_KIND_SPECS) as UnitKind[];
const specs: readonly (readonly [UnitKind, UnitKindSpec])[] = kinds.map((id) => [id, UNIT_KIND_SPECS[id]]);

test("no word and no letter means two kinds", () => {
  const words = specs.flatMap(([id, { zh, words: more }]) => [id, zh, ...more]);
  assert.deepEqual([...new Set(words)], words);
  const letters = specs.flatMap(([, { letter }]) => letter ?? []);
  assert.deepEqual([...new Set(letters)], letters);
});

test("a kind is found by its id and by the words of offices, full width and blanks aside", () => {
  for (const [id, { zh, words }] of specs) {
    for (const word of [id, zh, ...words]) assert.equal(kindOfWord(` ${word}\u3000`), id, word);
  }
  assert.equal(kindOfWord("市(州)"), "prefecture");
  assert.equal(kindOfWord("市（州）"), "prefecture");
  assert.equal(kindOfWord("市"), undefined);
  assert.equal(kindOfWord("城市"), undefined);
  assert.ok(!isUnitKind("toString") && isUnitKind("guanqu"));
});

test("a rung is the same by whichever of its kinds it is named; zones count behind those that stand on it alone", () => {
  const counties = { fixed: ["county", "county_city", "district"], also: ["functional_zone"] };
  for (const kind of ["county", "district"] as const) assert.deepEqual(kindsOfRung(kind), counties);
  assert.deepEqual(kindsOfRung("street"), {
    fixed: ["town", "township", "street"],
    also: ["functional_zone"],
  });
  assert.deepEqual(kindsOfRung("prefecture"), { fixed: ["prefecture"], also: [] });
});

test("every kind without digits of its own has a letter, but for the country", () => {
  const without = specs.filter(([, { depths, letter }]) => depths.length === 0 && letter === undefined);
  assert.deepEqual(
    without.map(([id]) => id),
    ["country"],
  );
});

const RIGHT: readonly (readonly [child: UnitKind, parent: UnitKind])[] = [
  ["prefecture", "province"],
  ["functional_zone", "prefecture"],
  ["functional_zone", "district"],
  ["town", "functional_zone"],
  ["town", "prefecture"],
  ["guanqu", "town"],
  ["village", "guanqu"],
  ["village", "street"],
  ["village", "functional_zone"],
  ["natural_village", "village"],
  ["group", "natural_village"],
  ["group", "grid"],
  ["grid", "group"],
  ["grid", "village"],
  ["village", "grid"],
  ["household", "linked_households"],
  ["household", "village"],
  ["road_section", "county"],
  ["river_reach", "village"],
  ["public_toilet", "department"],
  ["market", "community"],
  ["department", "department"],
  ["department", "county"],
];
const WRONG: readonly (readonly [child: UnitKind, parent: UnitKind])[] = [
  ["province", "prefecture"],
  ["county", "county"],
  ["county", "functional_zone"],
  ["town", "village"],
  ["guanqu", "village"],
  ["village", "natural_village"],
  ["village", "village"],
  ["village", "department"],
  ["group", "group"],
  ["household", "household"],
  ["household", "market"],
  ["public_toilet", "household"],
  ["road_section", "road_section"],
  ["country", "province"],
];
for (const [child, parent] of RIGHT) {
  test(`${child} may stand below ${parent}`, () => assert.ok(mayStandBelow(child, parent)));
}
for (const [child, parent] of WRONG) {
  test(`${child} may not stand below ${parent}`, () => assert.ok(!mayStandBelow(child, parent)));
}

test("whatever the levels between, a kind that may stand below another never stands above it, grids and zones aside", () => {
  const wide = new Set<UnitKind>(["grid", "functional_zone", "department"]);
  for (const child of kinds) {
    for (const parent of kinds) {
      if (wide.has(child) || wide.has(parent)) continue;
      assert.ok(!(mayStandBelow(child, parent) && mayStandBelow(parent, child)), `${child} ${parent}`);
    }
  }
});
