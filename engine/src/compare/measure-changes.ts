/** Measures that one run proposes and the other does not, or proposes otherwise. */
import type { MeasureResult, ProposalState } from "../results/types.ts";

export interface MeasureChange {
  readonly rule: string;
  readonly rule_label: string;
  readonly measure: string;
  readonly measure_label: string;
  readonly severity: number | null;
  /** Null where the run does not have it at all. */
  readonly before: ProposalState | null;
  readonly after: ProposalState | null;
  /** On whom it falls in each run. */
  readonly on: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** One measure is the same in both runs where rule, period, subject and count agree; several of a step are numbered. */
export function measureKeyOf({ policy, rule, period, subject, measure, count }: MeasureResult): string {
  return JSON.stringify([policy, rule, period, subject, measure, count]);
}

export function measureChange(
  before: MeasureResult | null,
  after: MeasureResult | null,
): MeasureChange | null {
  const own = (after ?? before)!;
  const on = { before: labels(before), after: labels(after) };
  if (before?.state === after?.state && JSON.stringify(on.before) === JSON.stringify(on.after)) return null;
  const { rule, rule_label, measure, measure_label, severity } = own;
  return {
    rule,
    rule_label,
    measure,
    measure_label,
    severity,
    before: before?.state ?? null,
    after: after?.state ?? null,
    on,
  };
}

function labels(measure: MeasureResult | null): readonly string[] {
  return (measure?.on ?? []).map(({ label }) => label);
}

/** Whether a measure would have to be carried out, now or once a person has found its condition. */
export function stands(state: ProposalState | null): boolean {
  return state === "proposed" || state === "awaits_finding";
}
