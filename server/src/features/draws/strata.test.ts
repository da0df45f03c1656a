import assert from "node:assert/strict";
import { test } from "node:test";
import { holderOf, type PlacedKind, strataOf } from "./strata.ts";

const unit = (id: string, kind: string, pos: number, pos_end: number): PlacedKind => ({
  id,
  kind,
  pos,
  pos_end,
});

/** A city with a county, a district and a zone beside them; towns, a street and zones within. */
const TREE = [
  unit("county", "county", 100, 299),
  unit("town", "town", 101, 149),
  unit("zone_in_county", "functional_zone", 150, 199),
  unit("street", "street", 200, 249),
  unit("district", "district", 300, 399),
  unit("zone", "functional_zone", 400, 599),
  unit("zone_in_zone", "functional_zone", 410, 449),
  unit("town_in_zone", "town", 450, 499),
];

test("各县: districts, and the zone beside them with all that is in it, are strata like a county", () => {
  const countyOf = strataOf("county", TREE);
  const places = [120, 160, 220, 350, 405, 420, 460, 50];
  const found = ["county", "county", "county", "district", "zone", "zone", "zone", ""];
  assert.deepEqual(places.map(countyOf), found);
});

test("各镇: streets too, and a zone where no town itself holds the place", () => {
  const townOf = strataOf("town", TREE);
  const places = [120, 160, 220, 350, 405, 420, 460, 270];
  const found = ["town", "zone_in_county", "street", "", "zone", "zone_in_zone", "town_in_zone", ""];
  assert.deepEqual(places.map(townOf), found);
});

test("of units in units the innermost is found, or the outermost; behind the last and between them nobody", () => {
  const nested = [
    unit("a", "x", 10, 90),
    unit("b", "x", 20, 60),
    unit("c", "x", 30, 40),
    unit("d", "x", 100, 110),
  ];
  const [inner, outer] = [holderOf(nested, false), holderOf(nested, true)];
  assert.deepEqual([35, 50, 70, 95, 105, 200].map(inner), ["c", "b", "a", undefined, "d", undefined]);
  assert.deepEqual([35, 50, 70, 95, 105, 9].map(outer), ["a", "a", "a", undefined, "d", undefined]);
});
