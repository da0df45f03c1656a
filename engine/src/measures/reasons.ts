/** Why a measure is proposed: every event that counted, in words, with its clause and its facts. */
import { dayText } from "../calendar/day-text.ts";
import type { Graph, Period } from "../graph/types.ts";
import type { Finding } from "../ladders/findings.ts";
import type { LadderEvent } from "../ladders/ladder-event.ts";
import type { LadderReach } from "../ladders/replay-ladder.ts";
import type { Ladder, Policy } from "../policy/schema/policy.ts";
import type { Because } from "../results/types.ts";
import { rowText } from "../vector/row.ts";
import type { AbsenceKind } from "../vector/types.ts";

const SILENCE: Readonly<Record<AbsenceKind, string>> = {
  out_of_scope: "不在考评范围",
  round_not_held: "未组织检查",
  not_inspected: "未被检查",
  no_answer: "未作答",
  exempt: "免于考评",
  undefined: "没有结果",
  empty: "没有结果",
};

/** One reason for each event, oldest first. Never empty: a step is reached by events. */
export function reasonsOf(graph: Graph, reach: LadderReach): readonly Because[] {
  return reach.events.map((event, i) => reasonOf(graph, reach, event, i + 1));
}

function reasonOf(graph: Graph, reach: LadderReach, event: LadderEvent, nth: number): Because {
  // The rule as it stood in the event's own period: a past reason keeps its clause.
  const policy = graph.policy(event.period);
  const ladder = policy.ladders?.[reach.ladder] ?? graph.policy(reach.period).ladders![reach.ladder]!;
  const { text, clause } = describe(graph, policy, ladder, reach, event);
  return {
    period: event.period.id,
    text: `${text}（第${nth}次）`,
    clause,
    ...(event.facts.length === 0 ? {} : { facts: event.facts }),
  };
}

function describe(
  graph: Graph,
  policy: Policy,
  ladder: Ladder,
  reach: LadderReach,
  event: LadderEvent,
): { text: string; clause: readonly string[] } {
  const counter = ladder.counts[reach.counter] ?? ladder.counts[0]!;
  const when = event.period.full_title;
  const who = whoText(graph, ladder, event);
  if (event.gap !== null) return { text: `${when}${SILENCE[event.gap]}，按规定计入`, clause: ladder.clause };
  if ("facts" in counter) {
    const label = counter.label ?? policy.facts?.[counter.facts]?.label ?? ladder.label;
    const day = counter.window === "to_date" ? `截至${dayText(event.day, true)}` : dayText(event.day, true);
    return {
      text: `${day}${who}“${label}”${event.facts.length > 1 ? `${event.facts.length}件` : ""}`,
      clause: ladder.clause,
    };
  }
  if ("list" in counter) {
    const list = policy.lists?.[counter.list];
    return {
      text: `${when}${who}列入“${counter.label ?? list?.label ?? counter.list}”`,
      clause: list?.clause ?? ladder.clause,
    };
  }
  if ("assessment" in counter) return gradeText(graph, policy, counter.assessment, event, `${when}${who}`);
  return { text: `${when}${who}符合“${counter.label ?? ladder.label}”`, clause: ladder.clause };
}

function gradeText(
  graph: Graph,
  policy: Policy,
  assessment: string,
  event: LadderEvent,
  head: string,
): { text: string; clause: readonly string[] } {
  const block = policy.assessments?.[assessment];
  const vector = graph.read([assessment, "grade"], event.period);
  const grade = vector.type === "text" ? rowText(vector, event.unit) : null;
  const label = block?.grades?.[grade ?? ""]?.label ?? grade ?? "";
  return { text: `${head}“${block?.label ?? assessment}”为“${label}”`, clause: block?.clause ?? [] };
}

/** Only a ladder that counts for a holder has to say on which units it happened. */
function whoText(graph: Graph, ladder: Ladder, { units, day }: LadderEvent): string {
  if (ladder.per !== "holder") return "";
  return units.map((unit) => graph.units.nameOf(unit, day)).join("、");
}

/** The reason of a measure that a list itself proposes. */
export function listReason(policy: Policy, listId: string, period: Period): Because {
  const list = policy.lists![listId]!;
  return { period: period.id, text: `${period.full_title}列入“${list.label}”`, clause: list.clause };
}

export function findingReason(
  period: Period,
  words: string,
  finding: Finding,
  clause: readonly string[],
): Because {
  const text = `经认定，“${words}”${finding.holds ? "成立" : "不成立"}`;
  return { period: period.id, text, clause, facts: [finding.fact] };
}
