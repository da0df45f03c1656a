/** What a phone is told of one command. */
import type { Language, PushResult } from "@cunjing/contract";
import type { Refusal } from "../../platform/commands/refusal.ts";
import { problemDetails } from "../../platform/http/problem-details.ts";
import type { SeenRecord } from "./read-records.ts";
import type { Ran } from "./run-pushed.ts";

export function resultOf(id: string, ran: Exclude<Ran, { kind: "waits" }>, language: Language): PushResult {
  switch (ran.kind) {
    case "done":
    case "already_done":
      return { id, outcome: ran.kind, result: ran.result ?? null };
    case "later":
      return ran.refusal === undefined
        ? { id, outcome: "later" }
        : { id, outcome: "later", failure: failureOf(ran.refusal, language) };
    case "conflict":
      return failedResult(id, "conflict", ran.refusal, language, ran.current);
    default:
      return failedResult(id, "refused", ran.refusal, language);
  }
}

export function failedResult(
  id: string,
  outcome: "conflict" | "refused",
  refusal: Refusal,
  language: Language,
  current: readonly SeenRecord[] = [],
): PushResult {
  const failure = failureOf(refusal, language);
  return outcome === "refused"
    ? { id, outcome, failure }
    : {
        id,
        outcome,
        failure,
        current: [...current] as Extract<PushResult, { outcome: "conflict" }>["current"],
      };
}

function failureOf(refusal: Refusal, language: Language) {
  const { code, title, next, details, errors, refused } = problemDetails(refusal, language);
  return {
    code,
    title,
    next,
    details: { ...details },
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(refused === undefined ? {} : { refused: refused.map((one) => ({ ...one })) }),
  };
}
