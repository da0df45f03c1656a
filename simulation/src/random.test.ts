import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seedRandom } from "./random.ts";

test("the same keys give the same numbers, on any machine", () => {
  const random = seedRandom("2019", "unit", "c_jia");
  const drawn = Array.from({ length: 6 }, () => random.below(1_000_000));
  assert.deepEqual(drawn, KNOWN);
});

test("other keys give other numbers", () => {
  const first = (key: string): number => seedRandom("2019", key).below(1 << 30);
  assert.equal(new Set(Array.from({ length: 1000 }, (_, at) => first(`v_${at}`))).size, 1000);
  assert.notEqual(seedRandom("a", "bc").below(1 << 30), seedRandom("ab", "c").below(1 << 30));
});

test("below is even: each of ten numbers in a tenth of 100,000 draws, within 4 standard deviations (95 each)", () => {
  const random = seedRandom("evenness");
  const counts = new Array<number>(10).fill(0);
  for (let n = 0; n < 100_000; n++) {
    const at = random.below(10);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 4 * 95, `${counts}`);
});

test("sample takes different items and leaves the original alone; bell stays within its reach", () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(40), (seed, items, count) => {
      const before = [...items];
      const random = seedRandom(seed);
      const taken = random.sample(items, count);
      assert.deepEqual(items, before);
      assert.equal(new Set(taken).size, Math.min(count, items.length));
      assert.ok(taken.every((item) => items.includes(item)));
      assert.ok(Math.abs(random.bell(7)) <= 7);
    }),
  );
});

test("to pick from nothing is refused", () => {
  assert.throws(() => seedRandom("x").pick([]), RangeError);
});

const KNOWN = [285988, 788427, 415657, 745019, 750061, 89632];
