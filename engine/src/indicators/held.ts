/** Whether the round took place: what makes "nothing recorded" a zero, and what makes it an absence. */

import { rowsBetween } from "../facts/table.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { rowTruth } from "../vector/row.ts";
import type { TruthVector } from "../vector/types.ts";
import type { FactRows, IndicatorContext } from "./context.ts";

/** Kinds of fact that come from rounds: without any in the period there was no round. Others may come on any day. */
const BY_ROUND = new Set(["inspections", "inspection_items", "surveys", "published_tables", "numbers"]);

export function isHeld(
  indicator: Indicator,
  context: IndicatorContext,
  rows: FactRows,
  where: Uint8Array | null,
): boolean {
  const held = indicator.held ?? (BY_ROUND.has(indicator.from ?? "") ? "when_any" : "always");
  if (held === "always") return true;
  if (held === "when_any") return where === null ? rows.length > 0 : where.includes(1);
  const rounds = context.table("rounds");
  if (rounds === undefined) return false;
  const { from, to } = rowsBetween(rounds, context.period.first, context.period.last);
  const taken = rounds.column("held") as TruthVector | undefined;
  for (let row = from; row < to; row++)
    if (taken === undefined || rowTruth(taken, row) !== false) return true;
  return false;
}
