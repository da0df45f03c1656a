import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Position } from "./check-geojson.ts";
import { boxOf, simplifyBoundary, stepFor } from "./simplify-boundaries.ts";

const coordinate = (low: number, high: number) =>
  fc.integer({ min: low * 1e7, max: high * 1e7 }).map((n) => n / 1e7);
const positions = fc.array(fc.tuple(coordinate(113, 114), coordinate(35, 36)), {
  minLength: 3,
  maxLength: 60,
});
const closed = (open: readonly Position[]): Position[] => [...open, open[0]!];

test("the step is a short figure, and gives a thousand to two thousand steps and more across", () => {
  assert.equal(stepFor([113, 35, 114, 36]), 0.0005);
  assert.equal(stepFor([113, 35, 133, 36]), 0.01);
  assert.ok(stepFor([113, 35, 113, 35]) > 0);
});

test("neighbours still meet: a shared edge goes to the same points in both", () => {
  fc.assert(
    fc.property(positions, positions, positions, (edge, left, right) => {
      const step = 0.0005;
      const of = (ring: readonly Position[]) => simplifyBoundary([[closed(ring)]], step)[0]?.[0] ?? [];
      const [one, other] = [of([...edge, ...left]), of([...right, ...edge.toReversed()])];
      const on = (position: Position) => position.map((degrees) => Math.round(degrees / step)).join();
      const [ones, others] = [new Set(one.map(on)), new Set(other.map(on))];
      for (const position of edge) assert.ok(ones.has(on(position)) && others.has(on(position)));
    }),
    { numRuns: 100 },
  );
});

test("no position moves by more than half a step; rings stay closed; what shrinks to nothing stays as it was", () => {
  fc.assert(
    fc.property(positions, (open) => {
      const step = 0.002;
      const ring = closed(open);
      for (const [one] of simplifyBoundary([[ring]], step)) {
        assert.deepEqual(one?.[0], one?.at(-1));
        for (const [lon, lat] of one ?? [])
          assert.ok(
            ring.some(
              ([x, y]) => Math.abs(x - lon) <= step / 2 + 1e-9 && Math.abs(y - lat) <= step / 2 + 1e-9,
            ),
          );
      }
    }),
    { numRuns: 100 },
  );
  const speck = [
    [
      closed([
        [113, 35],
        [113.00001, 35],
        [113.00001, 35.00001],
      ]),
    ],
  ];
  assert.deepEqual(simplifyBoundary(speck, 0.01), speck);
});

test("holes that vanish go, the outer ring stays; the box is around all", () => {
  const outer = closed([
    [113, 35],
    [114, 35],
    [114, 36],
  ]);
  const hole = closed([
    [113.8, 35.1],
    [113.80001, 35.1],
    [113.8, 35.10001],
  ]);
  assert.deepEqual(simplifyBoundary([[outer, hole]], 0.01), [[outer]]);
  assert.deepEqual(
    boxOf([
      [outer],
      [
        closed([
          [112, 34],
          [112.5, 34],
          [112.5, 34.5],
        ]),
      ],
    ]),
    [112, 34, 114, 36],
  );
});
