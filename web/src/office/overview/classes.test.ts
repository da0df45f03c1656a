import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { classAt, classesOf, countClasses, shadeOf } from "./classes.ts";
import { NUMBERS } from "./numbers.ts";

describe("the classes that a number is coloured by", () => {
  test("a rate has its own, closer towards the whole; a bound belongs to the class above it", () => {
    assert.deepEqual(
      classesOf("rate").map(({ from, to, shade }) => [from, to, shade]),
      [
        [null, 60, "step0"],
        [60, 80, "step1"],
        [80, 90, "step2"],
        [90, 95, "step3"],
        [95, null, "step4"],
      ],
    );
    assert.deepEqual(
      [59.9, 60, 94.99, 95, 100].map((value) => shadeOf("rate", value)),
      ["step0", "step1", "step3", "step4", "step4"],
    );
  });

  test("a count has a class for none, plain, and is said in wholes", () => {
    assert.deepEqual(
      classesOf("overdue").map(({ from, to, shade }) => [from, to, shade]),
      [
        [0, 0, "zero"],
        [1, 9, "step0"],
        [10, 49, "step1"],
        [50, 199, "step2"],
        [200, 999, "step3"],
        [1000, null, "step4"],
      ],
    );
    assert.equal(shadeOf("overdue", 0), "zero");
    assert.equal(shadeOf("overdue", null), "missing");
  });

  test("a colour says the same whatever stands beside it: a county and its town with the same number look the same", () => {
    const [city, county] = [
      [12, 340, 9],
      [12, 3, 0],
    ];
    assert.equal(shadeOf("open", city[0] ?? null), shadeOf("open", county[0] ?? null));
    assert.deepEqual(countClasses("open", [...city, null]), [0, 1, 1, 0, 1, 0]);
    assert.deepEqual(countClasses("open", county), [1, 1, 1, 0, 0, 0]);
  });

  test("each value lies within the class that it is put in, and a greater one never in a lower class", () => {
    const value = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERS), value, value, (id, one, other) => {
        const { from, to } = classesOf(id)[classAt(id, one)] ?? assert.fail("no class");
        assert.ok((from ?? 0) <= one && one <= (to ?? Number.POSITIVE_INFINITY), `${id} ${one}`);
        if (one <= other) assert.ok(classAt(id, one) <= classAt(id, other), `${id} ${one} ${other}`);
      }),
    );
  });
});
