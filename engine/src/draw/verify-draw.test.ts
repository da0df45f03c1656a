import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRefusal } from "../calendar/refusal.ts";
import { draw, frameDigest } from "./draw.ts";
import type { Draw, DrawRequest, DrawRule } from "./draw-types.ts";
import { verifyDraw } from "./verify-draw.ts";

const anyRule: fc.Arbitrary<DrawRule> = fc
  .record({
    number: fc.oneof(
      fc.record({ count: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ share: fc.constantFrom("0.1", "1/3", "50%", "1") }),
    ),
    rest: fc.record(
      {
        base: fc.constantFrom("frame" as const, "not_compulsory" as const),
        rounding: fc.constantFrom("ceil" as const, "floor" as const, "half_up" as const),
        compulsory_counts: fc.boolean(),
        exhausted: fc.constantFrom("rest_first" as const, "reset" as const, "with_replacement" as const),
      },
      { requiredKeys: [] },
    ),
    strata: fc.oneof(
      fc.record({ per: fc.constant("stratum" as const), minimum: fc.integer({ min: 0, max: 3 }) }),
      fc.constant({}),
    ),
  })
  .map(({ number, rest, strata }) => ({ ...number, ...rest, ...strata }));

const anyRequest: fc.Arbitrary<DrawRequest> = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 9999 }).map((n) => `村${n}`),
    { minLength: 1, maxLength: 25 },
  )
  .chain((units) =>
    fc.record({
      seed: fc.integer({ min: 0, max: 99999 }).map(String),
      round: fc.constantFrom("2019-05-x1", "2019-05-x2", "第三轮"),
      frame: fc
        .array(fc.constantFrom("north", "south", "west"), {
          minLength: units.length,
          maxLength: units.length,
        })
        .map((strata) => units.map((unit, i) => ({ unit, stratum: strata[i]! }))),
      rule: anyRule,
      compulsory: fc.subarray(units.slice(0, 3)),
      alreadySeen: fc.subarray(units),
    }),
  );

test("an honest draw verifies, after a journey through JSON too", () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const made = draw(request);
      assert.deepEqual(verifyDraw(made), { ok: true, differences: [] });
      assert.ok(verifyDraw(JSON.parse(JSON.stringify(made))).ok);
    }),
  );
});

test("the order of frame, compulsory and seen units never matters", () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const turned = draw({
        ...request,
        frame: [...request.frame].reverse(),
        compulsory: [...(request.compulsory ?? [])].reverse(),
        alreadySeen: [...(request.alreadySeen ?? [])].reverse(),
      });
      const { request: _, ...result } = draw(request);
      const { request: __, ...again } = turned;
      assert.deepEqual(again, result);
    }),
  );
});

test("no unit twice, the compulsory always, all from the frame, counts as they are", () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const { drawn, proof, seen_after } = draw(request);
      const units = drawn.map(({ unit }) => unit);
      const frame = new Set(request.frame.map(({ unit }) => unit));
      assert.equal(new Set(units).size, units.length);
      assert.deepEqual(
        drawn.map(({ place }) => place),
        units.map((_, i) => i + 1),
      );
      for (const unit of units) assert.ok(frame.has(unit) && seen_after.includes(unit));
      const musts = request.compulsory?.length ?? 0;
      assert.deepEqual(units.slice(0, musts).sort(), [...(request.compulsory ?? [])].sort());
      assert.equal(
        proof.strata.reduce((sum, stratum) => sum + stratum.drawn, 0),
        drawn.length,
      );
      const wanted = proof.wanted + (request.rule.compulsory_counts === false ? musts : 0);
      if (request.rule.per !== "stratum")
        assert.equal(drawn.length, Math.min(Math.max(wanted, musts), frame.size));
    }),
  );
});

test("quotas hold", () => {
  const anyQuota = fc.record({ min: fc.integer({ min: 0, max: 3 }), max: fc.integer({ min: 3, max: 6 }) });
  fc.assert(
    fc.property(anyRequest, anyQuota, fc.integer({ min: 3, max: 12 }), (request, quota, count) => {
      const stratum = request.frame[0]!.stratum!;
      const { exhausted } = request.rule;
      const rule = { count, exhausted, quotas: { [stratum]: quota } };
      const made = draw({ ...request, rule, compulsory: [] });
      const own = made.proof.strata.find((of) => of.stratum === stratum)!;
      assert.ok(own.drawn >= Math.min(quota.min, own.frame), "at least the minimum, or all there are");
      assert.ok(own.drawn <= quota.max);
      const others = request.frame.length - own.frame;
      assert.equal(made.drawn.length, Math.min(count, others + Math.min(own.frame, quota.max)));
    }),
  );
});

/** Ways to tamper with a published draw; null where the way does not apply to it. */
const TAMPERINGS: Record<string, (made: Draw) => Draw | null> = {
  seed: (made) => ({ ...made, request: { ...made.request, seed: `${made.request.seed}0` } }),
  round: (made) => ({ ...made, request: { ...made.request, round: `${made.request.round}0` } }),
  "a unit less in the frame": (made) => ({
    ...made,
    request: { ...made.request, frame: made.request.frame.slice(1) },
  }),
  "a unit more in the frame": (made) => ({
    ...made,
    request: { ...made.request, frame: [...made.request.frame, { unit: "added", stratum: "north" }] },
  }),
  "another stratum": (made) => ({
    ...made,
    request: {
      ...made.request,
      frame: made.request.frame.map((unit, i) => (i === 0 ? { ...unit, stratum: "east" } : unit)),
    },
  }),
  rule: (made) => {
    const { rounding } = made.request.rule;
    const rule = {
      ...made.request.rule,
      rounding: rounding === "floor" ? ("ceil" as const) : ("floor" as const),
    };
    return { ...made, request: { ...made.request, rule } };
  },
  "seen units": (made) => ({
    ...made,
    request: { ...made.request, alreadySeen: [...(made.request.alreadySeen ?? []), "elsewhere"] },
  }),
  "a unit taken out of the result": (made) =>
    made.drawn.length === 0 ? null : { ...made, drawn: made.drawn.slice(1) },
  "two units swapped": (made) => {
    const [a, b, ...rest] = made.drawn;
    return a === undefined || b === undefined ? null : { ...made, drawn: [b, a, ...rest] };
  },
  "another unit in the result": (made) => {
    const [a, ...rest] = made.drawn;
    const other = made.request.frame.find(({ unit }) => !made.drawn.some((drawn) => drawn.unit === unit));
    return a === undefined || other === undefined
      ? null
      : { ...made, drawn: [{ ...a, unit: other.unit }, ...rest] };
  },
  "a unit added to those seen": (made) => ({ ...made, seen_after: [...made.seen_after, "zz"] }),
  "counts of strata": (made) => ({
    ...made,
    proof: { ...made.proof, strata: made.proof.strata.map((of) => ({ ...of, drawn: of.drawn + 1 })) },
  }),
};

for (const [what, tamper] of Object.entries(TAMPERINGS)) {
  test(`a draw does not verify with changed: ${what}`, () => {
    let tried = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        const changed = tamper(draw(request));
        if (changed === null) return;
        tried++;
        const verdict = verifyDraw(changed);
        assert.equal(verdict.ok, false);
        assert.ok(verdict.differences.every(({ zh, en }) => zh.length > 0 && en.length > 0));
      }),
      { numRuns: 60 },
    );
    assert.ok(tried > 0);
  });
}

const request: DrawRequest = {
  seed: "8812",
  round: "2019-05-x2",
  frame: ["a", "b", "c", "d"].map((unit) => ({ unit })),
  rule: { count: 2 },
};

test("differences are named: which place, which unit, what it should be", () => {
  const made = draw(request);
  const [first, second] = made.drawn;
  const verdict = verifyDraw({ ...made, drawn: [second!, first!] });
  assert.deepEqual([...new Set(verdict.differences.map(({ what }) => what))], ["drawn"]);
  assert.match(
    verdict.differences[0]!.zh,
    new RegExp(`第 1 个抽中单位为 2 ${second!.unit} .*应为 1 ${first!.unit} `),
  );
  const broken = verifyDraw({ ...made, request: { ...request, compulsory: ["z"] } });
  assert.deepEqual(
    broken.differences.map(({ what }) => what),
    ["request"],
  );
});

test("a draw made anew from another seed or frame fails against what was announced", () => {
  const announced = { seed: request.seed, frame_digest: frameDigest(request.frame) };
  assert.ok(verifyDraw(draw(request), announced).ok);
  const reseeded = draw({ ...request, seed: "8813" });
  assert.ok(verifyDraw(reseeded).ok, "consistent in itself");
  assert.deepEqual(
    verifyDraw(reseeded, announced).differences.map(({ what }) => what),
    ["seed"],
  );
  const reframed = draw({ ...request, frame: request.frame.slice(1) });
  assert.deepEqual(
    verifyDraw(reframed, announced).differences.map(({ what }) => what),
    ["frame_digest"],
  );
});

test("whatever is refused when drawing is a difference when verifying, and nothing else is swallowed", () => {
  const made = draw(request);
  assert.throws(
    () => verifyDraw({ ...made, request: null as never }),
    (error) => !isRefusal(error),
  );
});
