/** What a document waits for and whose it is, as conditions over `dispatch d`: the filters of its list, and of what is counted. */
import type { Actor, Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { IS_RUNNING, isIdle } from "./dispatch-page.ts";
import { ownTeams } from "./own-teams.ts";

export type DispatchFilter =
  | "to_sign"
  | "to_hand_on"
  | "running"
  | "to_answer"
  | "answered"
  | "closed"
  | "overdue"
  | "all";

interface Frame {
  readonly campaign: string;
  readonly today: string;
  /** Where the reader sees problems. */
  readonly ranges: readonly Range[];
}

/** True for a document that stands in the state. */
export function inDispatchState(
  state: DispatchFilter,
  { campaign, today, ranges }: Frame,
): RawBuilder<boolean> {
  const some = (condition: RawBuilder<unknown>) => sql<boolean>`exists (select from dispatch_problem x
    join problem p on p.campaign = x.campaign and p.id = x.problem
    where x.campaign = ${campaign}::uuid and x.dispatch = d.id and p.campaign = ${campaign}::uuid and ${condition})`;
  const signed = sql`d.received_at is not null and d.answered_at is null`;
  switch (state) {
    case "to_sign":
      return sql`d.received_at is null and d.answered_at is null and ${some(IS_RUNNING)}`;
    case "to_hand_on":
      return sql`${signed} and ${some(isIdle(sql`${campaign}::uuid`))}`;
    case "running":
      return sql`${signed} and ${some(IS_RUNNING)}`;
    case "to_answer":
      return sql`${signed} and not ${some(IS_RUNNING)}`;
    case "answered":
      return sql`d.answered_at is not null`;
    case "closed":
      return sql`not ${some(sql`p.state not in ('closed', 'withdrawn')`)}`;
    case "overdue":
      return sql`d.id in (select x.dispatch from problem p
        join dispatch_problem x on x.campaign = p.campaign and x.problem = p.id
        where p.campaign = ${campaign}::uuid and x.campaign = ${campaign}::uuid and ${IS_RUNNING}
          and p.due_on < ${today}::date and ${withinRanges("p.pos", ranges)})`;
    default:
      return sql`true`;
  }
}

/** received: with problems in the reader's units; sent: by its own teams, or by the offices where it is in none. */
export function isOfSide(
  side: "received" | "sent",
  actor: Actor,
  campaign: string,
  ranges: readonly Range[],
): RawBuilder<boolean> {
  if (side === "received") {
    return sql`d.id in (select x.dispatch from dispatch_problem x
      where x.campaign = ${campaign}::uuid and ${withinRanges("x.pos", ranges)})`;
  }
  const teams = ownTeams(actor, campaign);
  return teams.length === 0
    ? sql`d.issuer_team is null and ${withinRanges("d.pos", ranges)}`
    : sql`d.issuer_team = any(${teams}::uuid[])`;
}
