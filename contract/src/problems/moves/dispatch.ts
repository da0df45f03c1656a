import { failure } from "../../failures/failure.ts";
import { type Channel, channelFor } from "../channels.ts";
import { type Due, dueAfter, dueOf } from "../due.ts";
import type { EventOf } from "../events.ts";
import type { Milestone, ProblemCase } from "../problem-case.ts";
import { dayOf, type SiteTime } from "../site-time.ts";
import { limitOf, type WireLimit } from "../wire-limit.ts";
import { fact, type MoveContext, type MoveOf, type MoveResult, notify } from "./move.ts";

/** Hands a problem over: content, photos and a time limit stand before anything is asked of the responsible side (S0-15). */
export const dispatch: MoveOf<"dispatch"> = (problem, event, context) => {
  const { rules, at } = context;
  const channel =
    event.channel === undefined
      ? channelFor(rules.channels, problem.severity)
      : rules.channels.find(({ id }) => id === event.channel);
  if (channel === undefined) {
    const known = rules.channels.map(({ id }) => id).join("、");
    return { failure: failure("problem_channel_unknown", { found: event.channel ?? "", known }) };
  }
  const parts = planMilestones(event.milestones ?? [], at, context);
  if ("failure" in parts) return parts;
  const due = dueOfAll(problem, channel, event, parts.milestones, context);
  if ("failure" in due) return due;
  const beyond = parts.milestones.find(({ due_at }) => due_at > due.due_at);
  if (beyond !== undefined) {
    return {
      failure: failure("problem_milestone_beyond", { milestone: beyond.closes_when, due: due.due_at }),
    };
  }
  return handOver(problem, channel, due, parts.milestones, context);
};

/** Where the document names no day of its own, the last of its parts is the day of the whole. */
function dueOfAll(
  problem: ProblemCase,
  channel: Channel,
  event: EventOf<"dispatch">,
  milestones: readonly Milestone[],
  { rules, at }: MoveContext,
): ReturnType<typeof dueOf> {
  const latest = milestones
    .map(({ due_at }) => due_at)
    .sort()
    .at(-1);
  const stated = channel.limits[problem.severity].as_stated === true ? (event.due ?? latest) : event.due;
  return dueOf(channel, problem.severity, at, stated, rules.calendar);
}

function handOver(
  problem: ProblemCase,
  channel: Channel,
  { due_at, limit_unit }: Due,
  milestones: readonly Milestone[],
  { at, warnings_before }: MoveContext,
): MoveResult {
  const because = { zh: `${channel.label.zh}，自 ${at} 起算`, en: `${channel.label.en}, counted from ${at}` };
  return {
    change: {
      state: "dispatched",
      channel: channel.id,
      dispatched_at: at,
      clock_from: at,
      due_at,
      limit_unit,
      milestones,
      warned: problem.warned + (channel.warns ? 1 : 0),
    },
    effects: [
      { kind: "set_due", due_at, because },
      notify("dispatched", "responsible"),
      ...(channel.document === null
        ? []
        : [{ kind: "propose_document", document: channel.document } as const]),
      ...(channel.warns
        ? [
            { kind: "count", counter: "warned" } as const,
            { kind: "number_warning", nth: warnings_before + 1 } as const,
          ]
        : []),
      // With its day: what is due when is read from what happened, not from what stands in the row today.
      fact("dispatched", at, dayOf(due_at)),
    ],
    moves: true,
  };
}

/** The parts with their due times, all counted from the same minute; each id once. */
export function planMilestones(
  parts: readonly { readonly id: string; readonly closes_when: string; readonly limit: WireLimit }[],
  from: SiteTime,
  { rules }: MoveContext,
): { readonly milestones: readonly Milestone[] } | { readonly failure: ReturnType<typeof failure> } {
  const milestones: Milestone[] = [];
  for (const { id, closes_when, limit } of parts) {
    if (milestones.some((known) => known.id === id)) {
      return { failure: failure("problem_milestone_repeated", { milestone: id }) };
    }
    const due = dueAfter(from, limitOf(limit), rules.calendar);
    if ("failure" in due) return due;
    milestones.push({ id, closes_when, limit, due_at: due.due_at, met_at: null });
  }
  return { milestones };
}
