/** Failures as RFC 9457 problem details, in the reader's language, with what the client does next. */
import { adviseOnFailure, describeFailure, type Language, statusOfFailure } from "@cunjing/contract";
import { type InputFault, InputRefusal } from "../commands/check-input.ts";
import type { Refusal, RefusedPart } from "../commands/refusal.ts";

export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** The same in this answer as title: the catalogue's message with its details. */
  readonly detail: string;
  readonly code: string;
  readonly next: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors?: readonly InputFault[];
  /** Where many things were asked for at once: each that is refused, and why. */
  readonly refused?: readonly Readonly<Record<string, unknown>>[];
}

export function problemDetails(refusal: Refusal, language: Language): ProblemDetails {
  const { failure } = refusal;
  const message = describeFailure(failure, language);
  return {
    type: `/api/failures#${failure.code}`,
    title: message,
    status: statusOfFailure(failure.code),
    detail: message,
    code: failure.code,
    next: adviseOnFailure(failure, language),
    details: { ...failure.details },
    ...(refusal instanceof InputRefusal ? { errors: refusal.faults } : {}),
    ...(refusal.parts.length > 0 ? { refused: refusal.parts.map((part) => partOf(part, language)) } : {}),
  };
}

/** Chinese unless the reader asks for English first (Accept-Language). */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? "") ? "en" : "zh";
}

function partOf({ of, failure }: RefusedPart, language: Language) {
  return {
    ...of,
    code: failure.code,
    detail: describeFailure(failure, language),
    next: adviseOnFailure(failure, language),
  };
}
