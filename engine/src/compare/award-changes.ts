/** Money that differs between two runs. */
import type { AwardResult } from "../results/types.ts";

export interface AwardChange {
  readonly rule: string;
  readonly rule_label: string;
  readonly kind: AwardResult["kind"];
  /** Yuan; null where nothing is proposed, or where a person has yet to set the amount. */
  readonly before: string | null;
  readonly after: string | null;
  readonly state: {
    readonly before: AwardResult["state"] | null;
    readonly after: AwardResult["state"] | null;
  };
}

/** Single items of one rule, unit and period are told apart by their fact. */
export function awardKeyOf({ policy, rule, period, unit, items }: AwardResult): string {
  return JSON.stringify([policy, rule, period, unit, items.length === 1 ? items[0] : null]);
}

export function awardChange(before: AwardResult | null, after: AwardResult | null): AwardChange | null {
  const own = (after ?? before)!;
  if (before?.amount === after?.amount && before?.state === after?.state) return null;
  return {
    rule: own.rule,
    rule_label: own.rule_label,
    kind: own.kind,
    before: before?.amount ?? null,
    after: after?.amount ?? null,
    state: { before: before?.state ?? null, after: after?.state ?? null },
  };
}
