/** A refusal: the engine has no answer, and says by name what was found and what would be right. */

export type RefusalCode =
  | "not_a_day"
  | "not_an_instant"
  | "year_without_calendar"
  | "bad_calendar"
  | "bad_office_hours"
  | "bad_limit"
  | "bad_cadence"
  | "unknown_cadence"
  | "unbounded"
  | "bad_due_rule"
  | "bad_duty"
  | "bad_draw"
  | "draw_exhausted";

export interface Refusal extends Error {
  readonly name: "Refusal";
  readonly code: RefusalCode;
  readonly zh: string;
  readonly en: string;
}

/** Throws a refusal. Both texts name what was found and what would be right. */
export function refuse(code: RefusalCode, zh: string, en: string): never {
  throw Object.assign(new Error(`${zh} (${en})`), { name: "Refusal", code, zh, en });
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Error && value.name === "Refusal" && "code" in value;
}
