/** What follows from an event, as data: the server stores, sends and counts; nothing runs here. */
import type { Phrase } from "../failures/phrase.ts";
import type { ProblemCase } from "./problem-case.ts";
import type { ProblemSide } from "./sides.ts";
import type { SiteTime } from "./site-time.ts";

/** What people are told of. Each goes to sides, never to persons. */
export const NOTICES = {
  dispatched: { zh: "问题交办", en: "A problem was handed over" },
  acceptance_requested: { zh: "申请验收", en: "Acceptance is requested" },
  step_passed: { zh: "验收进入下一步", en: "The next step of acceptance is due" },
  closed: { zh: "问题销号", en: "A problem was closed" },
  returned: { zh: "退回整改", en: "Sent back" },
  exit_requested: { zh: "申请延期、缓办或改派", en: "Extension, deferral or reassignment is asked for" },
  exit_decided: { zh: "延期、缓办或改派的批复", en: "Extension, deferral or reassignment was decided" },
  reassigned: { zh: "改派", en: "Handed to another unit" },
  resumed: { zh: "恢复办理", en: "Taken up again" },
  withdrawn: { zh: "撤销交办", en: "Withdrawn" },
  warned: { zh: "督办警示", en: "Warned" },
  rebound: { zh: "问题反弹", en: "Closed and bad again" },
} as const satisfies Record<string, Phrase>;

export type Notice = keyof typeof NOTICES;

/** Counted on the problem and in its own statistics (B8, B10). */
export type Counter =
  | "returned"
  | "extended"
  | "deferred"
  | "reassigned"
  | "warned"
  | "rebounds"
  | "fixed_at_once";

/** A row of the table `problem_events`, which the engine's facts come from; `event` is a word of PROBLEM_EVENT_KINDS. */
export type FactEvent =
  | "dispatched"
  | "receipt"
  | "rectification_started"
  | "acceptance_requested"
  | "accepted"
  | "closed"
  | "returned"
  | "extended"
  | "deferred"
  | "resumed"
  | "reassigned";

export type Effect =
  | { readonly kind: "set_due"; readonly due_at: SiteTime; readonly because: Phrase }
  | { readonly kind: "notify"; readonly notice: Notice; readonly to: readonly ProblemSide[] }
  /** A document that the policy names, or a form of requirements E9, by its id. A person issues it; several problems may share one. */
  | { readonly kind: "propose_document"; readonly document: string }
  | { readonly kind: "count"; readonly counter: Counter }
  /** Which time it is on this lineage: the ladder's count (S1-26). */
  | { readonly kind: "number_warning"; readonly nth: number }
  | { readonly kind: "plan_look_back"; readonly days: number; readonly day: string }
  | {
      readonly kind: "record_fact";
      readonly event: FactEvent;
      readonly day: string;
      readonly to: string | null;
    }
  | { readonly kind: "open_problem"; readonly problem: ProblemCase };
