import assert from "node:assert/strict";
import { test } from "node:test";
import { type Fraction, fraction } from "../number/fraction.ts";
import { combineParts } from "../scores/combine-parts.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { numberScalar } from "../vector/make.ts";
import { ABSENCE, type NumberVector } from "../vector/types.ts";
import { sumText } from "./sum-text.ts";

const NOTHING: NumberVector = {
  type: "number",
  length: 1,
  scalar: false,
  n: Float64Array.of(Number.NaN),
  d: 1,
  big: null,
  why: Uint8Array.of(ABSENCE.round_not_held),
};

function part(label: string, full: number, value: Fraction | "reweight" | "omit"): ScoredPart {
  const isAbsent = typeof value === "string";
  const own = isAbsent ? NOTHING : numberScalar(value, 1);
  const shape = {
    label,
    clause: [],
    ...(isAbsent ? { absent: value } : {}),
  } as unknown as ScoredPart["shape"];
  return { id: label, shape, full: fraction(BigInt(full), 1n), own, value: own, parts: [], unranked: null };
}

/** The score as the engine makes it of these parts, and the words for it. */
function words(parts: readonly ScoredPart[], bound?: Fraction): string {
  const omits = (one: ScoredPart) =>
    Array.from({ length: 16 }, () => (one.shape.absent as string | undefined) === "omit");
  const whole = combineParts(
    parts.map((one) => ({ value: one.value, full: one.full, omits: omits(one) })),
    fraction(100n, 1n),
    1,
  );
  const value = bound === undefined ? whole : numberScalar(bound, 1);
  const shape = { label: "总分", clause: [] } as unknown as ScoredPart["shape"];
  const root = { id: "r", shape, full: fraction(100n, 1n), own: value, value, parts, unranked: null };
  return sumText(root, 0, 2);
}

const of = (n: number, d = 1) => fraction(BigInt(n), BigInt(d));

test("all parts there: the sum", () => {
  assert.equal(
    words([part("督查", 60, of(192, 5)), part("整改", 40, of(36))]),
    "74.40 = 督查 38.40 + 整改 36.00",
  );
});

test("a part without data is stood for by the others: what by, and how far", () => {
  assert.equal(
    words([part("督查", 60, of(192, 5)), part("检查", 20, "reweight"), part("整改", 20, of(20))]),
    "73.00 = （督查 38.40 + 整改 20.00） × 100 ÷ 80",
  );
  assert.equal(
    words([part("督查", 60, of(45)), part("检查", 40, "reweight")]),
    "75.00 = 督查 45.00 × 100 ÷ 60",
  );
});

test("bonus and malus are added as they are, after that", () => {
  assert.equal(
    words([
      part("督查", 60, of(192, 5)),
      part("检查", 20, "reweight"),
      part("整改", 20, of(20)),
      part("加分", 0, of(3)),
      part("迟报", 0, of(-1)),
    ]),
    "75.00 = 折算后 73.00 + 加分 3.00 + 迟报 -1.00；折算后 73.00 = （督查 38.40 + 整改 20.00） × 100 ÷ 80",
  );
});

test("an omitted part is not there, and nobody stands for it", () => {
  assert.equal(
    words([part("督查", 60, of(192, 5)), part("检查", 20, "omit"), part("整改", 20, of(20))]),
    "58.40 = 督查 38.40 + 整改 20.00",
  );
});

test("a score that was bounded afterwards is no sum of its parts, and none is claimed", () => {
  assert.equal(
    words([part("督查", 60, of(60)), part("检查", 20, "reweight"), part("加分", 0, of(30))], of(100)),
    "",
  );
});
