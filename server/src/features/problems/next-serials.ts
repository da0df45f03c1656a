import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/**
 * The villages' next numbers, taken from their counters: never used again, gaps where a transaction failed after it (S0-12). Counters are
 * locked in the order of their units, so that two commands never wait for each other. What a sealed round finds gets none: a number would
 * tell that something was found.
 */
const takeSerials = prepare<
  {
    units: readonly string[];
    campaign: string;
    round: string | null;
    task: string | null;
    inspection: string | null;
  },
  { unit: string; next: number }
>(
  (a) => sql`insert into village_serial as counter (unit, next)
    select u.id, count(*) + 1 from unnest(${a.units}::text[]) given join unit u on u.id = given
    where not exists (select from round r where r.campaign = ${a.campaign}::uuid and r.sealed and r.id = coalesce(${a.round}::uuid,
      (select t.round from task t where t.campaign = ${a.campaign}::uuid and t.id = ${a.task}::uuid),
      (select i.round from inspection i where i.campaign = ${a.campaign}::uuid and i.id = ${a.inspection}::uuid)))
    group by u.id order by u.id
    on conflict (unit) do update set next = counter.next + excluded.next - 1
    returning unit, next`,
);

/** The same where no round can seal anything: what is found by the way, on no visit. */
const takeOpenSerials = prepare<{ units: readonly string[] }, { unit: string; next: number }>(
  (a) => sql`insert into village_serial as counter (unit, next)
    select u.id, count(*) + 1 from unnest(${a.units}::text[]) given join unit u on u.id = given group by u.id order by u.id
    on conflict (unit) do update set next = counter.next + excluded.next - 1
    returning unit, next`,
);

/** Gives out the numbers of one command's problems, village by village. */
export type Serials = (unit: string) => number | null;

/**
 * Takes a number for each problem.
 * @param units the unit of each problem: one that has several stands there several times
 * @param from the round that they belong to, or the task or the inspection that tells it
 */
export async function nextSerials(
  tx: Transaction,
  campaign: string,
  units: readonly string[],
  from: { round?: string | null; task?: string | null; inspection?: string | null } = {},
): Promise<Serials> {
  if (units.length === 0) return () => null;
  const { round = null, task = null, inspection = null } = from;
  const rows = await tx.ask(
    round === null && task === null && inspection === null
      ? takeOpenSerials({ units })
      : takeSerials({ campaign, units, round, task, inspection }),
  );
  const next = new Map(
    rows.map(({ unit, next: after }) => [unit, after - units.filter((one) => one === unit).length]),
  );
  return (unit) => {
    const serial = next.get(unit);
    if (serial === undefined) return null;
    next.set(unit, serial + 1);
    return serial;
  };
}
