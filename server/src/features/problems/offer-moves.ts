/**
 * What may be done next by this actor. The workflow itself is asked, with what the command would say at least: so a finder is not offered
 * an acceptance, nor the office a decision that it asked for itself, and nothing here can drift from what the commands refuse.
 */
import {
  type AnswerOf,
  MOVE_LINES,
  MOVES,
  openMoves,
  type ProblemCase,
  type ProblemEvent,
  type ProblemEventKind,
  type readProblem,
  type TransitionContext,
  transition,
  type Verb,
} from "@cunjing/contract";
import { formatDay, parseDay } from "@cunjing/engine";

export type OfferedMove = AnswerOf<typeof readProblem>["moves"][number];
type Need = OfferedMove["needs"][number];

interface CommandLine {
  readonly name: string;
  readonly verb: Verb;
}

/** Those with a document of their own are commands of the dispatches. */
const WITH_DOCUMENT: Partial<Record<ProblemEventKind, CommandLine>> = {
  dispatch: { name: "dispatch-problems", verb: "problem.dispatch" },
  warn: { name: "warn-problems", verb: "problem.dispatch" },
  sign_receipt: { name: "sign-dispatch", verb: "problem.receive" },
};

const commandOf = (kind: ProblemEventKind): CommandLine =>
  WITH_DOCUMENT[kind] ?? MOVE_LINES[kind as keyof typeof MOVE_LINES];

/** @param may whether the actor may send the command at all, where the problem is */
export function offerMoves(
  problem: ProblemCase,
  context: Omit<TransitionContext, "frozen_through">,
  may: (verb: Verb) => boolean,
): OfferedMove[] {
  return openMoves(problem.state, context.actor.sides).flatMap((kind) => {
    const { name, verb } = commandOf(kind);
    const said = may(verb) ? leastSaid(kind, problem, context) : undefined;
    if (said === undefined) return [];
    const answer = tryOut(problem, kind, said, { ...context, frozen_through: null });
    if (answer === undefined) return [];
    const of = said.step ?? said.milestone ?? said.exit ?? null;
    return [{ move: kind, command: name, label: MOVES[kind].zh, of, ...answer }];
  });
}

type Said = Readonly<Record<string, unknown>> & {
  readonly step?: string;
  readonly milestone?: string;
  readonly exit?: string;
};

const ANY = "—";
const ANY_ID = "00000000-0000-4000-8000-000000000000";

/** The least that the command would say; undefined where there is nothing for it to be about. */
function leastSaid(
  kind: ProblemEventKind,
  problem: ProblemCase,
  { rules, now }: Pick<TransitionContext, "rules" | "now">,
): Said | undefined {
  const next = rules.chain.after[problem.passed.length]?.step;
  const later = formatDay(parseDay((problem.due_at ?? now).slice(0, 10)) + 30);
  switch (kind) {
    case "fix_at_once":
      return { fixed_by: ANY };
    case "confirm_milestone": {
      const part = problem.milestones.find(({ met_at }) => met_at === null)?.id;
      return part === undefined ? undefined : { milestone: part };
    }
    case "accept":
      return next === undefined || next === "closed" ? undefined : { step: next };
    case "return":
    case "resume":
      return { reason: ANY };
    case "request_extension":
      return { reason: ANY, due: later };
    case "request_deferral":
      return { reason: ANY, until: now.slice(0, 10) };
    case "request_reassignment":
      return { reason: ANY, to: ANY };
    case "decide_request":
      return problem.request === null
        ? undefined
        : { exit: problem.request.exit, approved: false, approver: ANY, reason: ANY };
    case "withdraw":
      return { why: "found_wrongly", reason: ANY };
    case "record_rebound":
      return { rebound: ANY_ID, reason: ANY };
    case "link_lineage":
      return { lineage: ANY_ID, because: ANY };
    case "unlink_lineage":
      return { because: ANY };
    case "record_look_back": {
      const planned = problem.look_backs.find(({ result }) => result === null);
      return planned === undefined ? undefined : { days: planned.days, result: "holds" };
    }
    case "record_recheck":
      return { draw: ANY, result: "holds" };
    default:
      return {};
  }
}

/** What is missing before the workflow says yes, and what it then needs. */
const NEEDS: Readonly<Record<string, Need>> = {
  problem_stand_in_missing: "stand_in_reason",
  problem_on_behalf_missing: "on_behalf_of",
  problem_due_missing: "due",
};

function tryOut(
  problem: ProblemCase,
  kind: ProblemEventKind,
  said: Said,
  context: TransitionContext,
): Pick<OfferedMove, "needs" | "awaits"> | undefined {
  const needs: Need[] = [];
  for (let given = said; ; ) {
    const event = { kind, at: context.now, base: problem.revision, ...given } as unknown as ProblemEvent;
    const answer = transition(problem, event, context);
    if (answer.outcome === "done" || answer.outcome === "late_list") return { needs, awaits: [] };
    if (answer.outcome === "photos_awaited") return { needs, awaits: [...answer.photos] };
    const need = answer.outcome === "refused" ? NEEDS[answer.failure.code] : undefined;
    if (need === undefined || needs.includes(need)) return undefined;
    needs.push(need);
    // A day beyond what any limit asks for; only whether one is wanted matters here.
    const value = need === "due" ? formatDay(parseDay(context.now.slice(0, 10)) + 30) : ANY;
    given = { ...given, [need]: value };
  }
}
