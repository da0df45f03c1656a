import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOfInstant, formatInstant, MINUTES_A_DAY, parseInstant, readTime } from "./instant.ts";

test("a printed instant reads back as itself, before 1970 too", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000_000, max: 60_000_000 }), (minutes) => {
      assert.equal(parseInstant(formatInstant(minutes)), minutes);
      assert.equal(formatInstant(minutes), new Date(minutes * 60_000).toISOString().slice(0, 16));
      assert.equal(dayOfInstant(minutes), Math.floor(minutes / MINUTES_A_DAY));
    }),
  );
});

test("only local minutes are instants", () => {
  for (const text of [
    "2019-04-30",
    "2019-04-30 10:00",
    "2019-04-30T10:00:00",
    "2019-04-30T10:00Z",
    "2019-04-30T24:00",
    "2019-02-30T10:00",
    "2019-04-30T9:00",
  ]) {
    assert.throws(() => parseInstant(text), { code: "not_an_instant" }, text);
  }
  assert.equal(readTime("23:59"), 1439);
  assert.equal(readTime("24:00"), null);
});
