import { COUNT_STOPS_AT, reach, sayDueDay, listWaiting as spec, WAITING_KINDS } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose, composeNamed } from "../../platform/statements/prepare.ts";
import { listReleased } from "./list-released.ts";
import { labelOf, rulesNow } from "./rules-now.ts";
import { waitingDispatches } from "./waiting-dispatches.ts";
import { waitingDocuments } from "./waiting-documents.ts";
import { type WaitingFor, waitingProblems } from "./waiting-problems.ts";
import { waitingResults } from "./waiting-results.ts";
import { waitingVisits } from "./waiting-visits.ts";
import type { WaitingRow, Wanted } from "./waiting-wanted.ts";

/** Counted in one round trip and shown in another, whatever there is of it. */
export const listWaiting = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const today = siteDay(now);
  const rules = await rulesNow(context);
  const of: WaitingFor = { actor, campaign, today, rules };
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
  const order = Object.keys(WAITING_KINDS);
  const counted = await Promise.all(
    all
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map(async (one) => ({ ...one, count: await countOf(tx, one) })),
  );
  const waiting = await Promise.all(
    counted.map(async ({ kind, rows, fixed, count }) => ({
      kind,
      label: WAITING_KINDS[kind].zh,
      count: Math.min(count, COUNT_STOPS_AT),
      more: count > COUNT_STOPS_AT,
      // Most kinds are empty for most readers: planning a statement that finds nothing costs more than a second trip.
      first:
        count === 0 || query.first === 0
          ? []
          : (await tx.ask(composed(fixed)<WaitingRow>(sql<WaitingRow>`${rows}`))).map((row) => ({
              ...row,
              title: row.noun === "dispatch" ? labelOf(rules, row.title) : row.title,
              words: row.due_on === null ? null : sayDueDay(row.due_on, today).zh,
            })),
    })),
  );
  return { today, waiting, released: await released };
});

const composed = (fixed: true | undefined) => (fixed === true ? composeNamed : compose);

async function countOf(tx: Pick<Transaction, "askOne">, { some, fixed }: Wanted): Promise<number> {
  const counted = await tx.askOne(
    composed(fixed)<{ count: number }>(
      sql`select count(*)::integer as count from (select 1 ${some} limit ${COUNT_STOPS_AT + 1}::integer) hit`,
    ),
  );
  return counted?.count ?? 0;
}

function ofProblems(of: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return waitingProblems(of).map(({ kind, where, due, order }) => {
    const some = sql`from problem p where p.campaign = ${of.campaign}::uuid and ${where}`;
    const hit = sql`select p.campaign, p.id ${some} order by ${order} ${limit}`;
    const rows = sql`select 'problem' as noun, p.id, null::uuid as of, u.name as unit_name, p.description as title, p.serial, ${due} as due_on
      from (${hit}) hit join problem p on p.campaign = ${of.campaign}::uuid and p.id = hit.id join unit u on u.id = p.unit
      order by ${order}`;
    return { kind, some, rows };
  });
}

function ofDispatches({ actor, campaign }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return waitingDispatches(actor, campaign).map(({ kind, where }) => {
    const some = sql`from dispatch d where d.campaign = ${campaign}::uuid and ${where}`;
    const rows = sql`select 'dispatch' as noun, d.id, null::uuid as of, r.name as unit_name, d.channel as title, null as serial, d.due_on
      from (select d.id ${some} order by d.issued_at, d.id ${limit}) hit
      join dispatch d on d.campaign = ${campaign}::uuid and d.id = hit.id join unit r on r.id = d.receiver
      order by d.issued_at, d.id`;
    return { kind, some, rows, fixed: true };
  });
}

function ofLookBacks({ actor, campaign, today }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const ranges = reach(actor, "problem.recheck", campaign);
  if (ranges.length === 0) return [];
  const some = sql`from problem_recheck k where k.campaign = ${campaign}::uuid and k.result is null and k.due_on <= ${today}::date
    and ${withinRanges("k.pos", ranges)}`;
  const rows = sql`select 'problem' as noun, p.id, null::uuid as of, u.name as unit_name, p.description as title, p.serial, hit.due_on
    from (select k.id as recheck, k.problem, k.due_on ${some} order by k.due_on, k.id ${limit}) hit
    join problem p on p.campaign = ${campaign}::uuid and p.id = hit.problem join unit u on u.id = p.unit
    order by hit.due_on, hit.recheck`;
  return [{ kind: "look_backs", some, rows }];
}
