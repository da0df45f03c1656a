import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { countWarnings, numberWarnings } from "./lineage-warnings.ts";
import { type Comparable, metresBetween, suggestLineage } from "./suggest-lineage.ts";
import { doneOn, inState, PEOPLE, refusedOn } from "./testing/four-step.ts";

const pond = { longitude: 113.9, latitude: 35.3 };
const north = (metres: number) => ({
  longitude: 113.9,
  latitude: 35.3 + (metres / 6_371_009) * (180 / Math.PI),
});
const problem: Comparable = {
  id: "p_9",
  unit: "v_01",
  category: "rubbish",
  point: pond,
  found_on: "2019-05-08",
  lineage: null,
};
const other = (more: Partial<Comparable>): Comparable => ({
  ...problem,
  id: "p_1",
  found_on: "2019-04-09",
  ...more,
});

describe("suggesting that a problem is the same as an earlier one (AMB-4)", () => {
  test("near and of the same category: with the distance as its because", () => {
    const [found] = suggestLineage(problem, [other({ unit: "v_02", point: north(42) })], 50);
    assert.deepEqual(found, {
      id: "p_1",
      lineage: null,
      metres: 42,
      why: "near",
      because: {
        zh: "同一类别，相距约 42 米（2019-04-09 发现）",
        en: "same category, about 42 m away (found on 2019-04-09)",
      },
    });
  });
  test("beyond the radius only in the same village, with or without a position", () => {
    const far = other({ id: "far", unit: "v_02", point: north(80) });
    const village = other({ id: "village", point: north(800) });
    const unplaced = other({ id: "unplaced", point: null, found_on: "2019-04-12" });
    const found = suggestLineage(problem, [far, village, unplaced], 50);
    assert.deepEqual(
      found.map(({ id, why }) => [id, why]),
      [
        ["unplaced", "same_village"],
        ["village", "same_village"],
      ],
    );
    assert.equal(found[0]!.because.zh, "同村、同一类别（2019-04-12 发现）");
    assert.equal(found[1]!.because.zh, "同村、同一类别，相距约 800 米（2019-04-09 发现）");
  });
  test("never another category, an unclassified one, itself, a later one, or one of its own lineage", () => {
    const linked = { ...problem, lineage: "line_1" };
    const candidates = [
      other({ category: "sewage" }),
      other({ category: null }),
      problem,
      other({ found_on: "2019-06-01" }),
      other({ lineage: "line_1" }),
    ];
    assert.deepEqual(suggestLineage(linked, candidates, 50), []);
    assert.deepEqual(suggestLineage({ ...problem, category: null }, [other({ category: null })], 50), []);
  });
  test("the order is total: nearest first, whatever order they come in", () => {
    const many = [3, 30, 12, 12]
      .map((metres, at) => other({ id: `n_${at}`, point: north(metres) }))
      .concat(other({ id: "w", point: null }));
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        assert.deepEqual(
          suggestLineage(problem, shuffled, 50).map(({ id }) => id),
          ["n_0", "n_2", "n_3", "n_1", "w"],
        );
      }),
    );
  });
  test("a degree of latitude is 111.2 km, of longitude at 60° half of that", () => {
    assert.equal(
      Math.round(metresBetween({ longitude: 0, latitude: 0 }, { longitude: 0, latitude: 1 }) / 100),
      1112,
    );
    assert.equal(
      Math.round(metresBetween({ longitude: 0, latitude: 60 }, { longitude: 1, latitude: 60 }) / 100),
      556,
    );
  });
});

describe("a person links, and undoes it", () => {
  const { verifier, village } = PEOPLE;
  test("once linked it is linked until that is undone; the responsible side has no say", () => {
    const linked = doneOn(inState.dispatched(), verifier, "link_lineage", "2019-04-15T10:00", {
      lineage: "line_1",
      because: "同一处",
    }).next;
    assert.deepEqual([linked.lineage, linked.state], ["line_1", "dispatched"]);
    const again = { lineage: "line_2", because: "另一处" };
    assert.equal(
      refusedOn(linked, verifier, "link_lineage", "2019-04-15T11:00", again),
      "problem_lineage_linked",
    );
    assert.equal(
      refusedOn(linked, village, "unlink_lineage", "2019-04-15T11:00", { because: "不是" }),
      "problem_not_yours",
    );
    const free = doneOn(linked, verifier, "unlink_lineage", "2019-04-15T11:00", { because: "看错了" }).next;
    assert.equal(
      refusedOn(free, verifier, "unlink_lineage", "2019-04-15T12:00", { because: "看错了" }),
      "problem_lineage_none",
    );
  });
});

describe("A5: warned on 9 April, 18 April and 8 May (S1-26)", () => {
  const sent = [
    { id: "w_3", problem: "p_2", sent_at: "2019-05-08T10:00" },
    { id: "w_1", problem: "p_1", sent_at: "2019-04-09T10:00" },
    { id: "w_x", problem: "p_7", sent_at: "2019-04-10T10:00" },
    { id: "w_2", problem: "p_1", sent_at: "2019-04-18T10:00" },
  ];
  const nth = (lineages: ReadonlyMap<string, string | null>) =>
    numberWarnings(sent, lineages).map(({ id, nth }) => `${id}:${nth}`);
  test("of one lineage: first, second, third, across the problems that were linked", () => {
    const linked = new Map([
      ["p_1", "line_1"],
      ["p_2", "line_1"],
    ]);
    assert.deepEqual(nth(linked), ["w_1:1", "w_x:1", "w_2:2", "w_3:3"]);
    assert.equal(countWarnings("p_2", sent, linked), 3);
  });
  test("not linked by anybody: two problems, each with its own count", () => {
    assert.deepEqual(nth(new Map()), ["w_1:1", "w_x:1", "w_2:2", "w_3:1"]);
    assert.equal(countWarnings("p_2", sent, new Map()), 1);
  });
  test("a lineage that is named after its first problem takes that problem's own warnings in", () => {
    assert.equal(countWarnings("p_2", sent, new Map([["p_2", "p_1"]])), 3);
  });
  test("two in the same minute are numbered by id, in whatever order they come", () => {
    const same = [
      { id: "b", problem: "p", sent_at: "2019-04-09T10:00" },
      { id: "a", problem: "p", sent_at: "2019-04-09T10:00" },
    ];
    assert.deepEqual(
      numberWarnings(same, new Map()).map(({ id }) => id),
      ["a", "b"],
    );
  });
});
