import { dutySummary, readDutySummary as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectHeld, selectVisits, selectWork } from "./duty-statements.ts";
import { policyOn } from "./kinds-on.ts";
import { ownOffices } from "./own-offices.ts";
import { toHoldings, toWorkRecords } from "./work-records.ts";

const findFirstDay = prepare<{ campaign: string }, { first_day: string }>(
  (a) => sql`select first_day from campaign where id = ${a.campaign}::uuid`,
);

/** One holder, for the holder's own office: of nobody else's there is anything to be found here. */
export const readDutySummary = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { holder } = query;
  const today = siteDay(now);
  const offices = ownOffices(actor, "duty.read", campaign);
  const [held, begun] = await Promise.all([
    tx.ask(selectHeld({ campaign, holder, offices })),
    tx.askOne(findFirstDay({ campaign })),
  ]);
  const [newest] = held;
  if (newest === undefined || begun === undefined) return refuse("not_found", {});
  const last_day = query.last_day ?? today;
  const first_day = query.first_day ?? (begun.first_day < last_day ? begun.first_day : last_day);
  const accounts = [...new Set(held.flatMap(({ account }) => account ?? []))];
  const units = [...new Set(held.map(({ unit }) => unit))];
  const days = { campaign, first_day, last_day };
  const [policy, visits, work] = await Promise.all([
    policyOn(parts, tx, campaign, last_day, today),
    tx.ask(selectVisits({ ...days, holder })),
    accounts.length === 0 ? [] : tx.ask(selectWork({ ...days, accounts, units })),
  ]);
  if (policy === undefined) return refuse("policy_not_in_force", { day: last_day });
  const duties = dutySummary(
    policy,
    toHoldings(holder, held),
    toWorkRecords(holder, held, visits, work),
    { first: first_day, last: last_day },
    last_day < today ? last_day : today,
  );
  return {
    holder,
    post: newest.post,
    first_day,
    last_day,
    duties: duties.map(({ clause, lines, ...duty }) => ({
      ...duty,
      clause: [...clause],
      lines: lines.map(({ records, ...line }) => ({ ...line, records: [...records] })),
    })),
    visits: visits.map(({ kind: _, ...visit }) => visit),
  };
});
