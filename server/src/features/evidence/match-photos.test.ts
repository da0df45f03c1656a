import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { matchPhotos, type PhotoToPair } from "./match-photos.ts";

const photo = (id: string, changes: Partial<PhotoToPair> = {}): PhotoToPair => ({
  id,
  problem: "p1",
  spot: "3",
  stage: id.startsWith("b") ? "before" : "after",
  at: `2026-03-0${id.startsWith("b") ? 1 : 5}T08:00:0${id.at(-1)}.000Z`,
  direction: null,
  retakes: null,
  ...changes,
});

const write = (photos: readonly PhotoToPair[]): string[] =>
  matchPhotos(photos).pairs.map((pair) => `${pair.before.id}-${pair.after.id} ${pair.by}`);

describe("before and after", () => {
  it("pairs in the order of taking when nothing says more", () => {
    assert.deepEqual(write([photo("a2"), photo("b2"), photo("a1"), photo("b1")]), [
      "b1-a1 order",
      "b2-a2 order",
    ]);
  });

  it("prefers the photo that was taken over the pattern, the last such", () => {
    const found = matchPhotos([
      photo("b1"),
      photo("b2"),
      photo("a1", { retakes: "b2" }),
      photo("a2"),
      photo("a3", { retakes: "b2" }),
    ]);
    assert.deepEqual(
      found.pairs.map((pair) => [pair.before.id, pair.after.id, pair.by]),
      [
        ["b1", "a1", "order"],
        ["b2", "a3", "retake"],
      ],
    );
    assert.deepEqual(
      found.alone.map((one) => one.id),
      ["a2"],
    );
  });

  it("prefers the same direction, across north too", () => {
    const photos = [
      photo("b1", { direction: 90 }),
      photo("b2", { direction: 355 }),
      photo("a1", { direction: 10 }),
      photo("a2", { direction: 100 }),
    ];
    assert.deepEqual(write(photos), ["b1-a2 direction", "b2-a1 direction"]);
  });

  it("never pairs across problems or spots, nor backwards in time", () => {
    assert.deepEqual(write([photo("b1"), photo("a1", { problem: "p2" })]), []);
    assert.deepEqual(write([photo("b1"), photo("a1", { spot: null })]), []);
    assert.deepEqual(write([photo("b1"), photo("a1", { at: "2026-02-28T08:00:00.000Z" })]), []);
    assert.deepEqual(write([photo("b1"), photo("a1", { at: photo("b1").at })]), []);
    assert.deepEqual(write([photo("b1"), photo("a1", { problem: "p2", retakes: "b1" })]), []);
  });

  it("uses each photo once, whatever the order of the input", () => {
    const any = fc.record({
      problem: fc.constantFrom("p1", "p2"),
      spot: fc.constantFrom("1", "2", null),
      stage: fc.constantFrom("before" as const, "after" as const),
      at: fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}T00:00:00.000Z`),
      direction: fc.option(fc.integer({ min: 0, max: 359 })),
      retakes: fc.option(fc.nat(11).map((number) => `id${number}`)),
    });
    const list = fc
      .array(any, { maxLength: 12 })
      .map((all) => all.map((one, index) => ({ id: `id${index}`, ...one })));
    fc.assert(
      fc.property(
        list.chain((photos) =>
          fc.tuple(fc.constant(photos), fc.shuffledSubarray(photos, { minLength: photos.length })),
        ),
        ([photos, shuffled]) => {
          const found = matchPhotos(photos);
          assert.deepEqual(matchPhotos(shuffled), found);
          const used = [
            ...found.pairs.flatMap((pair) => [pair.before.id, pair.after.id]),
            ...found.alone.map((one) => one.id),
          ];
          assert.deepEqual(used.sort(), photos.map((one) => one.id).sort());
        },
      ),
    );
  });
});
