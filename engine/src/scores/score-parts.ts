/**
 * Scores as trees of labelled parts (policy-language, 3). Order: occurrence, item cap, part, parent cap, gate.
 * Every part is one vector over all units; where nothing is absent a part costs a few passes.
 */
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import { add, subtract } from "../vector/add.ts";
import { compareNumbers } from "../vector/compare.ts";
import { divide } from "../vector/divide.ts";
import { max, min } from "../vector/extreme.ts";
import { and } from "../vector/logic.ts";
import { absentScalar, numberScalar, truthScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { round } from "../vector/round.ts";
import { select } from "../vector/select.ts";
import type { NumberVector, TruthVector, Vector } from "../vector/types.ts";
import { absenceActions } from "./absence.ts";
import { fullOf, limitsOf } from "./part-shape.ts";
import { pointsFromRank } from "./points-from-rank.ts";

/** What scoring asks of the graph. */
export interface ScoreContext {
  readonly units: number;
  evaluate(formula: string): Vector;
  /** The same part in the latest earlier period that has a value: for `carry`. */
  carried(path: readonly string[]): NumberVector;
  /** Told of each part once it is done, so that formulas after it may read it. */
  scored?(path: readonly string[], part: ScoredPart): void;
}

export interface ScoredPart {
  readonly id: string;
  readonly shape: PartShape;
  readonly full: Fraction;
  /** As computed, absent where it is absent. */
  readonly own: NumberVector;
  /** After the policy's answer to absence; still absent where the part is re-weighted, omitted or leaves the unit unranked. */
  readonly value: NumberVector;
  readonly parts: readonly ScoredPart[];
  /** 1 where this part leaves the unit unranked. */
  readonly unranked: Uint8Array | null;
}

export function scorePart(
  id: string,
  shape: PartShape,
  path: readonly string[],
  context: ScoreContext,
): ScoredPart {
  const full = fullOf(shape);
  const parts = Object.entries(shape.parts ?? {}).map(([name, child]) =>
    scorePart(name, child, [...path, name], context),
  );
  const raw = parts.length > 0 ? combineParts(parts, full, context.units) : leafValue(shape, full, context);
  const own = finish(shape, full, addLines(shape, raw, context), context);
  const { value, unranked } = answerAbsence(shape, own, full, path, context);
  const masks = [unranked, ...parts.map((part) => part.unranked)];
  const scored = { id, shape, full, own, value, parts, unranked: joinMasks(masks) };
  if (path.length > 0) context.scored?.(path, scored);
  return scored;
}

function leafValue(shape: PartShape, full: Fraction, context: ScoreContext): NumberVector {
  const number = (formula: string): NumberVector => context.evaluate(formula) as NumberVector;
  if (shape.share !== undefined) return multiply(number(shape.share), numberScalar(full, context.units));
  if (shape.value !== undefined) return number(shape.value);
  if (shape.deduct !== undefined) return numberScalar(full, context.units);
  if (shape.bands !== undefined) return pointsInBands(shape.bands, number(shape.bands.by), context.units);
  if (shape.from_rank !== undefined) return pointsFromRank(shape.from_rank, context);
  return numberScalar(ZERO, context.units);
}

/** Lines of deductions and bonuses: occurrences × points, each line capped before it counts. */
function addLines(shape: PartShape, start: NumberVector, context: ScoreContext): NumberVector {
  let value = start;
  for (const [lines, apply] of [
    [shape.deduct, subtract],
    [shape.add, add],
  ] as const) {
    for (const line of Object.values(lines ?? {})) {
      const each = multiply(
        context.evaluate(line.per) as NumberVector,
        numberScalar(line.points, context.units),
      );
      value = apply(value, line.cap === undefined ? each : min(each, numberScalar(line.cap, context.units)));
    }
  }
  return value;
}

function pointsInBands(
  bands: NonNullable<PartShape["bands"]>,
  by: NumberVector,
  units: number,
): NumberVector {
  let points = absentScalar("number", "undefined", units) as NumberVector;
  for (const band of [...bands.points].reverse()) {
    let inside: TruthVector = truthScalar(true, units);
    if (band.from !== undefined) inside = compareNumbers(by, numberScalar(band.from, units), ">=");
    if (band.to !== undefined) inside = and(inside, compareNumbers(by, numberScalar(band.to, units), "<"));
    points = select(inside, numberScalar(band.points, units), points);
  }
  // A number that is absent is in no band, whatever the bands are.
  return select(compareNumbers(by, by, "=="), points, by);
}

/** Limits, rounding where the policy says so, and the penalties that replace a part's value. */
function finish(shape: PartShape, full: Fraction, start: NumberVector, context: ScoreContext): NumberVector {
  let value = limited(start, limitsOf(shape, full), context.units);
  for (const replacement of [...(shape.replace ?? [])].reverse()) {
    const when = context.evaluate(replacement.when) as TruthVector;
    value = select(asFalse(when), context.evaluate(replacement.value) as NumberVector, value);
  }
  return shape.round === undefined ? value : round(value, shape.round.to, shape.round.mode ?? "half_up");
}

export function limited(
  value: NumberVector,
  limits: { min: Fraction | null; max: Fraction | null },
  units: number,
): NumberVector {
  let within = value;
  if (limits.max !== null) within = min(within, numberScalar(limits.max, units));
  if (limits.min !== null) within = max(within, numberScalar(limits.min, units));
  return within;
}

/** An absent condition selects nothing. */
function asFalse(condition: TruthVector): TruthVector {
  return { ...condition, t: condition.t.map((t) => (t === 2 ? 0 : t)), why: null };
}

function answerAbsence(
  shape: PartShape,
  own: NumberVector,
  full: Fraction,
  path: readonly string[],
  context: ScoreContext,
): { value: NumberVector; unranked: Uint8Array | null } {
  const rows = absentRows(own);
  if (rows === null) return { value: own, unranked: null };
  const actions = absenceActions(shape.absent);
  const fill = (
    value: NumberVector,
    wanted: (action: (typeof actions)[number]) => boolean,
    by: NumberVector,
  ): NumberVector => {
    const t = rows.map((code) => (code > 0 && wanted(actions[code]!) ? 1 : 0));
    return t.includes(1)
      ? select({ type: "truth", length: t.length, scalar: false, t, why: null }, by, value)
      : value;
  };
  let value = own;
  value = fill(value, (action) => action === "full", numberScalar(full, context.units));
  value = fill(value, (action) => action === "zero", numberScalar(ZERO, context.units));
  for (const action of new Set(actions)) {
    if (typeof action === "object")
      value = fill(value, (one) => one === action, numberScalar(action.constant, context.units));
  }
  if (actions.includes("carry")) value = fill(value, (action) => action === "carry", context.carried(path));
  const unranked = rows.map((code) => (code > 0 && actions[code] === "unranked" ? 1 : 0));
  return { value, unranked: unranked.includes(1) ? unranked : null };
}

/** The code of absence of every unit (0: present), or null where nothing is absent. */
function absentRows(vector: NumberVector): Uint8Array | null {
  const { n, why, length, scalar } = vector;
  let rows: Uint8Array | null = null;
  for (let unit = 0; unit < length; unit++) {
    const index = scalar ? 0 : unit;
    if (!Number.isNaN(n[index]!)) continue;
    rows ??= new Uint8Array(length);
    rows[unit] = why?.[index] || 6;
  }
  return rows;
}

/** Whether a part that is still absent shrinks the parent's full mark without making up for it. */
function isOmitted(part: ScoredPart, code: number): boolean {
  return absenceActions(part.shape.absent)[code] === "omit";
}

/**
 * The sum of the parts. Where a part is re-weighted, the others stand for it by their full marks; where it is omitted,
 * its full mark is simply not there. When all parts are absent, so is the sum.
 */
export function combineParts(parts: readonly ScoredPart[], full: Fraction, units: number): NumberVector {
  const masks = parts.map((part) => absentRows(part.value));
  if (masks.every((mask) => mask === null))
    return parts.map((part) => part.value).reduce((a, b) => add(a, b));
  const zero = numberScalar(ZERO, units);
  let sum: NumberVector = zero;
  let present: NumberVector = zero;
  let wanted: NumberVector = zero;
  const anything = new Uint8Array(units);
  const reasons = new Uint8Array(units);
  parts.forEach((part, i) => {
    const mask = masks[i] ?? null;
    const mark = numberScalar(part.full, units);
    if (mask === null) {
      sum = add(sum, part.value);
      present = add(present, mark);
      wanted = add(wanted, mark);
      anything.fill(1);
      return;
    }
    const here: TruthVector = {
      type: "truth",
      length: units,
      scalar: false,
      t: mask.map((code) => (code === 0 ? 1 : 0)),
      why: null,
    };
    const counts: TruthVector = {
      ...here,
      t: mask.map((code) => (code === 0 || !isOmitted(part, code) ? 1 : 0)),
    };
    sum = add(sum, select(here, part.value, zero));
    present = add(present, select(here, mark, zero));
    wanted = add(wanted, select(counts, mark, zero));
    for (let unit = 0; unit < units; unit++) {
      if (mask[unit] === 0) anything[unit] = 1;
      else reasons[unit] ||= mask[unit]!;
    }
  });
  // A bonus has no full mark: it neither stands for others nor is stood for.
  const factor = divide(wanted, present);
  const scaled =
    full.n === 0n ? sum : select(compareNumbers(present, zero, "=="), sum, multiply(sum, factor));
  return withReasons(scaled, anything, reasons);
}

function withReasons(value: NumberVector, anything: Uint8Array, reasons: Uint8Array): NumberVector {
  if (!anything.includes(0)) return value;
  const t = anything.map((any) => (any === 1 ? 1 : 0));
  const nothing: NumberVector = {
    type: "number",
    length: value.length,
    scalar: false,
    n: new Float64Array(value.length).fill(Number.NaN),
    d: 1,
    big: null,
    why: reasons,
  };
  return select({ type: "truth", length: value.length, scalar: false, t, why: null }, value, nothing);
}

function joinMasks(masks: readonly (Uint8Array | null)[]): Uint8Array | null {
  const some = masks.filter((mask) => mask !== null);
  if (some.length <= 1) return some[0] ?? null;
  return some.reduce((a, b) => a.map((one, i) => one | b[i]!));
}
