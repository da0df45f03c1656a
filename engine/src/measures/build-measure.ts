/** From one proposal of a step or list to a measure: on whom, by whom, by when, why, and in which state. */
import type { Graph } from "../graph/types.ts";
import { findFinding } from "../ladders/findings.ts";
import type { Policy, Proposal } from "../policy/schema/policy.ts";
import type { Because, Notice, ProposalState } from "../results/types.ts";
import { addressOf, type Ground } from "./addressee.ts";
import { dueDay } from "./due-day.ts";
import { measureKey, type ProposedMeasure } from "./proposed-measure.ts";
import { findingReason } from "./reasons.ts";

export interface Rule {
  readonly kind: "ladder" | "list";
  readonly id: string;
  readonly label: string;
  readonly order: number;
}

export interface Reached {
  readonly ground: Ground;
  /** 0 for a list. */
  readonly step: number;
  readonly count: number;
  readonly day: number;
  readonly because: readonly Because[];
}

export function buildMeasure(
  graph: Graph,
  policy: Policy,
  rule: Rule,
  reached: Reached,
  proposal: Proposal,
  index: number,
): { readonly measure: ProposedMeasure; readonly notices: readonly Notice[] } {
  const { ground, step, count, day } = reached;
  const { period, unit } = ground;
  const { on, place } = addressOf(graph, proposal.of, ground);
  const measure = policy.measures?.[proposal.measure];
  const due = dueDay(policy, proposal.due, day);
  const { state, because } = stateOf(graph, rule, reached, proposal);
  const subject = typeof ground.key === "number" ? graph.units.idOf(ground.key) : ground.key;
  const name = `${rule.kind}:${rule.id}`;
  const result = {
    key: measureKey(name, period.id, subject, count, index),
    policy: policy.policy,
    version: graph.version(period),
    rule: name,
    rule_label: rule.label,
    period: period.id,
    step,
    count,
    measure: proposal.measure,
    measure_label: measure?.label ?? proposal.measure,
    severity: measure?.severity ?? null,
    subject,
    unit: unit < 0 ? "" : graph.units.idOf(unit),
    unit_name: unit < 0 ? "" : graph.units.nameOf(unit, period.last),
    on,
    by: proposal.by ?? null,
    with: proposal.with ?? [],
    document: proposal.document ?? measure?.document ?? null,
    due: due.day,
    or: proposal.or ?? [],
    state,
    ...(proposal.needs_finding === undefined ? {} : { needs_finding: proposal.needs_finding }),
    ...(measure?.hand_over_to === undefined ? {} : { hand_over_to: measure.hand_over_to }),
    clause: proposal.clause,
    because,
  };
  const notices: Notice[] = [];
  const about = { policy: policy.policy, period: period.id, where: `${rule.kind}s.${rule.id}` };
  if (on.length === 0)
    notices.push({ ...about, code: "measure_without_addressee", message: nobodyText(result) });
  if (due.refused !== undefined) notices.push({ ...about, code: "due_unknown", message: due.refused });
  return { measure: { result, place, day, period, unit, ruleOrder: rule.order, index }, notices };
}

/** A condition that only a person can find keeps the proposal waiting; a finding is a reason of its own. */
function stateOf(
  graph: Graph,
  rule: Rule,
  { ground, because }: Reached,
  { needs_finding, clause }: Proposal,
): { state: ProposalState; because: readonly Because[] } {
  if (needs_finding === undefined) return { state: "proposed", because };
  const question = { rule: rule.id, unit: ground.unit, period: ground.period.id, finding: needs_finding };
  const finding = findFinding(graph, question);
  if (finding === null) return { state: "awaits_finding", because };
  const reason = findingReason(ground.period, needs_finding, finding, clause);
  return { state: finding.holds ? "proposed" : "not_found", because: [...because, reason] };
}

function nobodyText({
  unit_name,
  measure_label,
  rule_label,
}: {
  unit_name: string;
  measure_label: string;
  rule_label: string;
}): Notice["message"] {
  return {
    zh: `“${rule_label}”对${unit_name}提出“${measure_label}”，但查不到责任人或上级单位`,
    en: `${measure_label} (${rule_label}) on ${unit_name} has no addressee: no holder of the responsibility, or no unit above`,
  };
}
