/** What a part does where its value is absent: the policy's answer for each kind of absence. */
import type { Fraction } from "../number/fraction.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import { ABSENCE, type AbsenceKind } from "../vector/types.ts";
import { isFractionLike } from "./part-shape.ts";

export type AbsenceAction =
  | "reweight"
  | "omit"
  | "full"
  | "zero"
  | "carry"
  | "unranked"
  | { readonly constant: Fraction };

/** Where the policy says nothing the unit stays unranked: no number is ever invented. `check` asks for an explicit answer. */
const UNSTATED: AbsenceAction = "unranked";

const KINDS = (Object.keys(ABSENCE) as (keyof typeof ABSENCE)[]).filter(
  (kind): kind is AbsenceKind => kind !== "present",
);

/** The action for each code of ABSENCE, indexed by the code. */
export function absenceActions(absent: PartShape["absent"]): readonly AbsenceAction[] {
  const actions: AbsenceAction[] = [UNSTATED];
  for (const kind of KINDS) actions[ABSENCE[kind]] = actionFor(absent, kind);
  return actions;
}

function actionFor(absent: PartShape["absent"], kind: AbsenceKind): AbsenceAction {
  if (absent === undefined) return UNSTATED;
  if (typeof absent === "string") return absent;
  if ("constant" in absent && isFractionLike(absent.constant)) return { constant: absent.constant };
  return (absent as Partial<Record<AbsenceKind, AbsenceAction>>)[kind] ?? UNSTATED;
}

export function actionName(action: AbsenceAction): string {
  return typeof action === "string" ? action : "constant";
}
