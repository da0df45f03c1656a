import { dueAfter } from "../due.ts";
import { whyNoFixer, whyNoVerifier } from "../persons.ts";
import { planLookBacks } from "../progress.ts";
import { dayOf } from "../site-time.ts";
import { fact, type MoveOf, notify, withPerson } from "./move.ts";

/**
 * 立行立改: put right while the team is there, and closed on the spot; the chain's later steps are for what takes time. Three persons
 * still: one of the team found it, the village put it right, another of the team (the sender) saw that it is. A team of one hands
 * it over on the spot instead, and somebody else accepts it.
 */
export const fixAtOnce: MoveOf<"fix_at_once"> = (problem, event, { rules, actor, at }) => {
  const refused =
    whyNoVerifier(problem, actor) ?? (event.fixer === undefined ? null : whyNoFixer(problem, event.fixer));
  if (refused !== null) return { failure: refused };
  if (event.fixer === actor.person) {
    return { failure: whyNoVerifier({ ...problem, fixers: [event.fixer] }, actor)! };
  }
  const due = dueAfter(at, { same_day: true }, rules.calendar);
  if ("failure" in due) return due;
  const look_backs = planLookBacks(at, rules.look_back);
  const step = rules.chain.after[rules.chain.acceptance]!.step;
  return {
    change: {
      state: "closed",
      fixed_at_once: true,
      channel: rules.channels.find(({ id }) => id === "on_the_spot")?.id ?? null,
      dispatched_at: at,
      clock_from: at,
      ...due,
      started_at: at,
      requested_at: at,
      accepted_at: at,
      closed_at: at,
      passed: [{ step, by: actor.person, at, stand_in_reason: null }],
      fixers: event.fixer === undefined ? problem.fixers : withPerson(problem.fixers, event.fixer),
      verifiers: withPerson(problem.verifiers, actor.person),
      look_backs,
    },
    effects: [
      { kind: "count", counter: "fixed_at_once" },
      notify("closed", "responsible", "office"),
      fact("dispatched", at, dayOf(due.due_at)),
      fact("acceptance_requested", at),
      fact("accepted", at),
      fact("closed", at),
      ...look_backs.map(({ days, day }) => ({ kind: "plan_look_back", days, day }) as const),
    ],
    moves: true,
  };
};
