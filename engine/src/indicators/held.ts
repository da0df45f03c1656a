/** Whether the round took place: what makes "nothing recorded" a zero, and what makes it an absence. */
import type { Indicator } from "../policy/schema/policy.ts";
import { rowDay, rowTruth } from "../vector/row.ts";
import type { DayVector, TruthVector } from "../vector/types.ts";
import type { IndicatorContext } from "./context.ts";
import { anyFactCounts } from "./select-facts.ts";

/** Kinds of fact that come from rounds: without any in the period there was no round. Others may come on any day. */
const BY_ROUND = new Set(["inspections", "inspection_items", "surveys", "published_tables", "numbers"]);

/** When an indicator's round counts as held: as it states, or by the kind of its facts. */
export function heldRule(indicator: Indicator): "always" | "when_any" | "by_rounds" {
  return indicator.held ?? (BY_ROUND.has(indicator.from ?? "") ? "when_any" : "always");
}

/** Whether the round that an indicator's facts come from took place, seen from all facts of the period. */
export function roundTookPlace(indicator: Indicator, context: IndicatorContext): boolean {
  if (context.windowDays(indicator.window ?? "period") === null) return false;
  // A named round that was planned and not held (periods: rounds).
  if (!context.period.held && (indicator.window ?? "period") === "period") return false;
  switch (heldRule(indicator)) {
    case "always":
      return true;
    case "when_any":
      return anyFactCounts(indicator, context);
    case "by_rounds":
      return hasRound(context);
  }
}

/** Whether a round of the table `rounds` that lies in the period, or reaches into it, was held. */
function hasRound(context: IndicatorContext): boolean {
  const rounds = context.table("rounds");
  const days = context.windowDays("period");
  if (rounds === undefined || days === null) return false;
  const first = rounds.column("first") as DayVector;
  const last = rounds.column("last") as DayVector;
  const held = rounds.column("held") as TruthVector;
  for (let row = 0; row < rounds.rows; row++) {
    const begins = rowDay(first, row) ?? days.first;
    const ends = rowDay(last, row) ?? begins;
    if (begins <= days.last && ends >= days.first && rowTruth(held, row) === true) return true;
  }
  return false;
}
