import {
  COUNT_STOPS_AT,
  reach,
  sayDueDay,
  listWaiting as spec,
  WAITING_GROUPS,
  WAITING_KINDS,
  type WaitingGroup,
  type WaitingKind,
  waitingGroup,
} from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose, composeNamed } from "../../platform/statements/prepare.ts";
import { listReleased } from "./list-released.ts";
import { namePlaces } from "./name-places.ts";
import { labelOf, rulesNow } from "./rules-now.ts";
import { scopeRanges } from "./scope-ranges.ts";
import { waitingDispatches } from "./waiting-dispatches.ts";
import { waitingDocuments } from "./waiting-documents.ts";
import { type WaitingFor, waitingProblems } from "./waiting-problems.ts";
import { waitingResults } from "./waiting-results.ts";
import { waitingVisits } from "./waiting-visits.ts";
import { inUnit, type WaitingRow, type Wanted, withinBound } from "./waiting-wanted.ts";

/** Counted in one round trip and shown in another, whatever there is of it. */
export const listWaiting = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const rules = await rulesNow(context);
  const within =
    query.unit === undefined ? undefined : await scopeRanges(tx, actor, "problem.read", campaign, query.unit);
  const of: WaitingFor = { actor, campaign, today, rules, within };
  const limit = sql`limit ${query.first}::integer`;
  const all = [
    ...ofDispatches(of, limit),
    ...ofProblems(of, limit),
    ...ofLookBacks(of, limit),
    ...waitingVisits(of, limit),
    ...waitingResults(of, limit),
    ...waitingDocuments(of, limit),
  ];
  const released = listReleased(context);
  const counted = inOrder(
    await Promise.all(
      all.map(async (one) => {
        const counts = await countOf(tx, one, today);
        const pressing = counts.overdue + counts.due_today;
        // What there is none of presses nobody.
        const group =
          counts.count === 0 ? "waiting" : waitingGroup(one.kind, { pressing, others: one.others ?? false });
        return { ...one, counts, group };
      }),
    ),
  );
  // Most kinds are empty for most readers: planning a statement that finds nothing costs more than a second trip.
  const found = await Promise.all(
    counted.map(async ({ kind, rows, fixed, counts, group }) => ({
      kind,
      group,
      counts,
      rows:
        counts.count === 0 || query.first === 0
          ? []
          : await tx.ask(composed(fixed)<WaitingRow>(sql`${rows}`)),
    })),
  );
  const units = new Set(found.flatMap(({ rows }) => rows.flatMap(({ unit }) => unit ?? [])));
  const places = await namePlaces(tx, campaign, [...units]);
  const waiting = found.map(({ kind, group, counts: { count, overdue, due_today }, rows }) => ({
    kind,
    label: WAITING_KINDS[kind].zh,
    group,
    count: Math.min(count, COUNT_STOPS_AT),
    more: count > COUNT_STOPS_AT,
    overdue: Math.min(overdue, COUNT_STOPS_AT),
    due_today: Math.min(due_today, COUNT_STOPS_AT),
    first: rows.map(({ unit, issuer, dispatch = null, ...row }) => {
      const place = unit === null ? undefined : places.get(unit);
      return {
        ...row,
        dispatch,
        unit_name: place?.name ?? issuer,
        above: [...(place?.above ?? [])],
        title: row.noun === "dispatch" ? labelOf(rules, row.title) : row.title,
        words: row.due_on === null ? null : sayDueDay(row.due_on, today).zh,
      };
    }),
  }));
  return { today, waiting, released: await released };
});

const KINDS = Object.keys(WAITING_KINDS);

/** By their groups, and within one as the kinds are listed. */
const inOrder = <One extends { readonly kind: WaitingKind; readonly group: WaitingGroup }>(
  all: readonly One[],
): readonly One[] =>
  all.toSorted(
    (a, b) =>
      WAITING_GROUPS.indexOf(a.group) - WAITING_GROUPS.indexOf(b.group) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );

const composed = (fixed: true | undefined) => (fixed === true ? composeNamed : compose);

interface Counts {
  readonly count: number;
  readonly overdue: number;
  readonly due_today: number;
}

async function countOf(
  tx: Pick<Transaction, "askOne">,
  { some, due, fixed }: Wanted,
  today: string,
): Promise<Counts> {
  const counted = await tx.askOne(
    composed(fixed)<Counts>(
      sql`select count(*)::integer as count, (count(*) filter (where due_on < ${today}::date))::integer as overdue,
          (count(*) filter (where due_on = ${today}::date))::integer as due_today
        from (select ${due ?? sql`null`}::date as due_on ${some} limit ${COUNT_STOPS_AT + 1}::integer) hit`,
    ),
  );
  return counted ?? { count: 0, overdue: 0, due_today: 0 };
}

function ofProblems(of: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return waitingProblems(of).map(({ kind, where, due, order, others = false }) => {
    const some = sql`from problem p where p.campaign = ${of.campaign}::uuid and ${where}${inUnit(sql`p.pos`, of.within)}`;
    const hit = sql`select p.campaign, p.id ${some} order by ${order} ${limit}`;
    const rows = sql`select 'problem' as noun, p.id, null::uuid as of, p.unit, null as issuer, p.description as title, p.serial, ${due} as due_on
      from (${hit}) hit join problem p on p.campaign = ${of.campaign}::uuid and p.id = hit.id
      order by ${order}`;
    return { kind, some, rows, due, others };
  });
}

function ofDispatches({ actor, campaign, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return waitingDispatches(actor, campaign).map(({ kind, where }) => {
    const some = sql`from dispatch d where d.campaign = ${campaign}::uuid and ${where}${touches(campaign, within)}`;
    const rows = sql`select 'dispatch' as noun, d.id, null::uuid as of, d.receiver as unit, null as issuer, d.channel as title, null as serial, d.due_on,
        jsonb_build_object('number', coalesce(d.number, d.slip), 'issued_on', d.issued_on, 'problems', of_it.problems,
          'first_problem', of_it.descriptions[1]) as dispatch
      from (select d.id ${some} order by d.issued_at, d.id ${limit}) hit
      join dispatch d on d.campaign = ${campaign}::uuid and d.id = hit.id
      cross join lateral (
        select count(*)::integer as problems, array_agg(p.description order by p.pos, p.serial, p.id) as descriptions
        from dispatch_problem x join problem p on p.campaign = x.campaign and p.id = x.problem
        where x.campaign = ${campaign}::uuid and x.dispatch = d.id and p.campaign = ${campaign}::uuid
      ) of_it
      order by d.issued_at, d.id`;
    return { kind, some, rows, due: sql`d.due_on`, fixed: true };
  });
}

/** A document concerns a unit that receives it, or of which it has problems. */
const touches = (campaign: string, within: WaitingFor["within"]): RawBuilder<unknown> =>
  within === undefined
    ? sql``
    : sql` and (${withinBound(sql`d.pos`, within)} or exists (select from dispatch_problem x
        where x.campaign = ${campaign}::uuid and x.dispatch = d.id and ${withinBound(sql`x.pos`, within)}))`;

function ofLookBacks({ actor, campaign, today, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const ranges = reach(actor, "problem.recheck", campaign);
  if (ranges.length === 0) return [];
  const some = sql`from problem_recheck k where k.campaign = ${campaign}::uuid and k.result is null and k.due_on <= ${today}::date
    and ${withinRanges("k.pos", ranges)}${inUnit(sql`k.pos`, within)}`;
  const rows = sql`select 'problem' as noun, p.id, null::uuid as of, p.unit, null as issuer, p.description as title, p.serial, hit.due_on
    from (select k.id as recheck, k.problem, k.due_on ${some} order by k.due_on, k.id ${limit}) hit
    join problem p on p.campaign = ${campaign}::uuid and p.id = hit.problem
    order by hit.due_on, hit.recheck`;
  // Teams go and look; an office above them has all of theirs in sight.
  const goes = actor.grants.some((grant) => grant.campaign === campaign && grant.team !== null);
  return [{ kind: "look_backs", some, rows, due: sql`k.due_on`, others: !goes }];
}
