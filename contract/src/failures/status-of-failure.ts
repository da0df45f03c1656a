import { FAILURES, type FailureCode, type FailureKind } from "./catalogue.ts";

/** Where a failure says nothing about its status, the request and the state of things are at odds. */
const CONFLICT = 409;

/** The HTTP status (RFC 9110) with which a failure is answered. */
export function statusOfFailure(code: FailureCode): number {
  const kind: FailureKind = FAILURES[code];
  return kind.status ?? CONFLICT;
}
