/** Failures as RFC 9457 problem details, in the reader's language, with what the client does next. */
import {
  adviseOnFailure,
  describeFailure,
  FAILURES,
  type FailureKind,
  type Language,
} from "@cunjing/contract";
import { type InputFault, InputRefusal } from "../commands/check-input.ts";
import type { Refusal } from "../commands/refusal.ts";

/** Where a failure says nothing about its status, the request and the state of things are at odds. */
const CONFLICT = 409;

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
}

export function problemDetails(refusal: Refusal, language: Language): ProblemDetails {
  const { failure } = refusal;
  const kind: FailureKind = FAILURES[failure.code];
  const message = describeFailure(failure, language);
  return {
    type: `/api/failures#${failure.code}`,
    title: message,
    status: kind.status ?? CONFLICT,
    detail: message,
    code: failure.code,
    next: adviseOnFailure(failure, language),
    details: { ...failure.details },
    ...(refusal instanceof InputRefusal ? { errors: refusal.faults } : {}),
  };
}

/** Chinese unless the reader asks for English first (Accept-Language). */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? "") ? "en" : "zh";
}
