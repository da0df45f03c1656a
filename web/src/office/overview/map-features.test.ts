import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { boundsOf, featuresOf, middleOf, toDisplay } from "./map-features.ts";

const child = (unit: string, more: object = {}) =>
  ({ unit, name: unit, point: null, counts: { open: 3 }, score: null, ...more }) as never;
const square = [
  [
    [
      [113, 35],
      [114, 35],
      [114, 36],
      [113, 36],
      [113, 35],
    ],
  ],
];
const boundaries = {
  type: "FeatureCollection",
  features: [{ id: "a", geometry: { coordinates: square } }],
} as never;

describe("what the map draws", () => {
  test("regions where a boundary was loaded, points where not, nothing of what has neither", () => {
    const children = [child("a"), child("b", { point: { lon: 115, lat: 34.5 } }), child("c")];
    const features = featuresOf({ children, boundaries, crs: "wgs84", by: "open" });
    assert.deepEqual(
      features.map(({ geometry, properties }) => [properties.unit, geometry.type, properties.shade]),
      [
        ["a", "MultiPolygon", "step0"],
        ["b", "Point", "step0"],
      ],
    );
    assert.deepEqual(boundsOf(features), [113, 34.5, 115, 36]);
    assert.deepEqual(features.map(middleOf), [
      [113.5, 35.5],
      [115, 34.5],
    ]);
  });

  test("nothing where there is nothing", () => {
    assert.equal(boundsOf([]), undefined);
  });

  test("a base map in GCJ-02 moves what is drawn on it by some hundred metres, another not at all", () => {
    // The shift at Beijing is published with the transformation: about 0.0062 degrees east and 0.0014 north.
    const [lon, lat] = toDisplay([116.404, 39.915], "gcj02");
    assert.ok(Math.abs(lon - 116.41024) < 0.0005 && Math.abs(lat - 39.9164) < 0.0005, `${lon} ${lat}`);
    assert.deepEqual(toDisplay([116.404, 39.915], "wgs84"), [116.404, 39.915]);
  });
});
