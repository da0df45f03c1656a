// What a walk reads and says as a scope changes, and the cursor that remembers it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Range, SyncType } from "@cunjing/contract";
import fc from "fast-check";
import { makeSealingKey } from "../../../platform/secrets/sealing-key.ts";
import { type LegPart, planWalk, wholeWalk } from "./plan-walk.ts";
import { openCursor, type SyncCursor, sealCursor } from "./sync-cursor.ts";
import { type SyncScope, subtractRanges } from "./sync-scope.ts";

const scope = (ranges: readonly Range[], more: Partial<SyncScope> = {}): SyncScope => ({
  ranges: { "inspection.enter": ranges, "inspection.read": ranges, "problem.read": ranges },
  teams: ["one"],
  cleared: [],
  shape: "campaign,round,task,inspection,problem,dispatch,team_member",
  ...more,
});
const rangesOf = (parts: readonly LegPart[] | undefined, type: SyncType) =>
  parts?.find((part) => part.type === type)?.ranges;

/** Lists of ranges in order and without overlaps, within a hundred positions. */
const ranges = fc
  .uniqueArray(fc.nat(99), { maxLength: 12 })
  .map((cuts) => cuts.toSorted((a, b) => a - b))
  .map((cuts) =>
    cuts.flatMap((cut, at): Range[] => (at % 2 === 0 ? [[cut, (cuts[at + 1] ?? cut + 1) - 1]] : [])),
  );
const holds = (all: readonly Range[], pos: number) => all.some(([low, high]) => low <= pos && pos <= high);
const positions = Array.from({ length: 110 }, (_, pos) => pos);

test("what is left of ranges without others holds what the one holds and the others do not", () => {
  fc.assert(
    fc.property(ranges, ranges, (some, others) => {
      const left = subtractRanges(some, others);
      for (const pos of positions)
        assert.equal(holds(left, pos), holds(some, pos) && !holds(others, pos), `${pos}`);
    }),
  );
});

describe("a walk", () => {
  test("without a change reads what changed, all of it", () => {
    const same = scope([[1, 9]]);
    const walk = planWalk(same, same);
    assert.deepEqual(walk?.left, []);
    assert.deepEqual(
      walk?.legs.map(({ kind }) => kind),
      ["changed"],
    );
  });

  test("to another scope reads the gained as a whole, the kept by what changed, and says the lost", () => {
    fc.assert(
      fc.property(ranges, ranges, (before, now) => {
        fc.pre(JSON.stringify(before) !== JSON.stringify(now));
        const walk = planWalk(scope(before), scope(now));
        const [all, changed] = walk?.legs ?? [];
        const lost = walk?.left.find(
          ({ types, ranges: of }) => types.includes("problem") && of !== undefined,
        );
        for (const pos of positions) {
          const [was, is] = [holds(before, pos), holds(now, pos)];
          assert.equal(holds(rangesOf(all?.parts, "problem") ?? [], pos), is && !was);
          assert.equal(holds(rangesOf(changed?.parts, "problem") ?? [], pos), is && was);
          assert.equal(holds((lost?.ranges ?? []) as readonly Range[], pos), was && !is);
        }
      }),
    );
  });

  test("of a person whose roles changed begins anew; of one whose teams did, the tasks come anew", () => {
    const before = scope([[1, 9]]);
    assert.equal(planWalk(before, { ...before, shape: "campaign,problem,village" }), null);
    assert.equal(planWalk(before, { ...before, cleared: null }), null);
    const walk = planWalk(before, { ...before, teams: ["two"] });
    assert.ok(walk?.left.some(({ types, ranges: of }) => types.includes("task") && of === undefined));
    assert.deepEqual(rangesOf(walk?.legs[0]?.parts, "task"), [[1, 9]]);
  });

  test("a sealed round that is opened to a person comes whole; one that is closed goes", () => {
    const [closed, open] = [scope([[1, 9]]), scope([[1, 9]], { cleared: ["r"] })];
    const gained = planWalk(closed, open)?.legs[0]?.parts.find(({ rounds }) => rounds !== undefined);
    assert.deepEqual([gained?.rounds, gained?.ranges], [["r"], [[1, 9]]]);
    assert.ok(planWalk(open, closed)?.left.some(({ round }) => round === "r"));
  });
});

describe("a cursor", () => {
  const keys = [makeSealingKey()] as const;
  const cursor: SyncCursor = { epoch: "e", from: "12345678901234567890", scope: scope([[1, 9]]) };

  test("opens for whom it was made, also when another key has come; the same is sealed the same", () => {
    const sealed = sealCursor(cursor, "one", keys);
    assert.deepEqual(openCursor(sealed, "one", keys), cursor);
    assert.deepEqual(openCursor(sealed, "one", [makeSealingKey(), keys[0]]), cursor);
    assert.equal(sealCursor(cursor, "one", keys), sealed);
    assert.ok(!Buffer.from(sealed, "base64url").toString("latin1").includes("1234567890"));
  });

  test("does not open for another, with a touched byte, or without its key", () => {
    const sealed = sealCursor(cursor, "one", keys);
    assert.equal(openCursor(sealed, "two", keys), undefined);
    assert.equal(openCursor(sealed, "one", [makeSealingKey()]), undefined);
    const touched = Buffer.from(sealed, "base64url");
    touched[20] = (touched[20] as number) ^ 1;
    for (const other of [touched.toString("base64url"), "", "none", "%%%"])
      assert.equal(openCursor(other, "one", keys), undefined);
  });
});

test("a phone that has nothing reads everything", () => {
  assert.deepEqual(
    wholeWalk(scope([[1, 9]])).legs.map(({ kind }) => kind),
    ["all"],
  );
});
