/**
 * Some of an assessment's members while they are computed, in the order of their rows: what formulas read of them, and
 * their parts. A country's members are taken block by block, so that what is made on the way stays in the processor's
 * cache and is soon forgotten.
 */
import type { Frame } from "../formula/evaluate.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import { type ScoreContext, type ScoredPart, scorePart } from "../scores/score-parts.ts";
import { subtract } from "../vector/add.ts";
import type { Rooms } from "../vector/room.ts";
import { slice } from "../vector/slice.ts";
import type { NumberVector, Vector } from "../vector/types.ts";
import { evaluateFormula } from "./formulas.ts";
import { toMembers } from "./members.ts";
import { findPart, kindOfName } from "./names.ts";
import { type DoneRows, readMember } from "./read-member.ts";

/** The assessment that the rows are of, and where its formulas read. */
export interface RowSource {
  readonly id: string;
  readonly shape: Assessment;
  readonly policy: Policy;
  /** The unit of each row. */
  readonly units: Int32Array;
  /** A value of all units. */
  read(path: readonly string[]): Vector;
  readForm(form: string, path: readonly string[]): Vector;
  /** What there is of these rows once the assessment is done; null while it is computed. */
  done(): DoneRows | null;
}

export interface MemberRows {
  readonly count: number;
  readonly frame: Frame;
  /** A formula for these members; the assessment's own values need no prefix. */
  evaluate(formula: string): Vector;
  /** The tree of parts. */
  scoreRoot(): ScoredPart;
  /** What the assessment's formulas read as `score` from now on. */
  setScore(score: NumberVector): void;
  /** Computes a value that others may need on the way; one that needs itself is refused with the way round. */
  once<T>(key: string, compute: () => T): T;
  /** Forgets what was read and scored. */
  clear(): void;
}

/** So many rows at a time: arrays of this size stay in the cache and cost next to nothing to make. */
export const ROWS_AT_ONCE = 8192;

/** The rows from ≤ i < to of an assessment. @param rooms where what is made on the way is put, if it may be overwritten later */
export function memberRows(source: RowSource, from: number, to: number, rooms?: Rooms): MemberRows {
  const { id, shape, policy } = source;
  const count = to - from;
  const units = source.units.subarray(from, to);
  const scored = new Map<string, ScoredPart>();
  const known = new Map<string, Vector>();
  const underWay = new Set<string>();
  let score: NumberVector | null = null;

  const once = <T>(key: string, compute: () => T): T => {
    if (underWay.has(key))
      throw new Error(`考评 ${id} 的 ${key} 要用到它自己：${[...underWay, key].join(" → ")}`);
    underWay.add(key);
    try {
      return compute();
    } finally {
      underWay.delete(key);
    }
  };
  const read = (path: readonly string[]): Vector => {
    const local = readMember(path, shape, score, source.done(), { from, to }) ?? readPart(path);
    if (local !== undefined) return local;
    const key = path.join(".");
    const vector = known.get(key) ?? toMembers(source.read(path), units, rooms);
    known.set(key, vector);
    return vector;
  };
  const readPart = (path: readonly string[]): Vector | undefined => {
    const part = findPart(shape.parts, path);
    // A part may be named like the indicator that it is made from.
    if (part === undefined || (underWay.has(path.join(".")) && kindOfName(policy, path[0]!) !== undefined))
      return undefined;
    return scorePart(path.at(-1)!, part, path, scoring).value;
  };
  const readForm = (form: string, path: readonly string[]): Vector => {
    const own = isOwn(shape, path);
    // The present value of its own is at hand here; asking the graph for it would go round in a circle.
    if (own && form === "change")
      return subtract(read(path) as NumberVector, readForm("previous", path) as NumberVector);
    return toMembers(source.readForm(form, own ? [id, ...path] : path), units);
  };
  const part = (first: number, end: number): Frame => {
    const rows = memberRows(source, from + first, from + end);
    if (score !== null) rows.setScore(slice(score, first, end) as NumberVector);
    return rows.frame;
  };
  const frame: Frame = { length: count, read, readForm };
  /** What is made on the way belongs to these rows, so only where nothing is may they be read in parts. */
  const evaluate = (formula: string): Vector =>
    evaluateFormula(formula, count > ROWS_AT_ONCE && underWay.size === 0 ? { ...frame, part } : frame);
  const scoring: ScoreContext = {
    units: count,
    ...(rooms === undefined ? {} : { rooms }),
    evaluate,
    carried: (path) => toMembers(source.readForm("latest", [id, ...path]), units) as NumberVector,
    once(path, compute) {
      const key = path.join(".");
      const scoredPart = scored.get(key) ?? once(key, compute);
      scored.set(key, scoredPart);
      return scoredPart;
    },
  };
  const { label, clause, full, parts, min, max } = shape;
  return {
    count,
    frame,
    evaluate,
    scoreRoot: () =>
      once("score", () => scorePart(id, { label, clause, full, parts, min, max }, [], scoring)),
    setScore: (value) => {
      score = value;
    },
    once,
    clear() {
      scored.clear();
      known.clear();
    },
  };
}

/** Whether a path names one of the assessment's own values, so that an earlier period has it too. */
export function isOwn(shape: Assessment, [head]: readonly string[]): boolean {
  return (
    head === "score" ||
    head === "grade" ||
    shape.parts[head ?? ""] !== undefined ||
    shape.ranks?.[head ?? ""] !== undefined
  );
}
