import {
  type ProblemCounts,
  printPercent,
  printRateDefined,
  RATES,
  ratesOf,
  readRates as spec,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { ledgerRanges } from "./ledger-scope.ts";

/** Rates of the problems found in a window of days, or of all; the counts are those of `countProblems` (contract/src/problems). */
export const readRates = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const ranges = await ledgerRanges(tx, actor, campaign, query.unit);
  const minute = siteInstant(now).slice(0, 16);
  const counts = await tx.askOne(
    compose(
      countsOf(
        campaign,
        withinRanges("p.pos", ranges),
        minute,
        query.from ?? "0001-01-01",
        query.to ?? "9999-12-31",
      ),
    ),
  );
  if (counts === undefined) throw new Error("an aggregate without a row");
  return {
    today: siteDay(now),
    counts: { ...counts },
    rates: ratesOf(counts).map((rate) => ({
      id: rate.id,
      label: RATES[rate.id].label.zh,
      definition: RATES[rate.id].definition.zh,
      numerator: rate.part,
      denominator: rate.whole,
      exact: rate.value === null ? null : `${rate.value.n}/${rate.value.d}`,
      percent: printPercent(rate),
      printed: printRateDefined(rate, "zh"),
    })),
  };
});

/** As `countProblems` does over cases: a test holds the two against each other. */
function countsOf(
  campaign: string,
  place: ReturnType<typeof withinRanges>,
  now: string,
  from: string,
  to: string,
) {
  const text = (name: string) => sql`(p.progress->>${sql.lit(name)})`;
  const number = (name: string) => sql`${text(name)}::integer`;
  const late = sql`(coalesce(p.done, ${now}) > p.due)`;
  const judged = sql`(p.due is not null and p.deferred = 0 and (p.state = 'closed' or ${late}))`;
  const kept = sql`p.state <> 'withdrawn'`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql`(count(*) filter (where ${kept} and ${condition}))::integer`;
  return sql<ProblemCounts>`select
      (count(*) filter (where ${kept}))::integer as found,
      ${count(sql`p.dispatched_on is not null`)} as dispatched,
      ${count(sql`p.done is not null`)} as claimed,
      ${count(sql`p.accepted_on is not null`)} as accepted,
      ${count(sql`p.state = 'closed'`)} as closed,
      ${count(sql`p.state <> 'closed'`)} as open,
      ${count(sql`p.state not in ('closed', 'deferred') and p.due is not null and ${late}`)} as overdue,
      ${count(sql`p.state = 'deferred'`)} as deferred,
      ${count(sql`p.rebound_of is not null`)} as reopened,
      (count(*) filter (where p.state = 'withdrawn'))::integer as withdrawn,
      ${count(judged)} as timed,
      ${count(sql`${judged} and not ${late}`)} as on_time,
      ${count(sql`p.state = 'closed' and p.returns = 0`)} as first_pass,
      ${count(sql`p.rebounds > 0`)} as rebounded,
      ${count(sql`p.extended > 0`)} as ever_extended,
      ${count(sql`p.deferred > 0`)} as ever_deferred,
      ${count(sql`p.reassigned > 0`)} as ever_reassigned
    from (
      select p.state, p.dispatched_on, p.accepted_on, p.rebound_of, p.returns, ${text("due_at")} as due,
        coalesce(${text("requested_at")}, ${text("accepted_at")}, ${text("closed_at")}) as done,
        ${number("rebounds")} as rebounds, ${number("extended")} as extended,
        ${number("deferred")} as deferred, ${number("reassigned")} as reassigned
      from problem p
      where p.campaign = ${campaign}::uuid and ${place} and p.found_on between ${from}::date and ${to}::date
      -- Each is read out of the JSON once a row, not once for each count that asks for it.
      offset 0
    ) p`;
}
