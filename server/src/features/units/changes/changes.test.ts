import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyChange } from "./apply-change.ts";
import { planAdd } from "./plan-add.ts";
import { planMerge } from "./plan-merge.ts";
import { planMove } from "./plan-move.ts";
import { planRelation } from "./plan-relation.ts";
import { planRename } from "./plan-rename.ts";
import { planSplit } from "./plan-split.ts";
import { planWithdraw } from "./plan-withdraw.ts";
import { DAYS, planStep, steps } from "./random-changes.ts";
import { accepted, checkWorld, refusedFor, SMALL, unit, world } from "./small-world.ts";
import { todayOf } from "./today-of.ts";
import type { PlannedChange } from "./unit-change.ts";
import { childrenOn, type KnownUnits, parentOn, type UnitFacts, versionOn } from "./unit-facts.ts";

const ON = "2019-05-01";
const BEFORE = "2019-04-30";
const form = (id: string, kind = "village", code: string | null = null) => ({
  id,
  name: id,
  kind,
  code,
  order: 1,
});
const facts = (known: KnownUnits, id: string) => known.get(id) as UnitFacts;

test("a renaming holds from its day; the name of before stays", () => {
  const known = applyChange(
    SMALL,
    accepted(planRename(SMALL, { unit: "c", on: ON, name: "新市", kind: "county_city" })),
  );
  assert.deepEqual(
    [BEFORE, ON].map((day) => {
      const version = versionOn(known.get("c"), day);
      return [version?.name, version?.kind];
    }),
    [
      ["c", "county"],
      ["新市", "county_city"],
    ],
  );
  assert.deepEqual(childrenOn(known, "c", ON), ["t1", "t2"]);
  checkWorld(known, [BEFORE, ON]);
});

test("a renaming in the past ends where a later version begins, and says so", () => {
  const later = applyChange(SMALL, accepted(planRename(SMALL, { unit: "a", on: "2019-07-01", name: "丙" })));
  const change = accepted(planRename(later, { unit: "a", on: ON, name: "乙" }));
  const known = applyChange(later, change);
  const names = [BEFORE, ON, "2019-06-30", "2019-07-01"].map((day) => versionOn(known.get("a"), day)?.name);
  assert.deepEqual(names, ["a", "乙", "乙", "丙"]);
  assert.equal(change.notes.length, 1);
});

test("a renaming on the very day on which a version begins takes its place", () => {
  const once = applyChange(SMALL, accepted(planRename(SMALL, { unit: "a", on: ON, name: "误" })));
  const twice = applyChange(once, accepted(planRename(once, { unit: "a", on: ON, name: "正" })));
  assert.equal(versionOn(twice.get("a"), ON)?.name, "正");
  assert.equal(twice.get("a")?.versions.length, 2);
  checkWorld(twice, [BEFORE, ON]);
});

test("a move takes along what is below, from its day", () => {
  const known = applyChange(SMALL, accepted(planMove(SMALL, { unit: "a", on: ON, parent: "t2" })));
  assert.deepEqual(
    [BEFORE, ON].map((day) => childrenOn(known, "t1", day)),
    [["a", "b"], ["b"]],
  );
  assert.equal(parentOn(known.get("a1"), ON), "a");
  checkWorld(known, [BEFORE, ON]);
});

test("a moved village whose code does not fit its new town is noted, not refused", () => {
  const known = world(
    unit("t1", "town", null, { code: "410782001000" }),
    unit("t2", "town", null, { code: "410782002000" }),
    unit("v", "village", "t1", { code: "410782001201" }),
  );
  const change = accepted(planMove(known, { unit: "v", on: ON, parent: "t2" }));
  assert.match(change.notes[0]?.zh ?? "", /410782001201 不以新上级的代码 410782002000 开头/);
});

test("a merger into a new unit: the old ones end and keep their past, the new one starts clean", () => {
  const change = accepted(planMerge(SMALL, { units: ["a", "b"], on: ON, into: { found: form("ab") } }));
  const known = applyChange(SMALL, change);
  assert.deepEqual(childrenOn(known, "t1", BEFORE), ["a", "b"]);
  assert.deepEqual(childrenOn(known, "t1", ON), ["ab"]);
  assert.deepEqual(childrenOn(known, "ab", ON), ["a1", "a2"]);
  assert.equal(versionOn(known.get("ab"), BEFORE), undefined);
  assert.deepEqual(change.withdrawals, [
    { unit: "a", on: ON, successor: "ab" },
    { unit: "b", on: ON, successor: "ab" },
  ]);
  checkWorld(known, [BEFORE, ON]);
});

test("a merger into one of them: that one goes on", () => {
  const known = applyChange(
    SMALL,
    accepted(planMerge(SMALL, { units: ["a", "b"], on: ON, into: { unit: "b" } })),
  );
  assert.deepEqual(childrenOn(known, "t1", ON), ["b"]);
  assert.deepEqual(childrenOn(known, "b", ON), ["a1", "a2"]);
  assert.equal(versionOn(known.get("b"), ON)?.valid.from, null);
  checkWorld(known, [BEFORE, ON]);
});

test("units of different parents may merge; the new one's parent has to be said, and it is noted", () => {
  const into = { found: form("bd") };
  assert.deepEqual(refusedFor(planMerge(SMALL, { units: ["b", "d"], on: ON, into })), ["unit_parent_needed"]);
  const change = accepted(planMerge(SMALL, { units: ["b", "d"], on: ON, into: { ...into, parent: "t2" } }));
  assert.match(change.notes[0]?.zh ?? "", /原来的上级不同/);
  checkWorld(applyChange(SMALL, change), [BEFORE, ON]);
});

test("a town and a village below it may end in one merger", () => {
  const known = applyChange(
    SMALL,
    accepted(
      planMerge(SMALL, { units: ["t1", "a"], on: ON, into: { found: form("s", "street"), parent: "c" } }),
    ),
  );
  assert.deepEqual(childrenOn(known, "s", ON), ["a1", "a2", "b"]);
  checkWorld(known, [BEFORE, ON]);
});

test("pools and grids of a unit that ends are noted; a grid that ends hands its units on", () => {
  const grid = { hierarchy: "grid", parent: "g1", child: "a1", valid: { from: null, before: null } } as const;
  const pool = {
    hierarchy: "pool",
    parent: "县组",
    child: "b",
    valid: { from: null, before: null },
  } as const;
  const start = new Map([
    ...SMALL,
    ["g1", unit("g1", "grid", "a")] as const,
    ["g2", unit("g2", "grid", "a")] as const,
    ["a1", unit("a1", "group", "a", { relations: [grid] })] as const,
    ["b", unit("b", "village", "t1", { relations: [pool] })] as const,
  ]);
  const merged = applyChange(
    start,
    accepted(planMerge(start, { units: ["g1"], on: ON, into: { unit: "g2" } })),
  );
  const grids = facts(merged, "a1").relations.filter(({ hierarchy }) => hierarchy === "grid");
  assert.deepEqual(
    grids.map(({ parent, valid }) => [parent, valid.from, valid.before]),
    [
      ["g1", null, ON],
      ["g2", ON, null],
    ],
  );
  const change = accepted(planWithdraw(start, { unit: "b", on: ON, successor: "d" }));
  assert.match(change.notes[0]?.zh ?? "", /县组/);
  checkWorld(applyChange(start, change), [BEFORE, ON]);
});

test("a split: everything below goes to a part, and one part takes over", () => {
  const parts = [
    { unit: form("p1"), children: ["a1"] },
    { unit: form("p2"), children: ["a2"] },
  ];
  const known = applyChange(SMALL, accepted(planSplit(SMALL, { unit: "a", on: ON, parts, successor: "p2" })));
  assert.deepEqual(childrenOn(known, "t1", ON), ["b", "p1", "p2"]);
  assert.deepEqual([childrenOn(known, "p1", ON), childrenOn(known, "p2", ON)], [["a1"], ["a2"]]);
  assert.deepEqual(facts(known, "a").withdrawal, { unit: "a", on: ON, successor: "p2" });
  checkWorld(known, [BEFORE, ON]);
});

test("a part may be split off while the unit goes on", () => {
  const parts = [{ unit: form("p1"), children: ["a1"] }];
  const known = applyChange(SMALL, accepted(planSplit(SMALL, { unit: "a", on: ON, parts, successor: null })));
  assert.deepEqual([childrenOn(known, "a", ON), childrenOn(known, "p1", ON)], [["a2"], ["a1"]]);
  checkWorld(known, [BEFORE, ON]);
});

test("a withdrawn unit stands below its successor for rights, one without stays where it was", () => {
  const start = applyChange(SMALL, accepted(planWithdraw(SMALL, { unit: "a", on: ON, successor: "d" })));
  const known = applyChange(
    start,
    accepted(planWithdraw(start, { unit: "b", on: "2019-06-01", successor: null })),
  );
  const today = (id: string, day: string) => {
    const { parent, withdrawnOn, successor } = todayOf(facts(known, id), day) ?? {};
    return [parent, withdrawnOn, successor];
  };
  assert.deepEqual(today("a", BEFORE), ["t1", null, null]);
  assert.deepEqual(today("a", ON), ["d", ON, "d"]);
  assert.deepEqual(today("b", "2019-06-01"), ["t1", "2019-06-01", null]);
  assert.deepEqual(childrenOn(known, "d", ON), ["a1", "a2"]);
  assert.equal(todayOf(facts(known, "d"), "2017-12-31"), undefined);
});

const always = { from: null, before: null };
const REFUSED: readonly (readonly [string, PlannedChange, readonly string[]])[] = [
  ["a unit that does not exist", planMove(SMALL, { unit: "x", on: ON, parent: "t1" }), ["unit_missing"]],
  [
    "a day before the unit",
    planRename(SMALL, { unit: "d", on: "2017-12-31", name: "x" }),
    ["unit_not_on_day"],
  ],
  ["a new name that is the old", planRename(SMALL, { unit: "d", on: ON, name: "d" }), ["unit_unchanged"]],
  ["a move to where it is", planMove(SMALL, { unit: "a", on: ON, parent: "t1" }), ["unit_unchanged"]],
  [
    "a parent that is not there yet",
    planMove(SMALL, { unit: "a1", on: "2017-01-01", parent: "d" }),
    ["unit_not_on_day"],
  ],
  ["a circle", planMove(SMALL, { unit: "c", on: ON, parent: "a" }), ["unit_cycle"]],
  ["a unit below itself", planMove(SMALL, { unit: "t1", on: ON, parent: "t1" }), ["unit_cycle"]],
  ["a town below a village", planMove(SMALL, { unit: "t2", on: ON, parent: "a" }), ["unit_kind_misplaced"]],
  [
    "a kind that does not hold what is below",
    planRename(SMALL, { unit: "a", on: ON, kind: "group" }),
    ["unit_kind_misplaced", "unit_kind_misplaced"],
  ],
  [
    "a kind of one's own invention",
    planRename(SMALL, { unit: "a", on: ON, kind: "hamlet" }),
    ["unit_kind_unknown"],
  ],
  [
    "one unit merged",
    planMerge(SMALL, { units: ["a"], on: ON, into: { found: form("x") } }),
    ["unit_too_few"],
  ],
  [
    "a unit merged with itself",
    planMerge(SMALL, { units: ["a"], on: ON, into: { unit: "a" } }),
    ["unit_too_few"],
  ],
  [
    "a unit named twice",
    planMerge(SMALL, { units: ["a", "b", "a"], on: ON, into: { found: form("x") } }),
    ["unit_named_twice"],
  ],
  ["an id in use", planMerge(SMALL, { units: ["a", "b"], on: ON, into: { found: form("d") } }), ["id_taken"]],
  [
    "a merger into what is below",
    planMerge(SMALL, { units: ["a", "b"], on: ON, into: { unit: "a1" } }),
    ["unit_successor_wrong", "unit_kind_misplaced"],
  ],
  [
    "a merger below one that ends",
    planMerge(SMALL, { units: ["t1", "t2"], on: ON, into: { found: form("x"), parent: "t1" } }),
    ["unit_successor_wrong", "unit_kind_misplaced", "unit_kind_misplaced", "unit_kind_misplaced"],
  ],
  [
    "open problems without successor",
    planWithdraw(SMALL, { unit: "a", on: ON, successor: null }),
    ["unit_children_left", "unit_successor_missing"],
  ],
  [
    "a successor that is not there yet",
    planWithdraw(SMALL, { unit: "b", on: "2017-06-01", successor: "d" }),
    ["unit_successor_wrong"],
  ],
  [
    "itself as successor",
    planWithdraw(SMALL, { unit: "b", on: ON, successor: "b" }),
    ["unit_successor_wrong"],
  ],
  [
    "a split that leaves children",
    planSplit(SMALL, {
      unit: "a",
      on: ON,
      successor: "p",
      parts: [
        { unit: form("p"), children: ["a1"] },
        { unit: form("q"), children: [] },
      ],
    }),
    ["unit_children_left"],
  ],
  [
    "a child given twice and a stranger",
    planSplit(SMALL, {
      unit: "a",
      on: ON,
      successor: null,
      parts: [
        { unit: form("p"), children: ["a1"] },
        { unit: form("q"), children: ["a1", "b"] },
      ],
    }),
    ["unit_named_twice", "unit_not_below"],
  ],
  [
    "a successor that is no part",
    planSplit(SMALL, {
      unit: "b",
      on: ON,
      successor: "d",
      parts: [
        { unit: form("p"), children: [] },
        { unit: form("q"), children: [] },
      ],
    }),
    ["unit_successor_wrong"],
  ],
  [
    "a code that is none",
    planAdd(SMALL, { unit: form("x", "village", "41078200120"), parent: "t1", from: ON }, ON),
    ["unit_code_wrong"],
  ],
  [
    "a code of another depth",
    planAdd(SMALL, { unit: form("x", "village", "410782001000"), parent: "t1", from: ON }, ON),
    ["unit_code_wrong"],
  ],
  [
    "a pool twice",
    planRelation(
      world(
        unit("v", "village", null, {
          relations: [{ hierarchy: "pool", parent: "P", child: "v", valid: always }],
        }),
      ),
      { hierarchy: "pool", parent: "P", children: ["v"], valid: { from: ON, before: null } },
    ),
    ["unit_relation_taken"],
  ],
];
for (const [what, planned, codes] of REFUSED) {
  test(`${what} is refused`, () => assert.deepEqual(refusedFor(planned), codes));
}

test("nothing is put before a later change", () => {
  const moved = applyChange(SMALL, accepted(planMove(SMALL, { unit: "a", on: "2019-07-01", parent: "t2" })));
  assert.deepEqual(refusedFor(planMove(moved, { unit: "a", on: ON, parent: "c" })), ["unit_changed_later"]);
  assert.deepEqual(refusedFor(planWithdraw(moved, { unit: "a", on: ON, successor: "b" })), [
    "unit_changed_later",
  ]);
});

test("a unit below which something comes to stand later does not end before that", () => {
  const known = applyChange(SMALL, accepted(planMove(SMALL, { unit: "a1", on: "2019-07-01", parent: "b" })));
  assert.deepEqual(refusedFor(planWithdraw(known, { unit: "b", on: ON, successor: "d" })), [
    "unit_changed_later",
  ]);
  assert.deepEqual(refusedFor(planWithdraw(known, { unit: "b", on: "2019-07-01", successor: "d" })), []);
});

test("a unit does not end on the day on which it begins", () => {
  const known = applyChange(SMALL, accepted(planAdd(SMALL, { unit: form("x"), parent: "t1", from: ON }, ON)));
  assert.deepEqual(refusedFor(planWithdraw(known, { unit: "x", on: ON, successor: "b" })), [
    "unit_begins_then",
  ]);
});

test("nothing is hung below a unit whose end is on record", () => {
  const known = applyChange(
    SMALL,
    accepted(planWithdraw(SMALL, { unit: "b", on: "2019-07-01", successor: "d" })),
  );
  assert.deepEqual(refusedFor(planMove(known, { unit: "a1", on: ON, parent: "b" })), ["unit_changed_later"]);
  const grouped = { unit: form("x", "group"), parent: "b", from: ON };
  assert.deepEqual(refusedFor(planAdd(known, grouped, ON)), ["unit_changed_later"]);
});

test("whatever is accepted leaves the past as it was, and no overlap, no circle, no orphan", () => {
  let changes = 0;
  fc.assert(
    fc.property(steps, (taken) => {
      let known = SMALL;
      for (const step of taken) {
        const outcome = planStep(known, step);
        if (!("change" in outcome)) continue;
        changes += 1;
        const next = applyChange(known, outcome.change);
        checkWorld(next, DAYS);
        for (const [id, was] of known) {
          for (const day of ["2017-12-31", ...DAYS].filter((one) => one < step.day)) {
            assert.deepEqual(parentOn(next.get(id), day), parentOn(was, day));
            assert.equal(versionOn(next.get(id), day)?.name, versionOn(was, day)?.name);
          }
        }
        known = next;
      }
    }),
    { numRuns: 600 },
  );
  assert.ok(changes > 100, `${changes} changes were accepted`);
});
