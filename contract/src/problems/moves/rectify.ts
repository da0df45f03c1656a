/** What the responsible side does: sign for it, start, report that it is done. */
import { failure } from "../../failures/failure.ts";
import { dueAfter } from "../due.ts";
import { whyNoFixer, whyNotForThem, whyNoVerifier } from "../persons.ts";
import { fact, type MoveOf, notify, withPerson } from "./move.ts";

/** Signed for: noted once, and the clock is not moved by it. */
export const signReceipt: MoveOf<"sign_receipt"> = (problem, event, { actor, at }) => {
  const refused = whyNotForThem(actor, event.on_behalf_of);
  if (refused !== null) return { failure: refused };
  if (problem.receipt_at !== null)
    return { failure: failure("problem_received_already", { at: problem.receipt_at }) };
  return { change: { receipt_at: at }, effects: [fact("receipt", at)], moves: false };
};

/** Work has begun. Where a later event has come first, the start is noted with its time and moves nothing. */
export const startRectification: MoveOf<"start_rectification"> = (problem, event, { actor, at }) => {
  const refused = whyNotForThem(actor, event.on_behalf_of) ?? whyNoFixer(problem, actor.person);
  if (refused !== null) return { failure: refused };
  const begins = problem.state === "dispatched";
  return {
    change: {
      ...(begins ? { state: "in_rectification" as const } : {}),
      started_at: problem.started_at ?? at,
      fixers: withPerson(problem.fixers, actor.person),
    },
    effects: [fact("rectification_started", at)],
    moves: begins,
  };
};

/** "It is done": the responsible side's word (AMB-6, claimed), which the verifiers go and look at. */
export const requestAcceptance: MoveOf<"request_acceptance"> = (problem, event, { rules, actor, at }) => {
  const refused = whyNotForThem(actor, event.on_behalf_of) ?? whyNoFixer(problem, actor.person);
  if (refused !== null) return { failure: refused };
  const days = rules.chain.after[0]!.days;
  const stepDue = days === null ? null : dueAfter(at, { days }, rules.calendar);
  if (stepDue !== null && "failure" in stepDue) return stepDue;
  return {
    change: {
      state: "acceptance_requested",
      requested_at: at,
      passed: [],
      step_due_at: stepDue?.due_at ?? null,
      fixers: withPerson(problem.fixers, actor.person),
    },
    effects: [
      notify("acceptance_requested", rules.chain.after[0]!.who.side),
      { kind: "propose_document", document: "close-out-request" },
      fact("acceptance_requested", at),
    ],
    moves: true,
  };
};

/** A part with its own limit is done, as one of the verifiers saw; the whole is accepted when all parts are. */
export const confirmMilestone: MoveOf<"confirm_milestone"> = (problem, event, { actor, at }) => {
  const refused = whyNoVerifier(problem, actor);
  if (refused !== null) return { failure: refused };
  const part = problem.milestones.find(({ id }) => id === event.milestone);
  if (part === undefined || part.met_at !== null) {
    const known = problem.milestones.filter(({ met_at }) => met_at === null).map(({ id }) => id);
    return {
      failure: failure("problem_milestone_unknown", {
        found: event.milestone,
        known: known.join("、") || "—",
      }),
    };
  }
  if (!actor.sides.includes("verifier") && event.stand_in_reason === undefined) {
    return { failure: failure("problem_stand_in_missing", { step: part.closes_when }) };
  }
  return {
    change: {
      milestones: problem.milestones.map((one) => (one === part ? { ...part, met_at: at } : one)),
      verifiers: withPerson(problem.verifiers, actor.person),
    },
    effects: [],
    moves: false,
  };
};
