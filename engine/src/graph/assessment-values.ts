/** One assessment in one period: who takes part, the score, its parts, ranks and grades. All of it has one row a member. */
import type { Period } from "../calendar/cadence.ts";
import { type GradeColumns, gradeUnits } from "../grades/grade-units.ts";
import { divide } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { ScoredPart } from "../scores/score-parts.ts";
import { min } from "../vector/extreme.ts";
import { joinNumbers } from "../vector/join.ts";
import { giveBack, lend } from "../vector/lent-arrays.ts";
import { numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { FRESH, makeRooms, type Room } from "../vector/room.ts";
import { round } from "../vector/round.ts";
import { scalarise } from "../vector/scalarise.ts";
import { select } from "../vector/select.ts";
import { ABSENCE, type NumberVector, type TruthVector, type Vector } from "../vector/types.ts";
import { type MemberRows, memberRows, ROWS_AT_ONCE, type RowSource } from "./member-rows.ts";
import type { Members } from "./members.ts";
import { pickRows } from "./picked-rows.ts";
import { type RankValues, rankMembers } from "./rank-members.ts";
import { gradeVector } from "./read-member.ts";

export interface AssessmentValues {
  readonly id: string;
  readonly period: Period;
  readonly shape: Assessment;
  readonly policy: Policy;
  readonly members: Members;
  /** The tree of parts; computed anew where it was released. */
  readonly root: ScoredPart;
  /** The value of a part for the members, as other periods and assessments ask for it. */
  part(path: readonly string[]): NumberVector;
  readonly score: NumberVector;
  /** Decimal places in print. */
  readonly digits: number;
  readonly full: Fraction;
  rank(id: string): RankValues;
  grades(): GradeColumns | null;
  /** A formula for the members; the assessment's own values need no prefix. */
  evaluate(formula: string): Vector;
  /** The same for some of the members, by their rows. */
  evaluateAt(formula: string, rows: Int32Array): Vector;
  /** Forgets what is bulky: the tree of parts, and values read from elsewhere. Scores, ranks, grades stay, and parts that were asked for. */
  release(): void;
}

/** What an assessment asks of the graph: values of all units. */
export interface AssessmentContext {
  read(path: readonly string[]): Vector;
  readForm(form: string, path: readonly string[]): Vector;
  /** A formula for all units as the tree stood on a day: pools may have a membership day. */
  evaluateOn(formula: string, day: number): Vector;
  /** Ranks that come from elsewhere: a unit cannot be ranked by itself. */
  rank?(name: string, members: Members): RankValues;
}

export function assess(
  id: string,
  shape: Assessment,
  policy: Policy,
  period: Period,
  members: Members,
  context: AssessmentContext,
): AssessmentValues {
  const count = members.units.length;
  const readOnce = new Map<string, Vector>();
  const keep = (key: string, read: () => Vector): Vector => {
    const vector = readOnce.get(key) ?? read();
    readOnce.set(key, vector);
    return vector;
  };
  let done: AssessmentValues | null = null;
  const source: RowSource = {
    id,
    shape,
    policy,
    units: members.units,
    read: (path) => keep(path.join("."), () => context.read(path)),
    readForm: (form, path) => keep(`${form} ${path.join(".")}`, () => context.readForm(form, path)),
    done: () => (done === null ? null : { grade: () => gradeVector(values), rank: values.rank }),
  };
  const whole = memberRows(source, 0, count);
  const scored = count > ROWS_AT_ONCE ? scoreInBlocks(source, count) : scoreRows(whole, shape);
  const { score } = scored;
  let kept: ScoredPart | null = scored.root;
  whole.setScore(score);
  readOnce.clear();
  /** Parts that other periods ask for (what is carried forward, last month's): kept, so that no period is computed twice. */
  const asked = new Map<string, NumberVector>();
  const ranks = new Map<string, RankValues>();
  let grades: GradeColumns | null | undefined;
  const conditions = (): TruthVector[] =>
    Object.values(shape.gates ?? {}).map((gate) => whole.evaluate(gate.when) as TruthVector);
  const values: AssessmentValues = {
    id,
    period,
    shape,
    policy,
    members,
    get root() {
      kept ??= whole.scoreRoot();
      return kept;
    },
    part(path) {
      const key = path.join(".");
      const value = asked.get(key) ?? partAt(values.root, path).value;
      asked.set(key, value);
      return value;
    },
    score,
    digits: shape.digits ?? 2,
    full: shape.rescale ?? shape.full,
    rank(name) {
      let rank = ranks.get(name);
      if (rank === undefined) {
        rank =
          context.rank?.(name, members) ??
          whole.once(name, () => rankMembers(name, values, whole.evaluate, context));
        ranks.set(name, rank);
      }
      return rank;
    },
    grades() {
      grades ??=
        shape.grades === undefined
          ? null
          : gradeUnits(shape.grades, shape.gates ?? {}, whole.once("grade", conditions), score);
      return grades;
    },
    evaluate: whole.evaluate,
    evaluateAt: (formula, rows) => pickRows(source, values, rows).evaluate(formula),
    release() {
      kept = null;
      whole.clear();
      readOnce.clear();
    },
  };
  done = values;
  return values;
}

/** The score of some members and what it is made from. */
function scoreRows(
  rows: MemberRows,
  shape: Assessment,
  room: Room = FRESH,
): { score: NumberVector; root: ScoredPart } {
  const root = rows.scoreRoot();
  const finished = finishScore(root, shape, rows.count);
  rows.setScore(finished);
  const capped = capByGates(shape, finished, rows.evaluate, rows.count);
  return { score: leaveUnranked(capped, root.unranked, rows.count, room), root };
}

/** Rooms that no assessment is being scored in. */
const idleRooms: ReturnType<typeof makeRooms>[] = [];

/** The score of many members, block by block: their parts are computed anew where somebody asks for them. */
function scoreInBlocks(source: RowSource, count: number): { score: NumberVector; root: null } {
  const blocks: NumberVector[] = [];
  const numerators = lend(count);
  // Of a block's own: while it is scored another assessment may be.
  const rooms = idleRooms.pop() ?? makeRooms(ROWS_AT_ONCE);
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    rooms.begin();
    const to = Math.min(from + ROWS_AT_ONCE, count);
    const rows = memberRows(source, from, to, rooms.next);
    const { score } = scoreRows(rows, source.shape, rooms.next());
    blocks.push(copyOf(score, numerators.subarray(from, to)));
  }
  idleRooms.push(rooms);
  const score = scalarise(joinNumbers(blocks));
  giveBack(numerators);
  return { score, root: null };
}

/** What stays when the rooms of a block are used again. @param own one number a row, for the numerators */
function copyOf(score: NumberVector, own: Float64Array): NumberVector {
  const { n, d, why, scalar } = score;
  if (!scalar) own.set(n);
  return {
    ...score,
    n: scalar ? n.slice() : own,
    d: typeof d === "number" ? d : d.slice(),
    why: why?.slice() ?? null,
  };
}

function partAt(root: ScoredPart, path: readonly string[]): ScoredPart {
  const [id, ...rest] = path;
  const part = id === undefined ? root : root.parts.find((child) => child.id === id);
  if (part === undefined) throw new Error(`没有分项 ${path.join(".")}`);
  return rest.length === 0 ? part : partAt(part, rest);
}

function finishScore(root: ScoredPart, shape: Assessment, count: number): NumberVector {
  let score = root.value;
  if (shape.rescale !== undefined) {
    const factor = divide(shape.rescale, shape.full) ?? shape.rescale;
    score = multiply(score, numberScalar(factor, count));
  }
  if (shape.round !== undefined) score = round(score, shape.round.to, shape.round.mode ?? "half_up");
  return scalarise(score);
}

/** Only where the document itself says that a veto changes the score. */
function capByGates(
  shape: Assessment,
  score: NumberVector,
  evaluate: (formula: string) => Vector,
  count: number,
): NumberVector {
  let capped = score;
  for (const gate of Object.values(shape.gates ?? {})) {
    if (gate.score_at_most === undefined) continue;
    const closed = evaluate(gate.when) as TruthVector;
    const lower = min(capped, numberScalar(gate.score_at_most, count));
    capped = select({ ...closed, t: closed.t.map((t) => (t === 1 ? 1 : 0)), why: null }, lower, capped);
  }
  return capped;
}

/** One value a member, absent where a part leaves the unit unranked. */
function leaveUnranked(
  score: NumberVector,
  unranked: Uint8Array | null,
  count: number,
  room: Room,
): NumberVector {
  if (!score.scalar && unranked === null) return score;
  const n = room.numerators(count);
  const why = room.reasons(count).fill(0);
  const big = new Map<number, Fraction>();
  for (let row = 0; row < count; row++) {
    const index = score.scalar ? 0 : row;
    const value = score.n[index]!;
    n[row] = unranked !== null && unranked[row] !== 0 ? Number.NaN : value;
    if (n[row] === Number.POSITIVE_INFINITY) big.set(row, score.big!.get(index)!);
    // The part that leaves the unit unranked says why.
    if (Number.isNaN(n[row]!)) why[row] = unranked?.[row] || score.why?.[index] || ABSENCE.not_inspected;
  }
  const d = typeof score.d === "number" || !score.scalar ? score.d : score.d[0]!;
  return { type: "number", length: count, scalar: false, n, d, big: big.size === 0 ? null : big, why };
}
