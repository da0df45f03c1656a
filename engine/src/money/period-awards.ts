/** The drafts of one rule about money in one period: by formula, by items, from a pool, or within a range. */
import type { Graph, Period } from "../graph/types.ts";
import type { Fraction } from "../number/fraction.ts";
import { toDecimal } from "../number/print.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Because, Notice } from "../results/types.ts";
import { rowFraction } from "../vector/row.ts";
import { type AwardDraft, toFen } from "./award-draft.ts";
import { awardNotice } from "./award-notices.ts";
import { appliesIn } from "./campaign-part.ts";
import { eligibleReason, eligibleUnits } from "./eligible-units.ts";
import { itemsOf, sumOf } from "./item-amounts.ts";
import { personAmount } from "./person-amount.ts";
import { placeSums } from "./place-sums.ts";
import { equalWeights, FEN, sharePool } from "./share-pool.ts";

export interface Drafts {
  readonly drafts: readonly AwardDraft[];
  readonly notices: readonly Notice[];
}

type Sum = Pick<AwardDraft, "amount" | "items" | "because"> & { readonly unit: number };

export function periodAwards(graph: Graph, id: string, order: number, period: Period): Drafts {
  const policy = graph.policy(period);
  const award = policy.awards![id]!;
  if (!appliesIn(policy, award, period)) return { drafts: [], notices: [] };
  const { units, unanswered } = eligibleUnits(graph, award, period);
  const notices: Notice[] = [];
  const note = (code: Parameters<typeof awardNotice>[4], detail: string): void => {
    notices.push(awardNotice(policy, id, award, period.id, code, detail));
  };
  if (unanswered > 0) note("condition_without_value", String(unanswered));
  const sums = sumsOf(graph, policy, award, period, units, note);
  const drafts = sums.map((sum): AwardDraft => {
    const head = {
      id,
      award,
      policy: policy.policy,
      version: graph.version(period),
      order,
      period: period.id,
      day: period.last,
    };
    const base = { ...head, ...sum, awaitsAmount: false };
    if (award.range === undefined) return base;
    const set = personAmount(graph, award, id, sum.unit, period.id);
    if (set !== null && !set.inRange) note("amount_outside_range", graph.units.nameOf(sum.unit, period.last));
    if (set === null || !set.inRange) return { ...base, amount: null, awaitsAmount: true };
    const because = [
      ...sum.because,
      { period: period.id, text: "由人工在规定幅度内确定金额", clause: award.clause, facts: [set.fact] },
    ];
    return { ...base, amount: toFen(set.amount), because };
  });
  return { drafts, notices };
}

type Note = (code: Parameters<typeof awardNotice>[4], detail: string) => void;

function sumsOf(
  graph: Graph,
  policy: Policy,
  award: Award,
  period: Period,
  units: readonly number[],
  note: Note,
): readonly Sum[] {
  if (award.items !== undefined) return itemSums(graph, policy, award, period, units, note);
  const because = [eligibleReason(policy, award, period)];
  if (award.places !== undefined)
    return placeSums(graph, policy, award.places, period, units, because[0] as Because);
  if (award.pool !== undefined) return poolSums(graph, award, period, units, because, note);
  if (award.amount === undefined) return units.map((unit) => ({ unit, amount: null, items: [], because }));
  const vector = graph.evaluate(award.amount, period);
  if (vector.type !== "number") throw new Error(`not a number: ${award.amount}`);
  return units.flatMap((unit) => {
    const exact = rowFraction(vector, unit);
    if (exact === null || exact.n < 0n)
      note(
        exact === null ? "amount_without_value" : "negative_amount",
        graph.units.nameOf(unit, period.last),
      );
    // Nothing to pay is no proposal.
    return exact === null || exact.n <= 0n ? [] : [{ unit, amount: toFen(exact), items: [], because }];
  });
}

function itemSums(
  graph: Graph,
  policy: Policy,
  award: Award,
  period: Period,
  units: readonly number[],
  note: Note,
): readonly Sum[] {
  const { items, left } = itemsOf(graph, policy, award, period, period);
  for (const { fact, why } of left)
    note(why === "no_unit" ? "item_without_unit" : "item_without_count", fact);
  const eligible = new Set(units);
  const byUnit = Map.groupBy(
    items.filter(({ unit }) => eligible.has(unit)),
    ({ unit }) => unit,
  );
  return [...byUnit]
    .sort(([a], [b]) => a - b)
    .map(([unit, own]) => ({
      unit,
      amount: toFen(sumOf(own)),
      items: own.map(({ fact }) => fact),
      because: own.map((item) => item.because),
    }));
}

function poolSums(
  graph: Graph,
  award: Award,
  period: Period,
  units: readonly number[],
  because: readonly Because[],
  note: Note,
): readonly Sum[] {
  const { amount, by, unit: smallest } = award.pool!;
  const weights = by === undefined ? equalWeights(units.length) : weightsOf(graph, by, period, units, note);
  const shares = sharePool(amount, weights, smallest ?? FEN);
  if (units.length > 0 && shares.every(({ n }) => n === 0n))
    note("pool_without_weights", String(units.length));
  const text = `从${toDecimal(amount, 2)}元中${by === undefined ? "平均分配" : "按权重分配"}（共${units.length}个单位）`;
  const reason = { period: period.id, text, clause: award.clause };
  return units.flatMap((unit, i) =>
    shares[i]!.n === 0n ? [] : [{ unit, amount: shares[i]!, items: [], because: [...because, reason] }],
  );
}

function weightsOf(
  graph: Graph,
  by: string,
  period: Period,
  units: readonly number[],
  note: Note,
): readonly Fraction[] {
  const vector = graph.evaluate(by, period);
  if (vector.type !== "number") throw new Error(`not a number: ${by}`);
  return units.map((unit) => {
    const weight = rowFraction(vector, unit);
    if (weight === null) note("weight_without_value", graph.units.nameOf(unit, period.last));
    return weight ?? { n: 0n, d: 1n };
  });
}
