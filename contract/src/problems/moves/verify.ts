/** What the verifiers do: one step of the chain after the other, or back to the responsible side. */
import { deadline } from "@cunjing/engine";
import { type Failure, failure } from "../../failures/failure.ts";
import type { ChainStep } from "../closing-chain.ts";
import { attempt, dueAfter, dueStated } from "../due.ts";
import type { EventOf } from "../events.ts";
import { whyNoVerifier } from "../persons.ts";
import type { ProblemCase } from "../problem-case.ts";
import { planLookBacks } from "../progress.ts";
import { dayOf } from "../site-time.ts";
import { fact, type MoveContext, type MoveOf, type MoveResult, notify, withPerson } from "./move.ts";

/** Takes the step that is next; the one that is called `closed` is taken by closing. */
export const accept: MoveOf<"accept"> = (problem, event, context) => {
  const next = nextStep(problem, context)!;
  if (next.step === "closed") return { failure: failure("problem_accepted_already", {}) };
  if (next.step !== event.step) {
    return {
      failure: failure("problem_step_order", { found: event.step, next: next.step, by: next.who.text }),
    };
  }
  return takeStep(problem, next, event, context);
};

/** 销号: the last step of the chain. */
export const close: MoveOf<"close"> = (problem, event, context) => {
  const next = nextStep(problem, context)!;
  if (problem.passed.length < context.rules.chain.after.length - 1) {
    return {
      failure: failure("problem_step_order", { found: "closed", next: next.step, by: next.who.text }),
    };
  }
  return takeStep(problem, next, event, context);
};

/** Not good enough: back to work, counted. The due time stays: what the return demands is for chasing, not for the rates. */
export const sendBack: MoveOf<"return"> = (problem, event, context) => {
  const { rules, actor, at } = context;
  const refused =
    whyNoVerifier(problem, actor) ?? whyNotThisStep(nextStep(problem, context)!, event, context);
  if (refused !== null) return { failure: refused };
  const demanded = event.due === undefined ? null : dueStated(at, event.due, undefined, rules.calendar);
  if (demanded !== null && "failure" in demanded) return demanded;
  return {
    change: {
      state: "in_rectification",
      requested_at: null,
      accepted_at: null,
      passed: [],
      step_due_at: null,
      demanded_at: demanded?.due_at ?? problem.demanded_at,
      verifiers: withPerson(problem.verifiers, actor.person),
      returned: problem.returned + 1,
      returned_revision: problem.revision + 1,
    },
    effects: [
      { kind: "count", counter: "returned" },
      notify("returned", "responsible"),
      fact("returned", at),
    ],
    moves: true,
  };
};

function nextStep(problem: ProblemCase, { rules }: MoveContext): ChainStep | undefined {
  return rules.chain.after[problem.passed.length];
}

function takeStep(
  problem: ProblemCase,
  step: ChainStep,
  event: EventOf<"accept" | "close">,
  context: MoveContext,
): MoveResult {
  const { rules, actor, at } = context;
  const place = problem.passed.length;
  const refused =
    whyNoVerifier(problem, actor) ??
    whyNotThisStep(step, event, context) ??
    whyNotYet(problem, place, context);
  if (refused !== null) return { failure: refused };
  const following = rules.chain.after[place + 1];
  const days = following === undefined || step.kind === "publicity" ? null : following.days;
  const stepDue = days === null ? null : dueAfter(at, { days }, rules.calendar);
  if (stepDue !== null && "failure" in stepDue) return stepDue;
  const accepts = place >= rules.chain.acceptance;
  const ends = following === undefined;
  const look_backs = ends ? planLookBacks(at, rules.look_back) : problem.look_backs;
  const passed = { step: step.step, by: actor.person, at, stand_in_reason: event.stand_in_reason ?? null };
  return {
    change: {
      state: ends ? "closed" : accepts ? "accepted" : "acceptance_requested",
      passed: [...problem.passed, passed],
      step_due_at: stepDue?.due_at ?? null,
      verifiers: withPerson(problem.verifiers, actor.person),
      ...(accepts ? { accepted_at: problem.accepted_at ?? at, request: null } : {}),
      ...(ends ? { closed_at: at, look_backs } : {}),
    },
    effects: [
      ends ? notify("closed", "responsible", "finder") : notify("step_passed", following.who.side),
      ...(place === rules.chain.acceptance
        ? [{ kind: "propose_document", document: "acceptance-opinion" } as const, fact("accepted", at)]
        : []),
      ...(ends ? [fact("closed", at)] : []),
      ...(ends ? look_backs.map(({ days, day }) => ({ kind: "plan_look_back", days, day }) as const) : []),
    ],
    moves: true,
    // The picture of the result is the accepting side's (D-1b); later steps look at that one.
    photos: place === rules.chain.acceptance ? ["after"] : [],
  };
}

/** Whether the step is this actor's: its side, its level, or the office in the verifier's stead with a reason. */
function whyNotThisStep(
  { step, who }: ChainStep,
  event: { readonly stand_in_reason?: string | undefined },
  { actor }: MoveContext,
): Failure | null {
  const notYours = failure("problem_step_not_yours", { step, by: who.text });
  if (who.side === "office") return actor.sides.includes("office") ? null : notYours;
  if (actor.sides.includes("verifier"))
    return who.level === null || who.level === actor.level ? null : notYours;
  return event.stand_in_reason === undefined ? failure("problem_stand_in_missing", { step }) : null;
}

function whyNotYet(problem: ProblemCase, place: number, { rules, at }: MoveContext): Failure | null {
  const open = problem.milestones.find(({ met_at }) => met_at === null);
  if (place === rules.chain.acceptance && open !== undefined) {
    return failure("problem_milestone_open", { milestone: open.closes_when });
  }
  const before = rules.chain.after[place - 1];
  const passed = problem.passed[place - 1];
  if (before?.kind !== "publicity" || before.days === null || passed === undefined) return null;
  const days = before.days;
  const shown = attempt(() => ({
    until: dayOf(deadline(passed.at, { days, holiday: "as_is" }, rules.calendar)),
  }));
  if ("failure" in shown) return shown.failure;
  return dayOf(at) > shown.until ? null : failure("problem_publicity_running", { until: shown.until });
}
