/** The engine: what follows from a policy and the facts. Pure, exact, deterministic; runs in Node and in the browser alike. */
export type { Period } from "./calendar/cadence.ts";
export { formatDay, parseDay } from "./calendar/day.ts";
export { buildFactTable, FactError, type FactRow, tableOf } from "./facts/build-table.ts";
export { FACT_KINDS, type FactKind, factKind } from "./facts/kinds.ts";
export type { FactTable } from "./facts/table.ts";
export type { ValueGraph } from "./graph/build-graph.ts";
export type { Graph } from "./graph/types.ts";
export { PolicyError } from "./graph/versions.ts";
export * from "./number/arithmetic.ts";
export { type Fraction, fraction, fromInteger, ONE, toNumber, ZERO } from "./number/fraction.ts";
export { parseFraction, tryParseFraction } from "./number/parse-fraction.ts";
export { type ExactText, printParts, toDecimal, toExactText, toShortText } from "./number/print.ts";
export { ceil, floor, round } from "./number/round.ts";
export type { PolicyFault } from "./policy/fault.ts";
export {
  type DecisionChoices,
  type DecisionInForce,
  loadPolicy,
  type PolicySource,
  type PolicyVersion,
} from "./policy/load.ts";
export type * from "./policy/schema/policy.ts";
export { policySchema } from "./policy/schema/policy.ts";
export { type Run, type RunInput, type RunPeriod, type RunResults, runPolicy } from "./assess/run-policy.ts";
export type * from "./results/types.ts";
export { RESULT_FORMAT } from "./results/types.ts";
export { buildUnitTree, UnitTreeError } from "./units/build-tree.ts";
export type { TreeSnapshot, UnitRow, UnitTree } from "./units/tree.ts";
export type { Explanation } from "./explain/types.ts";
export { checkPolicy } from "./check/check-policy.ts";
export { ExplainError, type ExplainQuestion, explain } from "./explain/explain.ts";
export { defineWorkCalendar, type WorkCalendar } from "./calendar/work-calendar.ts";
export { type DueTime, dueTimes } from "./calendar/due.ts";
export { type DueRule } from "./calendar/due-rule.ts";
export { definePeriods, type PeriodSystem } from "./calendar/periods.ts";
export { isRefusal } from "./calendar/refusal.ts";
export { canonicalJson } from "./digest/canonical-json.ts";
export { digestOf, digestOfItems, digestOfText } from "./digest/digest.ts";
