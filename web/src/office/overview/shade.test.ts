import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { STEPS, scaleOf } from "./shade.ts";

describe("the scale of a map", () => {
  test("has round bounds that hold all values", () => {
    const scale = scaleOf([71.05, 90.15, 92.4]);
    assert.deepEqual(scale?.bounds, [70, 75, 80, 85, 90, 95]);
    assert.equal(scale?.stepOf(71.05), 0);
    assert.equal(scale?.stepOf(90.15), 4);
  });

  test("is one step where all values are the same, and none without values", () => {
    assert.equal(scaleOf([3, 3])?.bounds.length, 2);
    assert.equal(scaleOf([]), undefined);
  });

  test("puts every value into the step whose bounds hold it, whatever the values are", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(counts, (values) => {
        const scale = scaleOf(values);
        assert.ok(scale !== undefined);
        assert.ok(scale.bounds.length - 1 <= STEPS);
        for (const value of values) {
          const step = scale.stepOf(value);
          const [low, high] = [scale.bounds[step] ?? Number.NaN, scale.bounds[step + 1] ?? Number.NaN];
          assert.ok(low <= value + 1e-6 && value <= high + 1e-6, `${value} in ${low}–${high}`);
        }
      }),
    );
  });
});
