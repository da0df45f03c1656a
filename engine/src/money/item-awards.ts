/** Rules whose `every` is `item`: each fact is a proposal of its own, in the shortest period that its day lies in. */
import { formatDay } from "../calendar/day.ts";
import type { Graph, Period } from "../graph/types.ts";
import { periodsUpTo } from "../ladders/timeline.ts";
import { type AwardDraft, toFen } from "./award-draft.ts";
import { awardNotice } from "./award-notices.ts";
import { itemsOf } from "./item-amounts.ts";
import type { Drafts } from "./period-awards.ts";

const EVER = -1e9;

/** The policy in force at `upTo` decides; facts count up to its last day. */
export function itemAwards(graph: Graph, id: string, order: number, upTo: Period): Drafts {
  const policy = graph.policy(upTo);
  const award = policy.awards![id]!;
  const { items, left } = itemsOf(graph, policy, award, { first: EVER, last: upTo.last }, upTo);
  const drafts = items.map(({ unit, day, fact, amount, because }): AwardDraft => {
    const period = periodOf(graph, upTo, day);
    return {
      id,
      award,
      policy: policy.policy,
      version: graph.version(upTo),
      order,
      period,
      day,
      unit,
      amount: toFen(amount),
      awaitsAmount: false,
      items: [fact],
      because: [{ ...because, period }],
    };
  });
  const notices = left.map(({ fact, why }) =>
    awardNotice(
      policy,
      id,
      award,
      upTo.id,
      why === "no_unit" ? "item_without_unit" : "item_without_count",
      fact,
    ),
  );
  return { drafts, notices };
}

/** Its id; the day itself where no period contains it, as after a campaign. */
function periodOf(graph: Graph, upTo: Period, day: number): string {
  const own = periodsUpTo(graph, upTo).filter(({ first, last }) => first <= day && day <= last);
  const shortest = own.sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  return shortest?.id ?? formatDay(day);
}
