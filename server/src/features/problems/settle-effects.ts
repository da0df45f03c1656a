/** What a move brings with it: facts for the assessment, numbered warnings, look-backs, the history of requests, the problem of a rebound. */
import { randomUUID } from "node:crypto";
import { type Done, dayOf, type Effect, type ProblemCase, type ProblemEvent } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare, type Query } from "../../platform/statements/prepare.ts";
import type { CaseRow } from "./case-row.ts";

interface Place {
  readonly campaign: string;
  readonly problem: string;
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
}

/** All facts of a move in one statement: each one of its own would be carried out anew. */
const insertFacts = prepare<
  Place & {
    revision: number;
    events: readonly string[];
    days: readonly string[];
    to_days: readonly (string | null)[];
    by_post: string;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into problem_event (campaign, problem, revision, n, unit, pos, sealed_by, event, day, to_day, by_post)
    select ${a.campaign}::uuid, ${a.problem}::uuid, ${a.revision}::integer, f.n - 1, ${a.unit}::text, ${a.pos}::bigint, ${a.sealed_by}::uuid,
      f.event, f.day, f.to_day, ${a.by_post}::text
    from unnest(${a.events}::text[], ${a.days}::date[], ${a.to_days}::date[]) with ordinality as f(event, day, to_day, n)`,
);

const insertWarning = prepare<
  Place & { id: string; lineage: string | null; nth: number; dispatch: string | null; warned_on: string },
  unknown
>(
  (
    a,
  ) => sql`insert into problem_warning (campaign, id, problem, unit, pos, sealed_by, lineage, nth, dispatch, warned_on)
    values (${a.campaign}, ${a.id}, ${a.problem}, ${a.unit}, ${a.pos}, ${a.sealed_by}, ${a.lineage}, ${a.nth}, ${a.dispatch}, ${a.warned_on})`,
);

const planLookBacks = prepare<
  Place & { ids: readonly string[]; days: readonly number[]; due_on: readonly string[] },
  unknown
>(
  (a) => sql`insert into problem_recheck (campaign, id, problem, unit, pos, sealed_by, kind, days, due_on)
    select ${a.campaign}::uuid, p.id, ${a.problem}::uuid, ${a.unit}::text, ${a.pos}::bigint, ${a.sealed_by}::uuid, 'look_back', p.days, p.due_on
    from unnest(${a.ids}::uuid[], ${a.days}::integer[], ${a.due_on}::date[]) as p(id, days, due_on)`,
);

const endLookBack = prepare<
  Place & {
    days: number;
    result: string;
    note: string | null;
    done_by: string;
    done_on: string;
    rebound: string | null;
  },
  unknown
>(
  (
    a,
  ) => sql`update problem_recheck set result = ${a.result}, note = ${a.note}, done_by = ${a.done_by}, done_on = ${a.done_on}, rebound = ${a.rebound}
    where campaign = ${a.campaign} and problem = ${a.problem} and kind = 'look_back' and days = ${a.days} and result is null`,
);

/** The result of a drawn re-check: on the row that the draw planned; a row of its own where it was drawn elsewhere. */
const endRecheck = prepare<
  Place & {
    id: string;
    draw: string;
    result: string;
    note: string | null;
    done_by: string;
    done_on: string;
    rebound: string | null;
  },
  unknown
>(
  (a) => sql`with planned as (
      update problem_recheck set result = ${a.result}, note = ${a.note}, done_by = ${a.done_by}, done_on = ${a.done_on}, rebound = ${a.rebound}
      where campaign = ${a.campaign} and problem = ${a.problem} and kind = 'draw' and draw = ${a.draw} and result is null
      returning id
    )
    insert into problem_recheck (campaign, id, problem, unit, pos, sealed_by, kind, due_on, draw, result, note, done_by, done_on, rebound)
    select ${a.campaign}::uuid, ${a.id}::uuid, ${a.problem}::uuid, ${a.unit}, ${a.pos}::bigint, ${a.sealed_by}::uuid, 'draw',
      ${a.done_on}::date, ${a.draw}, ${a.result}, ${a.note}, ${a.done_by}::uuid, ${a.done_on}::date, ${a.rebound}::uuid where not exists (select from planned)`,
);

const insertRequest = prepare<
  Place & {
    revision: number;
    kind: string;
    reason: string;
    asked_for: string;
    asked_by: string;
    asked_on: string;
  },
  unknown
>(
  (
    a,
  ) => sql`insert into problem_request (campaign, problem, revision, unit, pos, sealed_by, kind, reason, asked_for, asked_by, asked_on)
    values (${a.campaign}, ${a.problem}, ${a.revision}, ${a.unit}, ${a.pos}, ${a.sealed_by}, ${a.kind}, ${a.reason}, ${a.asked_for}, ${a.asked_by}, ${a.asked_on})`,
);

const decideRequest = prepare<
  Place & {
    decision: string;
    decision_reason: string;
    approver: string;
    decided_by: string;
    decided_on: string;
  },
  unknown
>(
  (
    a,
  ) => sql`update problem_request set decision = ${a.decision}, decision_reason = ${a.decision_reason}, approver = ${a.approver},
      decided_by = ${a.decided_by}, decided_on = ${a.decided_on}
    where campaign = ${a.campaign} and problem = ${a.problem} and decision is null`,
);

export interface Settled {
  readonly campaign: string;
  readonly row: CaseRow;
  readonly event: ProblemEvent;
  readonly done: Done;
  readonly account: string;
  readonly post: string;
  readonly dispatch: string | null;
}

/** The statements of a move, besides the case itself and a rebound's new problem. */
export function settleEffects({ campaign, row, event, done, account, post, dispatch }: Settled): Query[] {
  const place: Place = { campaign, problem: row.id, unit: row.unit, pos: row.pos, sealed_by: row.sealed_by };
  const day = dayOf(done.at);
  const facts = done.effects.filter((effect) => effect.kind === "record_fact");
  const lookBacks = done.effects.filter((effect) => effect.kind === "plan_look_back");
  const statements: Query[] = [];
  if (facts.length > 0)
    statements.push(
      insertFacts({
        ...place,
        revision: done.next.revision,
        events: facts.map((fact) => fact.event),
        days: facts.map((fact) => fact.day),
        to_days: facts.map(({ to }) => to?.slice(0, 10) ?? null),
        by_post: post,
      }),
    );
  if (lookBacks.length > 0)
    statements.push(
      planLookBacks({
        ...place,
        ids: lookBacks.map(() => randomUUID()),
        days: lookBacks.map((one) => one.days),
        due_on: lookBacks.map((one) => one.day),
      }),
    );
  const warnings = done.effects.flatMap((effect) => warningOf(effect, place, done.next, day, dispatch));
  return [...statements, ...warnings, ...ofEvent(event, place, done.next, { account, day })];
}

function warningOf(
  effect: Effect,
  place: Place,
  next: ProblemCase,
  day: string,
  dispatch: string | null,
): Query[] {
  if (effect.kind !== "number_warning") return [];
  const { lineage } = next;
  return [insertWarning({ ...place, id: randomUUID(), lineage, nth: effect.nth, dispatch, warned_on: day })];
}

function ofEvent(
  event: ProblemEvent,
  place: Place,
  next: ProblemCase,
  { account, day }: { account: string; day: string },
): Query[] {
  const seen = { done_by: account, done_on: day };
  switch (event.kind) {
    case "record_look_back":
      return [
        endLookBack({
          ...place,
          ...seen,
          days: event.days,
          result: event.result,
          note: event.note ?? null,
          rebound: event.rebound ?? null,
        }),
      ];
    case "record_recheck":
      return [
        endRecheck({
          ...place,
          ...seen,
          id: randomUUID(),
          draw: event.draw,
          result: event.result,
          note: event.note ?? null,
          rebound: event.rebound ?? null,
        }),
      ];
    case "request_extension":
    case "request_deferral":
    case "request_reassignment": {
      const { request } = next;
      if (request === null) return [];
      const asked =
        request.exit === "extension"
          ? request.due_at
          : request.exit === "deferral"
            ? request.until
            : request.to;
      return [
        insertRequest({
          ...place,
          revision: next.revision,
          kind: request.exit,
          reason: request.reason,
          asked_for: asked,
          asked_by: account,
          asked_on: day,
        }),
      ];
    }
    case "decide_request":
      return [
        decideRequest({
          ...place,
          decision: event.approved ? "approved" : "refused",
          decision_reason: event.reason,
          approver: event.approver,
          decided_by: account,
          decided_on: day,
        }),
      ];
    default:
      return [];
  }
}
