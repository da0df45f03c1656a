import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fraction } from "../number/fraction.ts";
import { draw, frameDigest } from "./draw.ts";
import { drawRuleOf } from "./draw-rule.ts";
import { checkDrawRule } from "./draw-size.ts";
import type { DrawRequest, DrawRule } from "./draw-types.ts";
import { unitHash } from "./unit-hash.ts";

const frame = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((unit, i) => ({
  unit,
  stratum: i < 6 ? "north" : "south",
}));
const request = (rule: DrawRule, change: Partial<DrawRequest> = {}): DrawRequest => ({
  seed: "福彩3D 2019125期 4 0 7",
  round: "2019-05-x2",
  frame,
  rule,
  ...change,
});
const units = (rule: DrawRule, change: Partial<DrawRequest> = {}): string =>
  draw(request(rule, change))
    .drawn.map(({ unit }) => unit)
    .join("");

/** The order that anybody gets from sha256sum and sort. */
const order = (of: readonly { unit: string }[] = frame): string =>
  of
    .map(
      ({ unit }) =>
        createHash("sha256").update(`福彩3D 2019125期 4 0 7\n2019-05-x2\n${unit}`).digest("hex") + unit,
    )
    .sort()
    .map((line) => line.slice(64))
    .join("");
const all = order();
const north = order(frame.slice(0, 6));
const south = order(frame.slice(6));

test("units come in the order of sha256sum over seed, round and unit", () => {
  assert.equal(units({ count: 10 }), all);
  assert.equal(units({ count: 4 }), all.slice(0, 4));
  assert.equal(unitHash("s", "r", "u"), createHash("sha256").update("s\nr\nu").digest("hex"));
  assert.deepEqual(draw(request({ count: 1 })).drawn[0], {
    place: 1,
    unit: all[0],
    stratum: north.includes(all[0]!) ? "north" : "south",
    because: "drawn",
    seen_before: false,
    hash: unitHash("福彩3D 2019125期 4 0 7", "2019-05-x2", all[0]!),
  });
});

test("a share is taken of a stated base and rounded as stated", () => {
  const size = (rule: DrawRule, change: Partial<DrawRequest> = {}) => units(rule, change).length;
  assert.equal(size({ share: "0.25" }), 3);
  assert.equal(size({ share: "0.25", rounding: "floor" }), 2);
  assert.equal(size({ share: "0.25", rounding: "half_up" }), 3);
  assert.equal(size({ share: "24%", rounding: "half_up" }), 2);
  assert.equal(size({ share: "1/3" }), 4);
  assert.equal(size({ share: "0.1", rounding: "ceil" }), 1, "a tenth of ten is one, exactly");
  assert.equal(
    size({ share: "0.5", base: "not_compulsory", compulsory_counts: false }, { compulsory: ["a", "b"] }),
    6,
  );
  assert.equal(size({ share: "0.5" }, { compulsory: ["a", "b"] }), 5);
  assert.equal(size({ share: "0.1", minimum: 3 }), 3);
  assert.equal(size({ share: "1", maximum: 7 }), 7);
  assert.equal(size({ count: 50 }), 10, "more than there are is all of them");
  assert.equal(size({ count: 3 }, { frame: [] }), 0);
});

test("the compulsory come first; they use up the number or come on top", () => {
  const rest = [...all].filter((unit) => unit !== "h" && unit !== "b").join("");
  const musts = order([{ unit: "h" }, { unit: "b" }]);
  assert.equal(units({ count: 4 }, { compulsory: ["h", "b"] }), musts + rest.slice(0, 2));
  assert.equal(
    units({ count: 4, compulsory_counts: false }, { compulsory: ["h", "b"] }),
    musts + rest.slice(0, 4),
  );
  assert.equal(units({ count: 1 }, { compulsory: ["h", "b"] }), musts, "all of them, whatever the number");
  assert.deepEqual(
    draw(request({ count: 3 }, { compulsory: ["h", "b"] })).drawn.map(({ because }) => because),
    ["compulsory", "compulsory", "drawn"],
  );
});

test("a share of each stratum", () => {
  const chosen = units({ share: "0.5", per: "stratum" });
  assert.deepEqual([...chosen].sort(), [...north.slice(0, 3), ...south.slice(0, 2)].sort());
  const { proof } = draw(request({ share: "0.1", per: "stratum", minimum: 2 }));
  assert.deepEqual(
    proof.strata.map(({ stratum, frame, wanted, drawn }) => ({ stratum, frame, wanted, drawn })),
    [
      { stratum: "north", frame: 6, wanted: 2, drawn: 2 },
      { stratum: "south", frame: 4, wanted: 2, drawn: 2 },
    ],
  );
});

test("quotas bound the strata of one number", () => {
  const count = (rule: DrawRule, change: Partial<DrawRequest> = {}) => {
    const { strata } = draw(request(rule, change)).proof;
    return strata.map(({ drawn }) => drawn);
  };
  assert.deepEqual(count({ count: 5, quotas: { south: { min: 4 } } }), [1, 4]);
  assert.deepEqual(count({ count: 5, quotas: { south: { max: 1 } } }), [4, 1]);
  assert.deepEqual(
    count({ count: 9, quotas: { south: { max: 1 } } }),
    [6, 1],
    "no more units than quotas admit",
  );
  assert.deepEqual(count({ count: 3, quotas: { south: { min: 2 } } }, { compulsory: ["g", "a"] }), [1, 2]);
  assert.throws(() => count({ count: 3, quotas: { north: { min: 2 }, south: { min: 2 } } }), {
    code: "bad_draw",
    message: /合计 4 个.*总数 3 个/,
  });
  assert.throws(() => count({ count: 3, quotas: { west: { min: 1 } } }), /没有“west”这一层/);
});

test("when all have been seen: the rest first, all again, or no draw", () => {
  const alreadySeen = [...all.slice(0, 7)];
  const rest = all.slice(7);
  assert.equal(units({ count: 3, exhausted: "refuse" }, { alreadySeen }), rest, "three are left and suffice");
  assert.equal(units({ count: 5 }, { alreadySeen }), rest + all.slice(0, 2));
  assert.equal(units({ count: 5, exhausted: "reset" }, { alreadySeen }), all.slice(0, 5));
  assert.equal(
    units({ count: 3, exhausted: "reset" }, { alreadySeen }),
    rest,
    "a reset waits until they do not suffice",
  );
  assert.equal(units({ count: 3, exhausted: "with_replacement" }, { alreadySeen }), all.slice(0, 3));
  assert.throws(() => units({ count: 5, exhausted: "refuse" }, { alreadySeen }), {
    code: "draw_exhausted",
    message: /只剩 3 个，不足抽取 5 个/,
  });
});

test("a draw says whom the next round takes for seen", () => {
  const seen = (rule: DrawRule, alreadySeen: string[]) =>
    draw(request(rule, { alreadySeen })).seen_after.join("");
  const sorted = (text: string) => [...text].sort().join("");
  assert.equal(seen({ count: 3 }, []), sorted(all.slice(0, 3)));
  assert.equal(seen({ count: 3 }, [...all.slice(0, 3)]), sorted(all.slice(0, 6)));
  assert.equal(
    seen({ count: 3 }, [...all.slice(0, 8), "z"]),
    sorted(`${all.slice(8)}${all[0]}z`),
    "a new cycle; z is of another frame",
  );
});

test("ten rounds of a tenth see every unit once", () => {
  let alreadySeen: readonly string[] = [];
  const drawn: string[] = [];
  for (let round = 1; round <= 10; round++) {
    const result = draw(request({ share: "0.1", exhausted: "refuse" }, { round: `r${round}`, alreadySeen }));
    drawn.push(...result.drawn.map(({ unit }) => unit));
    alreadySeen = result.seen_after;
  }
  assert.deepEqual(
    drawn.sort(),
    frame.map(({ unit }) => unit),
  );
});

test("bad requests are refused by name", () => {
  const bad: [Partial<DrawRequest>, RegExp][] = [
    [{ seed: "" }, /种子 "" 是空的/],
    [{ seed: "a\nb" }, /换行/],
    [{ round: " r" }, /首尾有空格/],
    [{ seed: "e\u0301" }, /NFC/],
    [{ frame: [{ unit: "a" }, { unit: "a" }] }, /抽样框中 a 出现了两次/],
    [{ frame: [{ unit: "a\tb" }] }, /控制字符/],
    [{ compulsory: ["z"] }, /必查单位 z 不在抽样框内/],
    [{ compulsory: ["a", "a"] }, /必查名单中 a 出现了两次/],
  ];
  for (const [change, message] of bad)
    assert.throws(() => units({ count: 1 }, change), { code: "bad_draw", message });
});

test("a rule has one number, in range", () => {
  const fields = (rule: DrawRule): string[] => checkDrawRule(rule).map(({ field }) => field);
  assert.deepEqual(fields({}), ["share"]);
  assert.deepEqual(fields({ share: "0.1", count: 1 }), ["share"]);
  for (const share of ["0", "1.1", "-0.1", "ten", "110%"])
    assert.deepEqual(fields({ share }), ["share"], share);
  assert.deepEqual(fields({ count: -1 }), ["count"]);
  assert.deepEqual(fields({ count: 1.5 }), ["count"]);
  assert.deepEqual(fields({ count: 1, minimum: 3, maximum: 2 }), ["minimum"]);
  assert.deepEqual(fields({ count: 1, quotas: { a: { min: 3, max: 2 } } }), ["quotas"]);
  assert.deepEqual(fields({ count: 1, per: "stratum", quotas: {} }), ["quotas"]);
  assert.deepEqual(fields({ share: "100%" }), []);
});

test("the digest of a frame is the same in any order, and another for another frame", () => {
  assert.equal(frameDigest([...frame].reverse()), frameDigest(frame));
  assert.notEqual(frameDigest(frame.slice(1)), frameDigest(frame));
  assert.notEqual(
    frameDigest(frame.map((unit) => ({ ...unit, attributes: { name: "甲村" } }))),
    frameDigest(frame),
  );
});

test("a policy's draw becomes the rule that is published, and nothing else of it", () => {
  const block = {
    label: "暗访村随机抽取",
    clause: ["S3-14"],
    share: fraction(1n, 3n),
    per: "stratum" as const,
    count: undefined,
  };
  assert.deepEqual(drawRuleOf(block), { share: "1/3", per: "stratum" });
  assert.deepEqual(drawRuleOf({ count: 5, compulsory_counts: false }), {
    count: 5,
    compulsory_counts: false,
  });
});

test("the draw by hand of docs/calendar-and-draws.md", () => {
  const made = draw({
    seed: "407",
    round: "2019-05-x2",
    frame: ["示例村一", "示例村二", "示例村三", "示例村四", "示例村五"].map((unit) => ({
      unit,
      stratum: "乙镇",
    })),
    rule: { share: "0.4" },
    compulsory: ["示例村四"],
  });
  assert.deepEqual(
    made.drawn.map(({ unit, because, hash }) => `${hash.slice(0, 12)} ${unit} ${because}`),
    ["643121a2eebe 示例村四 compulsory", "08bf8882d732 示例村一 drawn"],
  );
  assert.equal(made.proof.frame_digest, "68654b905b4923aa76bd2b08cf58685bffe562f6d480aa81b0b308922b27d55f");
});
