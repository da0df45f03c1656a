/** The engine: what follows from a policy and the facts. Pure, exact, deterministic; runs in Node and in the browser alike. */

export { type Run, type RunInput, type RunPeriod, type RunResults, runPolicy } from "./assess/run-policy.ts";
export type { BurdenLine } from "./burden/burden-line.ts";
export { type Burden, burdenOf, type KindBurden } from "./burden/burden-of.ts";
export { type BurdenFinding, checkBurden } from "./burden/check-burden.ts";
export type { Period } from "./calendar/cadence.ts";
export { formatDay, parseDay } from "./calendar/day.ts";
export { type DueTime, dueTimes } from "./calendar/due.ts";
export type { DueRule } from "./calendar/due-rule.ts";
export {
  type DutyLine,
  type DutyRule,
  type DutyState,
  type Holding,
  summariseDuty,
  type Visit,
} from "./calendar/duties.ts";
export type { Limit } from "./calendar/limit.ts";
export { definePeriods, type PeriodSystem } from "./calendar/periods.ts";
export { isRefusal } from "./calendar/refusal.ts";
export { defineWorkCalendar, type WorkCalendar } from "./calendar/work-calendar.ts";
export { clockMinutes, deadline, officeMinutes, workdaysUsed } from "./calendar/work-time.ts";
export { isWorkday, whyWorkday } from "./calendar/workdays.ts";
export { checkPolicy } from "./check/check-policy.ts";
export type { Asked, AskedChange } from "./compare/asked-changes.ts";
export {
  compareRuns,
  type RunComparison,
  type UnitChange,
} from "./compare/compare-runs.ts";
export { canonicalJson } from "./digest/canonical-json.ts";
export { digestOf, digestOfBytes, digestOfItems, digestOfText } from "./digest/digest.ts";
export { draw, frameDigest } from "./draw/draw.ts";
export type { Draw, DrawnUnit, DrawRequest } from "./draw/draw-types.ts";
export { type DrawVerdict, verifyDraw } from "./draw/verify-draw.ts";
export { ExplainError, type ExplainQuestion, explain } from "./explain/explain.ts";
export { itemLines } from "./explain/item-lines.ts";
export type { Explanation } from "./explain/types.ts";
export { buildFactTable, FactError, type FactRow, tableOf } from "./facts/build-table.ts";
export { type ItemScores, type Standard, scoreItems, ungradedItems } from "./facts/derive-items.ts";
export type { Recorded } from "./facts/item-records.ts";
export { FACT_KINDS, type FactKind, factKind } from "./facts/kinds.ts";
export type { FactTable } from "./facts/table.ts";
export type { RankInterval } from "./fairness/rank-interval.ts";
export { rankUncertainty } from "./fairness/rank-uncertainty.ts";
export { teamScores } from "./fairness/team-score.ts";
export { adjustForTeam, teamStrictness } from "./fairness/team-strictness.ts";
export { compileFormula, type Program } from "./formula/compile.ts";
export { evaluate, type Frame } from "./formula/evaluate.ts";
export { parseFormula } from "./formula/parse.ts";
export { type Formula, operandsOf } from "./formula/types.ts";
export { buildGraph } from "./graph/build-graph.ts";
export type { Facts } from "./graph/prepare-facts.ts";
export type { Graph } from "./graph/types.ts";
export type { ValueGraph } from "./graph/value-graph.ts";
export { PolicyError } from "./graph/versions.ts";
export { reviewMeasures } from "./measures/review-measures.ts";
export * from "./number/arithmetic.ts";
export { type Fraction, fraction, fromInteger, ONE, toNumber, ZERO } from "./number/fraction.ts";
export { parseFraction, tryParseFraction } from "./number/parse-fraction.ts";
export {
  type ExactText,
  printParts,
  toDecimal,
  toExactText,
  toRoundedText,
  toShortText,
} from "./number/print.ts";
export { ceil, floor, round } from "./number/round.ts";
export type { PolicyFault } from "./policy/fault.ts";
export { policyJsonSchema } from "./policy/json-schema.ts";
export {
  type DecisionChoices,
  type DecisionInForce,
  loadPolicy,
  type PolicySource,
  type PolicyVersion,
} from "./policy/load.ts";
export type * from "./policy/schema/policy.ts";
export { policySchema } from "./policy/schema/policy.ts";
export type * from "./results/types.ts";
export { RESULT_FORMAT } from "./results/types.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export { runScenario } from "./scenario/run-scenario.ts";
export {
  EXPECTATIONS,
  type Scenario,
  type ScenarioCase,
  type ScenarioFault,
  type ScenarioOutcome,
} from "./scenario/scenario.ts";
export { compareShown, type ShownChange, type ShownPhrase } from "./show/compare-shown.ts";
export { chineseNumeral } from "./show/numerals.ts";
export { markLines, printShown } from "./show/print-shown.ts";
export { type ShowOptions, showPolicy } from "./show/show-policy.ts";
export { limitWords } from "./show/show-work.ts";
export type { ShownPolicy, Vocabulary } from "./show/types.ts";
export { ABSENCE_ACTIONS, ABSENCE_KINDS } from "./show/words.ts";
export { buildUnitTree, UnitTreeError } from "./units/build-tree.ts";
export { snapshotOf } from "./units/snapshot.ts";
export type { TreeSnapshot, UnitRow, UnitTree } from "./units/tree.ts";
export { fromDays, fromFractions, fromTexts, fromTruths, numberScalar, numbers } from "./vector/make.ts";
export { rowFraction, rowText, rowTruth } from "./vector/row.ts";
export { gather } from "./vector/slice.ts";
export type * from "./vector/types.ts";
export { ABSENCE, NO_DAY } from "./vector/types.ts";
export { drawRequest } from "./work/draw-request.ts";
export { dutyLines } from "./work/duty-lines.ts";
