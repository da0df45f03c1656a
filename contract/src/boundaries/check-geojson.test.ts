import assert from "node:assert/strict";
import { test } from "node:test";
import { checkGeojson, MOST_FEATURES } from "./check-geojson.ts";

const ring = [
  [113, 35],
  [114, 35],
  [114, 36],
  [113, 35],
];
const feature = (more: object = {}, geometry: unknown = { type: "Polygon", coordinates: [ring] }) => ({
  type: "Feature",
  properties: { unit: "county_a", name: "甲县", ...more },
  geometry,
});
const file = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const polygon = (...rings: unknown[]) => feature({}, { type: "Polygon", coordinates: rings });

test("polygons and multipolygons come out as multipolygons, to seven decimals", () => {
  const fine = ring.map(([lon, lat]) => [lon! + 0.123456789, lat, 12]);
  const { boundaries, faults } = checkGeojson(
    file(
      polygon(fine),
      feature({ unit: undefined, code: 410782 }, { type: "MultiPolygon", coordinates: [[ring]] }),
    ),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(boundaries[0]?.polygons[0]?.[0]?.[0], [113.1234568, 35]);
  assert.deepEqual([boundaries[1]?.unit, boundaries[1]?.code], [undefined, "410782"]);
});

test("every wrong feature is named by its number and name, with what would be right", () => {
  const swapped = ring.map(([lon, lat]) => [lat, lon]);
  const { faults } = checkGeojson(
    file(
      polygon(swapped),
      feature(),
      feature({ unit: undefined }),
      polygon(ring.slice(0, 3)),
      polygon([...ring.slice(0, 3), [113.5, 35]]),
      feature({}, { type: "Point", coordinates: [113, 35] }),
      feature({}, null),
      null,
      { type: "Polygon" },
      polygon([...ring, ["113", "35"]]),
      feature({}, { type: "MultiPolygon", coordinates: [[]] }),
    ),
  );
  assert.deepEqual(
    faults.map(({ at }) => at),
    [
      "第1个要素“甲县”",
      "第3个要素“甲县”",
      "第4个要素“甲县”",
      "第5个要素“甲县”",
      "第6个要素“甲县”",
      "第7个要素“甲县”",
      "第8个要素",
      "第9个要素",
      "第10个要素“甲县”",
      "第11个要素“甲县”",
    ],
  );
  assert.match(faults[0]?.expected ?? "", /经度在前/);
  assert.ok(faults.every(({ expected }) => expected.length > 4));
});

test("what is no collection, empty, too large, or in another frame is refused whole", () => {
  for (const wrong of [
    undefined,
    null,
    [],
    {},
    file(),
    { type: "FeatureCollection" },
    file(...Array.from({ length: MOST_FEATURES + 1 }, () => feature())),
    { ...file(feature()), crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } } },
  ]) {
    const { boundaries, faults } = checkGeojson(wrong);
    assert.deepEqual([boundaries.length, faults.length, faults[0]?.at], [0, 1, ""]);
  }
  const named = {
    ...file(feature()),
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
  };
  assert.deepEqual(checkGeojson(named).faults, []);
});

test("positions of all features together are bounded", () => {
  const long = [...Array.from({ length: 300_000 }, () => [113, 35]), [113, 35]];
  const { boundaries, faults } = checkGeojson(file(polygon(long), polygon(long)));
  assert.deepEqual([boundaries.length, faults.length], [1, 1]);
  assert.match(faults[0]?.expected ?? "", /先简化/);
});
