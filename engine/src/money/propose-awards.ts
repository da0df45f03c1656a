/** All awards and fiscal deductions that a policy proposes. The finance organ moves the money; nothing is paid by itself. */
import { formatDay } from "../calendar/day.ts";
import type { Graph, Period } from "../graph/types.ts";
import { periodsUpTo } from "../ladders/timeline.ts";
import { toDecimal } from "../number/print.ts";
import type { AwardResult, Because, Notice } from "../results/types.ts";
import type { AwardDraft } from "./award-draft.ts";
import { endOfEffect } from "./bars.ts";
import { itemAwards } from "./item-awards.ts";
import { type Drafts, periodAwards } from "./period-awards.ts";
import { type SettledAward, settleAwards } from "./settle-awards.ts";

export interface AwardProposals {
  /** By day, rule and unit: a total order. */
  readonly awards: readonly AwardResult[];
  readonly notices: readonly Notice[];
}

/**
 * The awards and deductions of every period that has ended by `upTo`'s last day, since ceilings and lasting effects run
 * on from one period to the next. Those of one period are the ones whose `period` is its id; a single item (`every: item`)
 * bears the shortest period that its fact lies in.
 */
export function proposeAwards(graph: Graph, upTo: Period): AwardProposals {
  const made: Drafts[] = [];
  for (const period of periodsUpTo(graph, upTo)) {
    Object.entries(graph.policy(period).awards ?? {}).forEach(([id, award], order) => {
      if (award.every === period.cadence) made.push(periodAwards(graph, id, order, period));
    });
  }
  Object.entries(graph.policy(upTo).awards ?? {}).forEach(([id, award], order) => {
    if (award.every === "item") made.push(itemAwards(graph, id, order, upTo));
  });
  const settled = settleAwards(
    graph,
    made.flatMap(({ drafts }) => drafts),
  );
  return {
    awards: settled.map((one) => resultOf(graph, one)),
    notices: made.flatMap(({ notices }) => notices),
  };
}

function resultOf(graph: Graph, { draft, amount, beforeCeiling, excludedBy }: SettledAward): AwardResult {
  const { award, unit } = draft;
  const name = graph.units.nameOf(unit, draft.day);
  return {
    policy: draft.policy,
    version: draft.version,
    rule: `award:${draft.id}`,
    rule_label: award.label,
    kind: award.kind,
    period: draft.period,
    unit: graph.units.idOf(unit),
    unit_name: name,
    amount: amount === null ? null : toDecimal(amount, 2),
    ...(draft.awaitsAmount
      ? { range: { min: toDecimal(award.range!.min, 2), max: toDecimal(award.range!.max, 2) } }
      : {}),
    ...(beforeCeiling === null ? {} : { before_ceiling: toDecimal(beforeCeiling, 2) }),
    payer: award.payer.replaceAll("{unit}", name),
    payee: award.payee.replaceAll("{unit}", name),
    by: award.by ?? null,
    document: award.document ?? null,
    state: excludedBy !== null ? "excluded" : draft.awaitsAmount ? "awaits_amount" : "proposed",
    ...(excludedBy === null ? {} : { excluded_by: excludedBy }),
    ...(award.effect === undefined || excludedBy !== null ? {} : { effect: effectText(graph, draft) }),
    items: draft.items,
    clause: award.clause,
    because: beforeCeiling === null ? draft.because : [...draft.because, ceilingReason(draft)],
  };
}

const SPANS = { unit_and_period: "每期", unit_and_year: "每年", unit_and_campaign: "行动期间" } as const;

function ceilingReason({ award, period }: AwardDraft): Because {
  const { amount, per } = award.ceiling!;
  return { period, text: `${SPANS[per]}每个单位以${toDecimal(amount, 2)}元为限`, clause: award.clause };
}

function effectText(graph: Graph, draft: AwardDraft): string {
  const until = endOfEffect(graph, draft);
  return until === null ? draft.award.effect!.text : `${draft.award.effect!.text}（至${formatDay(until)}）`;
}
