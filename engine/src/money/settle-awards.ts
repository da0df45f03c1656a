/**
 * What is left of the drafts: in the order of days, units that an earlier effect bars are left out, ceilings cut what is
 * beyond them, and of an exclusive group only the largest is paid.
 */
import { yearOf } from "../calendar/day.ts";
import type { Graph } from "../graph/types.ts";
import { add, compare, min, subtract } from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { type AwardDraft, inOrder } from "./award-draft.ts";
import { type Bar, barOf, barsOn } from "./bars.ts";

export interface SettledAward {
  readonly draft: AwardDraft;
  /** What is to be paid; null where it is awaited, or where the rule has no sum. */
  readonly amount: Fraction | null;
  /** The amount that a ceiling cut; null where none did. */
  readonly beforeCeiling: Fraction | null;
  /** The rule that keeps it from being paid: `award:id`, or `ceiling` where nothing is left under it. */
  readonly excludedBy: string | null;
}

export function settleAwards(graph: Graph, drafts: readonly AwardDraft[]): readonly SettledAward[] {
  const paid = new Map<string, Fraction>();
  const bars: Bar[] = [];
  const settled: SettledAward[] = [];
  const slots = Map.groupBy([...drafts].sort(inOrder), ({ day, period }) => `${day} ${period}`);
  for (const slot of slots.values()) {
    const cut = underCeilings(slot, paid, bars);
    const chosen = chooseExclusive(cut);
    for (const one of chosen) {
      settled.push(one);
      if (one.excludedBy !== null) continue;
      const bar = barOf(graph, one.draft);
      if (bar !== null) bars.push(bar);
    }
    // What an exclusive group leaves out has used up nothing of its ceiling.
    for (const { draft, amount, excludedBy } of chosen) if (excludedBy === null) spend(paid, draft, amount);
  }
  return settled;
}

function underCeilings(
  slot: readonly AwardDraft[],
  paid: ReadonlyMap<string, Fraction>,
  bars: readonly Bar[],
): SettledAward[] {
  const running = new Map(paid);
  return slot.map((draft) => {
    const bar = barsOn(bars, draft);
    if (bar !== null) return { draft, amount: null, beforeCeiling: null, excludedBy: bar };
    const settled = underCeiling(draft, running);
    if (settled.excludedBy === null) spend(running, draft, settled.amount);
    return settled;
  });
}

function underCeiling(draft: AwardDraft, paid: ReadonlyMap<string, Fraction>): SettledAward {
  const { amount } = draft;
  const key = ceilingKey(draft);
  if (amount === null || key === null) return { draft, amount, beforeCeiling: null, excludedBy: null };
  const left = subtract(draft.award.ceiling!.amount, paid.get(key) ?? ZERO);
  if (compare(amount, left) <= 0) return { draft, amount, beforeCeiling: null, excludedBy: null };
  if (left.n <= 0n) return { draft, amount: ZERO, beforeCeiling: amount, excludedBy: "ceiling" };
  return { draft, amount: min(amount, left), beforeCeiling: amount, excludedBy: null };
}

function spend(paid: Map<string, Fraction>, draft: AwardDraft, amount: Fraction | null): void {
  const key = ceilingKey(draft);
  if (key !== null && amount !== null) paid.set(key, add(paid.get(key) ?? ZERO, amount));
}

function ceilingKey({ id, award, unit, day, period }: AwardDraft): string | null {
  if (award.ceiling === undefined) return null;
  const spans = {
    unit_and_period: period,
    unit_and_year: String(yearOf(day)),
    unit_and_campaign: "campaign",
  };
  return `${id} ${unit} ${spans[award.ceiling.per]}`;
}

/** Of each unit's group the largest stays; of equal ones the first in the policy. What awaits its amount takes no part. */
function chooseExclusive(slot: readonly SettledAward[]): readonly SettledAward[] {
  const largest = new Map<string, SettledAward>();
  for (const one of slot) {
    const group = groupOf(one);
    if (group === null) continue;
    const before = largest.get(group);
    if (before === undefined || compare(one.amount!, before.amount!) > 0) largest.set(group, one);
  }
  return slot.map((one) => {
    const group = groupOf(one);
    const winner = group === null ? one : largest.get(group)!;
    return winner === one ? one : { ...one, excludedBy: `award:${winner.draft.id}` };
  });
}

function groupOf({ draft, amount, excludedBy }: SettledAward): string | null {
  if (draft.award.exclusive === undefined || amount === null || excludedBy !== null) return null;
  return `${draft.award.exclusive} ${draft.unit}`;
}
