/**
 * Scores as trees of labelled parts (policy-language, 3). Order: occurrence, item cap, part, parent cap, gate.
 * Every part is one vector over all units; where nothing is absent a part costs a few passes.
 */
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import { isEveryNumber } from "../vector/absence.ts";
import { add, subtract } from "../vector/add.ts";
import { compareNumbers } from "../vector/compare.ts";
import { max, min } from "../vector/extreme.ts";
import { and } from "../vector/logic.ts";
import { absentScalar, numberScalar, truthScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { replaceAbsent } from "../vector/replace-absent.ts";
import type { Rooms } from "../vector/room.ts";
import { round } from "../vector/round.ts";
import { select } from "../vector/select.ts";
import { ABSENCE, type NumberVector, type TruthVector, type Vector } from "../vector/types.ts";
import { allWithin } from "../vector/within.ts";
import { type AbsenceAction, absenceActions } from "./absence.ts";
import { combineParts, type Summand } from "./combine-parts.ts";
import { fullOf, limitsOf } from "./part-shape.ts";
import { pointsFromRank } from "./points-from-rank.ts";

/** What scoring asks of the graph. */
export interface ScoreContext {
  readonly units: number;
  evaluate(formula: string): Vector;
  /** Where results are put that nobody reads after the scoring; left out: they may be kept. */
  readonly rooms?: Rooms;
  /** The same part in the latest earlier period that has a value: for `carry`. */
  carried(path: readonly string[]): NumberVector;
  /** Scores a part once, however it is asked for first: in its turn, or by a formula of another part. */
  once?(path: readonly string[], compute: () => ScoredPart): ScoredPart;
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
  /** Where this part leaves the unit unranked: the code of ABSENCE that says why; else 0. */
  readonly unranked: Uint8Array | null;
}

export function scorePart(
  id: string,
  shape: PartShape,
  path: readonly string[],
  context: ScoreContext,
): ScoredPart {
  const compute = (): ScoredPart => computePart(id, shape, path, context);
  return context.once === undefined || path.length === 0 ? compute() : context.once(path, compute);
}

function computePart(
  id: string,
  shape: PartShape,
  path: readonly string[],
  context: ScoreContext,
): ScoredPart {
  const full = fullOf(shape);
  const parts = Object.entries(shape.parts ?? {}).map(([name, child]) =>
    scorePart(name, child, [...path, name], context),
  );
  const raw =
    parts.length > 0
      ? combineParts(parts.map(asSummand), full, context.units, context.rooms)
      : leafValue(shape, full, context);
  const own = finish(shape, full, addLines(shape, raw, context), context);
  const { value, unranked } = answerAbsence(shape, own, full, path, context);
  const masks = [unranked, ...parts.map((part) => part.unranked)];
  return { id, shape, full, own, value, parts, unranked: joinMasks(masks) };
}

function asSummand({ value, full, shape }: ScoredPart): Summand {
  return { value, full, omits: absenceActions(shape.absent).map((action) => action === "omit") };
}

function leafValue(shape: PartShape, full: Fraction, context: ScoreContext): NumberVector {
  const number = (formula: string): NumberVector => context.evaluate(formula) as NumberVector;
  if (shape.share !== undefined)
    return multiply(number(shape.share), numberScalar(full, context.units), context.rooms?.());
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
  if (allWithin(value, limits.min, limits.max)) return value;
  let within = value;
  if (limits.max !== null) within = min(within, numberScalar(limits.max, units));
  if (limits.min !== null) within = max(within, numberScalar(limits.min, units));
  return within;
}

/** An absent condition selects nothing. */
function asFalse(condition: TruthVector): TruthVector {
  return { ...condition, t: condition.t.map((t) => (t === 2 ? 0 : t)), why: null };
}

/** The policy's answer to each kind of absence; what is re-weighted, omitted or unranked stays absent. */
function answerAbsence(
  shape: PartShape,
  own: NumberVector,
  full: Fraction,
  path: readonly string[],
  context: ScoreContext,
): { value: NumberVector; unranked: Uint8Array | null } {
  const actions = absenceActions(shape.absent);
  const codes = absentCodes(own, actions);
  if (codes.size === 0) return { value: own, unranked: null };
  const constants = actions.map((action) => constantOf(action, full));
  let value = own;
  if ([...codes].some((code) => constants[code] !== null))
    value = replaceAbsent(value, constants, context.rooms?.());
  if ([...codes].some((code) => actions[code] === "carry"))
    value = carry(value, actions, context.carried(path));
  return { value, unranked: unrankedRows(own, value, codes, actions) };
}

function constantOf(action: AbsenceAction, full: Fraction): Fraction | null {
  if (action === "full") return full;
  if (action === "zero") return ZERO;
  return typeof action === "object" ? action.constant : null;
}

function carry(value: NumberVector, actions: readonly AbsenceAction[], earlier: NumberVector): NumberVector {
  const t = new Uint8Array(value.length);
  for (let row = 0; row < t.length; row++)
    t[row] = actions[absentCode(value, row)] === "carry" && absentCode(value, row) > 0 ? 1 : 0;
  return select({ type: "truth", length: t.length, scalar: false, t, why: null }, earlier, value);
}

/** What is unranked, and what should have been carried forward where there was nothing before: no number is made up. */
function unrankedRows(
  own: NumberVector,
  value: NumberVector,
  codes: ReadonlySet<number>,
  actions: readonly AbsenceAction[],
): Uint8Array | null {
  const leaves = Uint8Array.from(actions, (action, code) =>
    codes.has(code) && action === "unranked" ? UNRANKED : codes.has(code) && action === "carry" ? CARRIED : 0,
  );
  if (leaves.every((leave) => leave === 0)) return null;
  const rows = new Uint8Array(own.length);
  const { n, why, scalar } = own;
  for (let row = 0; row < rows.length; row++) {
    const index = scalar ? 0 : row;
    if (!Number.isNaN(n[index]!)) continue;
    const code = (why === null ? 0 : why[index]!) || ABSENCE.undefined;
    const leave = leaves[code]!;
    if (leave === UNRANKED || (leave === CARRIED && absentCode(value, row) > 0)) rows[row] = code;
  }
  return rows;
}

const UNRANKED = 1;
const CARRIED = 2;

/** The code of absence of a row, 0 where it has a value. */
function absentCode({ n, why, scalar }: NumberVector, row: number): number {
  const index = scalar ? 0 : row;
  return Number.isNaN(n[index]!) ? why?.[index] || ABSENCE.undefined : 0;
}

/** The codes of absence among the values; all codes where one is found and all are answered alike. */
function absentCodes({ n, why }: NumberVector, actions: readonly AbsenceAction[]): ReadonlySet<number> {
  const [, ...answers] = actions;
  if (answers.every((action) => action === answers[0]))
    return new Set(isEveryNumber(n) ? [] : answers.map((_, i) => i + 1));
  const seen = new Uint8Array(256);
  markAbsent(n, why, seen);
  const codes = new Set<number>();
  for (let code = seen.indexOf(1); code >= 0; code = seen.indexOf(1, code + 1)) codes.add(code);
  return codes;
}

function markAbsent(n: Float64Array, why: Uint8Array | null, seen: Uint8Array): void {
  const rows = n.length;
  for (let row = 0; row < rows; row++)
    if (Number.isNaN(n[row]!)) seen[(why === null ? 0 : why[row]!) || ABSENCE.undefined] = 1;
}

function joinMasks(masks: readonly (Uint8Array | null)[]): Uint8Array | null {
  const some = masks.filter((mask) => mask !== null);
  if (some.length <= 1) return some[0] ?? null;
  return some.reduce((a, b) => a.map((one, i) => one || b[i]!));
}
