import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { draw, fraction, frameDigest, verifyDraw } from "@cunjing/engine";
import fc from "fast-check";
import { type ClosedProblem, type drawRuleOf, recheckFrame, recheckRequest } from "./recheck-frame.ts";

const closed = (at: number, more: Partial<ClosedProblem> = {}): ClosedProblem => ({
  id: `p_${String(at).padStart(3, "0")}`,
  state: "closed",
  closed_at: `2023-07-${String(1 + (at % 28)).padStart(2, "0")}T10:00`,
  prominent: true,
  sealed: false,
  stratum: at % 2 === 0 ? "d_east" : "d_west",
  ...more,
});
const july = { first: "2023-07-01", last: "2023-07-31", prominent_only: true };
const many = Array.from({ length: 40 }, (_, at) => closed(at));
/** 青岛: a tenth of each district's, rounded up, at least one. */
const block = {
  label: "突出问题整改随机抽查",
  clause: ["S2-14"],
  every: "month",
  from: "problems",
  share: fraction(1n, 10n),
  per: "stratum",
  rounding: "ceil",
  minimum: 1,
  exhausted: "refuse",
} satisfies Parameters<typeof drawRuleOf>[0];

describe("the frame of a re-check (S2-14)", () => {
  test("is the closed prominent problems of the window", () => {
    const others = [
      closed(50, { state: "accepted", closed_at: null }),
      closed(51, { prominent: false }),
      closed(52, { closed_at: "2023-08-01T00:00" }),
      closed(53, { closed_at: "2023-06-30T23:59" }),
      // Nobody learns of a covert round from a published frame.
      closed(54, { sealed: true }),
    ];
    assert.deepEqual(recheckFrame([...others, closed(0)], july), [
      { unit: "p_000", stratum: "d_east", attributes: { closed_on: "2023-07-01" } },
    ]);
    assert.equal(recheckFrame(others, { ...july, prominent_only: false }).length, 1);
    assert.equal(recheckFrame(others, { ...july, first: null }).length, 1);
  });
  test("is the same whatever order the problems come in", () => {
    const digest = frameDigest(recheckFrame(many, july));
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        assert.deepEqual(recheckFrame(shuffled, july), recheckFrame(many, july));
        assert.equal(frameDigest(recheckFrame(shuffled, july)), digest);
      }),
      { numRuns: 20 },
    );
  });
  test("drawn by the policy's rule: two of each district's twenty, the same for everybody who draws again", () => {
    const request = recheckRequest(
      "claimed_fixes",
      block,
      "2023-07",
      "20230801-037",
      recheckFrame(many, july),
    );
    assert.equal(request.round, "claimed_fixes/2023-07");
    const drawn = draw(request);
    assert.deepEqual(
      Map.groupBy(drawn.drawn, ({ stratum }) => stratum)
        .values()
        .map((units) => units.length)
        .toArray(),
      [2, 2],
    );
    const verdict = verifyDraw(drawn, { seed: "20230801-037", frame_digest: frameDigest(request.frame) });
    assert.deepEqual(draw(request), drawn);
    assert.deepEqual(verdict, { ok: true, differences: [] });
  });
  test("what earlier months saw is not drawn again while there are others", () => {
    const first = draw(recheckRequest("claimed_fixes", block, "2023-07", "s1", recheckFrame(many, july)));
    const second = draw(
      recheckRequest("claimed_fixes", block, "2023-08", "s2", recheckFrame(many, july), first.seen_after),
    );
    const seen = new Set(first.drawn.map(({ unit }) => unit));
    assert.deepEqual(
      second.drawn.filter(({ unit }) => seen.has(unit)),
      [],
    );
  });
});
