/** What a list and a page show of dispatches: the documents with counts of the problems that the reader may see. */
import type { DispatchState, dispatchRow } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import { siteInstant } from "../../platform/site-day.ts";

export type DispatchLine = z.output<typeof dispatchRow>;

export interface StoredDispatch
  extends Omit<
    DispatchLine,
    "channel_label" | "state" | "handles" | "issued_at" | "received_at" | "answered_at" | "receiver_above"
  > {
  readonly issued_at: Date;
  readonly received_at: Date | null;
  readonly answered_at: Date | null;
  /** Neither closed nor withdrawn. */
  readonly left_over: number;
  /** Where the receiver is. */
  readonly pos: number;
}

/** Not yet said to be done: over `problem p`. */
export const IS_RUNNING = sql<boolean>`p.state in ('dispatched', 'in_rectification')`;

/** Still to be done or verified: over `problem p`. */
export const IS_LEFT = sql<boolean>`p.state not in ('closed', 'withdrawn')`;

/**
 * Begun by nobody, in a unit below the receiver, and not yet handed on to one: over `dispatch d`, `dispatch_problem x`, `problem p`
 * (server/src/features/problems/waiting-dispatches.ts waits for the same).
 */
export const isIdle = (campaign: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`p.state = 'dispatched' and x.unit <> d.receiver and not exists (select from dispatch_step s
    where s.campaign = ${campaign} and s.dispatch = d.id and s.kind = 'hand_on' and p.id = any(s.problems))`;

/** Over `dispatch d`, its receiver `r` and the counts `c`. */
export const DISPATCH_COLUMNS = sql`d.id as dispatch, d.pos, d.channel, d.number, d.slip, d.receiver, r.name as receiver_name,
  d.issuer_post as issuer, d.issued_at, d.due_on, d.received_at, d.answered_at, c.problems, c.open, c.overdue, c.next_due_on,
  c.to_hand_on, c.closed, c.left_over, first.first_problem`;

/** The counts `c` of `d`, as of a day, and the `first` of its problems, in the order of its page. */
export const dispatchCounts = (campaign: RawBuilder<unknown>, today: RawBuilder<unknown>) => sql`lateral (
    select count(*)::integer as problems,
      (count(*) filter (where ${IS_RUNNING}))::integer as open,
      (count(*) filter (where ${IS_RUNNING} and p.due_on < ${today}))::integer as overdue,
      min(p.due_on) filter (where ${IS_RUNNING}) as next_due_on,
      (count(*) filter (where ${isIdle(campaign)}))::integer as to_hand_on,
      (count(*) filter (where p.state = 'closed'))::integer as closed,
      (count(*) filter (where ${IS_LEFT}))::integer as left_over
    from dispatch_problem x join problem p on p.campaign = x.campaign and p.id = x.problem
    where x.campaign = ${campaign} and x.dispatch = d.id and p.campaign = ${campaign}
  ) c
  left join lateral (
    select jsonb_build_object('unit_name', u.name, 'description', p.description) as first_problem
    from dispatch_problem x join problem p on p.campaign = x.campaign and p.id = x.problem join unit u on u.id = p.unit
    where x.campaign = ${campaign} and x.dispatch = d.id and p.campaign = ${campaign}
    order by p.pos, p.serial, p.id limit 1
  ) first on true`;

/** The state of a row: as dispatch-filters.ts has it for lists and counts. */
function stateOf({
  received_at,
  answered_at,
  open,
  to_hand_on,
  left_over,
}: Pick<StoredDispatch, "received_at" | "answered_at" | "open" | "to_hand_on" | "left_over">): DispatchState {
  if (left_over === 0) return "closed";
  if (answered_at !== null) return "answered";
  if (received_at === null) return open > 0 ? "to_sign" : "settled";
  if (to_hand_on > 0) return "to_hand_on";
  return open > 0 ? "running" : "to_answer";
}

/**
 * @param label what the policy calls the channel
 * @param above the units above its receiver
 * @param handles whether the reader may do what its receiver does
 */
export function toDispatchLine(
  row: StoredDispatch,
  label: string,
  above: readonly string[],
  handles: boolean,
): DispatchLine {
  return {
    dispatch: row.dispatch,
    channel: row.channel,
    channel_label: label,
    number: row.number,
    slip: row.slip,
    receiver: row.receiver,
    receiver_name: row.receiver_name,
    receiver_above: [...above],
    issuer: row.issuer,
    issued_at: siteInstant(row.issued_at),
    due_on: row.due_on,
    received_at: row.received_at === null ? null : siteInstant(row.received_at),
    answered_at: row.answered_at === null ? null : siteInstant(row.answered_at),
    state: stateOf(row),
    problems: row.problems,
    first_problem: row.first_problem,
    open: row.open,
    overdue: row.overdue,
    next_due_on: row.next_due_on,
    to_hand_on: row.to_hand_on,
    closed: row.closed,
    handles,
  };
}
