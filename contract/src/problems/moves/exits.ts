/** The approved exits (B8): somebody asks with a reason, somebody else decides, and each has its own count. */
import { type Failure, failure } from "../../failures/failure.ts";
import { dueAfterDeferral } from "../deferral-clock.ts";
import { attempt, dueOf, extendDue } from "../due.ts";
import type { EventOf } from "../events.ts";
import { whyNotForThem } from "../persons.ts";
import type { PendingRequest, ProblemCase } from "../problem-case.ts";
import { dayOf } from "../site-time.ts";
import { limitOf } from "../wire-limit.ts";
import { planMilestones } from "./dispatch.ts";
import { fact, type MoveContext, type MoveOf, type MoveResult, notify } from "./move.ts";

/** More time: asked for before the time has run out, since afterwards it would only hide that it had. */
export const requestExtension: MoveOf<"request_extension"> = (problem, event, context) => {
  const refused = whyNotForThem(context.actor, event.on_behalf_of);
  if (refused !== null) return { failure: refused };
  const { due_at: due } = problem;
  if (due === null || context.at > due) {
    return { failure: failure("problem_extension_too_late", { due: due ?? "—" }) };
  }
  const by = typeof event.due === "string" ? event.due : limitOf(event.due);
  const extended = extendDue(due, by, context.rules.calendar);
  if ("failure" in extended) return extended;
  return ask(problem, { exit: "extension", due_at: extended.due_at }, event.reason, context);
};

/** Season or works needed: put off until a day. */
export const requestDeferral: MoveOf<"request_deferral"> = (problem, event, context) => {
  if (event.until < dayOf(context.at))
    return { failure: failure("problem_deferral_past", { found: event.until }) };
  return ask(problem, { exit: "deferral", until: event.until }, event.reason, context);
};

/** It went to the wrong addressee. */
export const requestReassignment: MoveOf<"request_reassignment"> = (problem, event, context) => {
  if (event.to === problem.unit) return { failure: failure("problem_reassigned_to_itself", {}) };
  return ask(problem, { exit: "reassignment", to: event.to }, event.reason, context);
};

type Wish =
  | { readonly exit: "extension"; readonly due_at: string }
  | { readonly exit: "deferral"; readonly until: string }
  | { readonly exit: "reassignment"; readonly to: string };

const FORMS = { extension: "extension-request", deferral: "deferral-request", reassignment: null } as const;

function ask(problem: ProblemCase, wish: Wish, reason: string, { actor, at }: MoveContext): MoveResult {
  if (problem.request !== null) return { failure: failure("problem_request_pending", {}) };
  const form = FORMS[wish.exit];
  return {
    change: { request: { ...wish, asked_by: actor.person, asked_at: at, reason } },
    effects: [
      notify("exit_requested", "office"),
      ...(form === null ? [] : [{ kind: "propose_document", document: form } as const]),
    ],
    moves: false,
  };
}

/** Approves or refuses what is pending. Whoever asked does not decide. */
export const decideRequest: MoveOf<"decide_request"> = (problem, event, context) => {
  const { request } = problem;
  if (request === null || request.exit !== event.exit)
    return { failure: failure("problem_request_none", {}) };
  if (request.asked_by === context.actor.person)
    return { failure: failure("problem_asker_cannot_decide", {}) };
  const told = notify("exit_decided", "responsible", "finder");
  if (!event.approved) return { change: { request: null }, effects: [told], moves: false };
  if (request.exit !== "extension" && problem.state === "acceptance_requested") {
    return { failure: failure("problem_awaits_acceptance", {}) };
  }
  const granted = grant(problem, request, event, context);
  if ("failure" in granted) return granted;
  return {
    ...granted,
    change: { ...granted.change, request: null },
    effects: [...granted.effects, told],
  };
};

function grant(
  problem: ProblemCase,
  request: PendingRequest,
  event: EventOf<"decide_request">,
  context: MoveContext,
): MoveResult {
  if (request.exit === "extension") return extend(problem, request.due_at, event.due, context);
  if (request.exit === "deferral") return defer(problem, request, event, context);
  return reassign(problem, request.to, event.due, context);
}

function extend(
  problem: ProblemCase,
  asked: string,
  other: string | undefined,
  { rules, at }: MoveContext,
): MoveResult {
  const extended =
    other === undefined ? { due_at: asked } : extendDue(problem.due_at!, other, rules.calendar);
  if ("failure" in extended) return extended;
  const { due_at } = extended;
  return {
    change: { due_at, extended: problem.extended + 1 },
    effects: [
      { kind: "set_due", due_at, because: { zh: "批准延期", en: "extension approved" } },
      { kind: "count", counter: "extended" },
      fact("extended", at, dayOf(due_at)),
    ],
    moves: false,
  };
}

function defer(
  problem: ProblemCase,
  request: PendingRequest & { readonly exit: "deferral" },
  { due, approver, reason }: EventOf<"decide_request">,
  { at }: MoveContext,
): MoveResult {
  const until = due === undefined ? request.until : dayOf(due);
  if (until < dayOf(at)) return { failure: failure("problem_deferral_past", { found: until }) };
  const from = problem.state === "in_rectification" ? "in_rectification" : "dispatched";
  return {
    change: {
      state: "deferred",
      deferral: { since: at, until, reason, approver, from, due_at: problem.due_at },
      deferred: problem.deferred + 1,
    },
    effects: [{ kind: "count", counter: "deferred" }, fact("deferred", at, until)],
    moves: true,
  };
}

function reassign(
  problem: ProblemCase,
  to: string,
  stated: string | undefined,
  context: MoveContext,
): MoveResult {
  const { at } = context;
  const clock = newClock(problem, stated, context);
  if ("failure" in clock) return clock;
  return {
    change: {
      ...clock.change,
      state: "dispatched",
      unit: to,
      receipt_at: null,
      started_at: null,
      reassigned: problem.reassigned + 1,
    },
    effects: [
      ...(clock.change.due_at === undefined || clock.change.due_at === null
        ? []
        : [
            {
              kind: "set_due",
              due_at: clock.change.due_at,
              because: { zh: "改派，重新起算", en: "reassigned; counted anew" },
            } as const,
          ]),
      { kind: "count", counter: "reassigned" },
      notify("reassigned", "responsible"),
      fact("reassigned", at, problem.due_at === null ? null : dayOf(clock.change.due_at ?? problem.due_at)),
    ],
    moves: true,
  };
}

/** restarts: the new unit has the whole limit, and each part its own again; runs_on: what is left. */
function newClock(
  problem: ProblemCase,
  stated: string | undefined,
  context: MoveContext,
): { readonly change: Partial<ProblemCase> } | { readonly failure: Failure } {
  const { rules, at } = context;
  if (rules.reassignment_clock === "runs_on") return { change: {} };
  const channel = rules.channels.find(({ id }) => id === problem.channel);
  if (channel === undefined) return { change: { clock_from: at } };
  const due = dueOf(channel, problem.severity, at, stated, rules.calendar);
  if ("failure" in due) return due;
  const parts = planMilestones(problem.milestones, at, context);
  if ("failure" in parts) return parts;
  return { change: { ...due, clock_from: at, demanded_at: null, milestones: parts.milestones } };
}

/** Taken up again: what was left of the time runs on. */
export const resume: MoveOf<"resume"> = (problem, _event, { rules, at }) => {
  const deferral = problem.deferral!;
  const { limit_unit } = problem;
  const stopped = deferral.due_at;
  const due =
    stopped === null || limit_unit === null
      ? { due_at: null }
      : attempt(() => ({
          due_at: dueAfterDeferral({ ...deferral, due_at: stopped }, at, limit_unit, rules.calendar),
        }));
  if ("failure" in due) return due;
  const because = { zh: "缓办结束，余下的时限继续计算", en: "the deferral has ended; what was left runs on" };
  return {
    change: { state: deferral.from, deferral: null, due_at: due.due_at },
    effects: [
      ...(due.due_at === null ? [] : [{ kind: "set_due", due_at: due.due_at, because } as const]),
      notify("resumed", "responsible"),
      fact("resumed", at, due.due_at === null ? null : dayOf(due.due_at)),
    ],
    moves: true,
  };
};
