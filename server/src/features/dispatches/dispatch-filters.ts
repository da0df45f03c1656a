/** What a document waits for and whose it is, as conditions over `dispatch d`: the filters of its list, and of what is counted. */
import type { Actor, DispatchState, Range } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { IS_LEFT, IS_RUNNING, isIdle } from "./dispatch-page.ts";
import { ownTeams } from "./own-teams.ts";

export type DispatchFilter = DispatchState | "overdue" | "all";

/** What is known of a document's problems, as conditions. */
interface Problems {
  /** Something is not yet said to be done. */
  readonly running: RawBuilder<unknown>;
  /** Some of it was begun by nobody and handed on to nobody. */
  readonly idle: RawBuilder<unknown>;
  /** Something is still to be done or verified. */
  readonly left: RawBuilder<unknown>;
}

/** Each state as a condition over `received_at` and `answered_at`: no document is in two, each is in one (dispatch-page.ts says it of a row). */
export function dispatchStates({
  running,
  idle,
  left,
}: Problems): Readonly<Record<DispatchState, RawBuilder<unknown>>> {
  const unsigned = sql`received_at is null and answered_at is null`;
  const signed = sql`received_at is not null and answered_at is null`;
  return {
    to_sign: sql`${unsigned} and ${running}`,
    to_hand_on: sql`${signed} and ${idle}`,
    running: sql`${signed} and ${running} and not ${idle}`,
    to_answer: sql`${signed} and ${left} and not ${running}`,
    answered: sql`answered_at is not null and ${left}`,
    settled: sql`${unsigned} and ${left} and not ${running}`,
    closed: sql`not ${left}`,
  };
}

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
): RawBuilder<unknown> {
  if (state === "all") return sql`true`;
  const some = (condition: RawBuilder<unknown>) => sql`exists (select from dispatch_problem x
    join problem p on p.campaign = x.campaign and p.id = x.problem
    where x.campaign = ${campaign}::uuid and x.dispatch = d.id and p.campaign = ${campaign}::uuid and ${condition})`;
  const states = dispatchStates({
    running: some(IS_RUNNING),
    idle: some(isIdle(sql`${campaign}::uuid`)),
    left: some(IS_LEFT),
  });
  if (state !== "overdue") return states[state];
  return sql`((d.due_on < ${today}::date and ${states.to_answer}) or d.id in (select x.dispatch from problem p
        join dispatch_problem x on x.campaign = p.campaign and x.problem = p.id
        where p.campaign = ${campaign}::uuid and x.campaign = ${campaign}::uuid and ${IS_RUNNING}
          and p.due_on < ${today}::date and ${withinRanges("p.pos", ranges)}))`;
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
