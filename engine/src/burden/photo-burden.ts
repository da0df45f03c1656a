/** Photos that the responsible side has to take. Those of the inspector cost a village nothing (D-1b). */
import { type Fraction, ZERO } from "../number/fraction.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { BurdenLine } from "./burden-line.ts";

export function photoBurden(policy: Policy): readonly BurdenLine[] {
  const { closing } = policy;
  if (closing?.photos === undefined) return [];
  const needed = closing.photos === "necessary";
  const per_month: Fraction | null = needed ? null : ZERO;
  const reckoned = needed
    ? "每个问题都要照片，数量随问题数而定"
    : closing.photos === "inspector"
      ? "由检查人员拍摄"
      : "可拍可不拍";
  return [
    {
      source: "closing",
      label: closing.label,
      kinds: [],
      what: "photos",
      per_month,
      reckoned,
      clause: closing.clause,
    },
  ];
}
