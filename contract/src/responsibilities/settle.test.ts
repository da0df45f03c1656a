import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ResponsibilityKind } from "./kinds.ts";
import {
  doMeet,
  type HeldResponsibility,
  settleResponsibility,
  type WantedResponsibility,
} from "./settle.ts";

const kind = (more: Partial<ResponsibilityKind> = {}): ResponsibilityKind => ({
  id: "contracted",
  label: "包干",
  holders: "县领导",
  of: ["town"],
  everyone: true,
  one_holder: false,
  clause: ["S1-22"],
  ...more,
});

const wanted = (more: Partial<WantedResponsibility> = {}): WantedResponsibility => ({
  unit: { name: "甲镇", kind: "town" },
  holder: "post_2",
  first_day: "2019-05-10",
  last_day: null,
  replaces: false,
  ...more,
});

const held = (more: Partial<HeldResponsibility> = {}): HeldResponsibility => ({
  id: "a",
  holder: "post_1",
  first_day: "2019-04-09",
  last_day: null,
  ...more,
});

const code = (result: ReturnType<typeof settleResponsibility>) =>
  "against" in result ? result.against.code : result.ends;

test("several may hold what the policy does not give to one; with one holder the second is refused", () => {
  assert.deepEqual(code(settleResponsibility(wanted(), kind(), [held()])), []);
  assert.equal(
    code(settleResponsibility(wanted(), kind({ one_holder: true }), [held()])),
    "responsibility_one_holder",
  );
  const before = held({ last_day: "2019-05-09" });
  assert.deepEqual(code(settleResponsibility(wanted(), kind({ one_holder: true }), [before])), []);
});

test("who replaces the present holder ends it with the day before, and nothing that begins later", () => {
  assert.deepEqual(code(settleResponsibility(wanted({ replaces: true }), kind(), [held()])), ["a"]);
  const later = held({ id: "b", holder: "post_3", first_day: "2019-05-10" });
  const refused = settleResponsibility(wanted({ replaces: true }), kind(), [held(), later]);
  assert.equal(code(refused), "responsibility_one_holder");
});

test("the same holder does not hold the same twice at once, and only units that the policy names have it", () => {
  const same = held({ holder: "post_2" });
  assert.equal(code(settleResponsibility(wanted({ replaces: true }), kind(), [same])), "responsibility_held");
  const village = wanted({ unit: { name: "甲村", kind: "village" } });
  assert.equal(code(settleResponsibility(village, kind(), [])), "responsibility_unit_wrong");
  assert.deepEqual(code(settleResponsibility(village, kind({ of: [] }), [])), []);
});

test("where one holds at a time, no day ever has two holders, however they follow each other", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2019-05-${String(n).padStart(2, "0")}`);
  const step = fc.record({
    holder: fc.constantFrom("post_1", "post_2", "post_3"),
    first_day: day,
    last_day: fc.option(day),
    replaces: fc.boolean(),
  });
  const steps = fc.array(step, { maxLength: 12 });
  fc.assert(
    fc.property(steps, (given) => {
      let all: HeldResponsibility[] = [];
      for (const [n, one] of given.entries()) {
        if (one.last_day !== null && one.last_day < one.first_day) continue;
        const result = settleResponsibility(wanted(one), kind({ one_holder: true }), all);
        if ("against" in result) continue;
        const before = (first: string) => `2019-05-${String(Number(first.slice(8)) - 1).padStart(2, "0")}`;
        all = all.map((row) =>
          result.ends.includes(row.id) ? { ...row, last_day: before(one.first_day) } : row,
        );
        all.push({ id: String(n), holder: one.holder, first_day: one.first_day, last_day: one.last_day });
      }
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) assert.ok(!doMeet(a, b), JSON.stringify([a, b]));
    }),
  );
});
